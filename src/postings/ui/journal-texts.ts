import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'posting.place': { ar: 'تعيين في وحدة', en: 'Placed in a unit', fr: 'Affectation' },
  'posting.end': { ar: 'إنهاء تعيين', en: 'Ended a posting', fr: 'Affectation terminée' },
  'probationReview.propose': { ar: 'مراجعة فترة تجربة', en: 'Reviewed a probation', fr: 'Essai évalué' },
  'probationReview.settle': { ar: 'البت في مراجعة', en: 'Settled a review', fr: 'Évaluation tranchée' },
  'probationAppeal.file': { ar: 'تظلم من مراجعة', en: 'Took an appeal in', fr: 'Recours reçu' },
  'probationAppeal.decide': { ar: 'البت في تظلم', en: 'Decided an appeal', fr: 'Recours tranché' },
} as const satisfies Readonly<Record<string, Texts>>
