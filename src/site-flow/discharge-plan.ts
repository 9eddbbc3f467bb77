import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Transport } from './visit.ts'

/**
 * Where somebody goes from the site, how, when and with whom, and that they were counselled (IDDRS 4.20). The newest of a visit
 * counts; earlier ones are kept.
 */
export const DischargePlan = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  visitId: Id,
  placeCode: z.string().min(2).max(20),
  transport: Transport,
  travelsOn: Day,
  counselled: z.boolean(),
  /** The visits of those who travel with them. */
  companions: z.array(Id).max(20),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DischargePlan = z.infer<typeof DischargePlan>
export const dischargePlanNoun = defineNoun({
  name: 'dischargePlan',
  table: 'discharge_plans',
  schema: DischargePlan,
  appendOnly: true,
})
