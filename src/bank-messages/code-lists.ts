import type { Texts } from '../kernel/texts.ts'
import type { BankEntry } from './bank-entry.ts'
import type { Outcome, OutcomeReason } from './reconcile.ts'
import type { BankMessage, SaidEntry } from './said-entry.ts'

export const messageTexts: Readonly<Record<BankMessage, Texts>> = {
  'pain.002': { ar: 'تقرير حالة (pain.002)', en: 'Status report (pain.002)', fr: 'Rapport d’état (pain.002)' },
  'camt.053': { ar: 'كشف حساب (camt.053)', en: 'Statement (camt.053)', fr: 'Relevé (camt.053)' },
  'camt.054': { ar: 'إشعار قيد (camt.054)', en: 'Notification (camt.054)', fr: 'Avis (camt.054)' },
  mobileMoney: { ar: 'نقود محمولة (CSV)', en: 'Mobile money (CSV)', fr: 'Argent mobile (CSV)' },
}

export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  paid: { ar: 'دُفعت', en: 'Paid', fr: 'Payé' },
  failed: { ar: 'فشلت', en: 'Failed', fr: 'Échoué' },
  returned: { ar: 'أُعيدت', en: 'Returned', fr: 'Retourné' },
  alreadySettled: { ar: 'مسوّاة من قبل', en: 'Settled before', fr: 'Déjà réglé' },
  partial: { ar: 'بمبلغ آخر', en: 'Another amount', fr: 'Autre montant' },
  reversed: { ar: 'عكسها المصرف', en: 'Reversed', fr: 'Annulé' },
  unknown: { ar: 'بلا تفسير', en: 'Unknown', fr: 'Inconnu' },
  pending: { ar: 'لدى المصرف', en: 'With the bank', fr: 'À la banque' },
}

export const reasonTexts: Readonly<Record<OutcomeReason, Texts>> = {
  settled: { ar: 'قيّدها المصرف', en: 'The bank booked it', fr: 'La banque l’a passée' },
  rejected: { ar: 'رفضها المصرف', en: 'The bank refused it', fr: 'La banque l’a refusée' },
  sentBack: { ar: 'أعادها مصرف المستفيد', en: 'The payee’s bank sent it back', fr: 'Renvoyée par l’autre banque' },
  takenBack: { ar: 'عكس المصرف قيده', en: 'The bank took its booking back', fr: 'La banque a annulé sa passation' },
  seenBefore: { ar: 'قيلت من قبل', en: 'It was told before', fr: 'Déjà annoncée' },
  amountDiffers: { ar: 'المبلغ غير ما أُمر به', en: 'Not the amount that was ordered', fr: 'Pas le montant ordonné' },
  accepted: { ar: 'لم تُقيَّد بعد', en: 'Not booked yet', fr: 'Pas encore passée' },
  noReference: { ar: 'بلا مرجع', en: 'No reference', fr: 'Sans référence' },
  noPayment: { ar: 'لا دفعة بهذا المرجع', en: 'No payment of this reference', fr: 'Aucun paiement de cette référence' },
  noAmount: { ar: 'بلا مبلغ يُقرأ', en: 'No amount that can be read', fr: 'Montant illisible' },
  otherCurrency: { ar: 'بعملة أخرى', en: 'In another currency', fr: 'Dans une autre monnaie' },
  contradicts: { ar: 'تناقض ما قيل من قبل', en: 'Against what was told before', fr: 'Contredit ce qui précède' },
  failedBefore: { ar: 'كانت قد رُفضت', en: 'It had been refused', fr: 'Elle avait été refusée' },
}

export const resolutionTexts: Readonly<Record<BankEntry['resolution'], Texts>> = {
  none: { ar: 'تنتظر تفسيراً', en: 'Awaits an explanation', fr: 'À expliquer' },
  proposed: { ar: 'تنتظر التوقيع الثاني', en: 'Awaits a second signature', fr: 'Attend une seconde signature' },
  resolved: { ar: 'فُسّرت', en: 'Explained', fr: 'Expliquée' },
}

export const movedTexts: Readonly<Record<NonNullable<SaidEntry['direction']>, Texts>> = {
  debit: { ar: 'خرج من الحساب', en: 'Left the account', fr: 'Sorti du compte' },
  credit: { ar: 'دخل الحساب', en: 'Came in', fr: 'Entré' },
}
