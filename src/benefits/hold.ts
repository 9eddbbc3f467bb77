import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/** Why nothing is paid to somebody: an allegation that nobody resolved (R-EL5), a suspension, a revocation, or their death. */
export const HoldKind = z.enum(['allegation', 'suspended', 'revoked', 'deceased'])
export type HoldKind = z.infer<typeof HoldKind>

/** A stop on the payments of a person. What it rests on lies sealed in the journal at `entryId`; it ends by another person. */
export const BenefitHold = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  kind: HoldKind,
  status: z.enum(['standing', 'lifted']),
  entryId: Id,
  placedBy: Id,
  placedAt: Instant,
  liftedBy: Id.nullable(),
  liftedAt: Instant.nullable(),
})
export type BenefitHold = z.infer<typeof BenefitHold>
export const benefitHoldNoun = defineNoun({ name: 'benefitHold', table: 'benefit_holds', schema: BenefitHold })
