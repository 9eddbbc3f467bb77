import { z } from 'zod'
import { ItemState } from '../disposal/disposal.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { traceSettled } from '../tracing/trace-request.ts'
import { Condition, Legibility, type WeaponClass } from '../weapons/code-lists.ts'

/** More than this is two transfers: what one official can count and sign for. */
export const mostItems = 5000

/**
 * Classes that are never given to anybody and have to be destroyed (ddr.md §1.6 “prohibited types must be destroyed”). Which
 * they are is the programme's rule, not a standard: man-portable air-defence systems (ADR 0023).
 */
export const neverTransferred: ReadonlySet<string> = new Set<WeaponClass>(['manpads'])

/**
 * A plan to hand arms to a body of the state: proposed by one, signed by another behind four gates, carried out to the serial
 * and received by an official who signs for it (IDDRS 4.10 §8, R-TRF).
 */
export const StateTransfer = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  /** The institution that receives, and its unit. */
  recipient: requiredText(200),
  unit: plainText(200),
  /** The legal advice or decision by which the arms become the state's. */
  legalBasis: requiredText(300),
  plannedOn: Day,
  placeCode: z.string().min(2).max(20),
  items: z
    .array(z.strictObject({ weaponId: Id }))
    .min(1)
    .max(mostItems),
  status: z.enum(['proposed', 'signed', 'executed', 'cancelled']),
  ...signatureShape,
  executedBy: Id.nullable(),
  executedAt: Instant.nullable(),
  /** Who signed for the arms, and what they said. */
  officialName: requiredText(120).nullable(),
  officialTitle: requiredText(120).nullable(),
  received: requiredText(1000).nullable(),
  /** A photo of the protocol with the official's signature. */
  receiptPhoto: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  cancelledFor: z.string().nullable(),
  protocol: z.string().nullable(),
})
export type StateTransfer = z.infer<typeof StateTransfer>
export const stateTransferNoun = defineNoun({ name: 'stateTransfer', table: 'state_transfers', schema: StateTransfer })

export const transferCan = {
  answerGate: ['proposed', 'signed'],
  sign: ['proposed'],
  execute: ['signed'],
  cancel: ['proposed', 'signed'],
} as const satisfies Record<string, readonly StateTransfer['status'][]>

/** Whether a transfer can take this step now. */
export const transferMay = mayBy<StateTransfer, keyof typeof transferCan>(transferCan)

/** How a weapon stands on the day: what R-TRF asks of each. */
export const TransferItem = ItemState.extend({ condition: Condition, legibility: Legibility })
export type TransferItem = z.infer<typeof TransferItem>

/** Why a weapon may not be handed to the state now; undefined where it may. */
export function transferMisfit(item: TransferItem | undefined, siteId: Id) {
  if (!item) return 'transfer.unknownItem'
  if (item.siteId !== siteId || item.status !== 'inCustody') return 'transfer.notInStore'
  if (item.held) return 'transfer.evidenceHeld'
  if (item.elsewhere) return 'transfer.plannedElsewhere'
  if (item.parts.length > 0) return 'transfer.partsOff'
  if (neverTransferred.has(item.class)) return 'transfer.prohibitedType'
  if (item.condition === 'unsafe') return 'transfer.unsafe'
  return traceSettled(item.trace) ? undefined : 'transfer.notTraced'
}
