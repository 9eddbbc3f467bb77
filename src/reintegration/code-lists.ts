import type { Texts } from '../kernel/texts.ts'
import type { CaseAppointment } from './appointment.ts'
import type { CaseStep } from './case-step.ts'
import type { CaseFollowUp, WorkNow } from './follow-up.ts'
import type { ReintegrationGrant } from './grant.ts'
import type { IndicatorKey } from './indicators.ts'
import type { Placement } from './placement.ts'
import type { CaseOutcome, Need, ReintegrationCase, ReintegrationPlan, Route } from './reintegration-case.ts'

/** How a case stands. */
export const caseTexts: Readonly<Record<ReintegrationCase['status'], Texts>> = {
  opened: { ar: 'مفتوح', en: 'Opened', fr: 'Ouvert' },
  counselled: { ar: 'أُرشد', en: 'Counselled', fr: 'Conseillé' },
  planned: { ar: 'له خطة', en: 'Planned', fr: 'Plan convenu' },
  referred: { ar: 'أُحيل', en: 'Referred', fr: 'Orienté' },
  enrolled: { ar: 'مسجّل', en: 'Enrolled', fr: 'Inscrit' },
  attending: { ar: 'يحضر', en: 'Attending', fr: 'Présent' },
  completed: { ar: 'أتمّ', en: 'Completed', fr: 'Terminé' },
  placed: { ar: 'له عمل', en: 'Placed', fr: 'Placé' },
  followUp: { ar: 'متابعة', en: 'Follow-up', fr: 'Suivi' },
  dropped: { ar: 'انقطع', en: 'Dropped out', fr: 'Abandon' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Clos' },
}

/** How much somebody needs. */
export const needTexts: Readonly<Record<Need, Texts>> = {
  low: { ar: 'قليلة', en: 'Low', fr: 'Faible' },
  medium: { ar: 'متوسطة', en: 'Medium', fr: 'Moyen' },
  high: { ar: 'كبيرة', en: 'High', fr: 'Élevé' },
}

/** How a case ended. */
export const outcomeTexts: Readonly<Record<CaseOutcome, Texts>> = {
  employed: { ar: 'يعمل بأجر', en: 'Employed', fr: 'Salarié' },
  selfEmployed: { ar: 'يعمل لنفسه', en: 'Self-employed', fr: 'À son compte' },
  inEducation: { ar: 'في الدراسة', en: 'In education', fr: 'En études' },
  selfReliant: { ar: 'يعيل نفسه', en: 'Stands on their own', fr: 'Autonome' },
  securityForces: { ar: 'التحق بقوة نظامية', en: 'Joined a regular force', fr: 'Force régulière' },
  movedAway: { ar: 'انتقل بعيداً', en: 'Moved away', fr: 'Parti ailleurs' },
  lostContact: { ar: 'انقطع الاتصال', en: 'Contact lost', fr: 'Contact perdu' },
  ownWish: { ar: 'رغبته', en: 'Own wish', fr: 'Souhait personnel' },
  imprisoned: { ar: 'في السجن', en: 'Imprisoned', fr: 'Emprisonné' },
  rejoinedGroup: { ar: 'عاد إلى تشكيل', en: 'Rejoined a group', fr: 'Retour au groupe' },
  died: { ar: 'متوفى', en: 'Died', fr: 'Décédé' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

/** What a plan leads to. */
export const routeTexts: Readonly<Record<Route, Texts>> = {
  training: { ar: 'تدريب مهني', en: 'Training', fr: 'Formation' },
  apprenticeship: { ar: 'تلمذة صناعية', en: 'Apprenticeship', fr: 'Apprentissage' },
  school: { ar: 'دراسة', en: 'School', fr: 'École' },
  ownBusiness: { ar: 'مشروع خاص', en: 'Own business', fr: 'Entreprise propre' },
  farming: { ar: 'زراعة أو صيد', en: 'Farming or fishing', fr: 'Agriculture ou pêche' },
  job: { ar: 'وظيفة', en: 'A job', fr: 'Emploi' },
  publicWork: { ar: 'أشغال عامة', en: 'Public works', fr: 'Travaux publics' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

/** How a plan stands. */
export const planTexts: Readonly<Record<ReintegrationPlan['status'], Texts>> = {
  proposed: { ar: 'مقترحة', en: 'Proposed', fr: 'Proposé' },
  agreed: { ar: 'متفق عليها', en: 'Agreed', fr: 'Convenu' },
  declined: { ar: 'رفضها', en: 'Declined', fr: 'Refusé' },
  replaced: { ar: 'حلّت محلها أخرى', en: 'Replaced', fr: 'Remplacé' },
}

/** How somebody said yes or no. */
export const howTexts: Readonly<Record<NonNullable<ReintegrationPlan['answeredHow']>, Texts>> = {
  spoken: { ar: 'بقوله', en: 'In words', fr: 'De vive voix' },
  signature: { ar: 'بتوقيعه', en: 'With a signature', fr: 'Par signature' },
  mark: { ar: 'ببصمته', en: 'With a mark', fr: 'Par une marque' },
}

/** The steps of a case. */
export const stepTexts: Readonly<Record<CaseStep['kind'], Texts>> = {
  open: { ar: 'فتح الملف', en: 'Case opened', fr: 'Ouverture' },
  counselling: { ar: 'إرشاد', en: 'Counselling', fr: 'Conseil' },
  visit: { ar: 'زيارة', en: 'Visit', fr: 'Visite' },
  call: { ar: 'اتصال', en: 'Call', fr: 'Appel' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
  assess: { ar: 'تقدير الحاجة', en: 'Need assessed', fr: 'Besoin évalué' },
  proposePlan: { ar: 'اقتراح خطة', en: 'Plan proposed', fr: 'Plan proposé' },
  agreePlan: { ar: 'اتفاق على الخطة', en: 'Plan agreed', fr: 'Plan convenu' },
  declinePlan: { ar: 'رفض الخطة', en: 'Plan declined', fr: 'Plan refusé' },
  refer: { ar: 'إحالة', en: 'Referred', fr: 'Orientation' },
  acceptReferral: { ar: 'قبول الجهة', en: 'Provider accepts', fr: 'Accord de l’organisme' },
  refuseReferral: { ar: 'رفض الجهة', en: 'Provider refuses', fr: 'Refus de l’organisme' },
  withdrawReferral: { ar: 'سحب الإحالة', en: 'Referral withdrawn', fr: 'Orientation retirée' },
  enrol: { ar: 'تسجيل', en: 'Enrolled', fr: 'Inscription' },
  complete: { ar: 'إتمام', en: 'Completed', fr: 'Achèvement' },
  dropOut: { ar: 'انقطاع', en: 'Dropped out', fr: 'Abandon' },
  place: { ar: 'عمل أو دراسة', en: 'Placed', fr: 'Placement' },
  followUp: { ar: 'متابعة', en: 'Follow-up', fr: 'Suivi' },
  proposeGrant: { ar: 'اقتراح منحة', en: 'Grant proposed', fr: 'Aide proposée' },
  approveGrant: { ar: 'اعتماد منحة', en: 'Grant approved', fr: 'Aide approuvée' },
  turnDownGrant: { ar: 'عدم اعتماد منحة', en: 'Grant turned down', fr: 'Aide écartée' },
  handOver: { ar: 'تسليم الملف', en: 'Handed over', fr: 'Transmission' },
  takeOver: { ar: 'استلام الملف', en: 'Taken over', fr: 'Reprise' },
  keep: { ar: 'بقاء الملف', en: 'Not handed over', fr: 'Non transmis' },
  close: { ar: 'إغلاق', en: 'Closed', fr: 'Clôture' },
  reopen: { ar: 'إعادة فتح', en: 'Opened again', fr: 'Réouverture' },
}

/** How somebody earns their living. */
export const workTexts: Readonly<Record<WorkNow, Texts>> = {
  employed: { ar: 'يعمل بأجر', en: 'Employed', fr: 'Salarié' },
  selfEmployed: { ar: 'يعمل لنفسه', en: 'Self-employed', fr: 'À son compte' },
  inTraining: { ar: 'في تدريب', en: 'In training', fr: 'En formation' },
  seeking: { ar: 'يبحث عن عمل', en: 'Seeking work', fr: 'Cherche un emploi' },
  notSeeking: { ar: 'لا يبحث', en: 'Not seeking', fr: 'Ne cherche pas' },
  notSaid: { ar: 'لم يقل', en: 'Not said', fr: 'Non précisé' },
}

/** How a follow-up stands. */
export const followUpTexts: Readonly<Record<CaseFollowUp['status'], Texts>> = {
  due: { ar: 'مستحقة', en: 'Due', fr: 'À faire' },
  done: { ar: 'تمت', en: 'Done', fr: 'Fait' },
  notReached: { ar: 'لم يُوصل إليه', en: 'Not reached', fr: 'Non joint' },
  replaced: { ar: 'حلّت محلها أخرى', en: 'Replaced', fr: 'Remplacé' },
  ended: { ar: 'انتهت مع الملف', en: 'Ended with the case', fr: 'Fini avec le dossier' },
}

/** What somebody earns, against before. */
export const incomeTexts: Readonly<Record<NonNullable<CaseFollowUp['income']>, Texts>> = {
  more: { ar: 'أكثر', en: 'More', fr: 'Plus' },
  same: { ar: 'كما كان', en: 'The same', fr: 'Pareil' },
  less: { ar: 'أقل', en: 'Less', fr: 'Moins' },
  notSaid: { ar: 'لم يقل', en: 'Not said', fr: 'Non précisé' },
}

/** Whether they went back to a group. */
export const rejoinedTexts: Readonly<Record<NonNullable<CaseFollowUp['rejoined']>, Texts>> = {
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  notKnown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

/** Where somebody is met. */
export const appointmentKindTexts: Readonly<Record<CaseAppointment['kind'], Texts>> = {
  office: { ar: 'في المكتب', en: 'At the office', fr: 'Au bureau' },
  home: { ar: 'في البيت', en: 'At home', fr: 'À domicile' },
  provider: { ar: 'عند الجهة', en: 'At the provider', fr: 'Chez l’organisme' },
  call: { ar: 'اتصال', en: 'A call', fr: 'Appel' },
}

/** What became of an appointment. */
export const appointmentTexts: Readonly<Record<CaseAppointment['status'], Texts>> = {
  planned: { ar: 'محدد', en: 'Planned', fr: 'Prévu' },
  kept: { ar: 'جرى', en: 'Kept', fr: 'Tenu' },
  missed: { ar: 'فات', en: 'Missed', fr: 'Manqué' },
  cancelled: { ar: 'أُلغي', en: 'Called off', fr: 'Annulé' },
}

/** What somebody found. */
export const placementTexts: Readonly<Record<Placement['kind'], Texts>> = {
  employed: { ar: 'وظيفة', en: 'Employed', fr: 'Salarié' },
  selfEmployed: { ar: 'عمل حر', en: 'Self-employed', fr: 'À son compte' },
  apprentice: { ar: 'تلمذة', en: 'Apprentice', fr: 'Apprenti' },
  farming: { ar: 'زراعة', en: 'Farming', fr: 'Agriculture' },
  education: { ar: 'دراسة', en: 'Education', fr: 'Études' },
}

/** In what a grant is given. */
export const grantKindTexts: Readonly<Record<ReintegrationGrant['kind'], Texts>> = {
  money: { ar: 'نقداً', en: 'Money', fr: 'Argent' },
  inKind: { ar: 'عيناً', en: 'In kind', fr: 'En nature' },
}

/** How a grant stands. */
export const grantTexts: Readonly<Record<ReintegrationGrant['status'], Texts>> = {
  proposed: { ar: 'مقترحة', en: 'Proposed', fr: 'Proposée' },
  approved: { ar: 'معتمدة', en: 'Approved', fr: 'Approuvée' },
  turnedDown: { ar: 'لم تُعتمد', en: 'Turned down', fr: 'Écartée' },
  withdrawn: { ar: 'سُحبت', en: 'Withdrawn', fr: 'Retirée' },
}

/** The indicators (ddr.md §10.5). */
export const indicatorTexts: Readonly<Record<IndicatorKey, Texts>> = {
  planIn30Days: { ar: 'خطة خلال ٣٠ يوماً', en: 'Plan within 30 days', fr: 'Plan sous 30 jours' },
  enrolled: { ar: 'سُجّلوا في فرصة', en: 'Enrolled', fr: 'Inscrits' },
  attendance: { ar: 'الحضور', en: 'Attendance', fr: 'Présence' },
  completed: { ar: 'أتمّوا', en: 'Completed', fr: 'Achèvement' },
  employed6: { ar: 'يعملون بعد ٦ أشهر', en: 'At work after 6 months', fr: 'En activité à 6 mois' },
  employed12: { ar: 'يعملون بعد ١٢ شهراً', en: 'At work after 12 months', fr: 'En activité à 12 mois' },
  employed24: { ar: 'يعملون بعد ٢٤ شهراً', en: 'At work after 24 months', fr: 'En activité à 24 mois' },
  incomeMore: { ar: 'زاد دخلهم', en: 'Earn more', fr: 'Revenu en hausse' },
  accepted: { ar: 'يقبلهم الناس', en: 'Accepted by people', fr: 'Acceptés' },
  rejoined: { ar: 'عادوا إلى تشكيل', en: 'Rejoined a group', fr: 'Retour au groupe' },
}
