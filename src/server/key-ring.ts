import type { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { Box, type BoxOpener, BoxSealer } from '../stations/box.ts'
import { pg } from './driver.ts'
import { givenMasterKey, type MasterKey, makeMasterKey, masterKeysIn, takeNextMasterKey } from './master-key.ts'
import { open, randomKey, seal } from './seal.ts'

/** What another master key says of a database. */
export const wrongMasterKey = 'The master key does not fit this database: restore the key file that belongs to it.'

/**
 * The keys that wrap those of persons and cases, by their generation. The newest wraps; the one before is there while a rotation is
 * under way. Asked anew of the database when it lacks one, since another process may have rotated.
 */
export class KeyRing {
  #keys: ReadonlyMap<number, Buffer>
  readonly #load: (() => Promise<ReadonlyMap<number, Buffer>>) | undefined

  constructor(keys: ReadonlyMap<number, Buffer>, load?: () => Promise<ReadonlyMap<number, Buffer>>) {
    this.#keys = keys
    this.#load = load
  }

  get newest(): number {
    return Math.max(...this.#keys.keys())
  }

  /** A key as the database keeps it, and which generation wrapped it. */
  wrap(subject: Id, key: Uint8Array): { wrapped: Buffer; by: number } {
    const by = this.newest
    const wrapping = this.#keys.get(by)
    if (!wrapping) throw new Error('the key ring is empty')
    return { wrapped: seal(wrapping, key, subject), by }
  }

  /** The key that was wrapped; a wrong master key, or none of the generations, is an error. */
  async unwrap(subject: Id, wrapped: Uint8Array): Promise<Buffer> {
    const known = this.#opened(subject, wrapped)
    if (known) return known
    await this.reload()
    const found = this.#opened(subject, wrapped)
    if (!found) throw new Error(wrongMasterKey)
    return found
  }

  /** Asks the database anew. */
  async reload(): Promise<void> {
    if (this.#load) this.#keys = await this.#load()
  }

  #opened(subject: Id, wrapped: Uint8Array): Buffer | undefined {
    for (const key of [...this.#keys.values()].reverse()) {
      const found = open(key, wrapped, subject)
      if (found) return found
    }
    return undefined
  }
}

interface RingRow {
  readonly generation: number
  readonly wrapped: Buffer | null
}

/** What the master key opens. */
export interface OpenRing {
  /** The secret from which everything derived follows. */
  readonly root: Buffer
  readonly ring: KeyRing
  readonly masterKey: MasterKey
}

/**
 * Opens the ring of a migrated database as its owner, and fills it at the first start: with random keys, or, of a database from
 * before the ring, with the master key itself. Refuses a master key that is not the database's.
 */
export async function openRing(
  ownerUrl: string,
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<OpenRing> {
  return asOwner(ownerUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('sulh key ring'))`)
    const isFilled = (await ringRows(client)).every(({ wrapped }) => wrapped !== null)
    const masterKey = await fitting(client, isFilled, folder, env)
    if (!isFilled) await fill(client, masterKey)
    const keys = await keysOf(client, masterKey)
    const load = () =>
      asOwner(ownerUrl, async (again) => wrapping(await keysOf(again, await fitting(again, true, folder, env))))
    const root = keys.get(0)
    if (!root) throw new Error(wrongMasterKey)
    return { root, ring: new KeyRing(wrapping(keys), load), masterKey }
  })
}

const wrapping = (keys: ReadonlyMap<number, Buffer>) => new Map([...keys].filter(([generation]) => generation > 0))

/** The master key that opens the ring: the one of a rotation that ended a moment ago takes its place now. */
async function fitting(
  client: pg.ClientBase,
  isFilled: boolean,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<MasterKey> {
  const given = givenMasterKey(env)
  const lying = given ? [given] : masterKeysIn(folder)
  const [first, next] = lying
  if (!isFilled) return first ?? makeMasterKey(folder)
  if (!first) throw new Error(`There is no master key in ${folder}: restore master.key, or use the recovery key.`)
  const [{ wrapped } = { wrapped: null }] = await ringRows(client)
  if (!wrapped || (await first.unwrap(wrapped))) return first
  if (!next || !(await next.unwrap(wrapped))) throw new Error(wrongMasterKey)
  takeNextMasterKey(folder)
  return next
}

async function fill(client: pg.ClientBase, masterKey: MasterKey): Promise<void> {
  // Logins were made ready with the first start; this table alone has no row policies, which bind an owner too.
  const { rowCount } = await client.query('select from reader_roles where compartment is not null')
  const isFromBefore = rowCount !== 0
  if (isFromBefore && masterKey.bytes === null)
    throw new Error('This database was begun under a key file: start it with that, then "sulh master-key rotate".')
  for (const { generation, wrapped } of await ringRows(client)) {
    if (wrapped !== null) continue
    const key = isFromBefore ? masterKey.bytes : randomKey()
    if (key) await keep(client, generation, await masterKey.wrap(key))
  }
}

/** Every key of the ring, opened. */
export async function keysOf(client: pg.ClientBase, masterKey: MasterKey): Promise<Map<number, Buffer>> {
  const keys = new Map<number, Buffer>()
  for (const { generation, wrapped } of await ringRows(client)) {
    const key = wrapped && (await masterKey.unwrap(wrapped))
    if (!key) throw new Error(wrongMasterKey)
    keys.set(generation, key)
  }
  return keys
}

/** Keeps a key of the ring wrapped as it is given. */
export async function keep(client: pg.ClientBase, generation: number, wrapped: Buffer): Promise<void> {
  await client.query('update key_ring set wrapped = $2 where generation = $1', [generation, wrapped])
}

async function ringRows(client: pg.ClientBase): Promise<RingRow[]> {
  const { rows } = await client.query<RingRow>('select generation, wrapped from key_ring order by generation')
  return rows
}

/** The public half of a recovery key. */
export interface RecoveryKey {
  readonly id: Id
  readonly publicKey: string
}

/** Seals every key of the ring for the recovery key, which opens it where the master key is lost. */
export async function sealForRecovery(
  client: pg.ClientBase,
  keys: ReadonlyMap<number, Buffer>,
  { id, publicKey }: RecoveryKey,
): Promise<void> {
  const sealer = await BoxSealer.for([{ id, key: publicKey }])
  for (const [generation, key] of keys) {
    const box: z.infer<typeof Box> = await sealer.seal(key.toString('base64'), boundTo(generation))
    await client.query('update key_ring set for_recovery = $2 where generation = $1', [generation, JSON.stringify(box)])
  }
}

/** What the recovery key opens of the ring; undefined where it is not the ring's. */
export async function recoveredKeys(
  client: pg.ClientBase,
  opener: BoxOpener,
): Promise<ReadonlyMap<number, Buffer> | undefined> {
  const { rows } = await client.query<{ generation: number; box: string | null }>(
    'select generation, for_recovery as box from key_ring order by generation',
  )
  const keys = new Map<number, Buffer>()
  for (const { generation, box } of rows) {
    const said = box === null ? undefined : await opener.open(Box.parse(JSON.parse(box)), boundTo(generation))
    if (typeof said !== 'string') return undefined
    keys.set(generation, Buffer.from(said, 'base64'))
  }
  return keys
}

const boundTo = (generation: number) => `key ring ${generation}`

/** Works on a connection of the database's owner. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
