import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { AmmunitionHolder } from './ledger.ts'
import type { Lot } from './lot.ts'
import { Quantity } from './lot.ts'

/**
 * A quantity of one lot on the road between two sites, under one seal. Sent by one person, received by another; a broken
 * seal or another count leaves it under dispute until a third has settled it (IDDRS 4.10 §7.2, trust.md C2).
 */
export const Consignment = z.object({
  id: Id,
  sideId: Id,
  lotId: Id,
  quantity: Quantity,
  fromHolder: AmmunitionHolder,
  fromSiteId: Id,
  /** Where it is going. */
  siteId: Id,
  seal: z.string(),
  /** The qualified person who travels with it; empty only for small-arms ammunition of 1.4S. */
  lead: plainText(120),
  status: z.enum(['inTransit', 'received', 'disputed', 'settled']),
  sentBy: Id,
  sentAt: Instant,
  receivedBy: Id.nullable(),
  receivedAt: Instant.nullable(),
  receivedSeal: z.string().nullable(),
  sealIntact: z.boolean().nullable(),
  counted: z.int().min(0).nullable(),
  toHolder: AmmunitionHolder.nullable(),
  settlement: z.string().nullable(),
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type Consignment = z.infer<typeof Consignment>
export const consignmentNoun = defineNoun({ name: 'consignment', table: 'consignments', schema: Consignment })

export const consignmentCan = {
  receive: ['inTransit'],
  settle: ['disputed'],
} as const satisfies Record<string, readonly Consignment['status'][]>

/** Whether a consignment can take this step now. */
export function consignmentMay(step: keyof typeof consignmentCan, { status }: Pick<Consignment, 'status'>): boolean {
  const statuses: readonly Consignment['status'][] = consignmentCan[step]
  return statuses.includes(status)
}

/** Whether a lot may travel without a qualified lead: 1.4S alone (R-SHIP). */
export function travelsAlone({ hazardDivision, compatibilityGroup }: Lot): boolean {
  return hazardDivision === '1.4' && compatibilityGroup === 'S'
}
