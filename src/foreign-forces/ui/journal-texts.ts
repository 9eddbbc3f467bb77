import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'foreignForce.record': { ar: 'تسجيل قوة أجنبية', en: 'Recorded a foreign force', fr: 'Force étrangère consignée' },
  'foreignForce.correct': { ar: 'تصحيح قوة أجنبية', en: 'Corrected a foreign force', fr: 'Force étrangère corrigée' },
  'foreignUnit.add': { ar: 'تسجيل وحدة أجنبية', en: 'Recorded a foreign unit', fr: 'Unité étrangère consignée' },
  'forceAllegation.record': {
    ar: 'تسجيل ادعاء بدعم طرف',
    en: 'Recorded an alleged support',
    fr: 'Soutien allégué consigné',
  },
  'foreignForce.suspendTraining': {
    ar: 'تعليق تدريب أجنبي',
    en: 'Suspended foreign training',
    fr: 'Formation étrangère suspendue',
  },
  'foreignForce.note': {
    ar: 'ملاحظة على قوة أجنبية',
    en: 'Noted of a foreign force',
    fr: 'Note sur une force étrangère',
  },
  'forceAssessment.propose': {
    ar: 'اقتراح تقييم قوة',
    en: 'Proposed a finding about a force',
    fr: 'Évaluation de force proposée',
  },
  'forceAssessment.settle': {
    ar: 'البت في تقييم قوة',
    en: 'Settled a finding about a force',
    fr: 'Évaluation de force tranchée',
  },
  'forcePresence.record': {
    ar: 'تسجيل وجود قوة',
    en: 'Recorded a force’s presence',
    fr: 'Présence de force consignée',
  },
  'forceArrival.record': {
    ar: 'تسجيل وصول قوة',
    en: 'Recorded an arrival of a force',
    fr: 'Arrivée de force consignée',
  },
  'forceDeparture.report': {
    ar: 'تسجيل بلاغ بمغادرة',
    en: 'Recorded a reported departure',
    fr: 'Départ signalé consigné',
  },
  'forceVerification.record': { ar: 'التحقق من مغادرة', en: 'Verified a departure', fr: 'Départ vérifié' },
  'forceReturn.record': { ar: 'تسجيل عودة بعد مغادرة', en: 'Recorded a return', fr: 'Retour consigné' },
  'forceDeadline.set': { ar: 'تحديد أجل مغادرة', en: 'Set a deadline to leave', fr: 'Délai de départ fixé' },
} as const satisfies Readonly<Record<string, Texts>>
