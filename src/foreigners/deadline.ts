import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { daysAfter, daysUntil } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/** How long the ceasefire agreement of 23 October 2020 gave (three months; ddr.md §3.3). Offered, and owned by the programme. */
export const usualDays = 90

/**
 * By when foreign fighters leave: the day of the agreement and the days after it. A setting of the whole programme, so one
 * authority proposes it and another signs it; earlier ones are kept.
 */
export const CeasefireTerm = z.object({
  id: Id,
  sideId: Id,
  agreedOn: Day,
  days: z.int().min(1).max(3650),
  basis: requiredText(500),
  status: z.enum(['proposed', 'inForce', 'replaced']),
  ...signatureShape,
})
export type CeasefireTerm = z.infer<typeof CeasefireTerm>
export const ceasefireTermNoun = defineNoun({ name: 'ceasefireTerm', table: 'ceasefire_terms', schema: CeasefireTerm })

/** The last day, and how many are left: negative once it is past (R-FF). */
export function deadlineOf({ agreedOn, days }: Pick<CeasefireTerm, 'agreedOn' | 'days'>, today: Day) {
  const lastDay = daysAfter(agreedOn, days)
  return { lastDay, daysLeft: daysUntil(today, lastDay) }
}
