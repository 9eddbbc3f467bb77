import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'landProduct.record': { ar: 'تسجيل عمل في أرض', en: 'Entered work on land', fr: 'Travail sur un terrain saisi' },
  'landProduct.withdraw': { ar: 'سحب عمل في أرض', en: 'Took work on land back', fr: 'Travail retiré' },
  'landRelease.extend': { ar: 'توسيع منطقة خطرة', en: 'Extended a hazardous area', fr: 'Zone étendue' },
  'missedItem.record': { ar: 'جسم في أرض مفرج عنها', en: 'Item found in released land', fr: 'Engin en terrain libéré' },
  'missedItem.conclude': { ar: 'نتيجة تحقيق', en: 'Concluded an investigation', fr: 'Enquête conclue' },
  'landRelease.complete': { ar: 'الإفراج عن أرض', en: 'Released land', fr: 'Terrain libéré' },
  'landHandover.draft': { ar: 'مسودة شهادة تسليم', en: 'Drafted a handover', fr: 'Remise rédigée' },
  'landHandover.sign': { ar: 'توقيع شهادة تسليم', en: 'Signed a handover', fr: 'Remise signée' },
  'landHandover.void': { ar: 'إلغاء مسودة تسليم', en: 'Took a draft handover back', fr: 'Projet de remise retiré' },
  'landRelease.close': { ar: 'إغلاق منطقة', en: 'Closed an area', fr: 'Zone close' },
} as const satisfies Readonly<Record<string, Texts>>
