import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { PaymentList } from '../payment-lists/payment-list.ts'
import { Station } from '../station-register/station.ts'
import { PaymentShard } from './payment-shard.ts'

/** A shard with who has it and how its lines stand. */
export const ShardRow = z.object({
  shard: PaymentShard,
  stationName: z.string(),
  leasedByName: z.string(),
  /** Its station may pay out of it, while its time lasts. */
  isInForce: z.boolean(),
  paid: z.int(),
  waiting: z.int(),
  /** This very server has it. */
  isHere: z.boolean(),
  /** Where its end can be given on: how many waiting lines, and from which on. */
  ends: z.array(z.object({ lines: z.int(), first: Id })),
})
export type ShardRow = z.infer<typeof ShardRow>

/** `GET /api/payment-lists/{id}/shards`: which desk alone pays which lines of a list, and who may be leased some. */
export const ShardsView = z.object({
  list: PaymentList.pick({ id: true, number: true, status: true, channel: true }),
  tier: z.enum(['centre', 'hub']),
  shards: z.array(ShardRow),
  /** Lines that wait and are on no sheet and no desk's. */
  free: z.int(),
  stations: z.array(Station.pick({ id: true, name: true, kind: true })),
})
export type ShardsView = z.infer<typeof ShardsView>
