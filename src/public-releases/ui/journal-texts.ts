import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'publicRelease.propose': {
    ar: 'اقتراح نشر للعموم',
    en: 'Proposed a public release',
    fr: 'Publication au public proposée',
  },
  'publicRelease.decide': {
    ar: 'قرار النشر للعموم',
    en: 'Decided on a public release',
    fr: 'Publication au public décidée',
  },
  'publicRelease.withdraw': {
    ar: 'سحب نشر للعموم',
    en: 'Withdrew a public release',
    fr: 'Publication au public retirée',
  },
} as const satisfies Readonly<Record<string, Texts>>
