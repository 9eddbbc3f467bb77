import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { LogName } from './entry.ts'

/**
 * Lines of a payment list that one log alone may pay, until a day. By their ids, and those alone that waited when the tier said so:
 * a line of the same share may have been paid before it was leased, and what a device read of it may be older.
 */
export const HeldShard = z.strictObject({
  ...LogName.shape,
  id: Id,
  listId: Id,
  listNumber: z.string().max(60),
  lines: z.array(Id).max(1000),
  until: Instant,
})
export type HeldShard = z.infer<typeof HeldShard>

/** `POST /api/stations/shards`, signed: the shards of the station that asks. */
export const ShardsRequest = z.strictObject({ protocol: z.int().positive() })
export type ShardsRequest = z.infer<typeof ShardsRequest>
export const ShardsAnswer = z.strictObject({ shards: z.array(HeldShard) })
export type ShardsAnswer = z.infer<typeof ShardsAnswer>

/** The shard out of which a line is paid now; undefined where none of these has it, or its time is over. */
export function shardWith<S extends Pick<HeldShard, 'lines' | 'until'>>(
  shards: readonly S[],
  line: Id,
  now: number,
): S | undefined {
  return shards.find(({ lines, until }) => lines.includes(line) && Date.parse(until) > now)
}
