import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'paymentList.draw': { ar: 'بدء قائمة صرف', en: 'Began a payment list', fr: 'Liste de paiement commencée' },
  'paymentList.fill': { ar: 'جمع أسطر قائمة', en: 'Drew lines of a list', fr: 'Lignes d’une liste établies' },
  'paymentList.freeze': { ar: 'تجميد قائمة', en: 'Froze a payment list', fr: 'Liste de paiement figée' },
  'paymentList.approve': { ar: 'اعتماد قائمة', en: 'Approved a payment list', fr: 'Liste de paiement approuvée' },
  'paymentList.return': { ar: 'إعادة قائمة', en: 'Sent a payment list back', fr: 'Liste de paiement renvoyée' },
  'paymentList.release': { ar: 'فتح قائمة للصرف', en: 'Released a payment list', fr: 'Liste de paiement libérée' },
  'paymentList.lapse': {
    ar: 'إنهاء أسطر لم تُستلم',
    en: 'Let uncollected lines lapse',
    fr: 'Lignes non retirées closes',
  },
  'paymentList.reconcile': { ar: 'مطابقة قائمة', en: 'Reconciled a payment list', fr: 'Liste de paiement rapprochée' },
  'payment.answer': { ar: 'جواب المصرف عن مدفوعات', en: 'Recorded a bank’s answer', fr: 'Réponse de la banque' },
  'deskSheet.take': { ar: 'أخذ كشف صرف', en: 'Took a cash sheet', fr: 'Feuille de caisse prise' },
  'deskSheet.bringBack': { ar: 'إعادة كشف صرف', en: 'Brought a cash sheet back', fr: 'Feuille de caisse rapportée' },
  'cashHandout.pay': { ar: 'صرف نقدي', en: 'Paid at the desk', fr: 'Paiement au guichet' },
  'cashHandout.record': {
    ar: 'تسجيل صرف من كشف ورقي',
    en: 'Recorded cash from a sheet',
    fr: 'Remise reprise d’une feuille',
  },
} as const satisfies Readonly<Record<string, Texts>>
