import { z } from 'zod'
import { cardBlockNoun, cardNumberNoun, numberIdOf, numbersOf } from '../cards/number.ts'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { NumberSeries } from '../stations/leased-numbers.ts'
import { nextBlock } from '../stations/leases.ts'
import { tagBlockNoun, tagIdOf, tagNoun, tagsOf } from '../weapons/tag.ts'
import { isLeaseInForce, leaseSizes, StationLease, stationLeaseNoun } from './lease.ts'
import { Station, stationNoun } from './station.ts'

const stationManagers = ['siteManager', 'administrator', 'director'] as const

/** What a lease goes by. */
const LeasingFacts = z.strictObject({
  station: Station.nullable(),
  site: Site.nullable(),
  /** How many numbers of this series the station has left. */
  unused: z.int(),
  /** The last count of the pool that is leased or given, or may be: a centre that came back from a backup leaves some out. */
  last: z.int().nonnegative(),
})
type LeasingFacts = z.infer<typeof LeasingFacts>
const Place = { stationId: Id, siteId: Id, series: NumberSeries }

/**
 * Leases a station the next block of card or tag numbers: it alone gives them, with or without a network. Refuses a station that is
 * not in force and more than it needs.
 */
export const leaseToStation = defineAction({
  name: 'stationLease.lease',
  kind: 'intent',
  noun: stationLeaseNoun,
  roles: stationManagers,
  input: z
    .strictObject({ id: Id, ...Place, size: z.int() })
    .refine(({ series, size }) => leaseSizes[series].sizes.includes(size), { path: ['size'], error: 'lease.size' }),
  facts: LeasingFacts,
  needs: ({ stationId, siteId }) => ({
    station: { noun: stationNoun, id: stationId },
    site: { noun: siteNoun, id: siteId },
  }),
  decide(lease, input, facts, { actor, at }) {
    if (lease) return refuse('lease.exists')
    return leased({ ...input, renewsId: null, leasedBy: actor.id }, facts, { actor, at })
  },
})

/**
 * Leases a station another block of the size of the one that runs out. The program does it when the station is seen, and goes on
 * with what a person began: the first block of a series is leased by name.
 */
export const renewLease = defineAction({
  name: 'stationLease.renew',
  kind: 'intent',
  noun: stationLeaseNoun,
  roles: [],
  input: z.strictObject({ id: Id, renewsId: Id, ...Place }),
  facts: LeasingFacts.extend({ renewed: StationLease.nullable() }),
  needs: ({ stationId, siteId, renewsId }) => ({
    station: { noun: stationNoun, id: stationId },
    site: { noun: siteNoun, id: siteId },
    renewed: { noun: stationLeaseNoun, id: renewsId },
  }),
  decide(lease, { id, renewsId, stationId, siteId, series }, { renewed, ...facts }, { actor, at }) {
    if (lease) return refuse('lease.exists')
    if (renewed?.stationId !== stationId || renewed.series !== series) return refuse('lease.unknown')
    const { size, leasedBy } = renewed
    return leased({ id, stationId, siteId, series, size, renewsId, leasedBy }, facts, { actor, at })
  },
})

interface Leasing
  extends Pick<StationLease, 'id' | 'stationId' | 'siteId' | 'series' | 'size' | 'renewsId' | 'leasedBy'> {}

