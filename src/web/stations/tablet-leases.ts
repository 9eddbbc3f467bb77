import { z } from 'zod'
import { utf8 } from '../../journal/bytes.ts'
import type { Id } from '../../kernel/ids.ts'
import { protocol, stationPaths } from '../../stations/exchange.ts'
import {
  LeasedNumbers,
  LeasesAnswer,
  type LeasesRequest,
  type NumberSeries,
  printedOf,
  type TakenNumber,
} from '../../stations/leased-numbers.ts'
import { left, seen, takeNumber } from '../../stations/leases.ts'
import type { Post } from './device.ts'
import type { DeviceDatabase } from './device-database.ts'
import { signed } from './sending.ts'
import type { Tablet } from './tablet.ts'

const key = 'leases'
const takenKept = 200

/** What the tablet leased, and which number the record that a form makes has taken: asked again it has the same. No name is in it. */
const Kept = z.strictObject({
  leases: z.array(LeasedNumbers),
  taken: z.array(z.strictObject({ subject: z.string(), series: z.string(), number: z.string(), leaseId: z.string() })),
})
type Kept = z.infer<typeof Kept>

function keptOf(value: unknown): Kept {
  return Kept.safeParse(value).data ?? { leases: [], taken: [] }
}

/** The numbers that this tablet may give, each block as far as it was given. */
export async function leasesOfTablet(database: DeviceDatabase): Promise<readonly LeasedNumbers[]> {
  return keptOf(await database.get('state', key)).leases
}

/** Gives no more of what was leased; what a record took already stays its own. */
export async function endLeases(database: DeviceDatabase): Promise<void> {
  await database.update('state', key, (value) => ({ ...keptOf(value), leases: [] }))
}

/**
 * Takes the next number of a series for a record, and writes that it did before it says which: two tabs, and a tab that is killed,
 * give no number twice. Undefined where none is left.
 */
export async function takeOfTablet(
  database: DeviceDatabase,
  series: NumberSeries,
  subject: Id,
): Promise<TakenNumber | undefined> {
  const { taken } = keptOf(await database.update('state', key, (value) => afterTaking(keptOf(value), series, subject)))
  const ours = taken.find((one) => one.subject === subject && one.series === series)
  return ours && { number: ours.number, leaseId: ours.leaseId }
}

function afterTaking(kept: Kept, series: NumberSeries, subject: Id): Kept {
  if (kept.taken.some((one) => one.subject === subject && one.series === series)) return kept
  const ours = kept.leases.filter((one) => one.series === series)
  const next = takeNumber(ours)
  const lease = next && ours.find(({ from, to }) => next.number >= from && next.number <= to)
  if (!next || !lease) return kept
  const number = printedOf(lease, next.number)
  return {
    leases: kept.leases.map((one) => (one.id === lease.id ? { ...one, next: next.number + 1 } : one)),
    taken: [...kept.taken, { subject, series, number, leaseId: lease.id }].slice(-takenKept),
  }
}

/**
 * Asks the tier for the blocks of this tablet, saying how many numbers it has left. What it gave itself and the tier does not know
 * of yet stays given; a lease that the tier names no more is at its end.
 */
export async function bringLeases(tablet: Tablet, post: Post, now: () => number = Date.now): Promise<void> {
  const { device, database } = tablet
  if (!device) return
  const had = await leasesOfTablet(database)
  const leftOf = (series: NumberSeries) => {
    const ours = had.filter((one) => one.series === series)
    return ours.length === 0 ? {} : { [series]: left(ours) }
  }
  const request: LeasesRequest = { protocol, left: { ...leftOf('card'), ...leftOf('tag') } }
  const message = { path: stationPaths.leases, type: 'application/json', body: utf8(JSON.stringify(request)) }
  const { status, json } = await signed(post, device, message, now)
  const answer = status < 300 ? LeasesAnswer.safeParse(json).data : undefined
  if (!answer) return
  const { epoch } = device.record
  await database.update('state', key, (value) => {
    const kept = keptOf(value)
    const leases = answer.leases
      .filter((one) => one.epoch === epoch)
      .map((one) => {
        const given = kept.leases.find(({ id }) => id === one.id)?.next ?? one.from
        const [spentUpTo = one] = given > one.from ? seen([one], given - 1) : [one]
        return { ...one, next: Math.max(one.next, spentUpTo.next) }
      })
    return { ...kept, leases }
  })
}
