import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'list.adopt': { ar: 'اعتماد قائمة', en: 'Took a list into force', fr: 'Adoption d’une liste' },
  'list.screened': {
    ar: 'فُرز المسجّلون على القائمة',
    en: 'Screened the registered against a list',
    fr: 'Contrôle des personnes enregistrées avec une liste',
  },
  'screening.again': {
    ar: 'فرز متقدم من جديد',
    en: 'Screened an applicant again',
    fr: 'Nouveau contrôle d’un candidat',
  },
  'match.reopen': { ar: 'إعادة فتح مطابقة', en: 'Asked a match again', fr: 'Réouverture d’une correspondance' },
  'match.propose': { ar: 'اقتراح في مطابقة', en: 'Proposed on a match', fr: 'Proposition sur une correspondance' },
  'match.decide': { ar: 'قرار في مطابقة', en: 'Decided a match', fr: 'Décision sur une correspondance' },
} as const satisfies Readonly<Record<string, Texts>>
