import type { Id } from '../kernel/ids.ts'
import type { ListedErasure } from '../server/backup/erasure-list.ts'
import { inTransaction } from '../server/database.ts'
import { remainsOf } from '../server/remains.ts'
import type { Sulh } from '../server/sulh.ts'
import { repeatErasure } from './erasure-actions.ts'
import { keysOf } from './erasure-store.ts'
import { holdingOf } from './holdings.ts'

/**
 * Erases again, in a record that was restored, whoever was erased after its backup was taken. Two people decided it then; nothing
 * is asked anew. Works as the owner of the database, who alone may say so. Gives how many were erased.
 */
export async function repeatErasures(sulh: Sulh, listed: readonly ListedErasure[]): Promise<number> {
  const { owner, writer } = sulh.database
  const { rows } = await owner.query<{ id: Id }>('select id from people where id = any($1) and erased_at is null', [
    listed.map(({ personId }) => personId),
  ])
  const here = new Set(rows.map(({ id }) => id))
  let waiting = listed.filter(({ personId }) => here.has(personId))
  await owner.query(
    `insert into erasures_to_repeat select *, $3 from unnest($1::uuid[], $2::uuid[]) on conflict do nothing`,
    [waiting.map(({ id }) => id), waiting.map(({ personId }) => personId), sulh.now()],
  )
  let erased = 0
  while (waiting.length > 0) {
    const keys = new Map<Id, Id>()
    await inTransaction(writer, async (tx) => {
      for (const { personId } of waiting) for (const key of await keysOf(tx, personId)) keys.set(key, personId)
    })
    // An entry about two of them is left to one, and the other waits for the next round.
    const { size, of, findings } = await remainsOf(sulh, keys, holdingOf)
    if (findings > 0)
      throw new Error('The journal does not hold, so those who were erased since cannot be erased again.')
    const round = waiting.filter(({ personId }) => of.has(personId))
    if (round.length === 0) throw new Error('Those who were erased since wait for one another.')
    for (const { id, personId, siteId, ground, executedAt } of round) {
      const input = { id, personId, siteId, ground, erasedAt: executedAt, upTo: size, ...of.get(personId) }
      const outcome = await sulh.performAsProgram(repeatErasure, input)
      if (outcome.outcome === 'refused')
        throw new Error(`Somebody who was erased cannot be erased again: ${outcome.code}`)
      for (const [key, whose] of keys) if (whose === personId) sulh.sealer.forget(key)
      erased++
    }
    waiting = waiting.filter((one) => !round.includes(one))
  }
  await owner.query('delete from erasures_to_repeat')
  return erased
}
