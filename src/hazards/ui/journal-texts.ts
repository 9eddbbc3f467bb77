import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'hazard.record': { ar: 'تسجيل منطقة خطرة', en: 'Recorded a hazardous area', fr: 'Zone dangereuse consignée' },
  'hazard.redraw': { ar: 'إعادة رسم منطقة خطرة', en: 'Drew a hazardous area anew', fr: 'Zone redessinée' },
  'hazardEvidence.add': { ar: 'دليل على منطقة خطرة', en: 'Added evidence of a hazard', fr: 'Indice ajouté' },
  'hazard.confirm': { ar: 'تأكيد منطقة خطرة', en: 'Confirmed a hazardous area', fr: 'Zone confirmée' },
  'hazard.suspend': { ar: 'تعليق العمل في منطقة', en: 'Suspended work in an area', fr: 'Travail suspendu' },
  'hazard.resume': { ar: 'استئناف العمل في منطقة', en: 'Resumed work in an area', fr: 'Travail repris' },
  'hazard.divide': { ar: 'تقسيم منطقة خطرة', en: 'Divided a hazardous area', fr: 'Zone divisée' },
  'hazard.unite': { ar: 'جمع منطقتين', en: 'United hazardous areas', fr: 'Zones réunies' },
} as const satisfies Readonly<Record<string, Texts>>
