/**
 * The check digit of a number printed on tags and receipts (ISO/IEC 7064, MOD 11,10): it finds every single wrong
 * digit and nearly every swap of neighbours. Refuses anything but digits.
 */
export function checkDigit(digits: string): string {
  if (!/^\d+$/.test(digits)) throw new RangeError('a check digit is computed over digits only')
  let product = 10
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return String((11 - product) % 10)
}

/** A number as it is printed: `TRH-000042-7` for the 42nd of site TRH. */
export function printedNumber(prefix: string, count: number): string {
  const digits = String(count).padStart(6, '0')
  return `${prefix}-${digits}-${checkDigit(digits)}`
}

/** Whether a printed number is whole: right shape, right check digit. */
export function isPrintedNumber(text: string): boolean {
  const match = /^[A-Z]{1,2}-?[A-Z0-9]{2,5}-(\d{6,})-(\d)$/.exec(text)
  return match?.[1] !== undefined && checkDigit(match[1]) === match[2]
}

/** A printed number as it is scanned or typed: without spaces, in capitals, in the plain forms of its signs. */
export function readNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
