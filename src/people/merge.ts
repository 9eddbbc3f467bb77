import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Person } from './person.ts'

/**
 * Two registrations that two people found to be one person (R-DUP1). The later one leads to the earlier; both stay as
 * they were, so that undoing it restores both, and a number that was printed leads to somebody for ever.
 */
export const Merge = z.object({
  id: Id,
  duplicateId: Id,
  keptId: Id,
  keptSideId: Id,
  keptSiteId: Id,
  mergedId: Id,
  mergedSideId: Id,
  mergedSiteId: Id,
  status: z.enum(['standing', 'undone']),
  mergedBy: Id,
  mergedAt: Instant,
  undoneBy: Id.nullable(),
  undoneAt: Instant.nullable(),
})
export type Merge = z.infer<typeof Merge>
export const mergeNoun = defineNoun({ name: 'merge', table: 'merges', schema: Merge })

/** Of two registrations, the one that came first and the one that leads to it. */
export function inOrder(a: Person, b: Person): { kept: Person; merged: Person } {
  const first = a.registeredAt < b.registeredAt || (a.registeredAt === b.registeredAt && a.id < b.id)
  return first ? { kept: a, merged: b } : { kept: b, merged: a }
}

/** The link between two registrations, by the person who decided. */
export function mergeOf(
  duplicateId: Id,
  { kept, merged }: { kept: Person; merged: Person },
  by: { actionId: Id; id: Id; at: Instant },
): Merge {
  return {
    id: derivedId(by.actionId, 'merge'),
    duplicateId,
    keptId: kept.id,
    keptSideId: kept.sideId,
    keptSiteId: kept.siteId,
    mergedId: merged.id,
    mergedSideId: merged.sideId,
    mergedSiteId: merged.siteId,
    status: 'standing',
    mergedBy: by.id,
    mergedAt: by.at,
    undoneBy: null,
    undoneAt: null,
  }
}
