import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { inTransaction } from '../../src/server/database.ts'
import { enrolHub } from '../../src/server/hub/enrol.ts'
import { renewGeneration } from '../../src/server/stations/generation.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { codeHashOf, newEnrolmentCode } from '../../src/station-register/enrolment-code.ts'
import { takeHeldIn } from '../../src/station-register/held-actions.ts'
import { endLease, giveOnLease, leaseToStation } from '../../src/station-register/lease-actions.ts'
import { leaveOutLeased } from '../../src/station-register/lease-floors-store.ts'
import { renewLeases, verifyLeases } from '../../src/station-register/lease-store.ts'
import { renewStation, revokeStation } from '../../src/station-register/station-actions.ts'
import { HeldEntriesView, StationsView } from '../../src/station-register/views.ts'
import { stationPaths } from '../../src/stations/exchange.ts'
import { givableOf, LeasedNumbersView, LeasesAnswer } from '../../src/stations/leased-numbers.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { tagsOf } from '../../src/weapons/tag.ts'
import { query } from '../database-server.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { backupOf, givePasswords, TestHub } from '../hubs.ts'
import { Tablet } from '../stations.ts'
import { applicant, idOf, rifle } from '../world.ts'

let world: HttpWorld
let centre: string
let personId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  await givePasswords(world, ['bakary', 'basma'])
  personId = await world.done('awa', register, applicant())
  centre = await world.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => world.end())

const leaseInput = (stationId: Id) => ({
  ...{ id: newId(), stationId, siteId: idOf('site TAR'), series: 'tag', size: 24 },
})
const lease = async (stationId: Id, given: Record<string, unknown> = {}): Promise<Id> => {
  const input = { ...leaseInput(stationId), ...given }
  await world.done('basma', leaseToStation, input)
  return input.id
}
const leasesOf = async (stationId: Id) => {
  const { body } = await world.get('basma', '/api/stations')
  const row = StationsView.parse(JSON.parse(body)).stations.find(({ station }) => station.id === stationId)
  return row?.leases ?? []
}
const askedBy = async (tablet: Tablet, left: Record<string, number> = {}) => {
  const { status, body } = await tablet.post(stationPaths.leases, { protocol: 1, left })
  expect(status, body).toBe(200)
  return LeasesAnswer.parse(JSON.parse(body)).leases
}
const outcomeOf = async (action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const answer = await world.do('basma', action, input)
  return answer.outcome === 'refused' ? answer.code : answer.outcome
}
const tagOf = async (leaseId: Id, place: number) => {
  const { rows } = await world.sulh.database.owner.query<{ first: number }>(
    'select first from station_leases where id = $1',
    [leaseId],
  )
  return tagsOf('TAR', { first: (rows[0]?.first ?? 0) + place, size: 1 })[0] ?? ''
}
const taken = (tag: string, leaseId: Id | null) => {
  return { who: 'bakary' as const, action: takeIn, input: rifle(personId, { tag, leaseId }) }
}
const heldOf = async (id: Id) => {
  const { body } = await world.get('basma', '/api/held-entries', { 'accept-language': 'en' })
  return HeldEntriesView.parse(JSON.parse(body)).entries.find((entry) => entry.id === id)
}

