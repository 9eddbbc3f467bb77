import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import type { CheckStanding } from './standing.ts'

export const checkLookups: Readonly<Record<string, Lookup>> = {}

/** How the background checks of a person stand. */
export async function checksOf(_tx: Tx, _personId: Id): Promise<CheckStanding[]> {
  return []
}
