import type { Texts } from '../kernel/texts.ts'
import type { VettingCondition, VettingVote } from './finding.ts'
import type { VettingAppeal } from './vetting-appeal.ts'
import type { Concern, ReopenCause, VettingCase, VettingOutcome, VettingStep } from './vetting-case.ts'
import type { VettingPurpose, VettingShareField } from './vetting-share.ts'

export const outcomeTexts: Readonly<Record<VettingOutcome, Texts>> = {
  cleared: { ar: 'مقبول', en: 'Cleared', fr: 'Habilité' },
  conditional: { ar: 'مقبول بشروط', en: 'Cleared on conditions', fr: 'Habilité sous conditions' },
  notCleared: { ar: 'غير مقبول', en: 'Not cleared', fr: 'Non habilité' },
}

export const vettingStatusTexts: Readonly<Record<VettingCase['status'], Texts>> = {
  ...outcomeTexts,
  requested: { ar: 'طُلب', en: 'Requested', fr: 'Demandé' },
  declared: { ar: 'أُخذت الإفادة', en: 'Declared', fr: 'Déclaré' },
  checking: { ar: 'تجري الفحوص', en: 'Being checked', fr: 'En vérification' },
  proposed: { ar: 'أمام اللجنة', en: 'Before the panel', fr: 'Devant la commission' },
  integrated: { ar: 'مدموج', en: 'Integrated', fr: 'Intégré' },
  left: { ar: 'ترك الخدمة', en: 'Left the service', fr: 'A quitté le service' },
  expired: { ar: 'انتهت مدته', en: 'Expired', fr: 'Échu' },
  withdrawn: { ar: 'سُحب', en: 'Withdrawn', fr: 'Retiré' },
}

export const vettingStepTexts: Readonly<Record<VettingStep['kind'], Texts>> = {
  requested: { ar: 'فُتح الملف', en: 'Case opened', fr: 'Dossier ouvert' },
  declared: { ar: 'أُخذت إفادة الشخص', en: 'Declaration taken down', fr: 'Déclaration recueillie' },
  checksAsked: { ar: 'طُلب فحص من مكتب', en: 'An office was asked', fr: 'Bureau interrogé' },
  checkRecorded: { ar: 'سُجلت نتيجة فحص', en: 'A check was recorded', fr: 'Vérification enregistrée' },
  proposed: { ar: 'اقتُرحت نتيجة', en: 'A finding was proposed', fr: 'Conclusion proposée' },
  voted: { ar: 'صوّت عضو من اللجنة', en: 'One of the panel voted', fr: 'Un membre a voté' },
  decided: { ar: 'قررت اللجنة', en: 'The panel decided', fr: 'La commission a décidé' },
  sentBack: { ar: 'أُعيدت النتيجة', en: 'The finding was sent back', fr: 'Conclusion renvoyée' },
  conditionSettled: { ar: 'حُسم شرط', en: 'A condition was settled', fr: 'Condition réglée' },
  told: { ar: 'أُبلغ الشخص', en: 'The person was told', fr: 'Personne informée' },
  integrated: { ar: 'دُمج الشخص', en: 'Integrated', fr: 'Intégré' },
  left: { ar: 'ترك الخدمة', en: 'Left the service', fr: 'Départ du service' },
  expired: { ar: 'انتهت الموافقة', en: 'The clearance ended', fr: 'Habilitation échue' },
  withdrawn: { ar: 'سُحب الملف', en: 'Withdrawn', fr: 'Dossier retiré' },
  reopened: { ar: 'أُعيد التدقيق', en: 'Vetted again', fr: 'Vérification reprise' },
  noted: { ar: 'ملاحظة', en: 'Noted', fr: 'Note' },
  appealed: { ar: 'تظلّم الشخص', en: 'Appealed', fr: 'Recours déposé' },
  appealDecided: { ar: 'حُسم التظلم', en: 'The appeal was decided', fr: 'Recours tranché' },
  shared: { ar: 'أُعدت حزمة لجهة خارجية', en: 'A packet was made', fr: 'Paquet établi' },
}

export const causeTexts: Readonly<Record<ReopenCause, Texts>> = {
  expiry: { ar: 'انتهت المدة', en: 'The clearance ended', fr: 'Habilitation échue' },
  complaint: { ar: 'شكوى', en: 'A complaint', fr: 'Une plainte' },
  newFacts: { ar: 'وقائع جديدة', en: 'New facts', fr: 'Faits nouveaux' },
  appeal: { ar: 'تظلم مقبول', en: 'An appeal that was upheld', fr: 'Recours accueilli' },
  recheck: { ar: 'فحص انتهى', en: 'A check that ended', fr: 'Vérification échue' },
}

