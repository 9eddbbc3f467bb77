import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'transfer.plan': {
    ar: 'اقتراح تسليم أسلحة للدولة',
    en: 'Proposed a transfer to the state',
    fr: 'Proposition d’un transfert à l’État',
  },
  'transfer.sign': {
    ar: 'توقيع تسليم للدولة',
    en: 'Signed a transfer to the state',
    fr: 'Signature d’un transfert à l’État',
  },
  'transfer.execute': {
    ar: 'تسليم أسلحة للدولة',
    en: 'Handed arms to the state',
    fr: 'Remise d’armes à l’État',
  },
  'transfer.cancel': {
    ar: 'إلغاء تسليم للدولة',
    en: 'Cancelled a transfer to the state',
    fr: 'Annulation d’un transfert à l’État',
  },
  'transferGate.answer': {
    ar: 'جواب عن شرط تسليم',
    en: 'Answered a gate of a transfer',
    fr: 'Réponse à une condition de transfert',
  },
  'transferGate.sign': {
    ar: 'توقيع جواب عن شرط تسليم',
    en: 'Signed a gate of a transfer',
    fr: 'Signature d’une condition de transfert',
  },
  'transferGate.decline': {
    ar: 'رد جواب عن شرط تسليم',
    en: 'Turned down a gate of a transfer',
    fr: 'Refus d’une condition de transfert',
  },
} as const satisfies Readonly<Record<string, Texts>>
