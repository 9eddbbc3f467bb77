import type { Day, PartialDate } from '../kernel/dates.ts'
import { gregorianOf, hijriMonthLength } from '../kernel/hijri.ts'
import type { Cell } from './formats/table.ts'
import type { DateOrder } from './mapping.ts'

/** A date as it was read, and the calendar in which it was taken to be written. */
export interface ReadDate {
  readonly date: PartialDate
  readonly calendar: 'gregorian' | 'hijri'
}

export type DateFault = 'date.unreadable' | 'date.twoDigitYear' | 'date.impossible' | 'date.future'

/**
 * Reads a date as lists have it: a day of a spreadsheet, `1985`, `1985-03`, `7/3/1985` in the column's order, with Arabic
 * digits or a month's name, in the Gregorian calendar, or in the Hijri one where the year is 1300 to 1500. Refuses years of
 * two digits, which could be either, days that no calendar has, and days after `today`. Source: ddr.md §1.3, trust.md D3.
 */
export function readDate(cell: Cell, order: DateOrder, today: Day): ReadDate | DateFault {
  const read = readAny(cell, order)
  if (typeof read === 'string') return read
  if (read.date.from > today) return 'date.future'
  return read
}

function readAny(cell: Cell, order: DateOrder): ReadDate | DateFault {
  if (cell.day !== undefined) return cell.day === '' ? 'date.impossible' : gregorianDay(cell.day)
  if (cell.number !== undefined && !isYear(cell.number)) {
    const day = serialDay(cell.number)
    if (day !== undefined) return gregorianDay(day)
  }
  return readText(cell.text, order)
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && ((number >= 1300 && number <= 1500) || (number >= 1900 && number <= 2100))
}

/** A number that can only be the day of a spreadsheet whose cell lost its format: 1920 to 2064. */
function serialDay(number: number): Day | undefined {
  if (number < 7306 || number > 60_000) return undefined
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000).toISOString().slice(0, 10)
}

function readText(text: string, order: DateOrder): ReadDate | DateFault {
  const plain = withWesternDigits(text)
    .toLowerCase()
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s*(?:هـ|ه|م|ah|ad|h)\.?\s*$/u, '')
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, '')
    .trim()
  if (/^\d{8}$/.test(plain)) return ofParts(plain.slice(0, 4), plain.slice(4, 6), plain.slice(6))
  const words = plain.split(/[\s./\\\-،,]+/).filter((word) => word !== '')
  if (words.length > 3 || words.length === 0) return 'date.unreadable'
  const named = withMonthNumber(words)
  if (named) return named.length === 2 ? ofParts(named[1] ?? '', named[0] ?? '') : byYear(named, 'dmy')
  if (!words.every((word) => /^\d{1,4}$/.test(word))) return 'date.unreadable'
  const [first = '', second = '', third = ''] = words
  if (words.length === 1)
    return first.length === 4 ? ofParts(first) : first.length === 2 ? 'date.twoDigitYear' : 'date.unreadable'
  if (words.length === 2) {
    if (first.length === 4) return ofParts(first, second)
    return second.length === 4 ? ofParts(second, first) : 'date.twoDigitYear'
  }
  return byYear([first, second, third], order)
}

/** Three numbers: the year is the one of four digits, whatever the column's order; two digits are refused. */
function byYear(words: readonly string[], order: DateOrder): ReadDate | DateFault {
  const [first = '', second = '', third = ''] = words
  if (first.length === 4) return ofParts(first, second, third)
  if (third.length !== 4) return 'date.twoDigitYear'
  return order === 'mdy' ? ofParts(third, first, second) : ofParts(third, second, first)
}

