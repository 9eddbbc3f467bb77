import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'indicatorTarget.set': {
    ar: 'ضبط هدف مؤشر',
    en: 'Set the target of an indicator',
    fr: 'Cible d’un indicateur fixée',
  },
  'indicatorPublication.propose': {
    ar: 'اقتراح نشر أرقام فترة',
    en: 'Proposed the figures of a period',
    fr: 'Chiffres d’une période proposés',
  },
  'indicatorPublication.correct': {
    ar: 'اقتراح تصحيح أرقام منشورة',
    en: 'Proposed a correction of published figures',
    fr: 'Correction de chiffres publiés proposée',
  },
  'indicatorPublication.decide': {
    ar: 'قرار نشر الأرقام',
    en: 'Decided on publishing figures',
    fr: 'Publication de chiffres décidée',
  },
} as const satisfies Readonly<Record<string, Texts>>
