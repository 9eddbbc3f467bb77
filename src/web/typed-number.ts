/** What somebody typed, as a number: Western or Arabic digits. What is none stays none, and the form says so. */
export function wholeNumber(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(westernNumerals(typed))
}

/** Arabic digits and the Arabic decimal sign as Western ones. */
export function westernNumerals(typed: string): string {
  return typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('٫', '.')
}
