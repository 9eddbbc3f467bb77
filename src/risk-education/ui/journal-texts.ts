import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'riskSession.record': { ar: 'تسجيل توعية', en: 'Recorded risk education', fr: 'Sensibilisation consignée' },
} as const satisfies Readonly<Record<string, Texts>>
