import { z } from 'zod'
import { own } from './own.ts'

/** The languages of the screens and papers. Arabic comes first: it is what most officers read. */
export const Language = z.enum(['ar', 'en', 'fr'])
export type Language = z.infer<typeof Language>
export const languages = Language.options

/** Each language in its own words, as a reader who knows no other looks for it. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' }

const words = z.string().min(1).max(200)

/** The same words in each language. A missing language does not compile. */
export const Texts = z.strictObject({ ar: words, en: words, fr: words })
export type Texts = z.infer<typeof Texts>

/** Fills `{name}` in a text with the facts given; a fact that is missing stays visible as `{name}`. */
export function fill(text: string, facts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const fact = own(facts, key)
    return fact === undefined ? whole : String(fact)
  })
}

/**
 * Free text a person typed: trimmed, without control characters or the invisible characters that reorder
 * bidirectional text (Unicode UAX #9, "Trojan source"), so that what is stored is what was seen.
 */
export function plainText(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .transform((text) =>
      text
        .normalize('NFC')
        // The end of a line parts words too, and is a control character itself.
        .replace(/[^\S\ufeff]+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .replace(/ +/g, ' ')
        .trim(),
    )
}

/** Free text that must say something. */
export function requiredText(maxLength: number) {
  return plainText(maxLength).pipe(z.string().min(1))
}

/** Words that are looked for as they stand, or a code; never with NUL, which no text of PostgreSQL holds. */
export function soughtText(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine((text) => !text.includes('\u0000'))
}

/** Where a value holds half of a character, which no file and no hash can keep; undefined where all of it is text. */
export function brokenText(value: unknown, path: readonly string[] = []): readonly string[] | undefined {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    const broken = brokenText(key, path) ?? brokenText(member, [...path, key])
    if (broken) return broken
  }
  return undefined
}

/** Whether a text has a letter of any script. A name of signs or digits alone names nobody, and nobody is found by it. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}
