import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * That a lot is needed as evidence: nothing of it is destroyed, wherever it lies, before the authority that asked for it lets
 * it go (IDDRS 6.40; R-DISP). It may be moved between stores, as a weapon under a hold may.
 */
export const LotHold = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  lotId: Id,
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
export type LotHold = z.infer<typeof LotHold>
export const lotHoldNoun = defineNoun({ name: 'lotHold', table: 'lot_holds', schema: LotHold })
