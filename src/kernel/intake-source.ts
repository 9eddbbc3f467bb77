import { z } from 'zod'
import { Id } from './ids.ts'
import { plainText } from './texts.ts'

const where = { placeCode: z.string().min(2).max(20), note: plainText(1000) }
/** The unit or office that found or seized it. Private people are not named here: everybody who sees the item reads it. */
const by = plainText(200).default('')

/**
 * From where arms or ammunition come into the programme's hands (IDDRS 4.10 §6.1.2, §6.3; ddr.md §2.2 "source"): a person
 * who brings their own; a group, whose crew-served and heavy weapons are its common asset (Box 6); a cache that was found;
 * a seizure by an authority; or a hand-in outside every operation. A place is a town or a district: the exact one is not
 * for everybody who sees the item. What has a default was not asked for in the first entries.
 */
export const IntakeSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: Id }),
  z.strictObject({
    kind: z.literal('group'),
    groupId: Id,
    /** Who hands it over for the group, if they are registered. It does not become theirs. */
    personId: Id.nullable().default(null),
    note: plainText(1000).default(''),
  }),
  z.strictObject({ kind: z.literal('cache'), ...where, by }),
  z.strictObject({
    kind: z.literal('seizure'),
    ...where,
    by,
    /** The number of its record there. */
    reference: plainText(300).default(''),
  }),
  z.strictObject({ kind: z.literal('spontaneous'), ...where }),
])
export type IntakeSource = z.infer<typeof IntakeSource>

export const SourceKind = z.enum(['person', 'group', 'cache', 'seizure', 'spontaneous'])
export type SourceKind = z.infer<typeof SourceKind>

/** Sources from which somebody who is not registered may be named, and then gets a receipt. */
export const mayNameGiver: Readonly<Record<SourceKind, boolean>> = {
  person: false,
  group: true,
  cache: false,
  seizure: true,
  spontaneous: true,
}

/** The source as the columns of a record keep it. What is a group's is nobody's own, also where somebody hands it over. */
export function sourceColumns(source: IntakeSource) {
  return {
    personId: source.kind === 'person' ? source.personId : null,
    groupId: source.kind === 'group' ? source.groupId : null,
    placeCode: 'placeCode' in source ? source.placeCode : null,
    sourceBy: 'by' in source ? source.by : '',
    sourceReference: source.kind === 'seizure' ? source.reference : '',
    sourceNote: 'note' in source ? source.note : '',
  }
}
