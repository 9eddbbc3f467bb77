import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'healthRecord.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was entered already. Reload the page.',
    fr: 'Ceci est déjà consigné. Rechargez la page.',
  },
  'healthRecord.consentNeeded': {
    ar: 'لا يُجرى فحص دون موافقة صاحبه. إن لم يوافق فلا يُسجَّل شيء، ولا يترتب على ذلك شيء.',
    en: 'No test is made without the person’s consent. If they do not consent nothing is recorded, and nothing follows from it.',
    fr: 'Aucun test sans le consentement de la personne. À défaut, rien n’est consigné et rien n’en découle.',
  },
  'healthRecord.counselFirst': {
    ar: 'تسبق المشورةُ الفحص. قدّم المشورة أولاً ثم سجّل الفحص.',
    en: 'Counselling comes before a test. Counsel first, then record the test.',
    fr: 'Le conseil précède le test. Conseillez d’abord, puis consignez le test.',
  },
} satisfies Record<string, Texts>
