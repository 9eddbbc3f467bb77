import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'designationCriterion.propose': {
    ar: 'اقتراح معيار إدراج',
    en: 'Proposed a criterion for designation',
    fr: 'Critère d’inscription proposé',
  },
  'designationCriterion.settle': {
    ar: 'البت في معيار إدراج',
    en: 'Settled a criterion for designation',
    fr: 'Critère d’inscription tranché',
  },
} as const satisfies Readonly<Record<string, Texts>>