describe('a lease', () => {
  it('gives a station numbers that nobody else gets, and is asked for as often as it wants without another', async () => {
    const [one, other] = [await Tablet.enrolled(world, 'Weapons 1'), await Tablet.enrolled(world, 'Weapons 2')]
    await lease(one.log.station)
    await lease(other.log.station)
    await lease(one.log.station, { series: 'card', size: 25 })
    const [ours] = await askedBy(one)
    const [theirs] = await askedBy(other)
    expect((ours?.to ?? 0) < (theirs?.from ?? 0)).toBe(true)
    expect((await askedBy(one)).map(({ series, prefix, next, from }) => [series, prefix, next === from])).toEqual([
      ['tag', 'TAR', true],
      ['card', 'C', true],
    ])
    expect(await outcomeOf(leaseToStation, { ...leaseInput(one.log.station), size: 23 })).toBe('input.invalid')
    expect(await outcomeOf(leaseToStation, { ...leaseInput(newId()) })).toBe('station.unknown')
  })

  it('is refused by the database where two overlap, by whatever way they came', async () => {
    const tablet = await Tablet.enrolled(world, 'Weapons 3')
    const id = await lease(tablet.log.station)
    const copied = world.sulh.database.owner.query(
      `insert into station_leases (id, side_id, site_id, station_id, epoch, series, first, last, size, leased_by, leased_at, reason)
       select gen_random_uuid(), side_id, site_id, station_id, epoch, series, first + 3, last, size, leased_by, leased_at, ''
       from station_leases where id = $1`,
      [id],
    )
    await expect(copied).rejects.toThrow('no_number_in_two_leases')
    const moved = world.sulh.database.owner.query(`update station_leases set last = last + 1 where id = $1`, [id])
    await expect(moved).rejects.toThrow('only gets shorter')
    await expect(
      world.sulh.database.owner.query(`update station_leases set first = first + 1 where id = $1`, [id]),
    ).rejects.toThrow('only gets shorter')
  })

  it('lets its own station give a number, and holds the same number of anybody else with a plain cause', async () => {
    const [one, other] = [await Tablet.enrolled(world, 'Weapons 4'), await Tablet.enrolled(world, 'Weapons 5')]
    const [ours, theirs] = [await lease(one.log.station), await lease(other.log.station)]
    const tag = await tagOf(ours, 0)
    const stolen = await other.record(taken(tag, theirs))
    const typed = await other.record(taken(tag, null))
    expect((await other.push()).outcomes.map(({ outcome, codes }) => [outcome, codes])).toEqual([
      ['held', ['tag.leased']],
      ['held', ['tag.leased']],
    ])
    expect((await heldOf(stolen.id))?.causes.join()).toContain('leased to another device')
    await one.record(taken(tag, ours))
    expect((await one.push()).outcomes[0]?.outcome).toBe('accepted')
    expect((await world.do('bakary', takeIn, taken(await tagOf(ours, 1), null).input)).outcome).toBe('refused')
    // Nobody can take in what has a number by now that hangs on another weapon.
    expect(await outcomeOf(takeHeldIn, { id: typed.id })).toBe('heldEntry.notDone')
    const { rows } = await world.sulh.database.owner.query('select from weapons where tag = $1', [tag])
    expect(rows).toHaveLength(1)
    const [lease1] = await leasesOf(one.log.station)
    expect(lease1).toMatchObject({ used: 1, unused: 23, isInForce: true })
  })

  it('is followed by another before it runs out, once, however many ask at a time', async () => {
    const tablet = await Tablet.enrolled(world, 'Weapons 6')
    const id = await lease(tablet.log.station)
    expect(await askedBy(tablet, { tag: 12 })).toHaveLength(1)
    await Promise.all([
      renewLeases(world.sulh, [tablet.log.station], { tag: 11 }),
      renewLeases(world.sulh, [tablet.log.station], { tag: 11 }),
      askedBy(tablet, { tag: 11 }),
    ])
    const leases = await leasesOf(tablet.log.station)
    expect(leases.map(({ lease: { renewsId } }) => renewsId)).toEqual([id, null])
    expect(leases[0]?.leasedByName).toBe(leases[1]?.leasedByName)
    // What the record knows to be used counts too, whatever a device says.
    await tablet.record(taken(await tagOf(leases[0]?.lease.id ?? id, 23), leases[0]?.lease.id ?? id))
    await tablet.record(taken(await tagOf(id, 23), id))
    await tablet.push()
    expect(await askedBy(tablet)).toHaveLength(3)
  })

  it('is not renewed once a person ended it; what its station gave before is still taken, and from nobody else', async () => {
    const tablet = await Tablet.enrolled(world, 'Weapons 7')
    const id = await lease(tablet.log.station)
    const given = await tablet.record(taken(await tagOf(id, 0), id))
    await world.done('basma', endLease, { id, endedFor: 'returned', reason: 'The desk closed' })
    expect(await askedBy(tablet, { tag: 0 })).toEqual([])
    expect(await outcomeOf(endLease, { id, endedFor: 'lost', reason: 'Again' })).toBe('lease.ended')
    expect((await tablet.push([given])).outcomes[0]?.outcome).toBe('accepted')
    expect(await leasesOf(tablet.log.station)).toMatchObject([{ isInForce: false, used: 1, unused: 23 }])
    expect((await world.do('bakary', takeIn, taken(await tagOf(id, 1), null).input)).outcome).toBe('refused')
  })

  it('retires its unused numbers with a revoked station and with one that is enrolled anew', async () => {
    const tablet = await Tablet.enrolled(world, 'Weapons 8')
    const first = await lease(tablet.log.station)
    const carried = taken(await tagOf(first, 0), first)
    const again = await tablet.renewed()
    const [second] = await askedBy(again)
    expect(second?.epoch).toBe(2)
    const [, former] = await leasesOf(tablet.log.station)
    expect(former).toMatchObject({ isInForce: false, lease: { id: first } })
    expect((second?.from ?? 0) > (former?.lease.last ?? 0)).toBe(true)
    // What it gave before it was enrolled anew comes in the new log, with the number of the old lease.
    await again.record(carried)
    expect((await again.push()).outcomes[0]?.outcome).toBe('accepted')
    await world.done('basma', revokeStation, { id: tablet.log.station, reason: 'Stolen' })
    expect((await leasesOf(tablet.log.station)).every(({ isInForce }) => !isInForce)).toBe(true)
    expect(await outcomeOf(leaseToStation, leaseInput(tablet.log.station))).toBe('lease.notInForce')
  })
})

