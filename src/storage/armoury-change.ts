import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Armoury } from './armoury.ts'

const { name, opensAt, closesAt } = Armoury.shape

/**
 * That a store is called something else, or is opened between other times: proposed by one, signed by another, as its keys are
 * (two_person_rule). The change keeps what was before, so that each opening is judged by the hours of its day.
 */
export const ArmouryChange = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  armouryId: Id,
  ...{ name, opensAt, closesAt },
  /** As it stood when the change was proposed. */
  formerName: name,
  formerOpensAt: opensAt,
  formerClosesAt: closesAt,
  reason: requiredText(1000),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  turnedDownFor: plainText(1000).nullable(),
  ...signatureShape,
})
export type ArmouryChange = z.infer<typeof ArmouryChange>
export const armouryChangeNoun = defineNoun({ name: 'armouryChange', table: 'armoury_changes', schema: ArmouryChange })
