import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'tagBlock.lease': { ar: 'تأجير دفعة بطاقات', en: 'Leased a block of tags', fr: 'Attribution d’un lot d’étiquettes' },
  'tagBlock.void': { ar: 'إلغاء بطاقات', en: 'Made tags void', fr: 'Annulation d’étiquettes' },
  'part.remove': { ar: 'نزع جزء رئيسي', en: 'Took a principal part off', fr: 'Retrait d’une pièce principale' },
  'part.handOver': { ar: 'تسليم جزء', en: 'Handed a part over', fr: 'Remise d’une pièce' },
  'part.receive': { ar: 'استلام جزء', en: 'Received a part', fr: 'Réception d’une pièce' },
  'part.settle': { ar: 'تسوية ختم جزء', en: 'Settled a part’s seal', fr: 'Règlement du scellé d’une pièce' },
  'part.refit': { ar: 'إعادة تركيب جزء', en: 'Put a part back', fr: 'Remontage d’une pièce' },
  'weapon.takeIn': { ar: 'استلام سلاح', en: 'Took a weapon in', fr: 'Réception d’une arme' },
  'weapon.handOver': { ar: 'تسليم تحت ختم', en: 'Handed over under seal', fr: 'Remise sous scellé' },
  'weapon.receive': { ar: 'استلام ما أُرسل', en: 'Received what was sent', fr: 'Réception de l’envoi' },
  'weapon.settleSeal': { ar: 'تسوية ختم', en: 'Settled a seal', fr: 'Règlement d’un scellé' },
  'weapon.settleSerial': { ar: 'تسوية رقم مكرر', en: 'Settled a repeated serial', fr: 'Règlement d’un numéro répété' },
  'receipt.print': { ar: 'طباعة إيصال', en: 'Printed a receipt', fr: 'Impression d’un reçu' },
} as const satisfies Readonly<Record<string, Texts>>
