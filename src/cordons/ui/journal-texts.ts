import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'itemWeights.set': { ar: 'جدول أكبر الأوزان', en: 'Set upper weights', fr: 'Table des masses' },
  'cordon.plan': { ar: 'تخطيط طوق', en: 'Planned a cordon', fr: 'Périmètre prévu' },
  'cordon.order': { ar: 'الأمر بطوق', en: 'Ordered a cordon', fr: 'Périmètre ordonné' },
  'cordon.extend': { ar: 'تمديد طوق', en: 'Extended a cordon', fr: 'Périmètre prolongé' },
  'cordon.lift': { ar: 'رفع طوق', en: 'Lifted a cordon', fr: 'Périmètre levé' },
  'cordon.withdraw': { ar: 'سحب خطة طوق', en: 'Withdrew a cordon’s plan', fr: 'Plan de périmètre retiré' },
  'cordonWarning.record': { ar: 'تنبيه من طوق', en: 'Recorded a warning', fr: 'Alerte consignée' },
  'cordonEvacuation.record': { ar: 'إخلاء أو رجوع', en: 'Recorded an evacuation', fr: 'Évacuation consignée' },
} as const satisfies Readonly<Record<string, Texts>>
