import type { TollHarm } from '../incidents/tolls.ts'
import type { Texts } from '../kernel/texts.ts'
import type { CasualtyLine, Standing } from './report-content.ts'
import { violationTypeTexts } from './type-words.ts'

type Words<Code extends string> = Readonly<Record<Code, Texts>>

export const standingTexts: Words<Standing> = {
  verified: { ar: 'متحقق منه', en: 'Verified', fr: 'Vérifié' },
  corroborated: { ar: 'أكده مصدران', en: 'Corroborated', fr: 'Corroboré' },
  unestablished: { ar: 'لم يثبت بعد', en: 'Not established yet', fr: 'Pas encore établi' },
}
export const harmTexts: Words<TollHarm> = {
  killed: { ar: 'قتلى', en: 'Killed', fr: 'Tués' },
  injured: { ar: 'جرحى', en: 'Injured', fr: 'Blessés' },
  abducted: { ar: 'مخطوفون', en: 'Abducted', fr: 'Enlevés' },
  detained: { ar: 'محتجزون', en: 'Detained', fr: 'Détenus' },
  missing: { ar: 'مفقودون', en: 'Missing', fr: 'Disparus' },
}
export const sexTexts: Words<CasualtyLine['sex']> = {
  female: { ar: 'إناث', en: 'Female', fr: 'Femmes' },
  male: { ar: 'ذكور', en: 'Male', fr: 'Hommes' },
  unknown: { ar: 'الجنس غير معروف', en: 'Sex not known', fr: 'Sexe inconnu' },
}
export const ageTexts: Words<CasualtyLine['age']> = {
  child: { ar: 'أطفال', en: 'Children', fr: 'Enfants' },
  adult: { ar: 'بالغون', en: 'Adults', fr: 'Adultes' },
  unknown: { ar: 'العمر غير معروف', en: 'Age not known', fr: 'Âge inconnu' },
}

/** What a type is called; a type of an older report that is no more, by its code. */
export function typeWords(type: string): Texts {
  const known: Readonly<Record<string, Texts>> = violationTypeTexts
  return (Object.hasOwn(known, type) ? known[type] : undefined) ?? { ar: type, en: type, fr: type }
}
