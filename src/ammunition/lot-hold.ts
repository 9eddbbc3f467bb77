import { z } from 'zod'
import { holdShape } from '../kernel/evidence.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * That a lot is needed as evidence: nothing of it is destroyed, wherever it lies, before the authority that asked for it lets
 * it go (IDDRS 6.40; R-DISP). It may be moved between stores, as a weapon under a hold may.
 */
export const LotHold = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  lotId: Id,
  ...holdShape,
})
export type LotHold = z.infer<typeof LotHold>
export const lotHoldNoun = defineNoun({ name: 'lotHold', table: 'lot_holds', schema: LotHold })
