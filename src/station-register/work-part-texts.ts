import type { Texts } from '../kernel/texts.ts'
import type { WorkPart } from '../stations/scope.ts'

/** What the parts of the work of a site are called. */
export const workPartTexts: Readonly<Record<WorkPart, Texts>> = {
  people: { ar: 'الأشخاص والاستقبال', en: 'People and reception', fr: 'Personnes et accueil' },
  arms: { ar: 'السلاح والذخيرة', en: 'Weapons and ammunition', fr: 'Armes et munitions' },
  payments: { ar: 'صندوق الدفع', en: 'Cash desk', fr: 'Caisse' },
  ordnance: { ar: 'المتفجرات وحوادثها', en: 'Ordnance and accidents', fr: 'Engins explosifs et accidents' },
  incidents: { ar: 'الوقائع الأمنية', en: 'Incidents', fr: 'Incidents' },
}
