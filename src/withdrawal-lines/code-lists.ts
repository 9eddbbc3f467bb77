import { languages, type Texts } from '../kernel/texts.ts'
import type { HeavyClass } from './line.ts'

export const classTexts: Readonly<Record<HeavyClass, Texts>> = {
  tank: { ar: 'دبابة', en: 'Tank', fr: 'Char' },
  armouredVehicle: { ar: 'عربة مدرعة بمدفع', en: 'Armoured vehicle with a cannon', fr: 'Blindé à canon' },
  mortar: { ar: 'هاون 82 ملم فأكثر', en: 'Mortar, 82 mm or more', fr: 'Mortier, 82 mm ou plus' },
  gunUpTo100: { ar: 'مدفع حتى 100 ملم', en: 'Gun up to 100 mm', fr: 'Canon jusqu’à 100 mm' },
  gunOver100: { ar: 'مدفع فوق 100 ملم', en: 'Gun over 100 mm', fr: 'Canon de plus de 100 mm' },
  rocketTo40: { ar: 'راجمة صواريخ حتى 40 كم', en: 'Rockets to 40 km', fr: 'Roquettes jusqu’à 40 km' },
  rocketOver40: { ar: 'راجمة صواريخ فوق 40 كم', en: 'Rockets over 40 km', fr: 'Roquettes de plus de 40 km' },
  missile: { ar: 'صاروخ تعبوي', en: 'Tactical missile', fr: 'Missile tactique' },
  airDefence: { ar: 'دفاع جوي', en: 'Air defence', fr: 'Défense antiaérienne' },
  armedDrone: { ar: 'مسيّرة مسلحة', en: 'Armed drone', fr: 'Drone armé' },
  technical: { ar: 'مركبة برشاش ثقيل', en: 'Vehicle with a heavy machine gun', fr: 'Véhicule à mitrailleuse lourde' },
}

/** What a class is called where its words stand in a record, which people of each language read. */
export function classWords(weaponClass: HeavyClass): string {
  return languages.map((language) => classTexts[weaponClass][language]).join(' / ')
}