describe('a site’s own server', () => {
  const numbersAt = async (hub: TestHub, cookie: string) => {
    const { status, body } = await hub.get(cookie, '/api/leased-numbers')
    expect(status).toBe(200)
    return LeasedNumbersView.parse(body)
  }

  it('gives numbers of its own lease while alone, which the centre takes as they are; another server has others', async () => {
    const [one, other] = [await TestHub.enrolled(world, centre), await TestHub.enrolled(world, centre)]
    await one.hub.round()
    await other.hub.round()
    const [cookie, theirs] = [await one.signIn('bakary'), await other.signIn('bakary')]
    expect((await numbersAt(one, cookie)).next.tag).toBeNull()
    await lease(one.hub.link.log.station)
    await lease(other.hub.link.log.station)
    await one.hub.round()
    await other.hub.round()
    const [mine, their] = [await numbersAt(one, cookie), await numbersAt(other, theirs)]
    const next = mine.next.tag
    expect(next?.number).not.toBe(their.next.tag?.number)
    const act = taken(next?.number ?? '', next?.leaseId ?? null)
    expect((await one.post(cookie, takeIn.name, act.input)).status).toBe(200)
    expect((await numbersAt(one, cookie)).next.tag?.number).not.toBe(next?.number)
    await one.hub.round()
    const { rows } = await world.sulh.database.owner.query('select tag from weapons where id = $1', [act.input.id])
    expect(rows).toEqual([{ tag: next?.number }])
    // Each server refuses the other's number on the spot.
    const clash = taken(their.next.tag?.number ?? '', next?.leaseId ?? null)
    expect((await one.post(cookie, takeIn.name, clash.input)).body.code).toBe('tag.leased')
    const asked = await one.post(cookie, 'tagBlock.lease', { id: newId(), siteId: idOf('site TAR'), size: 24 })
    expect(asked.body.code).toBe('hub.centreAlone')
    await one.end()
    await other.end()
  })

  it('that was set back to a backup gives no number until it is enrolled anew, and then of another lease', async () => {
    const hub = await TestHub.enrolled(world, centre)
    const station = hub.hub.link.log.station
    await lease(station)
    await hub.hub.round()
    await hub.stop()
    const copy = await backupOf(hub)
    const set = await TestHub.on(copy, hub.keys)
    await renewGeneration(set.sulh.database.writer)
    const cookie = await set.signIn('bakary')
    expect(await numbersAt(set, cookie)).toMatchObject({ isSetBack: true, leases: [], next: { tag: null } })
    await set.hub.round()
    expect((await numbersAt(set, cookie)).next.tag).toBeNull()
    const code = newEnrolmentCode()
    await world.done('basma', renewStation, { id: station, codeHash: codeHashOf(code), reason: 'Restored' })
    await enrolHub(set.sulh, { centre, code, app: '1.0' })
    await set.stop()
    const anew = await TestHub.on(copy, hub.keys)
    await anew.hub.round()
    const numbers = await numbersAt(anew, await anew.signIn('bakary'))
    expect(numbers).toMatchObject({ isSetBack: false, leases: [{ epoch: 2 }] })
    const [newer, older] = await leasesOf(station)
    expect(older).toMatchObject({ isInForce: false })
    expect((newer?.lease.first ?? 0) > (older?.lease.last ?? 0)).toBe(true)
    await anew.end()
    await query(inject('databaseUrl'), `drop database ${hub.database} with (force)`)
  })

  it('gives the end of its lease to a tablet, without a link; the centre takes that as it was', async () => {
    const hub = await TestHub.enrolled(world, centre)
    const tablet = await Tablet.enrolled(world, 'Weapons 9')
    const holderId = hub.hub.link.log.station
    const leaseId = await lease(holderId)
    await hub.hub.round()
    const cookie = await hub.signIn('bakary')
    const [own] = (await numbersAt(hub, cookie)).leases
    const first = (own?.to ?? 0) - 7
    const input = { id: newId(), leaseId, holderId, stationId: tablet.log.station, first }
    expect((await hub.post(cookie, giveOnLease.name, input)).status).toBe(200)
    const { leases } = await numbersAt(hub, cookie)
    expect(leases.map(({ to }) => to)).toEqual([first - 1])
    await hub.hub.round()
    expect((await askedBy(tablet)).map(({ from, to }) => [from, to])).toEqual([[first, own?.to]])
    await tablet.record(taken(await tagOf(input.id, 0), input.id))
    expect((await tablet.push()).outcomes[0]?.outcome).toBe('accepted')
    // What the form at this server offers, and sends as it is.
    const offered = givableOf((await numbersAt(hub, cookie)).leases, 'tag')
    expect(offered?.counts).toEqual([5, 10, 16])
    const given = { id: newId(), leaseId, holderId, stationId: tablet.log.station, first: (offered?.lease.to ?? 0) - 4 }
    expect((await hub.post(cookie, giveOnLease.name, given)).body.outcome).toBe('accepted')
    await hub.hub.round()
    expect((await askedBy(tablet)).map(({ from, to }) => to - from + 1)).toEqual([8, 5])
    // Taken back here, since the tablet was lost: from then on it is told of none, and what may be printed is named.
    const basma = await hub.signIn('basma')
    const lost = { id: given.id, endedFor: 'lost', reason: 'Left in a taxi' }
    expect((await hub.post(cookie, endLease.name, lost)).body.code).toBe('action.notAllowed')
    expect((await hub.post(basma, endLease.name, lost)).body.outcome).toBe('accepted')
    const onHub = new URLSearchParams({ search: 'Weapons 9' })
    const atHub = StationsView.parse((await hub.get(basma, `/api/stations?${onHub}`)).body).stations[0]?.leases
    const ended = atHub?.find((one) => one.lease.id === given.id)
    expect(ended).toMatchObject({ isInForce: false, retired: [{ from: given.first, to: given.first + 4 }] })
    await hub.hub.round()
    expect(await askedBy(tablet)).toHaveLength(1)
    const beyond = { ...input, id: newId(), first: own?.to }
    expect((await hub.post(cookie, giveOnLease.name, beyond)).body.code).toBe('lease.notInIt')
    await hub.end()
  })
})

