import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'paymentShard.lease': {
    ar: 'إعطاء جهاز نصيباً من قائمة',
    en: 'Leased a desk a share of a list',
    fr: 'Part de liste attribuée à un guichet',
  },
  'paymentShard.renew': {
    ar: 'تمديد نصيب جهاز تلقائياً',
    en: 'Prolonged a desk’s share',
    fr: 'Part d’un guichet prolongée',
  },
  'paymentShard.giveOn': {
    ar: 'إعطاء لوح من نصيب حاسوب الموقع',
    en: 'Gave a tablet some of the laptop’s share',
    fr: 'Part du portable cédée à une tablette',
  },
  'paymentShard.giveBack': { ar: 'إعادة نصيب من قائمة', en: 'Gave a share back', fr: 'Part de liste rendue' },
  'paymentShard.end': { ar: 'إنهاء نصيب ضاع جهازه', en: 'Ended a lost share', fr: 'Part perdue close' },
} as const satisfies Readonly<Record<string, Texts>>
