import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Source } from '../kernel/source.ts'
import { plainText } from '../kernel/texts.ts'

export const RelationKind = z.enum(['partOf', 'allied', 'rival', 'splitFrom', 'mergedInto'])
export type RelationKind = z.infer<typeof RelationKind>

/** What one group is to another, since when, and who says so. `splitFrom` and `mergedInto` say where ids lead. */
export const GroupRelation = z.object({
  id: Id,
  sideId: Id,
  groupId: Id,
  kind: RelationKind,
  otherId: Id,
  since: Day.nullable(),
  until: Day.nullable(),
  source: Source,
  recordedBy: Id,
  recordedAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
  endedReason: plainText(1000).nullable(),
})
export type GroupRelation = z.infer<typeof GroupRelation>
export const groupRelationNoun = defineNoun({ name: 'groupRelation', table: 'group_relations', schema: GroupRelation })

/** Relations that are the same seen from both groups. */
export const mutualKinds: readonly RelationKind[] = ['allied', 'rival']

/** Relations that happened once and for ever: they have no end. */
export const lastingKinds: readonly RelationKind[] = ['splitFrom', 'mergedInto']

/** What somebody may record by hand; `mergedInto` comes only with the act that ends a group. */
export const RecordedKind = RelationKind.exclude(['mergedInto'])

const none = { endedBy: null, endedAt: null, endedReason: null, until: null } as const

/** A relation as it begins. */
export function relationFrom(
  given: Pick<GroupRelation, 'id' | 'sideId' | 'groupId' | 'kind' | 'otherId' | 'since' | 'source'>,
  by: { id: Id; at: Instant },
): GroupRelation {
  return { ...given, ...none, recordedBy: by.id, recordedAt: by.at }
}
