import type { Texts } from '../kernel/texts.ts'
import type { GateKind } from './gate.ts'

/** The gates in words, on screens and on paper. */
export const gateTexts: Readonly<Record<GateKind, Texts>> = {
  embargo: { ar: 'حظر السلاح', en: 'Arms embargo', fr: 'Embargo sur les armes' },
  dueDiligence: { ar: 'العناية الواجبة', en: 'Due diligence', fr: 'Diligence voulue' },
  marking: { ar: 'الوسم', en: 'Marking', fr: 'Marquage' },
  inspection: { ar: 'المعاينة الفنية', en: 'Inspection', fr: 'Inspection' },
}
