import type { Day } from './dates.ts'

/** A day in the Hijri calendar (Umm al-Qura), months and days from 1. */
export interface HijriDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The years that the Umm al-Qura tables of the platform hold. */
export const hijriYears = { from: 1300, to: 1600 } as const

const msPerDay = 86_400_000
const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** The Hijri date of a day since 1970. */
function hijriOf(days: number): HijriDay {
  const found = { year: 0, month: 0, day: 0 }
  for (const { type, value } of calendar.formatToParts(days * msPerDay)) {
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number.parseInt(value, 10)
  }
  return found
}

/** Day since 1970 on which 1 Muharram 1300 began, about; the tables then say exactly. */
const epochOf1300 = -32_188
const daysPerMonth = 29.530588
const starts = new Map<number, number>()

/** The day since 1970 on which a month begins; months are looked up once. */
function monthStart(year: number, month: number): number {
  const number = (year - hijriYears.from) * 12 + month - 1
  const known = starts.get(number)
  if (known !== undefined) return known
  let days = epochOf1300 + Math.round(number * daysPerMonth)
  for (let step = 0; step < 8; step++) {
    const at = hijriOf(days)
    const off = (at.year - year) * 12 + at.month - month
    if (off === 0 && at.day === 1) break
    days -= off === 0 ? at.day - 1 : Math.round(off * daysPerMonth)
  }
  starts.set(number, days)
  return days
}

/** The Gregorian day of a Hijri date; undefined where the calendar has no such day. */
export function gregorianOf({ year, month, day }: HijriDay): Day | undefined {
  if (!Number.isInteger(year) || year < hijriYears.from || year >= hijriYears.to) return undefined
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  if (!Number.isInteger(day) || day < 1 || day > hijriMonthLength(year, month)) return undefined
  return dayText(monthStart(year, month) + day - 1)
}

/** Whether a month has 29 or 30 days. */
export function hijriMonthLength(year: number, month: number): number {
  const next = month === 12 ? monthStart(year + 1, 1) : monthStart(year, month + 1)
  return next - monthStart(year, month)
}

/** The Hijri date of a Gregorian day. */
export function hijriDayOf(day: Day): HijriDay {
  return hijriOf(Math.floor(Date.parse(`${day}T00:00:00Z`) / msPerDay))
}

function dayText(days: number): Day {
  return new Date(days * msPerDay).toISOString().slice(0, 10)
}
