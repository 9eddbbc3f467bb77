import { westernDigits } from '../kernel/numbers.ts'

/** What somebody typed, as a number: Western or Arabic digits. What is none stays none, and the form says so. */
export function wholeNumber(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(westernNumerals(typed))
}

/**
 * A number as it was typed; nothing where nothing was, and no number where it is none, which the form then says. `1,200` may be twelve
 * hundred or one and a fifth: it is none.
 */
export function typedNumber(typed: string): number | null {
  const text = westernNumerals(typed).trim()
  if (text === '') return null
  return /^[1-9]\d{0,2}(,\d{3})+$/.test(text) ? Number.NaN : Number(text.replace(',', '.'))
}

/** What somebody typed, as an amount of money: Western or Arabic digits. What is none stays as it is, and the form says so. */
export function amountOf(typed: string): string {
  return westernNumerals(typed).trim()
}

/** Arabic and Persian digits and the Arabic decimal sign as Western ones. */
export function westernNumerals(typed: string): string {
  return westernDigits(typed)
}
