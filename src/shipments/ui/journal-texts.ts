import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'shipment.send': { ar: 'إرسال شحنة أسلحة', en: 'Sent a shipment of weapons', fr: 'Envoi d’armes' },
  'shipment.receive': {
    ar: 'استلام شحنة أسلحة',
    en: 'Received a shipment of weapons',
    fr: 'Réception d’un envoi d’armes',
  },
  'shipment.receiveLate': {
    ar: 'استلام أسلحة تأخرت عن شحنتها',
    en: 'Received weapons late',
    fr: 'Réception tardive d’armes',
  },
  'shipment.settle': {
    ar: 'تسوية شحنة أسلحة متنازع عليها',
    en: 'Settled a disputed shipment',
    fr: 'Règlement d’un envoi contesté',
  },
} as const satisfies Readonly<Record<string, Texts>>
