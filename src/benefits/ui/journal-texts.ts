import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'benefitRule.draft': { ar: 'مسودة قاعدة صرف', en: 'Drafted a rule of benefits', fr: 'Règle de prestation rédigée' },
  'benefitRule.sign': { ar: 'توقيع قاعدة صرف', en: 'Signed a rule of benefits', fr: 'Règle de prestation signée' },
  'benefitRule.decline': {
    ar: 'عدم اعتماد قاعدة صرف',
    en: 'Turned a rule of benefits down',
    fr: 'Règle de prestation écartée',
  },
  'entitlement.grant': { ar: 'منح منفعة', en: 'Granted a benefit', fr: 'Prestation accordée' },
  'entitlement.end': { ar: 'إنهاء منفعة', en: 'Ended a benefit', fr: 'Prestation close' },
  'payeeAccount.propose': { ar: 'تسجيل حساب للصرف', en: 'Entered an account', fr: 'Compte saisi' },
  'payeeAccount.confirm': { ar: 'تأكيد حساب', en: 'Confirmed an account', fr: 'Compte confirmé' },
  'payeeAccount.close': { ar: 'إغلاق حساب', en: 'Closed an account', fr: 'Compte fermé' },
  'presenceProof.record': { ar: 'إثبات حضور', en: 'Proved a presence', fr: 'Présence attestée' },
  'benefitHold.place': { ar: 'وقف الصرف لشخص', en: 'Stopped payments', fr: 'Paiements suspendus' },
  'benefitHold.lift': { ar: 'رفع وقف الصرف', en: 'Let payments go on', fr: 'Suspension levée' },
  'salaryNotice.enter': { ar: 'تسجيل راتب عام', en: 'Entered a public salary', fr: 'Salaire public saisi' },
  'salaryNotice.answer': {
    ar: 'جواب عن راتب عام',
    en: 'Answered a public salary',
    fr: 'Réponse sur un salaire public',
  },
  'salaryNotice.end': { ar: 'انتهاء راتب عام', en: 'Ended a public salary', fr: 'Fin d’un salaire public' },
  'benefitException.propose': { ar: 'طلب استثناء', en: 'Asked for an exception', fr: 'Exception demandée' },
  'benefitException.agree': { ar: 'موافقة على استثناء', en: 'Agreed to an exception', fr: 'Accord à une exception' },
  'benefitException.refuse': { ar: 'رفض استثناء', en: 'Refused an exception', fr: 'Exception refusée' },
} as const satisfies Readonly<Record<string, Texts>>
