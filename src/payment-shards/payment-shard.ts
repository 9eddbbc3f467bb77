import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** How many lines, and for how many days, a desk is leased at once; and what the form offers of them. */
export const linesAtMost = 400
export const daysAtMost = 31
export const shardSizes = [10, 25, 50, 100, 200, linesAtMost]
export const shardDays = [3, 7, 14, 28]

/**
 * Lines of a payment list that one station alone pays, with or without a network, so that desks which cannot speak to one another
 * never pay the same line. It is of one enrolment of the station and lasts until its day; its lines are anybody's again once it was
 * given back, or once a named person said that it is lost (design.md, Stations).
 */
export const PaymentShard = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  listId: Id,
  stationId: Id,
  epoch: z.int().positive(),
  /** Its lines: those of the list from the one id to the other, in the order of ids. */
  first: Id,
  last: Id,
  /** How many of them waited when it was leased; fewer once some were given on. */
  lines: z.int().min(1),
  /** The shard of the site's own server out of which that gave it. */
  parentId: Id.nullable(),
  /** For how many days at a time. */
  days: z.int().min(1).max(daysAtMost),
  until: Instant,
  leasedBy: Id,
  leasedAt: Instant,
  endedFor: z.enum(['givenBack', 'givenOn', 'lost']).nullable(),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
  reason: plainText(500),
})
export type PaymentShard = z.infer<typeof PaymentShard>
export const paymentShardNoun = defineNoun({ name: 'paymentShard', table: 'payment_shards', schema: PaymentShard })
