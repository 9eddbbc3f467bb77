import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { StationEntry } from './entry.ts'

/** A part of the work of a site that a device carries or does not; what belongs to none of them every device carries. */
export const WorkPart = z.enum(['people', 'arms', 'payments', 'ordnance', 'incidents'])
export type WorkPart = z.infer<typeof WorkPart>

/**
 * What a station is for: its site, and the parts of the work that it carries. Each change has a greater number than any before
 * (`nextEpoch`); 0 is what it was enrolled with.
 */
export const Scope = z.strictObject({ n: z.int().nonnegative(), siteId: Id, parts: z.array(WorkPart).max(10) })
export type Scope = z.infer<typeof Scope>

/** The scope of a station that was never changed: everything that its site does. */
export function firstScope(siteId: Id): Scope {
  return { n: 0, siteId, parts: [...WorkPart.options] }
}

/**
 * The scope under which an entry was made, as the entry itself says: a device may learn of a change weeks later, and what it did
 * until then belongs to the scope that it knew. Undefined where this tier does not know that change, having come back from a backup.
 */
export function scopeOfEntry({ scope = 0 }: Pick<StationEntry, 'scope'>, known: readonly Scope[]): Scope | undefined {
  return known.find(({ n }) => n === scope)
}

/** Whether a scope that a tier told is news: a hub that was long without a link may tell an older one, and takes nothing back. */
export function isNewerScope(told: Scope, has: Scope): boolean {
  return told.n > has.n
}

/**
 * Whether what a device keeps of former scopes may go: once the centre decided each entry that was made under one of them. Until then
 * whoever stands at the device sees what they did, and can say what it was. A hub’s word is not enough.
 */
export function mayLeave(
  scope: Pick<Scope, 'n'>,
  entries: readonly Pick<StationEntry, 'seq' | 'scope'>[],
  confirmed: number,
): boolean {
  return entries.every(({ seq, scope: made = 0 }) => made >= scope.n || seq <= confirmed)
}
