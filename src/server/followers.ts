import type { AnyRecord, Ref, Write } from '../kernel/record.ts'
import type { Tx } from './database.ts'
import type { Request } from './perform.ts'

/** A record that an act left, and what it was before; null for one that was not there, or ended. */
export interface Left extends Ref {
  readonly record: AnyRecord | null
  readonly before: AnyRecord | null
}

/** An act that was accepted or flagged. */
export interface Followed {
  readonly request: Request
  readonly input: Record<string, unknown>
  readonly left: readonly Left[]
}

/** Writes more in the same transaction, once the records of a batch were saved: the feed that stations copy, a hub's own log. */
export type Follower = (tx: Tx, acts: readonly Followed[]) => Promise<void>

/** What an act leaves, as its decision says; `before` tells the record as it was, before any of it is written. */
export function leftBy(
  writes: readonly Write[],
  removes: readonly Ref[],
  before: (ref: Ref) => AnyRecord | undefined,
): Left[] {
  const written = writes.map(({ noun, record }) => ({ noun, id: record.id, record }))
  const ended = removes.map(({ noun, id }) => ({ noun, id, record: null }))
  return [...written, ...ended].map((ref) => ({ ...ref, before: before(ref) ?? null }))
}
