import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of devices that record without a network: the page where each is done, and what it is called. */
export const stationKinds = {
  'heldEntry.settle': {
    href: () => '/held-entries',
    words: { ar: 'قيد محتجز ينتظر التسوية', en: 'Held entry: settle', fr: 'Entrée retenue : régler' },
  },
  'station.renew': {
    href: () => '/stations',
    words: { ar: 'جهاز منسوخ ينتظر رمزاً جديداً', en: 'Copied device: new code', fr: 'Appareil copié : nouveau code' },
  },
  'station.silent': {
    href: () => '/stations',
    words: {
      ar: 'جهاز لم يُسمع منه منذ أسبوع',
      en: 'Device not heard of for a week',
      fr: 'Appareil sans nouvelles depuis une semaine',
    },
  },
  'paymentShard.runsOut': {
    href: (id: string) => `/payment-lists/${id}/shards`,
    words: {
      ar: 'نصيب جهاز من قائمة صرف ينتهي: جدده أو أنهه',
      en: 'A device’s share of a payment list runs out: renew or end it',
      fr: 'La part d’un appareil dans une liste expire : renouveler ou clore',
    },
  },
} satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
