import type { Texts } from '../kernel/texts.ts'
import type { AccountKind } from './account.ts'
import type { CashMove } from './cash-move.ts'
import type { MoneyCorrection } from './correction.ts'
import type { Direction, EntryCause } from './entry.ts'

export const accountKindTexts: Readonly<Record<AccountKind, Texts>> = {
  donor: { ar: 'مانح', en: 'Donor', fr: 'Donateur' },
  budgetLine: { ar: 'بند ميزانية', en: 'Budget line', fr: 'Ligne budgétaire' },
  bank: { ar: 'حساب مصرفي', en: 'Bank account', fr: 'Compte bancaire' },
  cashDesk: { ar: 'صندوق موقع', en: 'Cash desk', fr: 'Caisse d’un site' },
  payable: { ar: 'مستحق للمستفيدين', en: 'Owed to people', fr: 'Dû aux bénéficiaires' },
  paid: { ar: 'أوامر لم يؤكدها المصرف', en: 'Ordered, not confirmed', fr: 'Ordonné, non confirmé' },
  suspense: { ar: 'معلّق', en: 'Suspense', fr: 'Compte d’attente' },
}

export const causeTexts: Readonly<Record<EntryCause, Texts>> = {
  receipt: { ar: 'قبض من مانح', en: 'Received from a donor', fr: 'Reçu d’un donateur' },
  allotment: { ar: 'تخصيص لبند', en: 'Allotted to a line', fr: 'Affecté à une ligne' },
  release: { ar: 'صرف مأذون به', en: 'Released for payment', fr: 'Ordonnancé' },
  unpaid: { ar: 'عاد إلى البند لأنه لم يُصرف', en: 'Back on its line, not paid', fr: 'Remis sur la ligne, non payé' },
  payment: { ar: 'دفع', en: 'Payment', fr: 'Paiement' },
  return: { ar: 'دفعة مرتجعة', en: 'Returned payment', fr: 'Paiement retourné' },
  cashAdvance: { ar: 'نقد سُلّم لصندوق', en: 'Cash handed to a desk', fr: 'Espèces remises à une caisse' },
  cashReturn: { ar: 'نقد أُعيد من صندوق', en: 'Cash handed back', fr: 'Espèces rendues' },
  cashReceived: { ar: 'نقد استُلم', en: 'Cash received', fr: 'Espèces reçues' },
  correction: { ar: 'قيد عكسي', en: 'Correction', fr: 'Contre-passation' },
  bankUnknown: { ar: 'حركة مصرفية بلا تفسير', en: 'Unexplained by the bank', fr: 'Mouvement inexpliqué' },
  bankExplained: { ar: 'حركة مصرفية فُسّرت', en: 'Bank entry explained', fr: 'Mouvement expliqué' },
}

export const directionTexts: Readonly<Record<Direction, Texts>> = {
  debit: { ar: 'مدين', en: 'Debit', fr: 'Débit' },
  credit: { ar: 'دائن', en: 'Credit', fr: 'Crédit' },
}

export const cashStatusTexts: Readonly<Record<CashMove['status'], Texts>> = {
  underWay: { ar: 'في الطريق', en: 'Under way', fr: 'En route' },
  received: { ar: 'استُلم', en: 'Received', fr: 'Reçu' },
}

export const cashDirectionTexts: Readonly<Record<CashMove['direction'], Texts>> = {
  advance: { ar: 'إلى الصندوق', en: 'To the desk', fr: 'Vers la caisse' },
  return: { ar: 'من الصندوق إلى المصرف', en: 'Back to the bank', fr: 'Retour à la banque' },
}

export const correctionStatusTexts: Readonly<Record<MoneyCorrection['status'], Texts>> = {
  proposed: { ar: 'ينتظر التوقيع الثاني', en: 'Awaits a second signature', fr: 'Attend une seconde signature' },
  signed: { ar: 'موقّع ومقيّد', en: 'Signed and booked', fr: 'Signée et passée' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Refusée' },
}

/** The heads of columns of the books, on the screen and in files. */
export const columnTexts = {
  day: { ar: 'اليوم', en: 'Day', fr: 'Jour' },
  cause: { ar: 'السبب', en: 'Cause', fr: 'Cause' },
  entry: { ar: 'القيد', en: 'Entry', fr: 'Écriture' },
  account: { ar: 'الحساب', en: 'Account', fr: 'Compte' },
  currency: { ar: 'العملة', en: 'Currency', fr: 'Monnaie' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
} as const satisfies Record<string, Texts>
