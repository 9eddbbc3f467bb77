import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'evidenceHold.place': { ar: 'حجز سلاح دليلاً', en: 'Held a weapon as evidence', fr: 'Rétention d’une arme' },
  'evidenceHold.lift': { ar: 'رفع حجز', en: 'Lifted a hold', fr: 'Levée d’une rétention' },
  'disposal.plan': {
    ar: 'اقتراح خطة إتلاف',
    en: 'Proposed a plan of destruction',
    fr: 'Proposition d’un plan de destruction',
  },
  'disposal.sign': {
    ar: 'توقيع خطة إتلاف',
    en: 'Signed a plan of destruction',
    fr: 'Signature d’un plan de destruction',
  },
  'disposal.execute': { ar: 'إتلاف أسلحة', en: 'Destroyed arms', fr: 'Destruction d’armes' },
  'disposal.cancel': { ar: 'إلغاء خطة إتلاف', en: 'Cancelled a plan of destruction', fr: 'Annulation d’un plan' },
} as const satisfies Readonly<Record<string, Texts>>
