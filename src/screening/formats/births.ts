import type { ListedBirth } from './listed-entry.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function plausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1800 && year <= 2100
}

/** A birth on one day; null when the calendar has no such day (30 February, month 13) or the year is absurd. */
export function birthOnDay(year: number, month: number, day: number): ListedBirth | null {
  if (!plausibleYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return { from: date, to: date, precision: 'day' }
}

/** A birth in one month; null when there is no such month. */
export function birthInMonth(year: number, month: number): ListedBirth | null {
  if (!plausibleYear(year) || month < 1 || month > 12) return null
  const start = `${pad(year, 4)}-${pad(month, 2)}`
  return { from: `${start}-01`, to: `${start}-${pad(daysIn(year, month), 2)}`, precision: 'month' }
}

/** A birth in one year, or `approximate`ly in it: the span is the stated year, how far to look beyond is the comparer's. */
export function birthInYear(year: number, precision: 'year' | 'approximate' = 'year'): ListedBirth | null {
  if (!plausibleYear(year)) return null
  return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31`, precision }
}

/** A birth from one year to another, both included; swapped ends are put right. */
export function birthBetween(fromYear: number, toYear: number): ListedBirth | null {
  if (!plausibleYear(fromYear) || !plausibleYear(toYear)) return null
  const [first, last] = fromYear <= toYear ? [fromYear, toYear] : [toYear, fromYear]
  return { from: `${pad(first, 4)}-01-01`, to: `${pad(last, 4)}-12-31`, precision: 'range' }
}

/** The same span marked approximate. */
export function approximately(birth: ListedBirth | null): ListedBirth | null {
  return birth === null ? null : { ...birth, precision: 'approximate' }
}

function monthNumber(text: string): number {
  return MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

/** No date of birth is written in more characters; what is longer is not looked at. */
const LONGEST = 60

const CIRCA = /^(?:circa|c\.|ca\.|about|approximately|approx\.?)\s*/i

/**
 * A date of birth as the lists write it in words: `1960`, `1960-05`, `1960-05-04`, `04 May 1960`, `May 1960`,
 * `04/05/1960` (day first, as the UK and the EU write), `00/05/1960`, `00/00/1960`, `1960 to 1965`, `circa 1960`.
 * Null when it is none of these; nothing is guessed.
 */
export function readBirth(text: string): ListedBirth | null {
  if (text.length > LONGEST) return null
  const trimmed = text.trim().replace(/\.$/, '')
  if (CIRCA.test(trimmed)) return approximately(readBirth(trimmed.replace(CIRCA, '')))
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(trimmed)
  if (iso) return fromParts(iso[1], iso[2], iso[3])
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed)
  if (slashed) return fromParts(slashed[3], slashed[2], slashed[1])
  const worded = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(trimmed)
  if (worded) {
    const month = monthNumber(worded[2] ?? '')
    return month === 0 ? null : fromParts(worded[3], String(month), worded[1])
  }
  const range = /^(.*?)\s*(?:\bto\b|-|–|\/)\s*(.*)$/.exec(trimmed)
  if (!range) return null
  return spanOf(readBirthEnd(range[1] ?? ''), readBirthEnd(range[2] ?? ''))
}

function readBirthEnd(text: string): ListedBirth | null {
  return /\bto\b|–/.test(text) || text === '' ? null : readBirth(text)
}

function spanOf(first: ListedBirth | null, last: ListedBirth | null): ListedBirth | null {
  if (first === null || last === null || first.from > last.to) return null
  return { from: first.from, to: last.to, precision: 'range' }
}

/** A birth from its parts; a month or day that is absent or 0 is not known. */
export function fromParts(year: string | undefined, month?: string, day?: string): ListedBirth | null {
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)]
  if (m === 0) return birthInYear(y)
  return d === 0 ? birthInMonth(y, m) : birthOnDay(y, m, d)
}
