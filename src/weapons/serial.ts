import type { Legibility } from './code-lists.ts'

/**
 * The form in which two serials are compared: Western digits, capitals, no spaces or separators, and the letters
 * that are read for digits folded (O and 0, I and 1). Undefined for a marking that identifies nothing (R-DUP2).
 */
export function normalSerial(serial: string | null, legibility: Legibility): string | null {
  if (serial === null || legibility !== 'clear') return null
  const western = serial.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  const folded = western
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return folded === '' ? null : folded
}

/** Letters and digits that are read for one another on worn metal, beside those that the normal form folds already. */
const lookAlike: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2', D: '0', Q: '0', G: '6', '7': '1' }
/** Shorter markings are near to too many others to say anything. */
const leastCharacters = 5

/**
 * Whether two different markings, both in normal form, may be one marking read twice: letters that look alike, one left
 * out, or two neighbours exchanged. Another digit in a place is no sign of it: rifles of a crate are numbered in a row.
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

function alike(marking: string): string {
  return [...marking].map((character) => lookAlike[character] ?? character).join('')
}
