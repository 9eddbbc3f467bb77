import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'

/** Why somebody may be erased: they asked, the time is over, it is not needed, it was never lawful, a consent ended. */
export const ErasureGround = z.enum(['asked', 'retentionOver', 'notNeeded', 'unlawful', 'consentWithdrawn'])
export type ErasureGround = z.infer<typeof ErasureGround>

/**
 * The erasure of a person, from the request to the tombstone: the number, why, on which ground and by whom stay for good,
 * and nothing else (ddr.md §7 "erasure for a person = crypto-erasure with a reasoned tombstone"; trust.md A6). Its reasons
 * name nobody and tell nothing of them.
 */
export const Erasure = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  /** The printed registration number, under which weapons and sums stay. */
  number: z.string(),
  /** Restored: it was carried out after the backup was taken that this record was restored from, and then again. */
  origin: z.enum(['person', 'retention', 'office', 'restored']),
  ground: ErasureGround,
  reason: requiredText(500),
  status: z.enum(['requested', 'recommended', 'approved', 'declined', 'executed']),
  /** Null where the program found that the time is over, and where who asked stands in a record that was lost. */
  requestedBy: Id.nullable(),
  requestedAt: Instant,
  recommendation: z.enum(['erase', 'keep']).nullable(),
  recommendationReason: z.string().nullable(),
  recommendedBy: Id.nullable(),
  recommendedAt: Instant.nullable(),
  decisionReason: z.string().nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  executedAt: Instant.nullable(),
})
export type Erasure = z.infer<typeof Erasure>
export const erasureNoun = defineNoun({ name: 'erasure', table: 'erasures', schema: Erasure })

export const erasureCan = {
  recommend: ['requested'],
  decide: ['recommended'],
  execute: ['approved'],
} as const satisfies Record<string, readonly Erasure['status'][]>
export const erasureMay = mayBy<Erasure, keyof typeof erasureCan>(erasureCan)

/** What keeps somebody's data where they are: while any stands, nobody is erased. */
export const KeepingGround = z.enum([
  'openAppeal',
  'openCheck',
  'openInterview',
  'openEligibility',
  'openMatch',
  'listed',
  'openDuplicate',
  'evidenceHold',
  'weaponUnsettled',
  'onCommanderList',
  'unpaid',
  'openVisit',
  'cardInUse',
  'openForeignCase',
  'openReintegrationCase',
  'otherPathway',
  'openRequest',
  'retention',
  'noRetentionRule',
])
export type KeepingGround = z.infer<typeof KeepingGround>

/** Data that was never to be kept is not kept because a time has not run out; everything else keeps it all the same. */
export function isLiftedBy(kept: KeepingGround, ground: ErasureGround): boolean {
  return ground === 'unlawful' && (kept === 'retention' || kept === 'noRetentionRule')
}

/** How each ground is named where an erasure is refused for it. */
export const keptCodes = {
  openAppeal: 'erasure.keptOpenAppeal',
  openCheck: 'erasure.keptOpenCheck',
  openInterview: 'erasure.keptOpenInterview',
  openEligibility: 'erasure.keptOpenEligibility',
  openMatch: 'erasure.keptOpenMatch',
  listed: 'erasure.keptListed',
  openDuplicate: 'erasure.keptOpenDuplicate',
  evidenceHold: 'erasure.keptEvidenceHold',
  weaponUnsettled: 'erasure.keptWeaponUnsettled',
  onCommanderList: 'erasure.keptOnCommanderList',
  unpaid: 'erasure.keptUnpaid',
  openVisit: 'erasure.keptOpenVisit',
  cardInUse: 'erasure.keptCardInUse',
  openForeignCase: 'erasure.keptOpenForeignCase',
  openReintegrationCase: 'erasure.keptOpenReintegrationCase',
  otherPathway: 'erasure.keptOtherPathway',
  openRequest: 'erasure.keptOpenRequest',
  retention: 'erasure.keptRetention',
  noRetentionRule: 'erasure.keptNoRetentionRule',
} as const satisfies Record<KeepingGround, string>
