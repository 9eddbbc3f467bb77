import type { Day } from '../kernel/dates.ts'
import { daysAfter, monthsAfter } from '../kernel/deadline.ts'
import type { Frequency } from './indicator.ts'

/** A period that figures are of; both days belong to it. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

const months: Readonly<Record<Exclude<Frequency, 'day' | 'week'>, number>> = { month: 1, quarter: 3, halfYear: 6 }

/** The period of a frequency in which a day lies: weeks begin on Monday (ISO 8601), the others with the calendar year. */
export function periodOf(frequency: Frequency, day: Day): Period {
  if (frequency === 'day') return { from: day, to: day }
  if (frequency === 'week') {
    const from = daysAfter(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))
    return { from, to: daysAfter(from, 6) }
  }
  const length = months[frequency]
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % length)
  const from = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
  return { from, to: daysAfter(monthsAfter(from, length), -1) }
}

/** So many periods in their order, the last of which is the one given. */
export function periodsUntil(frequency: Frequency, last: Period, count: number): Period[] {
  const periods = [last]
  for (let period = last; periods.length < count; ) {
    period = periodOf(frequency, daysAfter(period.from, -1))
    periods.unshift(period)
  }
  return periods
}
