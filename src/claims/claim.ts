import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { crewOf } from '../weapons/code-lists.ts'
import type { Weapon } from '../weapons/weapon.ts'

/**
 * That the right to a benefit which a weapon gives was used up, by whom and on which receipt (R-1W1B). It is no payment:
 * what is paid, and when, is another record. A claim is never taken back; history stays.
 */
export const BenefitClaim = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  receiptId: Id,
  weaponId: Id,
  personId: Id,
  /** Which of those whom the weapon serves: 1 for what one person carries, up to the crew of a system. */
  seat: z.int().min(1),
  claimedBy: Id,
  claimedAt: Instant,
})
export type BenefitClaim = z.infer<typeof BenefitClaim>
export const benefitClaimNoun = defineNoun({
  name: 'benefitClaim',
  table: 'benefit_claims',
  schema: BenefitClaim,
  appendOnly: true,
})

/**
 * How many people a weapon can make a claim for (R-1W1B; IDDRS 4.10 Box 6): one who brought their own; as many of a group
 * as serve its system; nobody for what was found, seized or left at a gate.
 */
export function seatsOf({ source, class: kind }: Pick<Weapon, 'source' | 'class'>): number {
  if (source === 'group') return crewOf[kind]
  return source === 'person' ? 1 : 0
}
