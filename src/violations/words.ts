import type { Texts } from '../kernel/texts.ts'
import type { NoticeAnswer, NoticeStanding } from './notice.ts'
import type { FindingOutcome, ViolationHandling, ViolationStatus, ViolationStepKind } from './violation.ts'

export const statusTexts = {
  proposed: { ar: 'مقترحة', en: 'Proposed', fr: 'Proposée' },
  confirmed: { ar: 'مؤكدة', en: 'Confirmed', fr: 'Confirmée' },
  turnedDown: { ar: 'مردودة', en: 'Turned down', fr: 'Écartée' },
  withdrawn: { ar: 'مسحوبة', en: 'Withdrawn', fr: 'Retirée' },
} satisfies Readonly<Record<ViolationStatus, Texts>>

export const handlingTexts = {
  open: { ar: 'لم تُبلَّغ', en: 'Not told yet', fr: 'Non notifiée' },
  notified: { ar: 'أُبلغ بها الطرف', en: 'The party was told', fr: 'Partie avisée' },
  answered: { ar: 'أجاب الطرف', en: 'The party answered', fr: 'La partie a répondu' },
  found: { ar: 'خلصت اللجنة إلى نتيجة', en: 'The joint body found', fr: 'L’instance commune a conclu' },
  reexamined: { ar: 'تُعاد دراستها', en: 'Examined again', fr: 'Réexaminée' },
  closed: { ar: 'مغلقة', en: 'Closed', fr: 'Close' },
} satisfies Readonly<Record<ViolationHandling, Texts>>

export const outcomeTexts = {
  breach: { ar: 'خرق للمادة', en: 'A breach of the article', fr: 'Violation de l’article' },
  noBreach: { ar: 'ليست خرقاً', en: 'No breach', fr: 'Pas de violation' },
  undetermined: { ar: 'لم يثبت شيء', en: 'Not determined', fr: 'Indéterminé' },
} satisfies Readonly<Record<FindingOutcome, Texts>>

export const answerTexts = {
  accepts: { ar: 'يقرّ', en: 'Accepts', fr: 'Reconnaît' },
  denies: { ar: 'ينفي', en: 'Denies', fr: 'Conteste' },
  explains: { ar: 'يوضح', en: 'Explains', fr: 'Explique' },
  jointInquiry: { ar: 'يطلب تحقيقاً مشتركاً', en: 'Asks for a joint inquiry', fr: 'Demande une enquête conjointe' },
} satisfies Readonly<Record<NoticeAnswer, Texts>>

export const standingTexts = {
  standing: { ar: 'قائم', en: 'Stands', fr: 'Maintenu' },
  inDoubt: { ar: 'الواقعة تُدرس من جديد', en: 'The incident is assessed anew', fr: 'L’incident est réévalué' },
  withdrawn: { ar: 'مسحوب', en: 'Withdrawn', fr: 'Retiré' },
} satisfies Readonly<Record<NoticeStanding, Texts>>

export const stepTexts = {
  proposed: { ar: 'اقتُرحت', en: 'Proposed', fr: 'Proposée' },
  confirmed: { ar: 'أُكدت', en: 'Confirmed', fr: 'Confirmée' },
  turnedDown: { ar: 'رُدّت', en: 'Turned down', fr: 'Écartée' },
  lapsed: {
    ar: 'سقط التأكيد: الواقعة تُدرس من جديد',
    en: 'Confirmation lapsed: the incident is assessed anew',
    fr: 'Confirmation caduque : incident réévalué',
  },
  withdrawn: { ar: 'سُحبت', en: 'Withdrawn', fr: 'Retirée' },
  notified: { ar: 'أُبلغ الطرف', en: 'The party was told', fr: 'Partie avisée' },
  answered: { ar: 'أجاب الطرف', en: 'The party answered', fr: 'Réponse de la partie' },
  foundBreach: { ar: 'نتيجة اللجنة: خرق', en: 'Found: a breach', fr: 'Conclusion : violation' },
  foundNoBreach: { ar: 'نتيجة اللجنة: لا خرق', en: 'Found: no breach', fr: 'Conclusion : pas de violation' },
  foundUndetermined: { ar: 'نتيجة اللجنة: لم يثبت', en: 'Found: not determined', fr: 'Conclusion : indéterminé' },
  askedAgain: { ar: 'طُلبت إعادة الدراسة', en: 'Asked to be examined again', fr: 'Réexamen demandé' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Close' },
} satisfies Readonly<Record<ViolationStepKind, Texts>>

/** Heads of the columns of the register's file. */
export const columnTexts = {
  reference: { ar: 'الرمز', en: 'Reference', fr: 'Référence' },
  day: { ar: 'يوم الواقعة', en: 'Day of the incident', fr: 'Jour de l’incident' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  article: { ar: 'المادة', en: 'Article', fr: 'Article' },
  code: { ar: 'رمز الخرق', en: 'Code', fr: 'Code' },
  party: { ar: 'الطرف المنسوب إليه', en: 'Alleged party', fr: 'Partie alléguée' },
  status: { ar: 'الحالة', en: 'State', fr: 'État' },
  handling: { ar: 'المتابعة', en: 'Since then', fr: 'Suites' },
  finding: { ar: 'نتيجة الهيئة المشتركة', en: 'Finding of the joint body', fr: 'Conclusion de l’instance commune' },
  incident: { ar: 'حالة الواقعة', en: 'State of the incident', fr: 'État de l’incident' },
} satisfies Readonly<Record<string, Texts>>
