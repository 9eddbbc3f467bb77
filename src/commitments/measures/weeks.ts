import type { Day } from '../../kernel/dates.ts'
import { daysAfter } from '../../kernel/deadline.ts'

/** As far back as figures are shown week by week. */
const weeksAtMost = 26

/** The days on which a figure is shown: each a week before the next, the last the day itself, none before the day of comparison. */
export function weeksUntil(baselineOn: Day, on: Day): Day[] {
  const days: Day[] = []
  for (let day = on, n = 0; day >= baselineOn && n < weeksAtMost; day = daysAfter(day, -7), n += 1) days.push(day)
  return days.length === 0 ? [on] : days.reverse()
}
