import type { Texts } from '../kernel/texts.ts'

/** Why settings of notices are refused, and what to do next. */
export const refusals = {
  'notice.addressNeeded': {
    ar: 'حدد في «حسابي» العنوان الذي تصل إليه الرسائل، أو أوقف الإشعار بالبريد.',
    en: 'Say on the page of your account where you get letters, or turn e-mail off.',
    fr: 'Indiquez dans « Mon compte » votre adresse, ou désactivez le courriel.',
  },
  'notice.phoneNeeded': {
    ar: 'اكتب رقم الهاتف الذي تصل إليه الرسائل، أو أوقف الرسائل القصيرة.',
    en: 'Write the number of the phone that gets the messages, or turn SMS off.',
    fr: 'Indiquez le numéro qui reçoit les messages, ou désactivez les SMS.',
  },
  'textMessage.notFailed': {
    ar: 'أُرسلت هذه الرسالة أو تنتظر من جديد. أعد تحميل الصفحة.',
    en: 'This message was sent, or waits again. Reload the page.',
    fr: 'Ce message est parti ou attend de nouveau. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>
