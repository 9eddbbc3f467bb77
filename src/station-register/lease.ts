import { z } from 'zod'
import { cardBlockSizes, unusedNumbersAtMost } from '../cards/number.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { NumberSeries } from '../stations/leased-numbers.ts'
import { blockSizes } from '../weapons/tag.ts'
import { unusedAtMost } from '../weapons/tag-actions.ts'
import type { Station } from './station.ts'

/**
 * Numbers of cards or tags that one station alone may give, so that no number is given twice by stations that cannot speak to one
 * another. It is of one enrolment of the station; what is unused when that ends is never leased again, since the station may
 * have given it already (design.md, Stations).
 */
export const StationLease = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  stationId: Id,
  epoch: z.int().positive(),
  series: NumberSeries,
  /** The counts in its first and last number. One before the first: all of it was given on. */
  first: z.int().positive(),
  last: z.int().nonnegative(),
  /** How many it had when it was leased. */
  size: z.int().min(1).max(200),
  /** The hub's lease out of which the hub gave it; null where the centre leased it. */
  parentId: Id.nullable(),
  /** The lease that was running out, where the programme leased this one by itself. */
  renewsId: Id.nullable(),
  leasedBy: Id,
  leasedAt: Instant,
  endedFor: z.enum(['returned', 'lost']).nullable(),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
  reason: plainText(500),
})
export type StationLease = z.infer<typeof StationLease>
export const stationLeaseNoun = defineNoun({ name: 'stationLease', table: 'station_leases', schema: StationLease })

/** How many numbers are leased at once, and how many unused ones a station has at most. */
export const leaseSizes: Readonly<Record<NumberSeries, { readonly sizes: readonly number[]; readonly most: number }>> =
  {
    card: { sizes: cardBlockSizes, most: unusedNumbersAtMost },
    tag: { sizes: blockSizes, most: unusedAtMost },
  }

/** Whether a station may give numbers of a lease: not once it was ended, nor once the station was shut out or enrolled anew. */
export function isLeaseInForce(
  lease: Pick<StationLease, 'endedFor' | 'epoch' | 'stationId'>,
  station: Pick<Station, 'id' | 'state' | 'epoch'>,
): boolean {
  return (
    lease.endedFor === null &&
    lease.stationId === station.id &&
    station.state === 'inForce' &&
    lease.epoch === station.epoch
  )
}
