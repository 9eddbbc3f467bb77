import { z } from 'zod'
import type { Day } from '../kernel/dates.ts'
import { daysAfter, daysUntil, monthsAfter } from '../kernel/deadline.ts'

/** Of how long a time, which ends today, the charts over time are. */
export const TrendPeriod = z.enum(['month', 'quarter', 'halfYear', 'year', 'all'])
export type TrendPeriod = z.infer<typeof TrendPeriod>

/** A part of that time for which one bar stands; both days belong to it. */
export interface Span {
  readonly from: Day
  readonly until: Day
}

/** What somebody asks for: a period, or where both are given the days from one to the other. */
export interface AskedTime {
  readonly period: TrendPeriod
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

const weeksOfHalfYear = 26
/** Before any programme: what is dated earlier has a wrong year. */
const earliest: Day = '2000-01-01'
const mostDays = 31
const mostWeeks = 53
const mostMonths = 120

/** The time that is asked for, from the first to the last day; nothing of it lies in the future. */
function timeOf({ period, from, to }: AskedTime, { today, begun }: { today: Day; begun: Day }): Span {
  if (from !== undefined && to !== undefined) {
    const until = later(earlier(to, today), earliest)
    return { from: earlier(later(from, earliest), until), until }
  }
  const back = (months: number) => daysAfter(monthsAfter(today, -months), 1)
  switch (period) {
    case 'month':
      return { from: back(1), until: today }
    case 'quarter':
      return { from: back(3), until: today }
    case 'halfYear':
      return { from: daysAfter(today, 1 - 7 * weeksOfHalfYear), until: today }
    case 'year':
      return { from: back(12), until: today }
    case 'all':
      return { from: earlier(later(begun, earliest), today), until: today }
  }
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
const later = (one: Day, other: Day): Day => (one > other ? one : other)

/**
 * The parts of the time that is asked for, in their order: days of a month, seven days of a year, calendar months of ten years, else calendar
 * years. They end with the last day, so that the newest bar is as long as the others; the first, and of months and years the last, can be
 * shorter.
 */
export function spansOf(asked: AskedTime, when: { today: Day; begun: Day }): Span[] {
  const { from, until } = timeOf(asked, when)
  const days = daysUntil(from, until) + 1
  if (days <= mostDays) return cut(from, until, (day) => day)
  if (days <= 7 * mostWeeks) return cut(from, until, (day) => daysAfter(day, -6))
  const monthOf = (day: Day) => `${day.slice(0, 7)}-01`
  return cut(from, until, days <= 31 * mostMonths ? monthOf : (day) => `${day.slice(0, 4)}-01-01`)
}

/** Cuts a time from its end: `begins` says of a last day on which day its part begins. */
function cut(from: Day, until: Day, begins: (last: Day) => Day): Span[] {
  const spans: Span[] = []
  for (let last = until; last >= from; last = daysAfter(spans[0]?.from ?? last, -1))
    spans.unshift({ from: later(begins(last), from), until: last })
  return spans
}
