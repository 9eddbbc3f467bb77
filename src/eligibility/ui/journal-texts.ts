import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'criteriaSet.draft': { ar: 'كتابة معايير', en: 'Drafted criteria', fr: 'Rédaction de critères' },
  'criteriaSet.sign': { ar: 'توقيع معايير', en: 'Put criteria in force', fr: 'Mise en vigueur de critères' },
  'eligibility.propose': { ar: 'اقتراح في الأهلية', en: 'Proposed on eligibility', fr: 'Proposition d’admissibilité' },
  'eligibility.vote': { ar: 'رأي عضو لجنة', en: 'Voted on eligibility', fr: 'Avis d’un membre de la commission' },
  'eligibility.proposeRevocation': {
    ar: 'اقتراح سحب قرار أهلية',
    en: 'Proposed to take eligibility back',
    fr: 'Proposition de retrait d’admissibilité',
  },
  'eligibility.withdraw': {
    ar: 'سحب اقتراح أهلية',
    en: 'Withdrew a proposal on eligibility',
    fr: 'Retrait d’une proposition d’admissibilité',
  },
  'eligibility.tell': { ar: 'إبلاغ بقرار الأهلية', en: 'Told of a decision', fr: 'Communication d’une décision' },
} as const satisfies Readonly<Record<string, Texts>>