/** The lease, and the block of numbers under the same id. */
function leased(asked: Leasing, facts: LeasingFacts, { actor, at }: Pick<Context, 'actor' | 'at'>) {
  const { station, site, unused } = facts
  if (!station || !reaches(actor, station)) return refuse('station.unknown')
  if (site?.id !== station.siteId || asked.siteId !== site.id) return refuse('site.unknown', {}, 'siteId')
  if (station.state !== 'inForce') return refuse('lease.notInForce')
  const { series, size } = asked
  const { most } = leaseSizes[series]
  if (unused + size > most) return refuse('lease.enough', { unused, most }, 'size')
  const { from, to } = nextBlock(facts.last, size)
  const place = { sideId: site.sideId, siteId: site.id }
  const lease: StationLease = {
    ...{ ...asked, ...place, epoch: station.epoch, first: from, last: to, parentId: null, leasedAt: at },
    ...{ endedFor: null, endedBy: null, endedAt: null, reason: '' },
  }
  const block = { id: lease.id, ...place, first: from, size, leasedBy: lease.leasedBy, leasedAt: at }
  const by = { changedBy: lease.leasedBy, changedAt: at }
  const unusedNumber = { ...place, blockId: block.id, status: 'leased', reason: null, ...by } as const
  const writes: Write[] =
    series === 'card'
      ? [
          put(cardBlockNoun, block),
          ...numbersOf(block).map((number) =>
            put(cardNumberNoun, { ...unusedNumber, id: numberIdOf(number), number, cardId: null }),
          ),
        ]
      : [
          // The site's own counter goes on behind them, so that the centre gives none of these itself.
          put(siteNoun, { ...site, tags: to }),
          put(tagBlockNoun, block),
          ...tagsOf(site.code, block).map((tag) =>
            put(tagNoun, { ...unusedNumber, id: tagIdOf(tag), tag, itemId: null }),
          ),
        ]
  return accept([...writes, put(stationLeaseNoun, lease)])
}

/**
 * Gives a tablet of the site the end of a lease that this site's server has, where there is no link and the tablet runs out. Refuses
 * numbers of which one was used, since they are then the server's own.
 */
export const giveOnLease = defineAction({
  name: 'stationLease.giveOn',
  kind: 'intent',
  noun: stationLeaseNoun,
  roles: ['registrationOfficer', 'armourer', ...stationManagers],
  input: z.strictObject({ id: Id, leaseId: Id, holderId: Id, stationId: Id, first: z.int().positive() }),
  facts: z.strictObject({
    from: StationLease.nullable(),
    holder: Station.nullable(),
    station: Station.nullable(),
    /** How many numbers from there on are used or void. */
    spent: z.int(),
  }),
  needs: ({ leaseId, holderId, stationId }) => ({
    from: { noun: stationLeaseNoun, id: leaseId },
    holder: { noun: stationNoun, id: holderId },
    station: { noun: stationNoun, id: stationId },
  }),
  decide(lease, { id, first }, { from, holder, station, spent }, { actor, at }) {
    if (lease) return refuse('lease.exists')
    if (!from || !reaches(actor, from)) return refuse('lease.unknown')
    if (!station || station.siteId !== from.siteId || station.kind !== 'tablet') return refuse('station.unknown')
    if (!holder || !isLeaseInForce(from, holder) || holder.kind !== 'hub') return refuse('lease.ended')
    if (station.state !== 'inForce') return refuse('lease.notInForce')
    if (first < from.first || first > from.last) return refuse('lease.notInIt', {}, 'first')
    if (spent > 0) return refuse('lease.spent', { count: spent }, 'first')
    const { sideId, siteId, series, last } = from
    return accept([
      put(stationLeaseNoun, { ...from, last: first - 1 }),
      put(stationLeaseNoun, {
        ...{ id, sideId, siteId, stationId: station.id, epoch: station.epoch, series, first, last },
        ...{ size: last - first + 1, parentId: from.id, renewsId: null, leasedBy: actor.id, leasedAt: at },
        ...{ endedFor: null, endedBy: null, endedAt: null, reason: '' },
      }),
    ])
  },
})

/**
 * Ends a lease, with the reason: it was returned, or lost with the device. Its unused numbers are never leased again, by nobody; what
 * the station gave before and sends later is still taken.
 */
export const endLease = defineAction({
  name: 'stationLease.end',
  kind: 'intent',
  noun: stationLeaseNoun,
  roles: stationManagers,
  input: z.strictObject({ id: Id, endedFor: z.enum(['returned', 'lost']), reason: requiredText(500) }),
  facts: noFacts,
  decide(lease, { endedFor, reason }, _facts, { actor, at }) {
    if (!lease || !reaches(actor, lease)) return refuse('lease.unknown')
    if (lease.endedFor !== null) return refuse('lease.ended')
    return accept([put(stationLeaseNoun, { ...lease, endedFor, reason, endedBy: actor.id, endedAt: at })])
  },
})
