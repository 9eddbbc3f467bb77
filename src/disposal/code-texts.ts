import type { Texts } from '../kernel/texts.ts'
import type { DisposalMethod } from './disposal.ts'

/** Methods in words, on screens and on paper. */
export const methodTexts: Readonly<Record<DisposalMethod, Texts>> = {
  cutting: { ar: 'قطع', en: 'Cutting', fr: 'Découpe' },
  shredding: { ar: 'تمزيق آلي', en: 'Shredding', fr: 'Broyage' },
  crushing: { ar: 'كبس', en: 'Crushing in a press', fr: 'Écrasement à la presse' },
  smelting: { ar: 'صهر', en: 'Smelting', fr: 'Fonte' },
  burning: { ar: 'حرق', en: 'Burning', fr: 'Brûlage' },
  deactivation: { ar: 'تعطيل دائم', en: 'Permanent deactivation', fr: 'Neutralisation définitive' },
}
