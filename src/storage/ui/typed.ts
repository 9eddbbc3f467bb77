import { westernDigits } from '../../kernel/numbers.ts'

/** Western or Arabic digits as a number; what is none stays none, and the form says so. */
export function wholeNumber(typed: string): number | null {
  const digits = westernDigits(typed.trim())
  return digits === '' ? null : Number(digits)
}

/** What stands between commas, Arabic ones too, without what is empty. */
export function byCommas(typed: string): string[] {
  return typed
    .split(/[,،\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Tags as a scanner sends them, one on each line; each once. */
export function tagsOf(typed: string): string[] {
  return [...new Set(typed.split(/[\s,،]+/).filter((tag) => tag !== ''))].map((tag) => tag.toUpperCase())
}
