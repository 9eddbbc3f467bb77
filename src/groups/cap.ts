import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText } from '../kernel/texts.ts'

/**
 * How many of a group may enter at the most, and until when somebody must have joined (IDDRS 4.20 §6.1: protection
 * against late recruitment and inflation; R-EL2). The first stands in the agreement that the group signed; each change
 * afterwards is proposed by one and signed by another. Those before it are kept.
 */
export const GroupCap = z.object({
  id: Id,
  sideId: Id,
  groupId: Id,
  cap: z.int().min(0).max(1_000_000).nullable(),
  cutOff: Day.nullable(),
  origin: z.enum(['agreement', 'change']),
  reason: plainText(1000),
  status: z.enum(['proposed', 'inForce', 'replaced']),
  ...signatureShape,
})
export type GroupCap = z.infer<typeof GroupCap>
export const groupCapNoun = defineNoun({ name: 'groupCap', table: 'group_caps', schema: GroupCap })
