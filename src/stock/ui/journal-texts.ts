import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'stockCheck.open': { ar: 'فتح جرد', en: 'Opened a stock check', fr: 'Ouverture d’un inventaire' },
  'stockCheck.record': { ar: 'تسجيل نتيجة جرد', en: 'Recorded a stock check', fr: 'Résultat d’un inventaire' },
  'stockCheck.settle': { ar: 'تسوية فرق في جرد', en: 'Settled a stock difference', fr: 'Règlement d’un écart' },
  'loss.propose': {
    ar: 'بلاغ عن سلاح مفقود أو موجود',
    en: 'Reported a weapon missing, found or lost',
    fr: 'Signalement d’une arme',
  },
  'loss.sign': { ar: 'توقيع بلاغ عن سلاح', en: 'Signed a report about a weapon', fr: 'Signature d’un signalement' },
  'loss.decline': { ar: 'رفض توقيع بلاغ', en: 'Did not sign a report', fr: 'Refus de signer un signalement' },
} as const satisfies Readonly<Record<string, Texts>>
