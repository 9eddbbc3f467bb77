import { z } from 'zod'
import { holdShape } from '../kernel/evidence.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * That a weapon is needed as evidence: it is not destroyed or given away before the authority that asked for it lets it go
 * (IDDRS 6.40: no destruction while judicial evidence could be lost).
 */
export const EvidenceHold = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  weaponId: Id,
  ...holdShape,
})
export type EvidenceHold = z.infer<typeof EvidenceHold>
export const evidenceHoldNoun = defineNoun({ name: 'evidenceHold', table: 'evidence_holds', schema: EvidenceHold })
