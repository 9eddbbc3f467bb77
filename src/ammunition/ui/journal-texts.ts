import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'magazine.open': { ar: 'فتح مخزن ذخيرة', en: 'Opened a magazine', fr: 'Ouverture d’un magasin à munitions' },
  'magazine.locate': { ar: 'تحديد موضع مخزن ذخيرة', en: 'Located a magazine', fr: 'Localisation d’un magasin' },
  'compartment.open': { ar: 'فتح حجرة', en: 'Opened a compartment', fr: 'Ouverture d’un compartiment' },
  'lot.takeIn': { ar: 'استلام ذخيرة', en: 'Took ammunition in', fr: 'Réception de munitions' },
  'lot.printReceipt': {
    ar: 'طباعة إيصال ذخيرة',
    en: 'Printed a receipt for ammunition',
    fr: 'Impression d’un reçu de munitions',
  },
  'lotHold.place': { ar: 'حجز ذخيرة دليلاً', en: 'Held ammunition as evidence', fr: 'Rétention de munitions' },
  'lotHold.lift': {
    ar: 'رفع حجز ذخيرة',
    en: 'Lifted a hold on ammunition',
    fr: 'Levée d’une rétention de munitions',
  },
  'lot.move': {
    ar: 'نقل ذخيرة بين حجرتين',
    en: 'Moved ammunition between compartments',
    fr: 'Déplacement de munitions',
  },
  'lot.classify': { ar: 'تصنيف خطر دفعة', en: 'Classified a lot', fr: 'Classement d’un lot' },
  'lot.setCondition': { ar: 'تسجيل حالة دفعة', en: 'Recorded a lot’s condition', fr: 'État d’un lot consigné' },
  'consignment.send': { ar: 'إرسال ذخيرة', en: 'Sent ammunition', fr: 'Envoi de munitions' },
  'consignment.receive': { ar: 'استلام شحنة ذخيرة', en: 'Received ammunition', fr: 'Réception d’un envoi' },
  'consignment.settle': {
    ar: 'تسوية شحنة متنازع عليها',
    en: 'Settled a disputed consignment',
    fr: 'Règlement d’un envoi contesté',
  },
  'lotLoss.propose': {
    ar: 'بلاغ عن ذخيرة مفقودة أو موجودة',
    en: 'Reported ammunition missing or found',
    fr: 'Signalement de munitions manquantes ou retrouvées',
  },
  'lotLoss.sign': {
    ar: 'توقيع بلاغ عن ذخيرة',
    en: 'Signed a report about ammunition',
    fr: 'Signature d’un signalement de munitions',
  },
  'lotLoss.decline': {
    ar: 'رفض بلاغ عن ذخيرة',
    en: 'Declined a report about ammunition',
    fr: 'Refus d’un signalement de munitions',
  },
  'lotDisposal.plan': {
    ar: 'اقتراح إتلاف ذخيرة',
    en: 'Planned to destroy ammunition',
    fr: 'Plan de destruction de munitions',
  },
  'lotDisposal.sign': {
    ar: 'توقيع إتلاف ذخيرة',
    en: 'Signed a destruction of ammunition',
    fr: 'Signature d’une destruction de munitions',
  },
  'lotDisposal.execute': { ar: 'إتلاف ذخيرة', en: 'Destroyed ammunition', fr: 'Destruction de munitions' },
  'lotDisposal.cancel': {
    ar: 'إلغاء إتلاف ذخيرة',
    en: 'Cancelled a destruction of ammunition',
    fr: 'Annulation d’une destruction de munitions',
  },
  'mixingTable.draft': { ar: 'كتابة جدول خلط', en: 'Drafted a mixing table', fr: 'Projet de tableau de compatibilité' },
  'mixingTable.sign': {
    ar: 'توقيع جدول خلط',
    en: 'Signed a mixing table',
    fr: 'Signature d’un tableau de compatibilité',
  },
  'mixingTable.discard': {
    ar: 'ترك مسودة جدول',
    en: 'Discarded a draft of the mixing table',
    fr: 'Abandon d’un projet de tableau',
  },
  'distanceFactors.draft': {
    ar: 'كتابة معاملات مسافات',
    en: 'Drafted factors of distances',
    fr: 'Projet de coefficients de distance',
  },
  'distanceFactors.sign': {
    ar: 'توقيع معاملات مسافات',
    en: 'Signed factors of distances',
    fr: 'Signature de coefficients de distance',
  },
  'distanceFactors.discard': {
    ar: 'ترك مسودة معاملات',
    en: 'Discarded a draft of factors',
    fr: 'Abandon d’un projet de coefficients',
  },
  'exposure.record': { ar: 'تسجيل ما يجب حمايته', en: 'Recorded an exposure', fr: 'Enregistrement d’une exposition' },
  'exposure.withdraw': { ar: 'سحب موضع محمي', en: 'Withdrew an exposure', fr: 'Retrait d’une exposition' },
  'ammunitionWaiver.propose': {
    ar: 'اقتراح استثناء تخزين',
    en: 'Proposed a waiver of storage',
    fr: 'Proposition de dérogation d’entreposage',
  },
  'ammunitionWaiver.sign': {
    ar: 'توقيع استثناء تخزين',
    en: 'Signed a waiver of storage',
    fr: 'Signature d’une dérogation d’entreposage',
  },
  'ammunitionWaiver.decline': {
    ar: 'رفض استثناء تخزين',
    en: 'Declined a waiver of storage',
    fr: 'Refus d’une dérogation d’entreposage',
  },
  'ordnanceTask.raise': {
    ar: 'فتح مهمة ذخائر',
    en: 'Raised an ordnance task',
    fr: 'Ouverture d’une tâche de neutralisation',
  },
  'ordnanceTask.assign': {
    ar: 'تكليف فريق ذخائر',
    en: 'Assigned an ordnance task',
    fr: 'Désignation d’une équipe de neutralisation',
  },
  'ordnanceTask.finish': {
    ar: 'إنجاز مهمة ذخائر',
    en: 'Finished an ordnance task',
    fr: 'Fin d’une tâche de neutralisation',
  },
  'ammunitionCheck.record': { ar: 'تسجيل عدّ ذخيرة', en: 'Recorded a count of ammunition', fr: 'Comptage de munitions' },
  'ammunitionCheck.settle': {
    ar: 'تسوية فرق في الذخيرة',
    en: 'Settled a difference of ammunition',
    fr: 'Règlement d’un écart de munitions',
  },
} as const satisfies Readonly<Record<string, Texts>>
