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
} satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
