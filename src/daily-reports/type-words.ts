import type { Texts } from '../kernel/texts.ts'
import type { ceasefireTypes } from './ceasefire-types.ts'

/** What the types that a daily report counts are called on it. */
export const violationTypeTexts: Readonly<Record<(typeof ceasefireTypes)[number], Texts>> = {
  firing: { ar: 'إطلاق نار', en: 'Firing', fr: 'Tirs' },
  armedClash: { ar: 'اشتباك مسلح', en: 'Armed clash', fr: 'Affrontement armé' },
  shelling: { ar: 'قصف', en: 'Shelling', fr: 'Bombardement' },
  airStrike: { ar: 'غارة جوية أو بمسيّرة', en: 'Air or drone strike', fr: 'Frappe aérienne ou de drone' },
  remoteExplosive: { ar: 'عبوة أو لغم', en: 'Mine or remote explosive', fr: 'Mine ou explosif commandé' },
  grenade: { ar: 'قنبلة يدوية', en: 'Grenade', fr: 'Grenade' },
  suicideBomb: { ar: 'تفجير انتحاري', en: 'Suicide bomb', fr: 'Attentat suicide' },
  chemicalWeapon: { ar: 'سلاح كيميائي', en: 'Chemical weapon', fr: 'Arme chimique' },
  overflight: { ar: 'تحليق غير مأذون', en: 'Unauthorised overflight', fr: 'Survol non autorisé' },
  movement: { ar: 'تحرك أو تعزيز', en: 'Movement or reinforcement', fr: 'Mouvement ou renfort' },
  heavyWeapon: { ar: 'سلاح ثقيل في المنطقة', en: 'Heavy weapon in the zone', fr: 'Arme lourde dans la zone' },
  notWithdrawn: { ar: 'عدم الانسحاب', en: 'Failure to withdraw', fr: 'Non-retrait' },
  fortification: { ar: 'تحصينات', en: 'Fortification', fr: 'Fortification' },
  mineLaying: { ar: 'زرع ألغام', en: 'Mine-laying', fr: 'Pose de mines' },
  foreignFighters: { ar: 'مقاتلون أجانب', en: 'Foreign fighters', fr: 'Combattants étrangers' },
  foreignTrainers: { ar: 'مدربون أجانب', en: 'Foreign trainers', fr: 'Instructeurs étrangers' },
  armsDelivery: { ar: 'توريد أسلحة', en: 'Arms delivery', fr: 'Livraison d’armes' },
  roadClosure: { ar: 'إغلاق طريق', en: 'Road closure', fr: 'Route fermée' },
  identityArrest: { ar: 'توقيف على الهوية', en: 'Arrest by identity', fr: 'Arrestation pour l’identité' },
  obstruction: { ar: 'عرقلة المراقبين', en: 'Monitors obstructed', fr: 'Entrave aux observateurs' },
  hateSpeech: { ar: 'خطاب كراهية', en: 'Hate speech', fr: 'Discours de haine' },
  attackOnCivilians: { ar: 'هجوم على مدنيين', en: 'Attack on civilians', fr: 'Attaque contre des civils' },
  attackOnObject: {
    ar: 'هجوم على أعيان مدنية',
    en: 'Attack on civilian objects',
    fr: 'Attaque contre des biens civils',
  },
  jamming: { ar: 'تشويش على الملاحة', en: 'GPS jamming', fr: 'Brouillage GPS' },
}
