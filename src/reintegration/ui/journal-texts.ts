import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'reintegrationCase.open': {
    ar: 'فتح ملف إدماج',
    en: 'Opened a reintegration case',
    fr: 'Ouverture d’un dossier de réintégration',
  },
  'reintegrationCase.note': {
    ar: 'تدوين في ملف إدماج',
    en: 'Noted in a reintegration case',
    fr: 'Note dans un dossier de réintégration',
  },
  'reintegrationCase.assess': {
    ar: 'تقدير حاجة في ملف إدماج',
    en: 'Assessed the need in a case',
    fr: 'Évaluation du besoin',
  },
  'reintegrationCase.close': {
    ar: 'إغلاق ملف إدماج',
    en: 'Closed a reintegration case',
    fr: 'Clôture d’un dossier de réintégration',
  },
  'reintegrationCase.reopen': { ar: 'إعادة فتح ملف إدماج', en: 'Opened a case again', fr: 'Réouverture d’un dossier' },
  'reintegrationCase.handOver': { ar: 'تسليم ملف إدماج', en: 'Handed a case over', fr: 'Transmission d’un dossier' },
  'reintegrationCase.takeOver': { ar: 'استلام ملف إدماج', en: 'Took a case over', fr: 'Reprise d’un dossier' },
  'reintegrationCase.keep': {
    ar: 'بقاء ملف إدماج عند صاحبه',
    en: 'Kept a case where it was',
    fr: 'Dossier non transmis',
  },
  'reintegrationPlan.propose': {
    ar: 'اقتراح خطة إدماج',
    en: 'Proposed a reintegration plan',
    fr: 'Proposition d’un plan',
  },
  'reintegrationPlan.answer': { ar: 'جواب عن خطة إدماج', en: 'Recorded the answer to a plan', fr: 'Réponse à un plan' },
  'placement.record': { ar: 'تسجيل عمل أو دراسة', en: 'Recorded a placement', fr: 'Placement consigné' },
  'caseFollowUp.record': { ar: 'تسجيل متابعة', en: 'Recorded a follow-up', fr: 'Suivi consigné' },
  'caseAppointment.make': { ar: 'تحديد موعد', en: 'Made an appointment', fr: 'Rendez-vous pris' },
  'caseAppointment.settle': { ar: 'نتيجة موعد', en: 'Settled an appointment', fr: 'Issue d’un rendez-vous' },
  'reintegrationGrant.propose': { ar: 'اقتراح منحة إدماج', en: 'Proposed a grant', fr: 'Proposition d’une aide' },
  'reintegrationGrant.approve': { ar: 'اعتماد منحة إدماج', en: 'Approved a grant', fr: 'Approbation d’une aide' },
  'reintegrationGrant.turnDown': { ar: 'عدم اعتماد منحة إدماج', en: 'Turned a grant down', fr: 'Aide écartée' },
  'reintegrationGrant.withdraw': { ar: 'سحب منحة إدماج', en: 'Withdrew a grant', fr: 'Retrait d’une aide' },
} as const satisfies Readonly<Record<string, Texts>>
