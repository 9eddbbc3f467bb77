import { createHash } from 'node:crypto'
import { canonicalJson } from '../journal/canonical.ts'
import type { TakenEntry } from './entry.ts'

/** SHA-256 over an entry as it was taken. */
export function hashTaken(entry: TakenEntry): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex')
}

/** The chain after one more entry: the last hash depends on every entry and their order. */
export function chained(chain: string, entryHash: string): string {
  return createHash('sha256').update(chain).update(entryHash).digest('hex')
}
