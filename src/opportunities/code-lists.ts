import type { Texts } from '../kernel/texts.ts'
import type { OpportunityType, Provider } from './opportunity.ts'
import type { Enrolment, Referral } from './referral.ts'

/** What there is to do. */
export const typeTexts: Readonly<Record<OpportunityType, Texts>> = {
  training: { ar: 'تدريب', en: 'Training', fr: 'Formation' },
  apprenticeship: { ar: 'تلمذة', en: 'Apprenticeship', fr: 'Apprentissage' },
  school: { ar: 'مدرسة', en: 'School', fr: 'École' },
  grant: { ar: 'منحة', en: 'Grant', fr: 'Subvention' },
  publicWork: { ar: 'أشغال عامة', en: 'Public works', fr: 'Travaux publics' },
  placement: { ar: 'عمل', en: 'Work', fr: 'Emploi' },
}

/** Who offers it. */
export const providerTexts: Readonly<Record<Provider['kind'], Texts>> = {
  state: { ar: 'جهة حكومية', en: 'State', fr: 'Public' },
  company: { ar: 'شركة', en: 'Company', fr: 'Entreprise' },
  workshop: { ar: 'ورشة', en: 'Workshop', fr: 'Atelier' },
  ngo: { ar: 'منظمة', en: 'NGO', fr: 'ONG' },
  unitedNations: { ar: 'الأمم المتحدة', en: 'United Nations', fr: 'Nations Unies' },
  community: { ar: 'جهة أهلية', en: 'Community', fr: 'Communauté' },
}

/** How a referral stands. */
export const referralTexts: Readonly<Record<Referral['status'], Texts>> = {
  sent: { ar: 'تنتظر الجواب', en: 'Waits for the answer', fr: 'En attente' },
  accepted: { ar: 'قُبل', en: 'Accepted', fr: 'Accepté' },
  refused: { ar: 'رُفض', en: 'Refused', fr: 'Refusé' },
  withdrawn: { ar: 'سُحبت', en: 'Withdrawn', fr: 'Retirée' },
}

/** How the provider said so. */
export const answeredTexts: Readonly<Record<NonNullable<Referral['answeredHow']>, Texts>> = {
  inPerson: { ar: 'شخصياً', en: 'In person', fr: 'En personne' },
  phone: { ar: 'هاتفياً', en: 'By phone', fr: 'Par téléphone' },
  letter: { ar: 'كتابياً', en: 'By letter', fr: 'Par écrit' },
  message: { ar: 'برسالة', en: 'By message', fr: 'Par message' },
}

/** How an enrolment stands. */
export const enrolmentTexts: Readonly<Record<Enrolment['status'], Texts>> = {
  enrolled: { ar: 'مسجّل', en: 'Enrolled', fr: 'Inscrit' },
  completed: { ar: 'أتمّ', en: 'Completed', fr: 'Terminé' },
  dropped: { ar: 'انقطع', en: 'Dropped out', fr: 'Abandon' },
}
