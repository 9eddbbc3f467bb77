import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of the books: the page where each is done, and what it is called. */
export const moneyKinds = {
  'cashMove.receive': {
    href: () => '/cash-moves?status=underWay',
    words: {
      ar: 'نقد في الطريق إلى صندوقك',
      en: 'Cash on its way to your desk',
      fr: 'Espèces en route vers votre caisse',
    },
  },
  'cashMove.receiveBack': {
    href: () => '/cash-moves?status=underWay',
    words: { ar: 'نقد عائد من صندوق موقع', en: 'Cash on its way back', fr: 'Espèces en retour d’une caisse' },
  },
  'moneyCorrection.sign': {
    href: (id: string) => `/money-entries/${id}`,
    words: { ar: 'عكس قيد ينتظر التوقيع الثاني', en: 'Correction of an entry: sign', fr: 'Contre-passation à signer' },
  },
  'bankEntry.explain': {
    href: (id: string) => `/bank-entries/${id}`,
    words: { ar: 'حركة مصرفية بلا تفسير', en: 'Entry of a bank: explain', fr: 'Écriture bancaire à expliquer' },
  },
  'bankEntry.sign': {
    href: (id: string) => `/bank-entries/${id}`,
    words: { ar: 'تفسير حركة مصرفية يُوقّع', en: 'Explanation of an entry: sign', fr: 'Explication à signer' },
  },
} satisfies Record<string, { href: (id: string) => string; words: Texts }>
