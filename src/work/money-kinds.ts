import type { Texts } from '../kernel/texts.ts'

const ofPerson = (id: string) => `/people/${id}/benefits`
const ofList = (id: string) => `/payment-lists/${id}`

/** The kinds of work of benefits and payment lists: the page where each is done, and what it is called. */
export const moneyKinds = {
  'benefitRule.sign': {
    href: (id: string) => `/benefit-rules/${id}`,
    words: { ar: 'قاعدة صرف تنتظر التوقيع', en: 'Rule of benefits: sign', fr: 'Règle de prestation : signer' },
  },
  'entitlement.grant': {
    href: ofPerson,
    words: {
      ar: 'غادر الموقع بلا منفعة بعد',
      en: 'Left a site: grant a benefit',
      fr: 'Sorti : accorder une prestation',
    },
  },
  'payeeAccount.confirm': {
    href: ofPerson,
    words: { ar: 'حساب ينتظر التأكيد', en: 'Account: confirm', fr: 'Compte : confirmer' },
  },
  'salaryNotice.answer': {
    href: ofPerson,
    words: { ar: 'راتب عام ينتظر التأكيد', en: 'Public salary: confirm', fr: 'Salaire public : confirmer' },
  },
  'benefitException.agree': {
    href: ofPerson,
    words: { ar: 'استثناء أمام اللجنة', en: 'Exception before the panel', fr: 'Exception devant le comité' },
  },
  'presenceProof.record': {
    href: ofPerson,
    words: { ar: 'قسط يُثبت الحضور له', en: 'Instalment: prove presence', fr: 'Versement : attester la présence' },
  },
  'paymentList.fill': {
    href: ofList,
    words: { ar: 'قائمة صرف تُستكمل', en: 'Payment list: complete and freeze', fr: 'Liste de paiement : achever' },
  },
  'paymentList.approve': {
    href: ofList,
    words: { ar: 'قائمة صرف تنتظر الاعتماد', en: 'Payment list: approve', fr: 'Liste de paiement : approuver' },
  },
  'paymentList.release': {
    href: ofList,
    words: { ar: 'قائمة معتمدة تنتظر الصرف', en: 'Payment list: release', fr: 'Liste de paiement : libérer' },
  },
  'cashHandout.pay': {
    href: () => '/cash-desk',
    words: { ar: 'صندوق مفتوح للصرف', en: 'Cash desk: people to pay', fr: 'Guichet : personnes à payer' },
  },
  'paymentList.reconcile': {
    href: ofList,
    words: { ar: 'قائمة تنتظر المطابقة', en: 'Payment list: reconcile', fr: 'Liste de paiement : rapprocher' },
  },
  'payment.cameBack': {
    href: ofPerson,
    words: { ar: 'صرف عاد أو فشل', en: 'Payment came back', fr: 'Paiement revenu' },
  },
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
