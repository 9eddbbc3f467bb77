import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { WorkPart } from '../stations/scope.ts'

/** A change of what a device is for: its site, and the parts of the work that it carries. What it was before stays on record. */
export const StationScope = z.object({
  id: Id,
  sideId: Id,
  /** Where it works from then on, and where it did before: the same where its parts alone changed. */
  siteId: Id,
  fromSiteId: Id,
  stationId: Id,
  /** Greater than that of every change before; entries name it. */
  n: z.int().positive(),
  parts: z.array(WorkPart).min(1),
  reason: requiredText(500),
  changedBy: Id,
  changedAt: Instant,
})
export type StationScope = z.infer<typeof StationScope>
export const stationScopeNoun = defineNoun({
  name: 'stationScope',
  table: 'station_scopes',
  schema: StationScope,
  appendOnly: true,
})
