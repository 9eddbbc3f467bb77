import { Day, Instant } from './dates.ts'

const dayMs = 86_400_000
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`)

/** The day that lies so many days after another. */
export function daysAfter(day: Day, days: number): Day {
  return Instant.parse(new Date(noon(day) + days * dayMs).toISOString()).slice(0, 10)
}

/** The same day so many months later; the last day of the month where that month is shorter, as after 31 August. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative where the other lies before it, as of something overdue. */
export function daysUntil(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / dayMs)
}

/** A day as the number of days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)
}

/** The day of a number of days since 1970-01-01. */
export function dayOfNumber(days: number): Day {
  return new Date(days * dayMs).toISOString().slice(0, 10)
}

interface Asked {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}
/** What a query says of a period; either day may be missing. */
export const askedPeriod = { from: Day.optional(), to: Day.optional() }
/** Whether its days are in their order, as far as they are said. */
export function daysInOrder({ from, to }: Asked): boolean {
  return from === undefined || to === undefined || from <= to
}

/** A period as it was asked for, both days included; where a day is missing, the thirty days that end today. */
export function lastDays({ from, to }: Asked, today: Day): { from: Day; to: Day } {
  return from === undefined || to === undefined ? { from: daysAfter(today, -29), to: today } : { from, to }
}