export const concernTexts: Readonly<Record<Concern, Texts>> = {
  openCaseElsewhere: {
    ar: 'له ملف مفتوح في مؤسسة أخرى',
    en: 'Has an open case at another institution',
    fr: 'A un dossier ouvert dans une autre institution',
  },
  inServiceElsewhere: {
    ar: 'في خدمة مؤسسة أخرى',
    en: 'Serves in another institution',
    fr: 'Sert dans une autre institution',
  },
  benefitsRunning: {
    ar: 'تُصرف له منافع إعادة الإدماج: راتب ثانٍ يعني دفعاً مزدوجاً',
    en: 'Reinsertion benefits are running: a salary beside them would be paid twice',
    fr: 'Des allocations sont en cours : un traitement en plus ferait double paiement',
  },
  paidElsewhere: {
    ar: 'مسجل أن مؤسسة أخرى تدفع له راتباً',
    en: 'Another institution is recorded as paying a salary',
    fr: 'Une autre institution lui verse un traitement',
  },
}

export const conditionStatusTexts: Readonly<Record<VettingCondition['status'], Texts>> = {
  open: { ar: 'ينتظر', en: 'Open', fr: 'En attente' },
  met: { ar: 'تحقق', en: 'Met', fr: 'Remplie' },
  notMet: { ar: 'لم يتحقق', en: 'Not met', fr: 'Non remplie' },
}

export const voteTexts: Readonly<Record<VettingVote['verdict'], Texts>> = {
  agree: { ar: 'أوافق على النتيجة', en: 'Agree with the finding', fr: 'D’accord avec la conclusion' },
  sendBack: { ar: 'أعيدها لبحث جديد', en: 'Send it back to be found anew', fr: 'Renvoyer pour nouvel examen' },
}

export const appealStatusTexts: Readonly<Record<VettingAppeal['status'], Texts>> = {
  filed: { ar: 'ينتظر الحسم', en: 'Waits to be decided', fr: 'En attente' },
  upheld: { ar: 'قُبل', en: 'Upheld', fr: 'Accueilli' },
  dismissed: { ar: 'رُفض', en: 'Dismissed', fr: 'Rejeté' },
}

export const purposeTexts: Readonly<Record<VettingPurpose, Texts>> = {
  partnerVetting: { ar: 'تدقيق شريك', en: 'Vetting by a partner', fr: 'Vérification par un partenaire' },
  humanRightsDueDiligence: {
    ar: 'العناية الواجبة بحقوق الإنسان',
    en: 'Human-rights due diligence',
    fr: 'Diligence voulue en matière de droits de l’homme',
  },
  foreignAuthority: { ar: 'سلطة أجنبية', en: 'A foreign authority', fr: 'Autorité étrangère' },
}

export const shareFieldTexts: Readonly<Record<VettingShareField, Texts>> = {
  nameArabic: { ar: 'الاسم بالعربية', en: 'Name in Arabic', fr: 'Nom en arabe' },
  nameLatin: { ar: 'الاسم باللاتينية', en: 'Name in Latin script', fr: 'Nom en caractères latins' },
  birth: { ar: 'تاريخ الميلاد', en: 'Date of birth', fr: 'Date de naissance' },
  nationality: { ar: 'الجنسية', en: 'Nationality', fr: 'Nationalité' },
  documents: { ar: 'الوثائق', en: 'Documents', fr: 'Documents' },
  institution: { ar: 'المؤسسة', en: 'Institution', fr: 'Institution' },
  post: { ar: 'الوظيفة', en: 'Post', fr: 'Poste' },
  rank: { ar: 'الرتبة', en: 'Rank', fr: 'Grade' },
}

export const saysTexts: Readonly<Record<'met' | 'notMet' | 'people', Texts>> = {
  met: { ar: 'السجل: مستوفى', en: 'Record: met', fr: 'Registre : rempli' },
  notMet: { ar: 'السجل: غير مستوفى اليوم', en: 'Record: not met today', fr: 'Registre : non rempli ce jour' },
  people: { ar: 'يحكم فيه الناس', en: 'For people to judge', fr: 'À l’appréciation des agents' },
}
