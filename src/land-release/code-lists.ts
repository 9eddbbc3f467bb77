import type { Texts } from '../kernel/texts.ts'
import type { LandEntry, LandProduct, Method, MissedItem, ProductKind } from './land-product.ts'

export const kindTexts: Readonly<Record<ProductKind, Texts>> = {
  cancelled: { ar: 'أُلغيت', en: 'Cancelled', fr: 'Annulé' },
  reduced: { ar: 'قُلّصت', en: 'Reduced', fr: 'Réduit' },
  cleared: { ar: 'طُهّرت', en: 'Cleared', fr: 'Dépollué' },
}

export const methodTexts: Readonly<Record<Method, Texts>> = {
  nonTechnicalSurvey: { ar: 'مسح غير تقني', en: 'Non-technical survey', fr: 'Enquête non technique' },
  technicalSurvey: { ar: 'مسح تقني', en: 'Technical survey', fr: 'Enquête technique' },
  manual: { ar: 'إزالة يدوية', en: 'Manual clearance', fr: 'Dépollution manuelle' },
  mechanical: { ar: 'إزالة آلية', en: 'Mechanical clearance', fr: 'Dépollution mécanique' },
  dogs: { ar: 'كلاب كاشفة', en: 'Detection dogs', fr: 'Chiens détecteurs' },
  battleAreaVisual: { ar: 'ساحة قتال بالنظر', en: 'Battle area, visual', fr: 'Zone de combats, à vue' },
  battleAreaInstrument: { ar: 'ساحة قتال بالأجهزة', en: 'Battle area, instruments', fr: 'Zone de combats, appareils' },
  spotDisposal: { ar: 'تخلص من جسم منفرد', en: 'Spot disposal', fr: 'Neutralisation ponctuelle' },
}

export const entryTexts: Readonly<Record<LandEntry['kind'], Texts>> = {
  added: { ar: 'أُضيفت', en: 'Added', fr: 'Ajouté' },
  ...kindTexts,
}

export const causeTexts: Readonly<Record<LandEntry['cause'], Texts>> = {
  extended: { ar: 'وُسّعت المنطقة', en: 'The area was extended', fr: 'Zone étendue' },
  recorded: { ar: 'سُجّل عمل', en: 'Work was entered', fr: 'Travail saisi' },
  reckoned: {
    ar: 'أُعيد الحساب لعمل أسبق منه',
    en: 'Reckoned anew after other work changed',
    fr: 'Recalculé après un autre travail',
  },
  withdrawn: { ar: 'سُحب عمل', en: 'Work was taken back', fr: 'Travail retiré' },
  missedItem: { ar: 'وُجد فيها جسم', en: 'An item was found in it', fr: 'Un engin y a été trouvé' },
}

export const productStatusTexts: Readonly<Record<LandProduct['status'], Texts>> = {
  standing: { ar: 'قائم', en: 'Stands', fr: 'Valide' },
  withdrawn: { ar: 'سُحب', en: 'Taken back', fr: 'Retiré' },
  reopened: { ar: 'فُتح من جديد', en: 'Opened again', fr: 'Rouvert' },
}

export const missedCauseTexts: Readonly<Record<NonNullable<MissedItem['cause']>, Texts>> = {
  missed: { ar: 'فات الفريق', en: 'The team missed it', fr: 'L’équipe l’a manqué' },
  deeper: { ar: 'أعمق مما طُلب', en: 'Deeper than was required', fr: 'Plus profond que requis' },
  outsideMethod: { ar: 'لا تكشفه الطريقة', en: 'The method does not find it', fr: 'Indétectable par la méthode' },
  broughtLater: { ar: 'وُضع بعد العمل', en: 'Brought there later', fr: 'Apporté plus tard' },
  positionWrong: { ar: 'الموقع المكتوب خطأ', en: 'The position was wrong', fr: 'Position erronée' },
}
