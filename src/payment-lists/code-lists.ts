import type { Texts } from '../kernel/texts.ts'
import type { IdentityProof } from './cash-handout.ts'
import type { Payment, PaymentFault } from './payment.ts'
import type { PaymentList } from './payment-list.ts'

export const listTexts: Readonly<Record<PaymentList['status'], Texts>> = {
  drawing: { ar: 'تُجمع أسطرها', en: 'Being drawn', fr: 'En préparation' },
  drawn: { ar: 'جُمعت', en: 'Drawn', fr: 'Établie' },
  frozen: { ar: 'مجمّدة، تنتظر الاعتماد', en: 'Frozen, waits for approval', fr: 'Figée, à approuver' },
  approved: { ar: 'معتمدة، تنتظر الصرف', en: 'Approved, waits to be released', fr: 'Approuvée, à libérer' },
  releasing: { ar: 'تُفحص قبل الصرف', en: 'Looked through before release', fr: 'Contrôle avant paiement' },
  paying: { ar: 'تُصرف', en: 'Being paid', fr: 'En paiement' },
  closed: { ar: 'مغلقة ومطابقة', en: 'Reconciled and closed', fr: 'Rapprochée et close' },
  returned: { ar: 'أُعيدت', en: 'Sent back', fr: 'Renvoyée' },
}

export const paymentTexts: Readonly<Record<Payment['status'], Texts>> = {
  listed: { ar: 'في القائمة', en: 'Listed', fr: 'Listé' },
  paid: { ar: 'صُرف', en: 'Paid', fr: 'Payé' },
  failed: { ar: 'فشل', en: 'Failed', fr: 'Échoué' },
  returned: { ar: 'عاد المبلغ', en: 'Returned', fr: 'Retourné' },
  lapsed: { ar: 'لم يُصرف', en: 'Not paid', fr: 'Non payé' },
}

export const faultTexts: Readonly<Record<PaymentFault, Texts>> = {
  wrongAccount: { ar: 'رقم الحساب خطأ', en: 'Wrong account', fr: 'Compte erroné' },
  closedAccount: { ar: 'الحساب مغلق', en: 'Account closed', fr: 'Compte fermé' },
  blockedAccount: { ar: 'الحساب موقوف', en: 'Account blocked', fr: 'Compte bloqué' },
  unreachable: { ar: 'تعذر الوصول', en: 'Unreachable', fr: 'Injoignable' },
  notCollected: { ar: 'لم يأتِ لاستلامه', en: 'Not collected', fr: 'Non retiré' },
  heldBack: { ar: 'ظهر مانع قبل الصرف', en: 'Held back', fr: 'Retenu' },
  other: { ar: 'سبب آخر', en: 'Another reason', fr: 'Autre motif' },
}

export const identityTexts: Readonly<Record<IdentityProof, Texts>> = {
  card: { ar: 'بالبطاقة', en: 'Card', fr: 'Carte' },
  photo: { ar: 'بالصورة', en: 'Photo', fr: 'Photo' },
  thumbprint: { ar: 'بالبصمة على الورقة', en: 'Thumbprint on the sheet', fr: 'Empreinte sur la feuille' },
  receiver: { ar: 'يستلم عنه من أذنت به اللجنة', en: 'Receiver allowed by a panel', fr: 'Tiers admis par le comité' },
}
