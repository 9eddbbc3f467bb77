import { z } from 'zod'
import { StoreCode } from '../ammunition/magazine.ts'
import { Instant, TimeOfDay } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * A store for arms at a site, or for the principal parts that are kept apart from them (IDDRS 4.10 §7; MOSAIC 05.20).
 * Ammunition lies in magazines. Under how many keys it stands says the newest `KeyRegime`; without one, the armourer alone
 * has the key. Its name and hours change by two signatures (`ArmouryChange`). Hours and the longest opening are settings of the programme, not a standard.
 */
export const Armoury = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  code: StoreCode,
  name: requiredText(120),
  kind: z.enum(['armoury', 'container', 'partsStore']),
  /** How many weapons it has room for: as many as its places together at the most. */
  capacity: z.int().min(1).max(1_000_000),
  /** Between these times it is opened; at any other, a director has to look at it. */
  opensAt: TimeOfDay,
  closesAt: TimeOfDay,
  longestMinutes: z.int().min(5).max(1440),
  establishedBy: Id,
  establishedAt: Instant,
})
export type Armoury = z.infer<typeof Armoury>
export const armouryNoun = defineNoun({ name: 'armoury', table: 'armouries', schema: Armoury })

/** Why nothing may leave a store now: an exception was not settled, or its keys were not turned. */
export const Bar = z.enum(['locked', 'shut'])
export type Bar = z.infer<typeof Bar>