describe('a centre that came back from a backup', () => {
  it('leases nothing that it may have leased since the backup was made, by hand or to a site', async () => {
    const tablet = await Tablet.enrolled(world, 'Weapons 10')
    const before = await lease(tablet.log.station, { series: 'card', size: 25 })
    const now = new Date()
    const twoDaysAgo = new Date(now.getTime() - 2 * 24 * 3600_000)
    await leaveOutLeased(world.sulh.database.writer, twoDaysAgo.toISOString(), now.toISOString())
    const after = await lease(tablet.log.station, { series: 'card', size: 25 })
    const tags = await lease(tablet.log.station)
    const byId = new Map((await leasesOf(tablet.log.station)).map((one) => [one.lease.id, one.lease]))
    expect(byId.get(after)?.first).toBe((byId.get(before)?.last ?? 0) + 30_001)
    expect(byId.get(tags)?.first).toBeGreaterThan(3_000)
    // What the site takes itself goes on behind them, too.
    const { rows } = await world.sulh.database.owner.query<{ tags: number }>('select tags from sites where id = $1', [
      idOf('site TAR'),
    ])
    expect(rows[0]?.tags).toBe(byId.get(tags)?.last)
  })
})

describe('the record', () => {
  it('holds: no number in two leases, and each lease has its numbers', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
    const found = await inTransaction(world.sulh.database.owner, async (tx) => {
      await tx.query('set local session_replication_role = replica')
      await tx.query(`update station_leases set first = first + 1000, last = last + 1000 where series = 'card'`)
      const findings = await verifyLeases(tx)
      await tx.query(`update station_leases set first = first - 1000, last = last - 1000 where series = 'card'`)
      return findings
    })
    expect(found.map(({ what }) => what)).toContain('does not have its own numbers alone')
  })
})
