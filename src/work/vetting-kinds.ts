import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of vetting, training and conduct of the security forces: the page where each is done, and what it is called. */
export const vettingKinds = {
  'dueDiligence.confirm': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'جواب خارجي ينتظر التأكيد', en: 'Outside answer: confirm', fr: 'Réponse extérieure à confirmer' },
  },
  'dueDiligence.confirmMeasure': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'دليل إجراء ينتظر التأكيد', en: 'Evidence of a measure: confirm', fr: 'Preuve de mesure à confirmer' },
  },
  'dueDiligence.measure': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'شرط أو إجراء تخفيف مستحق', en: 'Condition or mitigation due', fr: 'Condition ou mesure à échéance' },
  },
  'dueDiligence.reassess': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'إعادة تقييم الدعم الخارجي', en: 'Outside support: re-assess', fr: 'Appui extérieur à réévaluer' },
  },
  'dueDiligence.uncovered': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'دعم جارٍ بلا جواب سارٍ', en: 'Support without a standing answer', fr: 'Appui sans réponse en cours' },
  },
  'trainee.enrol': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'متدرب بلا دورة', en: 'Trainee without a course', fr: 'Stagiaire sans stage' },
  },
  'trainee.clearance': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'تدقيق متدرب ينتهي', en: 'Clearance of a trainee ends', fr: 'Habilitation d’un stagiaire finit' },
  },
  'course.results': {
    href: (id: string) => `/training-courses/${id}`,
    words: { ar: 'دورة بلا نتائج', en: 'Course without results', fr: 'Stage sans résultats' },
  },
  'rankFormula.sign': {
    href: (id: string) => `/rank-formulas/${id}`,
    words: { ar: 'صيغة رتب تنتظر التوقيع', en: 'Formula of ranks: sign', fr: 'Formule de grades à signer' },
  },
  'rankDecision.settle': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'رتبة تنتظر شخصاً آخر', en: 'Rank: settle', fr: 'Grade à trancher' },
  },
  'probation.review': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'فترة تجربة تنتهي', en: 'Probation ends: review', fr: 'Essai à évaluer' },
  },
  'probationReview.settle': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'مراجعة تجربة تنتظر شخصاً آخر', en: 'Review of a probation: settle', fr: 'Évaluation à trancher' },
  },
  'probationAppeal.decide': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'تظلم من مراجعة تجربة', en: 'Appeal against a review: decide', fr: 'Recours contre une évaluation' },
  },
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
