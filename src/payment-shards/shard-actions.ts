import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { listMay, PaymentList, paymentListNoun } from '../payment-lists/payment-list.ts'
import { Station, stationNoun } from '../station-register/station.ts'
import { daysAtMost, linesAtMost, PaymentShard, paymentShardNoun } from './payment-shard.ts'

const afterDays = (instant: string, days: number) => new Date(Date.parse(instant) + days * 86_400_000).toISOString()
const notEnded = { endedFor: null, endedBy: null, endedAt: null, reason: '' } as const

/** A shard's station is what it was when it was leased: in force, and not enrolled anew since. */
export function isInForce(shard: PaymentShard, station: Station | null): boolean {
  const isOf = station?.id === shard.stationId && station.epoch === shard.epoch
  return shard.endedFor === null && isOf && station.state === 'inForce'
}

/**
 * Leases a station the next lines of a list of its desk: it alone pays them, with or without a network, until they are given back.
 * Refused of a list that is not being paid, of a station of another site or not in force, and where no line is left.
 */
export const leaseShard = defineAction({
  name: 'paymentShard.lease',
  kind: 'intent',
  noun: paymentShardNoun,
  roles: ['cashier', 'siteManager'],
  input: z.strictObject({
    ...{ id: Id, listId: Id, stationId: Id },
    ...{ lines: z.int().min(1).max(linesAtMost), days: z.int().min(1).max(daysAtMost) },
  }),
  facts: z.strictObject({
    list: PaymentList.nullable(),
    station: Station.nullable(),
    /** The next lines that are on no sheet and no desk's yet: the first and last of them, and how many. */
    next: z.strictObject({ first: Id, last: Id, lines: z.int().min(1) }).nullable(),
  }),
  needs: ({ listId, stationId }) => ({
    list: { noun: paymentListNoun, id: listId },
    station: { noun: stationNoun, id: stationId },
  }),
  decide(shard, { id, days }, { list, station, next }, { actor, at, received }) {
    if (shard) return refuse('paymentShard.exists')
    if (!list || list.siteId === null || !reaches(actor, list)) return refuse('paymentList.unknown')
    if (list.channel !== 'cashDesk' || !listMay('pay', list)) return refuse('paymentList.notNow')
    if (station?.siteId !== list.siteId) return refuse('paymentShard.noStation', {}, 'stationId')
    if (station.state !== 'inForce') return refuse('paymentShard.notInForce', {}, 'stationId')
    if (!next) return refuse('paymentShard.nothingLeft')
    const { sideId, siteId, id: listId } = list
    return accept([
      put(paymentShardNoun, {
        ...{ id, sideId, siteId, listId, stationId: station.id, epoch: station.epoch, ...next, parentId: null },
        ...{ days, until: afterDays(received, days), leasedBy: actor.id, leasedAt: at, ...notEnded },
      }),
    ])
  },
})

/**
 * Lets a station keep its shard as long again. The program does it when the station is seen at the centre and less than half of the
 * time is left, as long as the list is being paid.
 */
export const renewShard = defineAction({
  name: 'paymentShard.renew',
  kind: 'intent',
  noun: paymentShardNoun,
  roles: [],
  input: z.strictObject({ id: Id, listId: Id, stationId: Id }),
  facts: z.strictObject({ list: PaymentList.nullable(), station: Station.nullable() }),
  needs: ({ listId, stationId }) => ({
    list: { noun: paymentListNoun, id: listId },
    station: { noun: stationNoun, id: stationId },
  }),
  decide(shard, _input, { list, station }, { received }) {
    if (!shard || shard.listId !== list?.id) return refuse('paymentShard.unknown')
    if (!isInForce(shard, station)) return refuse('paymentShard.ended')
    if (!listMay('pay', list)) return refuse('paymentList.notNow')
    const until = afterDays(received, shard.days)
    return until > shard.until ? accept([put(paymentShardNoun, { ...shard, until })]) : refuse('paymentShard.notYet')
  },
})

