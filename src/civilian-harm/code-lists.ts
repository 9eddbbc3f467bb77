import type { DamagedObject } from '../incidents/incident.ts'
import type { Toll } from '../incidents/tolls.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Grade } from './harm.ts'

export const harmTexts: Readonly<Record<Toll['harm'], Texts>> = {
  killed: { ar: 'قتلى', en: 'Killed', fr: 'Tués' },
  injured: { ar: 'جرحى', en: 'Injured', fr: 'Blessés' },
  abducted: { ar: 'مخطوفون', en: 'Abducted', fr: 'Enlevés' },
  detained: { ar: 'محتجزون', en: 'Detained', fr: 'Détenus' },
  missing: { ar: 'مفقودون', en: 'Missing', fr: 'Disparus' },
}

export const sexTexts: Readonly<Record<Toll['sex'], Texts>> = {
  female: { ar: 'إناث', en: 'Female', fr: 'Femmes' },
  male: { ar: 'ذكور', en: 'Male', fr: 'Hommes' },
  unknown: { ar: 'الجنس غير معروف', en: 'Sex not known', fr: 'Sexe inconnu' },
}

export const ageTexts: Readonly<Record<Toll['age'], Texts>> = {
  child: { ar: 'أطفال', en: 'Children', fr: 'Enfants' },
  adult: { ar: 'بالغون', en: 'Adults', fr: 'Adultes' },
  unknown: { ar: 'العمر غير معروف', en: 'Age not known', fr: 'Âge inconnu' },
}

export const objectTexts: Readonly<Record<DamagedObject, Texts>> = {
  house: { ar: 'بيوت', en: 'Houses', fr: 'Maisons' },
  hospital: { ar: 'مستشفيات ومراكز صحية', en: 'Hospitals and clinics', fr: 'Hôpitaux et centres de santé' },
  school: { ar: 'مدارس', en: 'Schools', fr: 'Écoles' },
  mosque: { ar: 'مساجد', en: 'Mosques', fr: 'Mosquées' },
  market: { ar: 'أسواق', en: 'Markets', fr: 'Marchés' },
  camp: { ar: 'مخيمات نازحين', en: 'Camps of the displaced', fr: 'Camps de déplacés' },
  detentionCentre: { ar: 'مراكز احتجاز', en: 'Detention centres', fr: 'Centres de détention' },
  waterOrPower: { ar: 'ماء أو كهرباء', en: 'Water or power', fr: 'Eau ou électricité' },
  road: { ar: 'طرق', en: 'Roads', fr: 'Routes' },
  airport: { ar: 'مطارات', en: 'Airports', fr: 'Aéroports' },
  port: { ar: 'موانئ', en: 'Ports', fr: 'Ports' },
  oilFacility: { ar: 'منشآت نفط', en: 'Oil facilities', fr: 'Installations pétrolières' },
  aidConvoy: { ar: 'قوافل إغاثة', en: 'Aid convoys', fr: 'Convois d’aide' },
  mission: { ar: 'بعثات', en: 'Missions', fr: 'Missions' },
  farmland: { ar: 'أراضٍ زراعية', en: 'Farmland', fr: 'Terres agricoles' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autres' },
}

export const gradeTexts: Readonly<Record<Grade, Texts>> = {
  verified: { ar: 'متحقق منه', en: 'Verified', fr: 'Vérifié' },
  corroborated: { ar: 'معزز من مصدرين', en: 'Corroborated', fr: 'Corroboré' },
  unconfirmed: { ar: 'لم يتأكد بعد', en: 'Not confirmed yet', fr: 'Non confirmé' },
}
