import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'embargoDelivery.record': {
    ar: 'تسجيل توريد سلاح',
    en: 'Recorded an arms delivery',
    fr: 'Livraison d’armes consignée',
  },
  'embargoDelivery.correct': {
    ar: 'تصحيح توريد سلاح',
    en: 'Corrected an arms delivery',
    fr: 'Livraison d’armes corrigée',
  },
  'embargoDelivery.examine': {
    ar: 'بدء فحص توريد',
    en: 'Began to examine a delivery',
    fr: 'Examen d’une livraison ouvert',
  },
  'embargoDelivery.reportToCommittee': {
    ar: 'إبلاغ اللجنة بتوريد',
    en: 'Reported a delivery to the Committee',
    fr: 'Livraison signalée au Comité',
  },
  'embargoDelivery.close': { ar: 'إغلاق ملف توريد', en: 'Closed a delivery', fr: 'Dossier de livraison clos' },
  'embargoDelivery.reopen': {
    ar: 'إعادة فتح ملف توريد',
    en: 'Reopened a delivery',
    fr: 'Dossier de livraison rouvert',
  },
  'embargoEvidence.record': {
    ar: 'تسجيل دليل على توريد',
    en: 'Recorded evidence of a delivery',
    fr: 'Élément sur une livraison consigné',
  },
  'embargoEvidence.recordProtected': {
    ar: 'تسجيل دليل من مصدر محمي',
    en: 'Recorded evidence of a protected source',
    fr: 'Élément d’une source protégée consigné',
  },
  'embargoFinding.propose': {
    ar: 'اقتراح نتيجة في توريد',
    en: 'Proposed a finding on a delivery',
    fr: 'Conclusion proposée',
  },
  'embargoFinding.settle': {
    ar: 'البت في نتيجة توريد',
    en: 'Settled a finding on a delivery',
    fr: 'Conclusion tranchée',
  },
  'embargoReply.ask': { ar: 'طلب رد ممن ذُكر', en: 'Asked one who is named to reply', fr: 'Réponse demandée' },
  'embargoReply.record': { ar: 'تسجيل رد ممن ذُكر', en: 'Recorded a reply', fr: 'Réponse consignée' },
  'embargoLink.decide': {
    ar: 'البت في مطابقة مع السجل',
    en: 'Decided a match with the register',
    fr: 'Correspondance tranchée',
  },
  'embargoReport.propose': {
    ar: 'إعداد تقرير إلى اللجنة',
    en: 'Drew up a report to the Committee',
    fr: 'Rapport au Comité préparé',
  },
  'embargoReport.settle': {
    ar: 'البت في تقرير إلى اللجنة',
    en: 'Settled a report to the Committee',
    fr: 'Rapport au Comité tranché',
  },
} as const satisfies Readonly<Record<string, Texts>>