/** Gives a tablet of the site the end of a shard that this site's server has: from the line `first` on, or all of it. */
export const giveOnShard = defineAction({
  name: 'paymentShard.giveOn',
  kind: 'intent',
  noun: paymentShardNoun,
  roles: ['cashier', 'siteManager'],
  input: z.strictObject({ id: Id, shardId: Id, holderId: Id, stationId: Id, first: Id }),
  facts: z.strictObject({
    from: PaymentShard.nullable(),
    holder: Station.nullable(),
    station: Station.nullable(),
    /** Of the lines from there on, how many wait. */
    given: z.int(),
    /** What stays: its last line, and how many of them wait; null where all of it is given. */
    stays: z.strictObject({ last: Id, lines: z.int() }).nullable(),
  }),
  needs: ({ shardId, holderId, stationId }) => ({
    from: { noun: paymentShardNoun, id: shardId },
    holder: { noun: stationNoun, id: holderId },
    station: { noun: stationNoun, id: stationId },
  }),
  decide(shard, { id, first }, { from, holder, station, given, stays }, { actor, at }) {
    if (shard) return refuse('paymentShard.exists')
    if (!from || !reaches(actor, from)) return refuse('paymentShard.unknown')
    if (!isInForce(from, holder) || holder?.kind !== 'hub') return refuse('paymentShard.ended')
    if (station?.siteId !== from.siteId || station.kind !== 'tablet')
      return refuse('paymentShard.noStation', {}, 'stationId')
    if (station.state !== 'inForce') return refuse('paymentShard.notInForce', {}, 'stationId')
    if (first < from.first || first > from.last || given === 0) return refuse('paymentShard.notInIt', {}, 'first')
    const { sideId, siteId, listId, last, days, until } = from
    const left: PaymentShard = stays
      ? { ...from, last: stays.last, lines: Math.max(1, stays.lines) }
      : { ...from, endedFor: 'givenOn', endedBy: actor.id, endedAt: at }
    return accept([
      put(paymentShardNoun, left),
      put(paymentShardNoun, {
        ...{ id, sideId, siteId, listId, stationId: station.id, epoch: station.epoch, first, last, lines: given },
        ...{ parentId: from.id, days, until, leasedBy: actor.id, leasedAt: at, ...notEnded },
      }),
    ])
  },
})

/**
 * Says in the log of the station that it pays nothing more of a shard. All it paid before stands before this in the same log, so
 * its lines are free: to the site's server that gave them on, else to whoever pays next. Held as long as a payment of the same log is.
 */
export const giveShardBack = defineAction({
  name: 'paymentShard.giveBack',
  kind: 'fact',
  noun: paymentShardNoun,
  roles: ['cashier', 'siteManager'],
  input: z.strictObject({ id: Id }),
  facts: z.strictObject({
    parent: PaymentShard.nullable(),
    /** Cash of this station that was refused and waits for a person. */
    held: z.int(),
  }),
  needs: (_input, _actor, shard) => ({
    parent: shard?.parentId ? { noun: paymentShardNoun, id: shard.parentId } : null,
  }),
  decide(shard, _input, { parent, held }, { actionId, actor, at }) {
    if (!shard || !reaches(actor, shard)) return refuse('paymentShard.unknown')
    if (shard.endedFor !== null) return refuse('paymentShard.ended')
    if (held > 0) return refuse('paymentShard.held', { count: held })
    const ended = put(paymentShardNoun, { ...shard, endedFor: 'givenBack', endedBy: actor.id, endedAt: at })
    if (!parent || parent.endedFor === 'givenBack' || parent.endedFor === 'lost') return accept([ended])
    const { stationId, epoch, until } = parent
    const again = { id: derivedId(actionId, 'shard'), stationId, epoch, until, parentId: null }
    return accept([ended, put(paymentShardNoun, { ...shard, ...again, leasedBy: actor.id, leasedAt: at })])
  },
})

/**
 * Ends a shard whose station does not give it back any more, with the reason: it is lost, broken or shut out. Its lines can be paid
 * elsewhere from then on; what it paid before and sends later is held or flagged where they were.
 */
export const endShard = defineAction({
  name: 'paymentShard.end',
  kind: 'intent',
  noun: paymentShardNoun,
  roles: ['siteManager', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(shard, { reason }, _facts, { actor, at }) {
    if (!shard || !reaches(actor, shard)) return refuse('paymentShard.unknown')
    if (shard.endedFor !== null) return refuse('paymentShard.ended')
    return accept([put(paymentShardNoun, { ...shard, endedFor: 'lost', endedBy: actor.id, endedAt: at, reason })])
  },
})
