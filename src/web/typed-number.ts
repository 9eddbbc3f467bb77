/** What somebody typed, as a number: Western or Arabic digits. What is none stays none, and the form says so. */
export function wholeNumber(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(westernNumerals(typed))
}

/** A number as it was typed; nothing where nothing was, and no number where it is none, which the form then says. */
export function typedNumber(typed: string): number | null {
  return typed.trim() === '' ? null : Number(westernNumerals(typed).replace(',', '.'))
}

/** What somebody typed, as an amount of money: Western or Arabic digits. What is none stays as it is, and the form says so. */
export function amountOf(typed: string): string {
  return westernNumerals(typed).trim()
}

/** Arabic digits and the Arabic decimal sign as Western ones. */
export function westernNumerals(typed: string): string {
  return typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('٫', '.')
}
