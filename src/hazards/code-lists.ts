import type { PerimeterWarning } from '../kernel/coordinates/formats.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Contamination, EvidenceMode, EvidenceType, Hazard, HazardStep } from './hazard.ts'

export const kindTexts: Readonly<Record<Hazard['kind'], Texts>> = {
  suspected: { ar: 'مشتبه بها', en: 'Suspected (SHA)', fr: 'Suspecte (SHA)' },
  confirmed: { ar: 'مؤكدة', en: 'Confirmed (CHA)', fr: 'Confirmée (CHA)' },
}

export const contaminationTexts: Readonly<Record<Contamination, Texts>> = {
  minefield: { ar: 'حقل ألغام ضد الأفراد', en: 'Anti-personnel mines', fr: 'Mines antipersonnel' },
  vehicleMines: { ar: 'ألغام ضد المركبات', en: 'Anti-vehicle mines', fr: 'Mines antivéhicule' },
  mixed: { ar: 'مختلطة', en: 'Mixed', fr: 'Mixte' },
  clusterStrike: { ar: 'ضربة عنقودية', en: 'Cluster strike', fr: 'Frappe à sous-munitions' },
  battleArea: { ar: 'ساحة قتال', en: 'Battle area', fr: 'Zone de combats' },
  improvised: { ar: 'عبوات مصنوعة', en: 'Home-made devices', fr: 'Engins artisanaux' },
  ammunitionExplosion: { ar: 'انفجار مخزن ذخيرة', en: 'Explosion of a depot', fr: 'Explosion d’un dépôt' },
}

export const statusTexts: Readonly<Record<Hazard['status'], Texts>> = {
  open: { ar: 'مفتوحة', en: 'Open', fr: 'Ouverte' },
  suspended: { ar: 'معلّقة', en: 'Suspended', fr: 'Suspendue' },
  divided: { ar: 'قُسمت', en: 'Divided', fr: 'Divisée' },
  united: { ar: 'جُمعت في أخرى', en: 'United in another', fr: 'Réunie à une autre' },
  released: { ar: 'أُفرج عنها', en: 'Released', fr: 'Libérée' },
  handedOver: { ar: 'سُلّمت', en: 'Handed over', fr: 'Remise' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Close' },
}

export const typeTexts: Readonly<Record<EvidenceType, Texts>> = {
  explosiveItem: { ar: 'جسم متفجر', en: 'Explosive item', fr: 'Engin explosif' },
  marking: { ar: 'علامة', en: 'Marking', fr: 'Marquage' },
  scrap: { ar: 'شظايا وبقايا', en: 'Scrap', fr: 'Débris' },
  craters: { ar: 'حفر', en: 'Craters', fr: 'Cratères' },
  damage: { ar: 'مبانٍ متضررة', en: 'Damaged buildings', fr: 'Bâtiments endommagés' },
  unusedLand: { ar: 'أرض منتجة متروكة', en: 'Unused productive land', fr: 'Terre productive délaissée' },
  detonation: { ar: 'انفجار أو حادث', en: 'Detonation or accident', fr: 'Détonation ou accident' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const modeTexts: Readonly<Record<EvidenceMode, Texts>> = {
  visual: { ar: 'شوهد', en: 'Seen', fr: 'Vu' },
  verbal: { ar: 'رُوي', en: 'Told', fr: 'Rapporté' },
  record: { ar: 'في وثيقة', en: 'On record', fr: 'Documenté' },
}

export const stepTexts: Readonly<Record<HazardStep['kind'], Texts>> = {
  recorded: { ar: 'سُجّلت', en: 'Recorded', fr: 'Consignée' },
  redrawn: { ar: 'أُعيد رسمها', en: 'Drawn anew', fr: 'Redessinée' },
  confirmed: { ar: 'أُكّدت', en: 'Confirmed', fr: 'Confirmée' },
  suspended: { ar: 'عُلّق العمل فيها', en: 'Suspended', fr: 'Suspendue' },
  resumed: { ar: 'استؤنف العمل فيها', en: 'Resumed', fr: 'Reprise' },
  divided: { ar: 'قُسمت', en: 'Divided', fr: 'Divisée' },
  united: { ar: 'جُمعت في أخرى', en: 'United in another', fr: 'Réunie à une autre' },
  released: { ar: 'أُفرج عنها', en: 'Released', fr: 'Libérée' },
  handedOver: { ar: 'سُلّمت', en: 'Handed over', fr: 'Remise' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Close' },
  reopened: { ar: 'أُعيد فتحها', en: 'Opened again', fr: 'Rouverte' },
}

export const warningTexts: Readonly<Record<PerimeterWarning, Texts>> = {
  outOfOrder: {
    ar: 'يزول التقاطع إن رُتّبت النقاط بالدوران حول وسطها',
    en: 'In order around their middle the points would not cross',
    fr: 'Dans l’ordre autour de leur centre, les points ne se croiseraient pas',
  },
  labelsOutOfOrder: { ar: 'أرقام النقاط غير مرتبة', en: 'The numbers are out of order', fr: 'Numéros en désordre' },
  sliver: { ar: 'شريط ضيق جداً', en: 'A very thin strip', fr: 'Une bande très mince' },
  areaSmall: { ar: 'أصغر من 10 م²', en: 'Smaller than 10 m²', fr: 'Moins de 10 m²' },
  areaLarge: { ar: 'أكبر من 50 كم²', en: 'Larger than 50 km²', fr: 'Plus de 50 km²' },
  longSide: { ar: 'ضلع أطول من 5 كم', en: 'A side longer than 5 km', fr: 'Un côté de plus de 5 km' },
  outsideCountry: { ar: 'نقطة خارج البلد', en: 'A point outside the country', fr: 'Un point hors du pays' },
}
