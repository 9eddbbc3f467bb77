import type { Texts } from '../kernel/texts.ts'
import type { ReadKind } from './record-read.ts'

/** What each kind of record that is read is called. */
export const readKindTexts: Readonly<Record<ReadKind, Texts>> = {
  person: { ar: 'سجل متقدم', en: 'Record of an applicant', fr: 'Dossier d’un candidat' },
  match: { ar: 'مطابقة مع قائمة', en: 'Match with a list', fr: 'Correspondance avec une liste' },
  duplicate: { ar: 'تكرار محتمل', en: 'Possible duplicate', fr: 'Doublon possible' },
  interview: { ar: 'مقابلة', en: 'Interview', fr: 'Entretien' },
  check: { ar: 'تحقق مكتب', en: 'Check by an office', fr: 'Vérification d’un bureau' },
  eligibility: { ar: 'قرار أهلية', en: 'Decision on eligibility', fr: 'Décision d’admissibilité' },
  appeal: { ar: 'تظلم', en: 'Appeal', fr: 'Recours' },
  visit: { ar: 'زيارة موقع', en: 'Stay at a site', fr: 'Séjour sur un site' },
  profile: { ar: 'ملف شخصي', en: 'Profile', fr: 'Profil' },
  answers: { ar: 'أجوبة استبيان', en: 'Answers to a questionnaire', fr: 'Réponses à un questionnaire' },
  card: { ar: 'بطاقة', en: 'Card', fr: 'Carte' },
  accessRequest: { ar: 'طلب اطلاع', en: 'Request to see', fr: 'Demande d’accès' },
  correctionRequest: { ar: 'طلب تصحيح', en: 'Request to correct', fr: 'Demande de rectification' },
  erasure: { ar: 'محو', en: 'Erasure', fr: 'Effacement' },
  reintegration: { ar: 'ملف إدماج', en: 'Reintegration case', fr: 'Dossier de réintégration' },
  foreignCase: { ar: 'ملف أجنبي', en: 'Case of a foreigner', fr: 'Dossier d’un étranger' },
  trainee: { ar: 'متدرب', en: 'Trainee', fr: 'Stagiaire' },
  payment: { ar: 'دفعة', en: 'Payment', fr: 'Paiement' },
  emergency: { ar: 'سجل فُتح في طارئ', en: 'Record opened in an emergency', fr: 'Dossier ouvert en urgence' },
  childCase: { ar: 'سجل محمي: طفل', en: 'Protected record: child', fr: 'Dossier protégé : enfant' },
  health: { ar: 'سجل محمي: صحة', en: 'Protected record: health', fr: 'Dossier protégé : santé' },
  complaint: {
    ar: 'سجل محمي: شكوى سرية',
    en: 'Protected record: confidential desk',
    fr: 'Dossier protégé : bureau confidentiel',
  },
  victim: { ar: 'سجل محمي: ضحية', en: 'Protected record: victim', fr: 'Dossier protégé : victime' },
  citizenReport: {
    ar: 'سجل محمي: بلاغ مواطن',
    en: 'Protected record: report of a citizen',
    fr: 'Dossier protégé : signalement',
  },
  vettingCase: { ar: 'سجل محمي: تدقيق', en: 'Protected record: vetting', fr: 'Dossier protégé : vérification' },
  conductComplaint: { ar: 'سجل محمي: شكوى سلوك', en: 'Protected record: conduct', fr: 'Dossier protégé : conduite' },
  detention: { ar: 'سجل محمي: احتجاز', en: 'Protected record: detention', fr: 'Dossier protégé : détention' },
  dossier: { ar: 'سجل محمي: ملف عقوبات', en: 'Protected record: dossier', fr: 'Dossier protégé : sanctions' },
}
