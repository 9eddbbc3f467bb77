import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'marketSurvey.record': { ar: 'استطلاع سوق العمل', en: 'Surveyed a labour market', fr: 'Enquête de marché' },
  'perceptionSurvey.record': { ar: 'استطلاع رأي الناس', en: 'Surveyed what people think', fr: 'Enquête de perception' },
} as const satisfies Readonly<Record<string, Texts>>
