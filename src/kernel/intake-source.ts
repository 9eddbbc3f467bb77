import { z } from 'zod'
import { Id } from './ids.ts'
import { plainText, requiredText } from './texts.ts'

const placeCode = z.string().min(2).max(20)

/**
 * From where arms or ammunition come into the programme's hands (IDDRS 4.10 §6.1.2, §6.3; ddr.md §2.2 "source"): a person
 * who brings their own; a group, whose crew-served and heavy weapons are its common asset (Box 6); a cache that was found;
 * a seizure by an authority; or a hand-in outside every operation. A place is a town or a district: the exact one is not
 * for everybody who sees the item.
 */
export const IntakeSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: Id }),
  z.strictObject({
    kind: z.literal('group'),
    groupId: Id,
    /** Who hands it over for the group, if they are registered. The weapon does not become theirs. */
    personId: Id.nullable(),
    note: plainText(1000),
  }),
  z.strictObject({ kind: z.literal('cache'), placeCode, note: requiredText(1000) }),
  z.strictObject({
    kind: z.literal('seizure'),
    placeCode,
    /** Who seized it, and the number of their record. */
    reference: requiredText(300),
    note: plainText(1000),
  }),
  z.strictObject({ kind: z.literal('handIn'), placeCode, note: requiredText(1000) }),
])
export type IntakeSource = z.infer<typeof IntakeSource>

export const SourceKind = z.enum(['person', 'group', 'cache', 'seizure', 'handIn'])
export type SourceKind = z.infer<typeof SourceKind>

/** Sources from which somebody who is not registered may be named, and then gets a receipt. */
export const mayNameGiver: Readonly<Record<SourceKind, boolean>> = {
  person: false,
  group: true,
  cache: false,
  seizure: true,
  handIn: true,
}
