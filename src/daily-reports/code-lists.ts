import { typeTexts } from '../incidents/code-lists.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Standing } from './report-content.ts'

type Words<Code extends string> = Readonly<Record<Code, Texts>>

export const standingTexts: Words<Standing> = {
  verified: { ar: 'متحقق منه', en: 'Verified', fr: 'Vérifié' },
  corroborated: { ar: 'أكده مصدران', en: 'Corroborated', fr: 'Corroboré' },
  unestablished: { ar: 'لم يثبت بعد', en: 'Not established yet', fr: 'Pas encore établi' },
}
/** What a type is called; a type of an older report that is no more, by its code. */
export function typeWords(type: string): Texts {
  const known: Readonly<Record<string, Texts>> = typeTexts
  return (Object.hasOwn(known, type) ? known[type] : undefined) ?? { ar: type, en: type, fr: type }
}
