import { OpenList } from '../kernel/open-list.ts'

/** In which trade. */
export const sectors = new OpenList('sector', {
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
})

/** Why a provider does not take somebody. */
export const refusalReasons = new OpenList('referralRefusal', {
  full: { ar: 'لا مقاعد', en: 'No seats', fr: 'Complet' },
  notQualified: { ar: 'لا يستوفي الشروط', en: 'Not qualified', fr: 'Non qualifié' },
  tooLate: { ar: 'فات الموعد', en: 'Too late', fr: 'Trop tard' },
  notSuitable: { ar: 'لا يناسبه', en: 'Not suitable', fr: 'Inadapté' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Fermé' },
  noReason: { ar: 'دون سبب', en: 'No reason given', fr: 'Sans motif' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
})

/** Why somebody leaves before the end (ddr.md §10.5, drop-out reasons). */
export const dropReasons = new OpenList('dropReason', {
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
})
