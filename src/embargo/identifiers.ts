import { lettersAsDigits, normalNumber, westernDigits } from '../kernel/numbers.ts'

/** A number as it was typed, in Western digits, without spaces, dots or dashes, in capitals. */
export function typedIdentifier(text: string): string {
  return westernDigits(text.normalize('NFKC'))
    .replace(/[\s.\-–/]/g, '')
    .toUpperCase()
}

/** The seven digits of an IMO ship number, however it was typed (`IMO 9074729`, `٩٠٧٤٧٢٩`). */
export function imoDigits(text: string): string {
  return typedIdentifier(text).replace(/^IMO/, '')
}

/**
 * Whether seven digits are a whole IMO ship number (IMO resolution A.1117(30), identification scheme): the first six, weighted 7 down to 2,
 * sum to a number whose last digit is the seventh. It finds every single wrong digit but those that differ by five at an even weight.
 */
export function isImoNumber(digits: string): boolean {
  if (!/^\d{7}$/.test(digits)) return false
  const sum = [...digits.slice(0, 6)].reduce((all, digit, i) => all + Number(digit) * (7 - i), 0)
  return sum % 10 === Number(digits[6])
}

/** Whether digits are a maritime mobile service identity of a ship: nine digits, the first three the flag's (ITU-R M.585). */
export function isMmsi(digits: string): boolean {
  return /^[2-7]\d{8}$/.test(digits)
}

/** Whether letters and digits are an aircraft's 24-bit address in hexadecimal (ICAO Annex 10); `000000` and `FFFFFF` are none. */
export function isIcao24(text: string): boolean {
  return /^[0-9A-F]{6}$/.test(text) && text !== '000000' && text !== 'FFFFFF'
}

/** Digits and letters a serial or lot number needs, so that it says anything. */
const leastCharacters = 4

/**
 * The form in which serials and lot numbers are looked for in the register: Western digits, capitals, no separators, letters that are
 * read for digits made digits (`kernel/numbers`). Undefined for what identifies nothing: no digit, or too short. The same as
 * `folded_number` in SQL.
 */
export function foldedNumber(number: string): string | undefined {
  const normal = normalNumber(number)
  if (!/\d/.test(normal) || normal.length < leastCharacters) return undefined
  return lettersAsDigits(normal)
}
