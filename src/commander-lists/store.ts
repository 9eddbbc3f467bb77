import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import type { Listing } from './listing.ts'

export const commanderListLookups: Readonly<Record<string, Lookup>> = {}

/** Where frozen lists in force name this person. */
export async function listingsOf(_tx: Tx, _personId: Id): Promise<Listing[]> {
  return []
}
