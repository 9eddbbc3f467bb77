/** Numbers as people write them on papers and as they are stamped into metal: when are two of them one number? */

/** Arabic and Persian digits and the Arabic decimal sign as Western ones. */
export function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.')
}

/** The form in which two numbers are compared: Western digits, capitals, no spaces or separators. */
export function normalNumber(number: string): string {
  return westernDigits(number.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The numbers of papers in normal form, as two people's are compared. What holds no digit (`unknown`, `none`, `غير معروف`)
 * is no number, and would make one person of all who have none.
 */
export function normalNumbers(papers: readonly { readonly number: string }[]): string[] {
  return papers.map(({ number }) => normalNumber(number)).filter((normal) => /\d/.test(normal))
}

/** Letters that are read for a digit, and the digit. */
const readForDigit: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}

/** A number in normal form with the letters that are read for digits made digits: `LYO12` and `1Y0I2` are the same so. */
export function lettersAsDigits(normal: string): string {
  return normal.replace(/[OQDILZSGB]/g, (letter) => readForDigit[letter] ?? letter)
}

/** Shorter numbers are near to too many others to say anything. */
const leastCharacters = 5

/**
 * Whether two different numbers, both in normal form, may be one number read twice: characters that look alike (7 and 1
 * too), one left out, or two neighbours exchanged. Another digit in a place is no sign of it: rifles of a crate and
 * passports of a day are numbered in a row.
 */
export function mayBeMisread(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < leastCharacters) return false
  const [short = '', long = ''] = [a, b].map(alike).sort((x, y) => x.length - y.length)
  if (short === long) return true
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1)
  const exchanged = `${long[at + 1] ?? ''}${long[at] ?? ''}`
  return long.length === short.length && short.slice(at) === exchanged + long.slice(at + 2)
}

function alike(normal: string): string {
  return lettersAsDigits(normal).replaceAll('7', '1')
}
