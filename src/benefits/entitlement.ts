import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { Support } from './benefit-rule.ts'

/**
 * That one person is to be paid by one rule (ddr.md §1.9): granted to a person alone, never to a unit or through a commander (R-PAY3).
 * On which grounds they get more lies sealed in the journal; the table keeps what that adds.
 */
export const Entitlement = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  ruleId: Id,
  support: Support,
  /** The day they left the site, from which the windows count. */
  leftOn: Day,
  percent: z.int().min(0).max(500),
  status: z.enum(['running', 'ended']),
  grantedBy: Id,
  grantedAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type Entitlement = z.infer<typeof Entitlement>
export const entitlementNoun = defineNoun({ name: 'entitlement', table: 'entitlements', schema: Entitlement })

/** One instalment of a person. It never changes: whether it was paid is told by the payments that name it. */
export const Instalment = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  entitlementId: Id,
  ruleId: Id,
  n: z.int().min(1).max(12),
  amount: Amount,
  currency: Currency,
  opensOn: Day,
  closesOn: Day,
  attendance: z.boolean(),
})
export type Instalment = z.infer<typeof Instalment>
export const instalmentNoun = defineNoun({
  name: 'instalment',
  table: 'instalments',
  schema: Instalment,
  appendOnly: true,
})