function ofParts(yearText: string, monthText?: string, dayText?: string): ReadDate | DateFault {
  const [year, month, day] = [yearText, monthText, dayText].map((text) =>
    text === undefined ? undefined : Number(text),
  )
  if (year === undefined) return 'date.unreadable'
  if (year >= 1300 && year <= 1500) return hijriDate(year, month, day)
  if (year < 1900 || year > 2100) return 'date.impossible'
  if (month === undefined) return { date: span(`${year}-01-01`, `${year}-12-31`, 'year'), calendar: 'gregorian' }
  if (month < 1 || month > 12) return 'date.impossible'
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const days = `${year}-${two(month)}`
  if (day === undefined) return { date: span(`${days}-01`, `${days}-${length}`, 'month'), calendar: 'gregorian' }
  return day < 1 || day > length ? 'date.impossible' : gregorianDay(`${days}-${two(day)}`)
}

function hijriDate(year: number, month: number | undefined, day: number | undefined): ReadDate | DateFault {
  const first = gregorianOf({ year, month: month ?? 1, day: day ?? 1 })
  if (first === undefined) return 'date.impossible'
  if (day !== undefined) return { date: span(first, first, 'day'), calendar: 'hijri' }
  const lastMonth = month ?? 12
  const last = gregorianOf({ year, month: lastMonth, day: hijriMonthLength(year, lastMonth) })
  if (last === undefined) return 'date.impossible'
  return { date: span(first, last, month === undefined ? 'year' : 'month'), calendar: 'hijri' }
}

function gregorianDay(day: Day): ReadDate | DateFault {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < '1900-01-01' || day > '2100-12-31') return 'date.impossible'
  const valid = Number.isFinite(Date.parse(`${day}T00:00:00Z`))
  return valid ? { date: span(day, day, 'day'), calendar: 'gregorian' } : 'date.impossible'
}

function span(from: Day, to: Day, precision: PartialDate['precision']): PartialDate {
  return { from, to, precision }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Arabic-Indic and Persian digits as Western ones. */
export function withWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String.fromCharCode(48 + (digit.charCodeAt(0) & 0xf)))
}

/** Day, month as a number, and year, where one of the words is a month's name. */
function withMonthNumber(words: readonly string[]): string[] | undefined {
  const at = words.findIndex((word) => monthOf(word) !== undefined)
  if (at < 0) return undefined
  const month = String(monthOf(words[at] ?? ''))
  const rest = words.filter((_, place) => place !== at)
  const year = rest.find((word) => /^\d{4}$/.test(word))
  const day = rest.find((word) => word !== year)
  if (year === undefined) return [day ?? '', month, 'xx']
  return day === undefined ? [month, year] : [day, month, year]
}

const monthNames: readonly (readonly string[])[] = [
  'jan january janvier janv يناير جانفي',
  'feb february fevrier fevr فبراير فيفري',
  'mar march mars مارس',
  'apr april avril avr ابريل افريل',
  'may mai مايو ماي',
  'jun june juin يونيو يونيه جوان',
  'jul july juillet juil يوليو يوليه جويليه',
  'aug august aout اغسطس اوت',
  'sep sept september septembre سبتمبر',
  'oct october octobre اكتوبر',
  'nov november novembre نوفمبر',
  'dec december decembre ديسمبر',
].map((names) => names.split(' '))

function monthOf(word: string): number | undefined {
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ة/g, 'ه')
  const at = monthNames.findIndex((names) => names.includes(plain))
  return at < 0 ? undefined : at + 1
}

/**
 * In which order a column writes its dates, as far as its values show it: a number over twelve is a day. Without one it
 * is day before month, as in Arabic and French; the officer sees the rows as they will be read and can choose.
 */
export function likelyOrder(texts: readonly string[]): DateOrder {
  const votes = { dmy: 0, mdy: 0, ymd: 0 }
  for (const text of texts) {
    const numbers = withWesternDigits(text)
      .split(/\D+/)
      .filter((part) => part !== '')
    if (numbers.length !== 3) continue
    const [first = '', second = ''] = numbers
    if (first.length === 4) votes.ymd++
    else if (Number(first) > 12) votes.dmy++
    else if (Number(second) > 12) votes.mdy++
  }
  if (votes.mdy > votes.dmy && votes.mdy >= votes.ymd) return 'mdy'
  return votes.ymd > votes.dmy ? 'ymd' : 'dmy'
}
