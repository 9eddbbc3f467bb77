import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * That somebody was seen alive for one instalment (R-PAY1): by their card, by their photo, or by two officers who know them, and never
 * by the cashier who pays. It is added once and never changes.
 */
export const PresenceProof = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  instalmentId: Id,
  how: z.enum(['card', 'photo', 'twoOfficers']),
  witnessId: Id.nullable(),
  provedBy: Id,
  provedAt: Instant,
})
export type PresenceProof = z.infer<typeof PresenceProof>
export const presenceProofNoun = defineNoun({
  name: 'presenceProof',
  table: 'presence_proofs',
  schema: PresenceProof,
  appendOnly: true,
})
