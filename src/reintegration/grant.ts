import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { grantUses } from './open-lists.ts'

/**
 * A grant of a case, in money or in kind: proposed by a caseworker, approved by somebody else (R-SOD), and then for the payments to
 * pay. What exactly it buys lies sealed in the journal at `entryId`.
 */
export const ReintegrationGrant = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  kind: z.enum(['money', 'inKind']),
  use: grantUses.code,
  /** What it costs; of a grant in kind its value. */
  amount: Amount,
  currency: Currency,
  status: z.enum(['proposed', 'approved', 'turnedDown', 'withdrawn']),
  entryId: Id,
  proposedBy: Id,
  proposedAt: Instant,
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
})
export type ReintegrationGrant = z.infer<typeof ReintegrationGrant>
export const reintegrationGrantNoun = defineNoun({
  name: 'reintegrationGrant',
  table: 'reintegration_grants',
  schema: ReintegrationGrant,
})

export const grantCan = {
  approve: ['proposed'],
  turnDown: ['proposed'],
  withdraw: ['proposed'],
} as const satisfies Record<string, readonly ReintegrationGrant['status'][]>
export const grantMay = mayBy<ReintegrationGrant, keyof typeof grantCan>(grantCan)
