import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/** That somebody found work, a business or a school; with whom is sealed in the journal at `entryId`. A later one is added. */
export const Placement = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  kind: z.enum(['employed', 'selfEmployed', 'apprentice', 'farming', 'education']),
  placeCode: z.string().min(2).max(20),
  startedOn: Day,
  entryId: Id,
  recordedBy: Id,
  recordedAt: Instant,
})
export type Placement = z.infer<typeof Placement>
export const placementNoun = defineNoun({
  name: 'placement',
  table: 'placements',
  schema: Placement,
  appendOnly: true,
})
