import type { Texts } from '../kernel/texts.ts'
import type { OpportunityType, Provider, Sector } from './opportunity.ts'
import type { DropReason, Enrolment, Referral, RefusalReason } from './referral.ts'

/** What there is to do. */
export const typeTexts: Readonly<Record<OpportunityType, Texts>> = {
  training: { ar: 'تدريب', en: 'Training', fr: 'Formation' },
  apprenticeship: { ar: 'تلمذة', en: 'Apprenticeship', fr: 'Apprentissage' },
  school: { ar: 'مدرسة', en: 'School', fr: 'École' },
  grant: { ar: 'منحة', en: 'Grant', fr: 'Subvention' },
  publicWork: { ar: 'أشغال عامة', en: 'Public works', fr: 'Travaux publics' },
  placement: { ar: 'عمل', en: 'Work', fr: 'Emploi' },
}

/** In which trade. */
export const sectorTexts: Readonly<Record<Sector, Texts>> = {
  agriculture: { ar: 'الزراعة', en: 'Agriculture', fr: 'Agriculture' },
  fishing: { ar: 'الصيد', en: 'Fishing', fr: 'Pêche' },
  construction: { ar: 'البناء', en: 'Construction', fr: 'Construction' },
  electricity: { ar: 'الكهرباء', en: 'Electricity', fr: 'Électricité' },
  mechanics: { ar: 'الميكانيكا', en: 'Mechanics', fr: 'Mécanique' },
  trade: { ar: 'التجارة', en: 'Trade', fr: 'Commerce' },
  transport: { ar: 'النقل', en: 'Transport', fr: 'Transport' },
  services: { ar: 'الخدمات', en: 'Services', fr: 'Services' },
  technology: { ar: 'التقنية', en: 'Technology', fr: 'Technologie' },
  health: { ar: 'الصحة', en: 'Health', fr: 'Santé' },
  education: { ar: 'التعليم', en: 'Education', fr: 'Éducation' },
  environment: { ar: 'البيئة', en: 'Environment', fr: 'Environnement' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
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

/** Why a provider does not take somebody. */
export const refusalTexts: Readonly<Record<RefusalReason, Texts>> = {
  full: { ar: 'لا مقاعد', en: 'No seats', fr: 'Complet' },
  notQualified: { ar: 'لا يستوفي الشروط', en: 'Not qualified', fr: 'Non qualifié' },
  tooLate: { ar: 'فات الموعد', en: 'Too late', fr: 'Trop tard' },
  notSuitable: { ar: 'لا يناسبه', en: 'Not suitable', fr: 'Inadapté' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Fermé' },
  noReason: { ar: 'دون سبب', en: 'No reason given', fr: 'Sans motif' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
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

/** Why somebody left before the end. */
export const dropTexts: Readonly<Record<DropReason, Texts>> = {
  foundWork: { ar: 'وجد عملاً', en: 'Found work', fr: 'A trouvé un emploi' },
  moneyNeeded: { ar: 'حاجة إلى المال', en: 'Needed money', fr: 'Besoin d’argent' },
  family: { ar: 'الأسرة', en: 'Family', fr: 'Famille' },
  childcare: { ar: 'رعاية الأطفال', en: 'Childcare', fr: 'Garde d’enfants' },
  illness: { ar: 'مرض', en: 'Illness', fr: 'Maladie' },
  distance: { ar: 'بعد المكان', en: 'Too far', fr: 'Distance' },
  security: { ar: 'الأمن', en: 'Security', fr: 'Sécurité' },
  quality: { ar: 'ضعف التدريب', en: 'Poor quality', fr: 'Qualité' },
  conflict: { ar: 'خلاف', en: 'A conflict', fr: 'Conflit' },
  moved: { ar: 'انتقل', en: 'Moved', fr: 'Déménagement' },
  arrested: { ar: 'أُوقف', en: 'Arrested', fr: 'Arrêté' },
  rejoinedGroup: { ar: 'عاد إلى تشكيل', en: 'Rejoined a group', fr: 'Retour au groupe' },
  sentAway: { ar: 'أُبعد', en: 'Sent away', fr: 'Renvoyé' },
  notSaid: { ar: 'لم يقل', en: 'Not said', fr: 'Non précisé' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}
