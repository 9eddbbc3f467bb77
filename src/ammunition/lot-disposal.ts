import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Quantity } from './lot.ts'

/** How ammunition is destroyed (IATG 10.10). */
export const LotDisposalMethod = z.enum(['openBurning', 'openDetonation', 'industrial'])
export type LotDisposalMethod = z.infer<typeof LotDisposalMethod>

/**
 * A plan to destroy a quantity of a lot before a witness of neither side: proposed by one, signed by another, carried out to
 * the last unit (IDDRS 4.10 §8, R-DISP).
 */
export const LotDisposal = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  lotId: Id,
  compartmentId: Id,
  quantity: Quantity,
  method: LotDisposalMethod,
  procedure: requiredText(300),
  plannedOn: Day,
  witnessName: requiredText(120),
  witnessOf: requiredText(120),
  status: z.enum(['proposed', 'signed', 'executed', 'cancelled']),
  ...signatureShape,
  executedBy: Id.nullable(),
  executedAt: Instant.nullable(),
  witnessed: z.string().nullable(),
  cancelledFor: z.string().nullable(),
})
export type LotDisposal = z.infer<typeof LotDisposal>
export const lotDisposalNoun = defineNoun({ name: 'lotDisposal', table: 'lot_disposals', schema: LotDisposal })

export const lotDisposalCan = {
  sign: ['proposed'],
  execute: ['signed'],
  cancel: ['proposed', 'signed'],
} as const satisfies Record<string, readonly LotDisposal['status'][]>

/** Whether a plan can take this step now. */
export function lotDisposalMay(step: keyof typeof lotDisposalCan, { status }: Pick<LotDisposal, 'status'>): boolean {
  const statuses: readonly LotDisposal['status'][] = lotDisposalCan[step]
  return statuses.includes(status)
}
