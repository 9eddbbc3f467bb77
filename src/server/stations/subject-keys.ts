import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { BoxSealer } from '../../stations/box.ts'
import type { RecordChange } from '../../stations/exchange.ts'
import { inTransaction } from '../database.ts'
import type { Sulh } from '../sulh.ts'
import type { FeedChange } from './feed.ts'

/** What a change is called that brings no record, but the keys of whom the records of its page are about; for a hub alone, in a box. */
export const subjectKeysNoun = 'subjectKeys'
/** The same for one of them, as a hub of an older version reads it. */
export const subjectKeyNoun = 'subjectKey'

/** What is in the box: a key of 32 bytes by whose it is, and null where it was destroyed. */
export const SubjectKeys = z.strictObject({ keys: z.record(Id, z.base64().length(44).nullable()) })

/** Who the records of ordinary work are sealed for, by the name of the field; never the key of a compartment's case. */
const keyFields = ['id', 'personId', 'caseId', 'visitId', 'weaponId'] as const

interface HubReader {
  readonly id: Id
  readonly siteId: Id
  readonly boxKey: string
}

/**
 * Puts before the changes of a hub's feed the keys that open what is sealed in their records, sealed for that hub: one box for a page, since
 * a box for each of a thousand people took longer than the rest of a first copy. Of another site's people no key goes out, though a
 * record names them; a key that was destroyed is said to be gone.
 */
export async function withKeys(
  sulh: Sulh,
  hub: HubReader,
  changes: readonly FeedChange[],
  together: boolean,
): Promise<RecordChange[]> {
  const keys = await keysFor(sulh, hub, changes)
  const sealer = await BoxSealer.for([{ id: hub.id, key: hub.boxKey }])
  const n = changes[0]?.n ?? 1
  const records = changes.map((change) => ({ ...change, record: change.record && { ...change.record } }))
  if (keys.size === 0) return records
  if (together) {
    const box = await sealer.seal({ keys: Object.fromEntries(keys) } satisfies z.infer<typeof SubjectKeys>, hub.id)
    return [{ n, noun: subjectKeysNoun, id: hub.id, record: { box } }, ...records]
  }
  const given: RecordChange[] = []
  for (const [id, key] of keys)
    given.push({ n, noun: subjectKeyNoun, id, record: key === null ? null : { box: await sealer.seal({ key }, id) } })
  return [...given, ...records]
}

/** The keys of whom these changes are about, in base64; null where one was destroyed. */
async function keysFor(sulh: Sulh, hub: HubReader, changes: readonly FeedChange[]): Promise<Map<Id, string | null>> {
  const ownersOf = ({ id, record }: FeedChange): Id[] =>
    record?.siteId === hub.siteId
      ? [...new Set(keyFields.flatMap((field) => (typeof record[field] === 'string' ? [record[field]] : [])))]
      : [id]
  const owners = [...new Set(changes.flatMap(ownersOf))]
  const keys = await inTransaction(sulh.database.writer, (tx) => sulh.sealer.keysOf(tx, owners), 'begin read only')
  const given = new Map<Id, string | null>()
  for (const change of changes)
    for (const owner of ownersOf(change)) {
      const key = keys.get(owner)
      // Of a record that the hub may not have, no key; that it was destroyed, it has to know.
      if (key === undefined || (key !== null && change.record === null)) continue
      given.set(owner, key?.toString('base64') ?? null)
    }
  return given
}
