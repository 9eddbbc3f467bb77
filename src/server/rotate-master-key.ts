import type { Id } from '../kernel/ids.ts'
import { inTransaction, type Tx } from './database.ts'
import type { pg } from './driver.ts'
import { asOwner, KeyRing, keep, keysOf, type RecoveryKey, sealForRecovery } from './key-ring.ts'
import type { MasterKey } from './master-key.ts'
import { randomKey } from './seal.ts'

const keysAtOnce = 500
const foreignKeyViolation = '23503'

interface Rotation {
  readonly ownerUrl: string
  readonly writer: pg.Pool
  readonly from: MasterKey
  readonly to: MasterKey
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/**
 * Exchanges the master key, beside a running server. A new generation is made, every key of a person or case is wrapped by it, the
 * one before is destroyed, and the ring is wrapped by the new master key in the same commit: until then the old one opens, and
 * from then on the new one alone. Cut short, it goes on with the generation that it made. Gives how many keys were wrapped anew.
 */
export async function rotateMasterKey(given: Rotation): Promise<number> {
  return asOwner(given.ownerUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('sulh key ring'))`)
    const keys = await withNewGeneration(client, given.from)
    const ring = new KeyRing(new Map([...keys].filter(([generation]) => generation > 0)))
    let wrapped = 0
    for (;;) {
      wrapped += await wrapAll(given, ring)
      if (await retire(client, given, keys, ring.newest)) return wrapped
    }
  })
}

/** The ring with a generation that no key was wrapped by before this rotation: the one of a rotation cut short, or a new one. */
async function withNewGeneration(client: pg.ClientBase, from: MasterKey): Promise<Map<number, Buffer>> {
  const keys = await keysOf(client, from)
  const [newest] = [...keys.keys()].toSorted((a, b) => b - a)
  if (newest === undefined || keys.size > 2) return keys
  const key = randomKey()
  await client.query('begin')
  await client.query('insert into key_ring (generation, wrapped) values ($1, $2)', [newest + 1, await from.wrap(key)])
  keys.set(newest + 1, key)
  await renewRecovery(client, keys)
  await client.query('commit')
  return keys
}

/** Wraps whatever the newest generation does not wrap yet, some at a time. */
async function wrapAll({ writer, onProgress, signal }: Rotation, ring: KeyRing): Promise<number> {
  const { rows } = await writer.query<{ waiting: number }>(
    'select count(*)::integer as waiting from subject_keys where wrapped_by < $1',
    [ring.newest],
  )
  const of = rows[0]?.waiting ?? 0
  let done = 0
  for (;;) {
    signal?.throwIfAborted()
    const some = await inTransaction(writer, (tx) => wrapSome(tx, ring))
    if (some === 0) return done
    done += some
    onProgress?.(Math.min(1, done / Math.max(of, 1)))
  }
}

async function wrapSome(tx: Tx, ring: KeyRing): Promise<number> {
  const { rows } = await tx.query<{ id: Id; wrapped: Buffer | null; former: Buffer | null }>(
    `select subject_id as id, wrapped, former from subject_keys where wrapped_by < $1
     order by wrapped_by, subject_id limit ${keysAtOnce} for update`,
    [ring.newest],
  )
  const again = async (id: Id, wrapped: Buffer | null) =>
    wrapped && ring.wrap(id, await ring.unwrap(id, wrapped)).wrapped
  const wrapped: (Buffer | null)[] = []
  const former: (Buffer | null)[] = []
  for (const row of rows) {
    wrapped.push(await again(row.id, row.wrapped))
    former.push(await again(row.id, row.former))
  }
  await tx.query(
    `update subject_keys k set wrapped = n.wrapped, former = n.former, wrapped_by = $4
     from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as n(id, wrapped, former) where k.subject_id = n.id`,
    [rows.map(({ id }) => id), wrapped, former, ring.newest],
  )
  return rows.length
}

/**
 * Destroys the generations before and gives the ring to the new master key, in one commit. False where a server wrapped a key by
 * an older generation meanwhile: the database does not let that one go.
 */
async function retire(
  client: pg.ClientBase,
  { to }: Rotation,
  keys: ReadonlyMap<number, Buffer>,
  newest: number,
): Promise<boolean> {
  const kept = [...keys].filter(([generation]) => generation === 0 || generation === newest)
  const wrapped = await Promise.all(kept.map(async ([generation, key]) => ({ generation, by: await to.wrap(key) })))
  await client.query('begin')
  try {
    // A hub's copy writes keys past the trigger that would hold their generation fast, and has this lock until its end: what it wrapped
    // by an older generation is seen below, or it has not begun and finds the newest.
    await client.query('select from journal_head for update')
    await client.query('delete from key_ring where generation > 0 and generation < $1', [newest])
    for (const { generation, by } of wrapped) await keep(client, generation, by)
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    if (Object(error).code === foreignKeyViolation) return false
    throw error
  }
}

async function renewRecovery(client: pg.ClientBase, keys: ReadonlyMap<number, Buffer>): Promise<void> {
  const recovery = await recoveryKeyInForce(client)
  if (recovery) await sealForRecovery(client, keys, recovery)
}

/** The recovery key whose shares are out; undefined where there is none. */
export async function recoveryKeyInForce(
  client: pg.ClientBase,
): Promise<(RecoveryKey & { needed: number; shares: number; madeAt: Date }) | undefined> {
  const { rows } = await client.query<RecoveryKey & { needed: number; shares: number; madeAt: Date }>(
    `select id, public_key as "publicKey", needed, shares, made_at as "madeAt" from recovery_keys
     order by made_at desc, id desc limit 1`,
  )
  return rows[0]
}
