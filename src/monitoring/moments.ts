import type { Instant } from '../kernel/dates.ts'

/** A tablet's clock may be so far ahead of the server's: what it did just now is not refused for that. */
const slack = 10 * 60_000

/** Whether a moment still lies ahead of when the server heard of it. */
export function isAhead(moment: Instant, received: Instant): boolean {
  return Date.parse(moment) > Date.parse(received) + slack
}
