import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * That a weapon is missing, was found again, or is written off after its investigation: said by one, signed by another
 * (issue 4; IDDRS 4.10 §7.3: report at once, investigate). A weapon that was written off can still be found.
 */
export const Loss = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  weaponId: Id,
  kind: z.enum(['missing', 'found', 'writtenOff']),
  reason: requiredText(2000),
  status: z.enum(['proposed', 'signed', 'declined']),
  declinedFor: z.string().nullable(),
  ...signatureShape,
})
export type Loss = z.infer<typeof Loss>
export const lossNoun = defineNoun({ name: 'loss', table: 'losses', schema: Loss })
