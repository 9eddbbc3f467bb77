import { z } from 'zod'
import { Id } from './ids.ts'
import { plainText } from './texts.ts'

/**
 * Where something that is taken in comes from (ddr.md §2.2): a person who hands it over, a group whose common property it
 * was, or a place where it was found, seized, or brought to outside any operation.
 */
export const IntakeSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: Id }),
  z.strictObject({ kind: z.literal('group'), groupId: Id }),
  z.strictObject({
    kind: z.enum(['cache', 'seizure', 'spontaneous']),
    placeCode: z.string().min(2).max(20),
    note: plainText(500),
  }),
])
export type IntakeSource = z.infer<typeof IntakeSource>
