import type { Id } from '../../kernel/ids.ts'
import { BoxSealer } from '../../stations/box.ts'
import type { RecordChange } from '../../stations/exchange.ts'
import { inTransaction } from '../database.ts'
import type { Sulh } from '../sulh.ts'
import type { FeedChange } from './feed.ts'

/** What a change is called that brings no record, but the key of whom a record is about; for a hub alone, in a box. */
export const subjectKeyNoun = 'subjectKey'

/** Who the records of ordinary work are sealed for, by the name of the field; never the key of a compartment's case. */
const keyFields = ['id', 'personId', 'caseId', 'visitId', 'weaponId'] as const

/**
 * Puts before each change of a hub's feed the keys that open what is sealed in its record, sealed for that hub. Of another site's
 * people no key goes out, though a record names them; a key that was destroyed is said to be gone.
 */
export async function withKeys(
  sulh: Sulh,
  hub: { readonly id: Id; readonly siteId: Id; readonly boxKey: string },
  changes: readonly FeedChange[],
): Promise<RecordChange[]> {
  const ownersOf = ({ id, record }: FeedChange): Id[] =>
    record?.siteId === hub.siteId
      ? [...new Set(keyFields.flatMap((field) => (typeof record[field] === 'string' ? [record[field]] : [])))]
      : [id]
  const owners = [...new Set(changes.flatMap(ownersOf))]
  const keys = await inTransaction(sulh.database.writer, (tx) => sulh.sealer.keysOf(tx, owners), 'begin read only')
  const sealer = await BoxSealer.for([{ id: hub.id, key: hub.boxKey }])
  const told = new Set<Id>()
  const given: RecordChange[] = []
  for (const change of changes) {
    for (const owner of ownersOf(change)) {
      const key = keys.get(owner)
      if (key === undefined || told.has(owner)) continue
      told.add(owner)
      // Of a record that the hub may not have, no key; that it was destroyed, it has to know.
      if (key !== null && change.record === null) continue
      const record = key && { box: await sealer.seal({ key: key.toString('base64') }, owner) }
      given.push({ n: change.n, noun: subjectKeyNoun, id: owner, record })
    }
    given.push({ ...change, record: change.record && { ...change.record } })
  }
  return given
}
