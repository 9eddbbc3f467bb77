import { z } from 'zod'
import type { SourceKind } from '../kernel/intake-source.ts'
import type { Texts } from '../kernel/texts.ts'

/** Classes of arms (after the UN small-arms definitions and ITI; ddr.md §2.2), and the heavy systems of a group. */
export const WeaponClass = z.enum([
  'revolver',
  'pistol',
  'submachineGun',
  'rifle',
  'carbine',
  'assaultRifle',
  'shotgun',
  'lightMachineGun',
  'generalPurposeMachineGun',
  'heavyMachineGun',
  'grenadeLauncher',
  'rocketLauncher',
  'recoillessRifle',
  'mortar',
  'manpads',
  'antiAircraftGun',
  'fieldGun',
  'multipleRocketLauncher',
  'armouredVehicle',
  'other',
])
export type WeaponClass = z.infer<typeof WeaponClass>

/** How the serial number can be read where it is marked. An erased one never counts as equal to another. */
export const Legibility = z.enum(['clear', 'part', 'erased', 'none'])
export type Legibility = z.infer<typeof Legibility>

export const Condition = z.enum(['serviceable', 'unserviceable', 'unsafe'])
export type Condition = z.infer<typeof Condition>

export const classTexts: Record<WeaponClass, Texts> = {
  revolver: { ar: 'مسدس دوّار', en: 'Revolver', fr: 'Revolver' },
  pistol: { ar: 'مسدس', en: 'Pistol', fr: 'Pistolet' },
  submachineGun: { ar: 'رشاش قصير', en: 'Submachine gun', fr: 'Pistolet-mitrailleur' },
  rifle: { ar: 'بندقية', en: 'Rifle', fr: 'Fusil' },
  carbine: { ar: 'بندقية قصيرة', en: 'Carbine', fr: 'Carabine' },
  assaultRifle: { ar: 'بندقية هجومية', en: 'Assault rifle', fr: 'Fusil d’assaut' },
  shotgun: { ar: 'بندقية خرطوش', en: 'Shotgun', fr: 'Fusil à pompe' },
  lightMachineGun: { ar: 'رشاش خفيف', en: 'Light machine gun', fr: 'Mitrailleuse légère' },
  generalPurposeMachineGun: {
    ar: 'رشاش متعدد الأغراض',
    en: 'General-purpose machine gun',
    fr: 'Mitrailleuse polyvalente',
  },
  heavyMachineGun: { ar: 'رشاش ثقيل', en: 'Heavy machine gun', fr: 'Mitrailleuse lourde' },
  grenadeLauncher: { ar: 'قاذف قنابل', en: 'Grenade launcher', fr: 'Lance-grenades' },
  rocketLauncher: { ar: 'قاذف صواريخ محمول', en: 'Rocket launcher', fr: 'Lance-roquettes' },
  recoillessRifle: { ar: 'مدفع عديم الارتداد', en: 'Recoilless rifle', fr: 'Canon sans recul' },
  mortar: { ar: 'هاون', en: 'Mortar', fr: 'Mortier' },
  manpads: { ar: 'منظومة دفاع جوي محمولة', en: 'Man-portable air-defence system', fr: 'Missile antiaérien portable' },
  antiAircraftGun: { ar: 'مدفع مضاد للطائرات', en: 'Anti-aircraft gun', fr: 'Canon antiaérien' },
  fieldGun: { ar: 'مدفع ميدان', en: 'Field gun or howitzer', fr: 'Canon ou obusier' },
  multipleRocketLauncher: { ar: 'راجمة صواريخ', en: 'Multiple rocket launcher', fr: 'Lance-roquettes multiple' },
  armouredVehicle: { ar: 'مركبة مدرعة مسلحة', en: 'Armed or armoured vehicle', fr: 'Véhicule armé ou blindé' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const legibilityTexts: Record<Legibility, Texts> = {
  clear: { ar: 'واضح', en: 'Clear', fr: 'Lisible' },
  part: { ar: 'مقروء جزئياً', en: 'Partly readable', fr: 'Partiellement lisible' },
  erased: { ar: 'ممسوح', en: 'Erased', fr: 'Effacé' },
  none: { ar: 'لا يوجد رقم', en: 'No number', fr: 'Sans numéro' },
}

export const conditionTexts: Record<Condition, Texts> = {
  serviceable: { ar: 'صالح للاستعمال', en: 'Serviceable', fr: 'En état de marche' },
  unserviceable: { ar: 'غير صالح', en: 'Unserviceable', fr: 'Hors d’usage' },
  unsafe: { ar: 'خطر', en: 'Unsafe', fr: 'Dangereux' },
}

/** How a weapon was found at the unloading bay. What stays loaded does not enter a store. */
export const clearingTexts: Readonly<Record<'empty' | 'unloaded' | 'loaded', Texts>> = {
  empty: { ar: 'جاء فارغاً', en: 'It came empty', fr: 'Elle est arrivée vide' },
  unloaded: {
    ar: 'كانت فيه ذخيرة وفُرّغ بإشراف',
    en: 'It was loaded and was cleared under supervision',
    fr: 'Elle était chargée et a été désapprovisionnée sous contrôle',
  },
  loaded: {
    ar: 'فيه ذخيرة لا يمكن نزعها',
    en: 'Ammunition in it cannot be taken out',
    fr: 'Des munitions ne peuvent en être retirées',
  },
}

/** To whom a receipt is bound. The name of somebody who is not registered stands on the paper alone. */
export const boundToTexts: Readonly<Record<'person' | 'group' | 'named', Texts>> = {
  person: { ar: 'شخص مسجّل', en: 'A registered person', fr: 'Une personne enregistrée' },
  group: { ar: 'التشكيل', en: 'The group', fr: 'Le groupe' },
  named: {
    ar: 'شخص غير مسجّل، اسمه على الورقة وحدها',
    en: 'Somebody not registered, named on the paper alone',
    fr: 'Quelqu’un de non enregistré, nommé sur le papier seul',
  },
}

/** Calibres that are met most (ddr.md §2.2), offered as suggestions; any other may be typed. */
export const commonCalibres = [
  '7.62×39',
  '7.62×51',
  '7.62×54R',
  '5.45×39',
  '5.56×45',
  '9×19',
  '9×18',
  '12.7×108',
  '14.5×114',
  '40 mm',
]

/**
 * How many serve a weapon of a class at the most (R-1W1B, IDDRS 4.10 Box 6): one for what one person carries. No standard
 * fixes these numbers; they are proposed settings, and what counts for a group is approved for that group by two people.
 */
export const crewOf: Readonly<Record<WeaponClass, number>> = {
  revolver: 1,
  pistol: 1,
  submachineGun: 1,
  rifle: 1,
  carbine: 1,
  assaultRifle: 1,
  shotgun: 1,
  lightMachineGun: 1,
  generalPurposeMachineGun: 2,
  heavyMachineGun: 3,
  grenadeLauncher: 1,
  rocketLauncher: 2,
  recoillessRifle: 3,
  mortar: 4,
  manpads: 2,
  antiAircraftGun: 5,
  fieldGun: 7,
  multipleRocketLauncher: 5,
  armouredVehicle: 4,
  other: 1,
}

export const sourceTexts: Readonly<Record<SourceKind, Texts>> = {
  person: { ar: 'شخص', en: 'A person', fr: 'Une personne' },
  group: { ar: 'تشكيل مسلح', en: 'A group', fr: 'Un groupe' },
  cache: { ar: 'مخبأ', en: 'A cache', fr: 'Une cache' },
  seizure: { ar: 'مصادرة', en: 'A seizure', fr: 'Une saisie' },
  spontaneous: { ar: 'تسليم عفوي', en: 'A spontaneous hand-in', fr: 'Une remise spontanée' },
}

/** How a weapon stands. */
export const statusTexts = {
  inCustody: { ar: 'في العهدة', en: 'In custody', fr: 'Sous garde' },
  inTransit: { ar: 'في الطريق', en: 'In transit', fr: 'En transit' },
  disputed: { ar: 'متنازع عليه', en: 'Disputed', fr: 'Contestée' },
  missing: { ar: 'مفقود', en: 'Missing', fr: 'Manquante' },
  destroyed: { ar: 'أُتلف', en: 'Destroyed', fr: 'Détruite' },
  transferred: { ar: 'سُلّم للدولة', en: 'Handed to the state', fr: 'Remise à l’État' },
  writtenOff: { ar: 'مشطوب', en: 'Written off', fr: 'Radiée' },
} as const satisfies Readonly<Record<string, Texts>>
