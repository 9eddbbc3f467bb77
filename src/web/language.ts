import { Language } from '../kernel/texts.ts'

/** What the browser is told: Western digits in every language, and Gregorian dates. */
export const localeOf: Record<Language, string> = {
  ar: 'ar-LY-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
  fr: 'fr-FR-u-ca-gregory-nu-latn',
}

/**
 * How numbers are written, alone and in sentences. In Arabic with a point before decimals, as amounts and coordinates are kept: Libya's
 * own locale groups thousands by that same point, and 12.500 would be read as twelve and a half.
 */
export const numberLocaleOf: Record<Language, string> = { ...localeOf, ar: 'ar-u-nu-latn' }

const key = 'sulh.language'

/** The language chosen here before, or the browser's, or Arabic. */
export function firstLanguage(): Language {
  const kept = Language.safeParse(read(key))
  if (kept.success) return kept.data
  for (const asked of navigator.languages) {
    const known = Language.safeParse(asked.slice(0, 2).toLowerCase())
    if (known.success) return known.data
  }
  return 'ar'
}

export function rememberLanguage(language: Language): void {
  keep(key, language)
}

/** What this browser keeps under a name; null also where the browser refuses to keep anything. */
export function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a text in this browser, where it lets us. Never personal data. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // A private window: the choice then lasts as long as the page.
  }
}
