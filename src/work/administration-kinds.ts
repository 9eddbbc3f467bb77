import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of administration: the page where each is done, and what it is called. */
export const administrationKinds = {
  'userChange.sign': {
    href: () => '/users',
    words: {
      ar: 'تغيير لمستخدم ينتظر التوقيع',
      en: 'Change of a user: sign',
      fr: 'Modification d’utilisateur : signer',
    },
  },
  'emergencyAccess.review': {
    href: () => '/emergency-accesses',
    words: {
      ar: 'سجل فُتح في طارئ ينتظر المراجعة',
      en: 'Record opened in an emergency: review',
      fr: 'Dossier ouvert en urgence : examiner',
    },
  },
  'webhook.sendAgain': {
    href: () => '/webhooks',
    words: {
      ar: 'رسائل لم تصل إلى نظام آخر',
      en: 'Messages that never arrived at another system',
      fr: 'Messages jamais arrivés à un autre système',
    },
  },
  'witnessRule.settle': {
    href: () => '/witnesses',
    words: {
      ar: 'قاعدة الشهود تنتظر التوقيع',
      en: 'Rule of witnesses: sign',
      fr: 'Règle des témoins : signer',
    },
  },
  'witness.behind': {
    href: () => '/witnesses',
    words: {
      ar: 'شاهد متأخر أو يرفض',
      en: 'A witness is behind or refuses',
      fr: 'Un témoin est en retard ou refuse',
    },
  },
  'journal.contradicted': {
    href: () => '/witnesses',
    words: {
      ar: 'السجل يناقض ما وقّعه من قبل',
      en: 'The journal contradicts what it signed',
      fr: 'Le journal contredit ce qu’il a signé',
    },
  },
  'textMessage.failed': {
    href: () => '/notices?tab=failed',
    words: {
      ar: 'رسالة قصيرة لم تُرسل',
      en: 'SMS that was not sent',
      fr: 'SMS qui n’est pas parti',
    },
  },
} satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
