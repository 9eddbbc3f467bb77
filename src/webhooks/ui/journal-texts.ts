import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'webhook.make': {
    ar: 'إخطار نظام آخر بالتغييرات',
    en: 'Let another system be told of changes',
    fr: 'Webhook créé pour un autre système',
  },
  'webhook.sendAgain': {
    ar: 'إعادة إرسال رسائل لم تصل',
    en: 'Sent again messages that had never arrived',
    fr: 'Renvoi de messages jamais arrivés',
  },
  'webhook.end': { ar: 'إنهاء إخطار نظام آخر', en: 'Ended a webhook', fr: 'Webhook terminé' },
} as const satisfies Readonly<Record<string, Texts>>
