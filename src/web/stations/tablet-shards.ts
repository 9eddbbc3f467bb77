import { z } from 'zod'
import { utf8 } from '../../journal/bytes.ts'
import type { Id } from '../../kernel/ids.ts'
import { protocol, stationPaths } from '../../stations/exchange.ts'
import { HeldShard, ShardsAnswer, type ShardsRequest, shardWith } from '../../stations/payment-shards.ts'
import type { Post } from './device.ts'
import type { DeviceDatabase } from './device-database.ts'
import { signed } from './sending.ts'
import type { Tablet } from './tablet.ts'

const key = 'shards'

/** The shares of payment lists that this tablet has, and those that it gave back and the tier still names. No name is in it. */
const Kept = z.strictObject({ shards: z.array(HeldShard), givenBack: z.array(z.string()) })
type Kept = z.infer<typeof Kept>

function keptOf(value: unknown): Kept {
  return Kept.safeParse(value).data ?? { shards: [], givenBack: [] }
}

/** A share of this tablet; `stopped` where nothing more is paid out of it, since it was given back or is about to be. */
export interface ShardOfTablet extends HeldShard {
  readonly stopped: boolean
}

/** The shares that this tablet has, until the tier knows that they were given back. */
export async function shardsOfTablet(database: DeviceDatabase): Promise<readonly ShardOfTablet[]> {
  const { shards, givenBack } = keptOf(await database.get('state', key))
  return shards.map((one) => ({ ...one, stopped: givenBack.includes(one.id) }))
}

/** The share out of which a line is paid at this tablet now; undefined where it has it in none. */
export function shardToPayFrom(
  shards: readonly ShardOfTablet[],
  line: Id,
  now: number = Date.now(),
): ShardOfTablet | undefined {
  return shardWith(
    shards.filter(({ stopped }) => !stopped),
    line,
    now,
  )
}

/** Writes that nothing more is paid out of a share, before the act that says so is in the log: no payment comes after it. */
export async function stopPaying(database: DeviceDatabase, shard: Id): Promise<void> {
  await database.update('state', key, (value) => {
    const kept = keptOf(value)
    return { ...kept, givenBack: [...new Set([...kept.givenBack, shard])] }
  })
}

/** Takes a line out of its share: cash left the drawer for it, whatever a page read before still says. */
export async function paidOut(database: DeviceDatabase, line: Id): Promise<void> {
  await database.update('state', key, (value) => {
    const kept = keptOf(value)
    const shards = kept.shards.map((one) => ({ ...one, lines: one.lines.filter((id) => id !== line) }))
    return { ...kept, shards }
  })
}

/** Asks the tier which shares this tablet has. One that the tier names no more is at its end. */
export async function bringShards(tablet: Tablet, post: Post, now: () => number = Date.now): Promise<void> {
  const { device, database } = tablet
  if (!device) return
  const request: ShardsRequest = { protocol }
  const message = { path: stationPaths.shards, type: 'application/json', body: utf8(JSON.stringify(request)) }
  const { status, json } = await signed(post, device, message, now)
  const answer = status < 300 ? ShardsAnswer.safeParse(json).data : undefined
  if (!answer) return
  const { epoch } = device.record
  const shards = answer.shards.filter((one) => one.epoch === epoch)
  await database.update('state', key, (value) => {
    const { givenBack } = keptOf(value)
    return { shards, givenBack: givenBack.filter((id) => shards.some((one) => one.id === id)) }
  })
}
