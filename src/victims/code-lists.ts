import type { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'
import type {
  Activity,
  BodyZone,
  Consent,
  Consequence,
  Evacuation,
  Frequency,
  Loss,
  Marital,
  PlaceOfDeath,
  Service,
  Status,
  Victim,
  VictimStep,
} from './victim.ts'

type Words<Key extends string> = Readonly<Record<Key, Texts>>
const unknown: Texts = { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' }
const other: Texts = { ar: 'غير ذلك', en: 'Other', fr: 'Autre' }

export const harmTexts: Words<Victim['harm']> = {
  killed: { ar: 'قُتل', en: 'Killed', fr: 'Tué' },
  injured: { ar: 'جُرح', en: 'Injured', fr: 'Blessé' },
}
export const sexTexts: Words<Victim['sex']> = {
  male: { ar: 'ذكر', en: 'Male', fr: 'Homme' },
  female: { ar: 'أنثى', en: 'Female', fr: 'Femme' },
  unknown,
}
export const ageGroupTexts: Words<Victim['ageGroup']> = {
  child: { ar: 'طفل', en: 'Child', fr: 'Enfant' },
  adult: { ar: 'بالغ', en: 'Adult', fr: 'Adulte' },
  unknown,
}
export const consentTexts: Words<Consent> = {
  self: { ar: 'الضحية نفسها', en: 'The victim', fr: 'La victime' },
  guardian: { ar: 'ولي الأمر', en: 'The guardian', fr: 'Le tuteur' },
  family: { ar: 'الأهل', en: 'The family', fr: 'La famille' },
  none: { ar: 'لا موافقة', en: 'No consent', fr: 'Aucun consentement' },
}
export const statusTexts: Words<z.infer<typeof Status>> = {
  resident: { ar: 'مقيم', en: 'Resident', fr: 'Résident' },
  displaced: { ar: 'نازح', en: 'Displaced', fr: 'Déplacé' },
  returnee: { ar: 'عائد', en: 'Returnee', fr: 'Retourné' },
  refugee: { ar: 'لاجئ', en: 'Refugee', fr: 'Réfugié' },
  migrant: { ar: 'مهاجر', en: 'Migrant', fr: 'Migrant' },
  other,
  unknown,
}
export const activityTexts: Words<z.infer<typeof Activity>> = {
  walking: { ar: 'المشي', en: 'Walking', fr: 'Marche' },
  driving: { ar: 'القيادة أو الركوب', en: 'Driving or riding', fr: 'En véhicule' },
  farming: { ar: 'الزراعة', en: 'Farming', fr: 'Agriculture' },
  herding: { ar: 'الرعي', en: 'Herding', fr: 'Pâturage' },
  collecting: { ar: 'جمع خردة أو حطب', en: 'Collecting scrap or wood', fr: 'Collecte de ferraille ou bois' },
  building: { ar: 'البناء', en: 'Building', fr: 'Construction' },
  playing: { ar: 'اللعب', en: 'Playing', fr: 'Jeu' },
  handling: { ar: 'الإمساك بالجسم', en: 'Handling the item', fr: 'Manipulation' },
  fetchingWater: { ar: 'جلب الماء', en: 'Fetching water', fr: 'Corvée d’eau' },
  household: { ar: 'عمل البيت', en: 'Household work', fr: 'Travaux domestiques' },
  demining: { ar: 'إزالة الألغام', en: 'Demining', fr: 'Déminage' },
  military: { ar: 'عمل عسكري', en: 'Military', fr: 'Militaire' },
  standingBy: { ar: 'الوقوف قريباً', en: 'Standing by', fr: 'À proximité' },
  other,
  unknown,
}
export const frequencyTexts: Words<z.infer<typeof Frequency>> = {
  first: { ar: 'أول مرة', en: 'The first time', fr: 'Première fois' },
  seldom: { ar: 'نادراً', en: 'Seldom', fr: 'Rarement' },
  weekly: { ar: 'كل أسبوع', en: 'Each week', fr: 'Chaque semaine' },
  daily: { ar: 'كل يوم', en: 'Each day', fr: 'Chaque jour' },
  unknown,
}
export const zoneTexts: Words<z.infer<typeof BodyZone>> = {
  head: { ar: 'الرأس أو العنق', en: 'Head or neck', fr: 'Tête ou cou' },
  chest: { ar: 'الصدر', en: 'Chest', fr: 'Poitrine' },
  back: { ar: 'الظهر', en: 'Back', fr: 'Dos' },
  pelvis: { ar: 'الحوض', en: 'Pelvis', fr: 'Bassin' },
  upperLimbs: { ar: 'الذراعان', en: 'Arms', fr: 'Bras' },
  lowerLimbs: { ar: 'الساقان', en: 'Legs', fr: 'Jambes' },
}
export const evacuationTexts: Words<z.infer<typeof Evacuation>> = {
  none: { ar: 'لم يُنقل', en: 'Not taken', fr: 'Non évacué' },
  ambulance: { ar: 'إسعاف', en: 'Ambulance', fr: 'Ambulance' },
  car: { ar: 'سيارة', en: 'Car', fr: 'Voiture' },
  military: { ar: 'مركبة عسكرية', en: 'Military vehicle', fr: 'Véhicule militaire' },
  aircraft: { ar: 'طائرة', en: 'Aircraft', fr: 'Aéronef' },
  carried: { ar: 'حملاً', en: 'Carried', fr: 'Porté' },
  other,
  unknown,
}
export const deathTexts: Words<z.infer<typeof PlaceOfDeath>> = {
  onSite: { ar: 'في مكان الحادث', en: 'On the spot', fr: 'Sur place' },
  onTheWay: { ar: 'في الطريق', en: 'On the way', fr: 'En route' },
  facility: { ar: 'في المستشفى', en: 'In a hospital', fr: 'À l’hôpital' },
  home: { ar: 'في البيت', en: 'At home', fr: 'À domicile' },
  unknown,
}
export const consequenceTexts: Words<z.infer<typeof Consequence>> = {
  recovered: { ar: 'تعافى', en: 'Recovered', fr: 'Rétabli' },
  temporary: { ar: 'عجز مؤقت', en: 'Temporary impairment', fr: 'Séquelle temporaire' },
  permanent: { ar: 'عجز دائم', en: 'Permanent impairment', fr: 'Séquelle permanente' },
  died: { ar: 'توفي لاحقاً', en: 'Died later', fr: 'Décédé ensuite' },
  unknown,
}
export const lossTexts: Words<z.infer<typeof Loss>> = {
  eyesight: { ar: 'البصر', en: 'Eyesight', fr: 'Vue' },
  hearing: { ar: 'السمع', en: 'Hearing', fr: 'Ouïe' },
  handOrFinger: { ar: 'يد أو إصبع', en: 'Hand or finger', fr: 'Main ou doigt' },
  upperLimb: { ar: 'ذراع', en: 'Arm', fr: 'Bras' },
  footOrToe: { ar: 'قدم أو إصبعها', en: 'Foot or toe', fr: 'Pied ou orteil' },
  belowKnee: { ar: 'ساق تحت الركبة', en: 'Leg below the knee', fr: 'Jambe sous le genou' },
  aboveKnee: { ar: 'ساق فوق الركبة', en: 'Leg above the knee', fr: 'Jambe au-dessus du genou' },
  lowerLimb: { ar: 'الساق كلها', en: 'Whole leg', fr: 'Jambe entière' },
}
export const maritalTexts: Words<z.infer<typeof Marital>> = {
  single: { ar: 'أعزب', en: 'Single', fr: 'Célibataire' },
  married: { ar: 'متزوج', en: 'Married', fr: 'Marié' },
  divorced: { ar: 'مطلق', en: 'Divorced', fr: 'Divorcé' },
  widowed: { ar: 'أرمل', en: 'Widowed', fr: 'Veuf' },
  unknown,
}
export const serviceTexts: Words<Service> = {
  emergency: { ar: 'إسعاف', en: 'Emergency care', fr: 'Soins d’urgence' },
  surgery: { ar: 'جراحة', en: 'Surgery', fr: 'Chirurgie' },
  rehabilitation: { ar: 'تأهيل', en: 'Rehabilitation', fr: 'Réadaptation' },
  prosthesis: { ar: 'طرف صناعي', en: 'Prosthesis', fr: 'Prothèse' },
  psychosocial: { ar: 'دعم نفسي', en: 'Psychosocial support', fr: 'Soutien psychosocial' },
  livelihood: { ar: 'سبل العيش', en: 'Livelihood', fr: 'Moyens d’existence' },
  education: { ar: 'تعليم', en: 'Education', fr: 'Éducation' },
  legal: { ar: 'عون قانوني', en: 'Legal aid', fr: 'Aide juridique' },
}
export const stepTexts: Words<VictimStep['kind']> = {
  recorded: { ar: 'سُجّلت', en: 'Recorded', fr: 'Consignée' },
  corrected: { ar: 'صُحّحت', en: 'Corrected', fr: 'Corrigée' },
  referred: { ar: 'أُحيلت', en: 'Referred', fr: 'Orientée' },
  answered: { ar: 'جواب الجهة', en: 'Service answered', fr: 'Réponse du service' },
  followedUp: { ar: 'متابعة', en: 'Followed up', fr: 'Suivi' },
}
