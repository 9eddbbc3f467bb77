import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * That a weapon is needed as evidence: it is not destroyed or given away before the authority that asked for it lets it go
 * (IDDRS 6.40: no destruction while judicial evidence could be lost).
 */
export const EvidenceHold = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  weaponId: Id,
  /** The court, prosecutor or panel that asked, and its reference. */
  authority: requiredText(200),
  reference: requiredText(200),
  reason: requiredText(1000),
  status: z.enum(['placed', 'lifted']),
  placedBy: Id,
  placedAt: Instant,
  /** The paper with which the same authority let it go. */
  liftedWith: z.string().nullable(),
  liftedBy: Id.nullable(),
  liftedAt: Instant.nullable(),
})
export type EvidenceHold = z.infer<typeof EvidenceHold>
export const evidenceHoldNoun = defineNoun({ name: 'evidenceHold', table: 'evidence_holds', schema: EvidenceHold })
