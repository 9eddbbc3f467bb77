import { z } from 'zod'
import { type Language, languages, plainText } from '../kernel/texts.ts'

/** Words in each language as far as they were given; at least one of them says something. */
export function givenTexts(maxLength: number) {
  const words = plainText(maxLength)
  return z
    .strictObject({ ar: words, en: words, fr: words })
    .refine((given) => languages.some((language) => given[language] !== ''), { error: 'words.oneLanguage' })
}
/** The same, where none of them has to say anything. */
export function anyTexts(maxLength: number) {
  const words = plainText(maxLength)
  return z.strictObject({ ar: words, en: words, fr: words })
}
export type GivenTexts = z.infer<ReturnType<typeof givenTexts>>

/** The words in a language, or else in the first in which they were given, and which that is. */
export function givenIn(given: GivenTexts, language: Language): { words: string; language: Language } {
  const found = [language, ...languages].find((one) => given[one] !== '') ?? language
  return { words: given[found], language: found }
}
