import { type Day, Instant } from './dates.ts'

const dayMs = 86_400_000
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`)

/** The day that lies so many days after another. */
export function daysAfter(day: Day, days: number): Day {
  return Instant.parse(new Date(noon(day) + days * dayMs).toISOString()).slice(0, 10)
}

/** Whole days from one day to another; negative where the other lies before it, as of something overdue. */
export function daysUntil(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / dayMs)
}
