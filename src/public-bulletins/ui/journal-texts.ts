import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'publicBulletin.propose': {
    ar: 'اقتراح نشرة أرقام عامة',
    en: 'Proposed a public bulletin',
    fr: 'Bulletin public proposé',
  },
  'publicBulletin.correct': {
    ar: 'اقتراح تصحيح نشرة عامة',
    en: 'Proposed a correction of a public bulletin',
    fr: 'Correction d’un bulletin public proposée',
  },
  'publicBulletin.decide': {
    ar: 'قرار نشر الأرقام العامة',
    en: 'Decided on a public bulletin',
    fr: 'Décision sur un bulletin public',
  },
} as const satisfies Readonly<Record<string, Texts>>
