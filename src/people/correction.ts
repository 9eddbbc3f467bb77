import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Particulars } from './person.ts'

/** What was said of an applicant before somebody corrected it. Kept for good: nothing is overwritten silently. */
export const Correction = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  before: Particulars,
  reason: z.string(),
  correctedBy: Id,
  correctedAt: Instant,
})
export type Correction = z.infer<typeof Correction>
export const correctionNoun = defineNoun({
  name: 'correction',
  table: 'corrections',
  schema: Correction,
  appendOnly: true,
})
