import type { Texts } from '../kernel/texts.ts'
import type {
  Accident,
  AccidentStep,
  AccidentType,
  Cause,
  Clearer,
  Device,
  Located,
  Marking,
  SetOff,
  YesNo,
} from './accident.ts'
import type { Cells, Harm } from './casualties.ts'

type Words<Key extends string> = Readonly<Record<Key, Texts>>

export const typeTexts: Words<AccidentType> = {
  ordnance: { ar: 'حادث لغم أو مخلّف حربي', en: 'Mine or ordnance accident', fr: 'Accident de mine ou d’engin' },
  demining: { ar: 'حادث أثناء التطهير', en: 'Demining accident', fr: 'Accident de déminage' },
}
export const locatedTexts: Words<Located> = {
  exact: { ar: 'النقطة نفسها', en: 'The very spot', fr: 'Le point exact' },
  near: { ar: 'قريب منها', en: 'Near it', fr: 'À proximité' },
  community: { ar: 'البلدة وحدها', en: 'The community alone', fr: 'La localité seule' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const deviceTexts: Words<Device> = {
  antipersonnelMine: { ar: 'لغم ضد الأفراد', en: 'Anti-personnel mine', fr: 'Mine antipersonnel' },
  vehicleMine: { ar: 'لغم ضد المركبات', en: 'Anti-vehicle mine', fr: 'Mine antivéhicule' },
  mine: { ar: 'لغم لا يُعرف نوعه', en: 'Mine, kind not known', fr: 'Mine de type inconnu' },
  cluster: { ar: 'ذخيرة عنقودية صغيرة', en: 'Submunition', fr: 'Sous-munition' },
  improvised: { ar: 'عبوة مصنوعة', en: 'Home-made device', fr: 'Engin artisanal' },
  otherErw: { ar: 'مخلّف حربي آخر', en: 'Other remnant of war', fr: 'Autre reste de guerre' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const setOffTexts: Words<SetOff> = {
  pressure: { ar: 'بالدوس', en: 'Stepped on', fr: 'Par pression' },
  tripwire: { ar: 'بسلك', en: 'By a wire', fr: 'Par un fil' },
  vehicle: { ar: 'بمركبة', en: 'By a vehicle', fr: 'Par un véhicule' },
  handling: { ar: 'باليد', en: 'By handling', fr: 'Par manipulation' },
  impact: { ar: 'بضربة', en: 'By a blow', fr: 'Par un choc' },
  heat: { ar: 'بالنار', en: 'By fire', fr: 'Par le feu' },
  command: { ar: 'عن بُعد', en: 'From afar', fr: 'À distance' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const causeTexts: Words<Cause> = {
  entered: { ar: 'دخول المنطقة', en: 'Entered the area', fr: 'Entrée dans la zone' },
  movedItem: { ar: 'تحريك الجسم', en: 'Moved the item', fr: 'Objet déplacé' },
  tampered: { ar: 'العبث به', en: 'Tampered with it', fr: 'Manipulation volontaire' },
  struckByTool: { ar: 'ضربة أداة', en: 'Struck by a tool', fr: 'Coup d’outil' },
  fire: { ar: 'حريق', en: 'Fire', fr: 'Incendie' },
  procedure: { ar: 'مخالفة الإجراء', en: 'Procedure not kept', fr: 'Procédure non suivie' },
  equipment: { ar: 'عطل في المعدات', en: 'Equipment failed', fr: 'Défaillance du matériel' },
  missedItem: { ar: 'جسم فات التطهير', en: 'Item missed by clearance', fr: 'Objet manqué au déminage' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const yesNoTexts: Words<YesNo> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  unknown: { ar: 'لا يُعرف', en: 'Not known', fr: 'Inconnu' },
}
export const markingTexts: Words<Marking> = {
  signs: { ar: 'لوحات تحذير', en: 'Signs', fr: 'Panneaux' },
  fence: { ar: 'سياج', en: 'Fence', fr: 'Clôture' },
  paint: { ar: 'طلاء', en: 'Paint', fr: 'Peinture' },
  improvised: { ar: 'علامات محلية', en: 'Local marks', fr: 'Marques locales' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}
export const clearerTexts: Words<Clearer> = {
  programme: { ar: 'البرنامج', en: 'The programme', fr: 'Le programme' },
  organisation: { ar: 'منظمة', en: 'An organisation', fr: 'Une organisation' },
  military: { ar: 'الجيش', en: 'The military', fr: 'L’armée' },
  police: { ar: 'الشرطة', en: 'The police', fr: 'La police' },
  residents: { ar: 'الأهالي', en: 'Residents', fr: 'Des habitants' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const harmTexts: Words<Harm> = {
  killed: { ar: 'قتلى', en: 'Killed', fr: 'Tués' },
  injured: { ar: 'جرحى', en: 'Injured', fr: 'Blessés' },
}
export const cellTexts: Words<keyof Cells> = {
  boys: { ar: 'فتيان دون 18', en: 'Boys under 18', fr: 'Garçons de moins de 18 ans' },
  girls: { ar: 'فتيات دون 18', en: 'Girls under 18', fr: 'Filles de moins de 18 ans' },
  men: { ar: 'رجال', en: 'Men', fr: 'Hommes' },
  women: { ar: 'نساء', en: 'Women', fr: 'Femmes' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const investigationTexts: Words<Accident['investigation']> = {
  none: { ar: 'لا تحقيق', en: 'None', fr: 'Aucune' },
  asked: { ar: 'مطلوب', en: 'Asked for', fr: 'Demandée' },
  concluded: { ar: 'انتهى', en: 'Concluded', fr: 'Terminée' },
}
export const stepTexts: Words<AccidentStep['kind']> = {
  recorded: { ar: 'سُجّل', en: 'Recorded', fr: 'Consigné' },
  corrected: { ar: 'صُحّح', en: 'Corrected', fr: 'Corrigé' },
  confirmed: { ar: 'أُكّد', en: 'Confirmed', fr: 'Confirmé' },
  asked: { ar: 'طُلب تحقيق', en: 'Investigation asked for', fr: 'Enquête demandée' },
  noted: { ar: 'ملاحظة من التحقيق', en: 'Investigation: noted', fr: 'Enquête : constat' },
  concluded: { ar: 'انتهى التحقيق', en: 'Investigation concluded', fr: 'Enquête terminée' },
}
