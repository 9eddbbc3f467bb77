import { createHash } from 'node:crypto'
import { bySourceId, canonicalEntry, type ListedEntry } from './listed-entry.ts'

/** SHA-256 in hex over the canonical entries sorted by `sourceId`, a newline after each: the same list, the same hash. */
export function hashEntries(entries: readonly ListedEntry[]): string {
  const hash = createHash('sha256')
  for (const entry of [...entries].sort(bySourceId)) hash.update(`${canonicalEntry(entry)}\n`)
  return hash.digest('hex')
}

/** SHA-256 in hex of one entry: what a decided match remembers, so that it reopens when the entry changes. */
export function hashEntry(entry: ListedEntry): string {
  return createHash('sha256').update(canonicalEntry(entry)).digest('hex')
}
