import type { Texts } from '../kernel/texts.ts'

/**
 * The codes of violations that annexes of agreements begin with (§2.2). An agreement's own annex says which of them breach which of
 * its articles, and may add others.
 */
export const violationCodes = {
  firing: { ar: 'إطلاق نار', en: 'Firing', fr: 'Tirs' },
  shelling: { ar: 'قصف', en: 'Shelling', fr: 'Bombardement' },
  airStrike: { ar: 'غارة جوية أو بمسيّرة', en: 'Air or drone strike', fr: 'Frappe aérienne ou de drone' },
  overflight: { ar: 'تحليق غير مأذون', en: 'Unauthorised overflight', fr: 'Survol non autorisé' },
  movement: { ar: 'تحرك أو تعزيز نحو الخط', en: 'Movement or reinforcement', fr: 'Mouvement ou renfort' },
  heavyWeapon: { ar: 'سلاح ثقيل في المنطقة', en: 'Heavy weapon in the zone', fr: 'Arme lourde dans la zone' },
  notWithdrawn: { ar: 'عدم الانسحاب', en: 'Failure to withdraw', fr: 'Non-retrait' },
  fortification: { ar: 'تحصينات', en: 'Fortification', fr: 'Fortification' },
  mineLaying: {
    ar: 'زرع ألغام أو حجب سجلاتها',
    en: 'Mine-laying, or a minefield record withheld',
    fr: 'Pose de mines ou relevé retenu',
  },
  foreignFighters: {
    ar: 'مقاتلون أجانب أو مرتزقة',
    en: 'Foreign fighters or mercenaries',
    fr: 'Combattants étrangers ou mercenaires',
  },
  foreignTrainers: { ar: 'مدربون أجانب', en: 'Foreign trainers', fr: 'Instructeurs étrangers' },
  armsDelivery: { ar: 'توريد أسلحة', en: 'Arms delivery', fr: 'Livraison d’armes' },
  roadClosure: { ar: 'إغلاق طريق أو حاجز', en: 'Road closed, or a checkpoint', fr: 'Route fermée ou barrage' },
  identityArrest: { ar: 'توقيف على الهوية', en: 'Arrest by identity', fr: 'Arrestation pour l’identité' },
  obstruction: { ar: 'عرقلة المراقبين', en: 'Monitors obstructed', fr: 'Entrave aux observateurs' },
  hateSpeech: { ar: 'خطاب كراهية', en: 'Hate speech', fr: 'Discours de haine' },
  attackOnCivilians: {
    ar: 'هجوم على مدنيين أو أعيان',
    en: 'Attack on civilians or their objects',
    fr: 'Attaque contre des civils ou leurs biens',
  },
  jamming: { ar: 'تشويش على الملاحة', en: 'GPS jamming', fr: 'Brouillage GPS' },
} as const satisfies Readonly<Record<string, Texts>>
export type ViolationCode = keyof typeof violationCodes

const known: Readonly<Record<string, Texts>> = violationCodes
/** The words of a code that is known to every agreement; undefined for one of an agreement's own. */
export function codeWords(code: string): Texts | undefined {
  return Object.hasOwn(known, code) ? known[code] : undefined
}
