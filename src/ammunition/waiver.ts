import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { CompatibilityGroup } from './code-lists.ts'

/**
 * That a rule of storage may be left aside here until a day: two groups in one compartment, or more than an exposure allows a
 * magazine. It names the adviser who answers for it, and takes two people (R-AMMO1, R-AMMO2). An unknown group is never
 * waived: it is found out.
 */
export const AmmunitionWaiver = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  kind: z.enum(['mixing', 'limit']),
  compartmentId: Id.nullable(),
  groupA: CompatibilityGroup.nullable(),
  groupB: CompatibilityGroup.nullable(),
  magazineId: Id.nullable(),
  exposureId: Id.nullable(),
  /** The adviser on weapons and ammunition who looked at it, by name and office. */
  adviser: requiredText(200),
  reason: requiredText(1000),
  untilDay: Day,
  status: z.enum(['proposed', 'signed', 'declined']),
  declinedFor: z.string().nullable(),
  ...signatureShape,
})
export type AmmunitionWaiver = z.infer<typeof AmmunitionWaiver>
export const ammunitionWaiverNoun = defineNoun({
  name: 'ammunitionWaiver',
  table: 'ammunition_waivers',
  schema: AmmunitionWaiver,
})
