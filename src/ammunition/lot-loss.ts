import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Quantity } from './lot.ts'

/** That a quantity is missing from a compartment, or was found again: said by one, signed by another (IDDRS 4.10 §7.3). */
export const LotLoss = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  lotId: Id,
  compartmentId: Id,
  kind: z.enum(['missing', 'found']),
  quantity: Quantity,
  reason: requiredText(2000),
  status: z.enum(['proposed', 'signed', 'declined']),
  declinedFor: z.string().nullable(),
  ...signatureShape,
})
export type LotLoss = z.infer<typeof LotLoss>
export const lotLossNoun = defineNoun({ name: 'lotLoss', table: 'lot_losses', schema: LotLoss })
