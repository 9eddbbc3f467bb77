import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { leaseToStation } from '../../src/station-register/lease-actions.ts'
import { changeStationScope } from '../../src/station-register/scope-actions.ts'
import { revokeStation } from '../../src/station-register/station-actions.ts'
import { HeldEntriesView, StationsView } from '../../src/station-register/views.ts'
import { PushAnswer, stationPaths } from '../../src/stations/exchange.ts'
import { LeasesAnswer } from '../../src/stations/leased-numbers.ts'
import { WorkPart } from '../../src/stations/scope.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { TestHub } from '../hubs.ts'
import { Tablet } from '../stations.ts'
import { applicant, type CastName, cast, idOf, rifle } from '../world.ts'

let world: HttpWorld
let hub: TestHub
let other: TestHub
beforeAll(async () => {
  world = await newHttpWorld()
  const centre = await world.http.listen({ port: 0, host: '127.0.0.1' })
  hub = await TestHub.enrolled(world, centre)
  await hub.meets()
  other = await TestHub.enrolled(world, centre, 'BEL', 'jana')
  await other.meets()
})
afterAll(async () => {
  await hub.end()
  await other.end()
  await world.end()
})

const [tarsa, bel] = [idOf('site TAR'), idOf('site BEL')]
const everything = [...WorkPart.options]
const change = async (who: CastName, station: Id, given: Record<string, unknown> = {}) => {
  const input = { id: station, siteId: bel, parts: everything, reason: 'Belmora opens a second desk', ...given }
  const answer = await world.do(who, changeStationScope, input)
  return answer.outcome === 'refused' ? answer.code : answer.outcome
}
const told = async (tablet: Tablet) => {
  const { body } = await tablet.post(stationPaths.push, tablet.pushOf([]))
  return PushAnswer.parse(JSON.parse(body)).scope
}
const registered = (who: CastName) => ({ who, action: register, input: applicant() })
const held = async (who: CastName, id: Id) => {
  const { body } = await world.get(who, '/api/held-entries', { 'accept-language': 'en' })
  return HeldEntriesView.parse(JSON.parse(body)).entries.find((entry) => entry.id === id)
}
const rowOf = async (who: CastName, station: Id) => {
  const { body } = await world.get(who, '/api/stations', { 'accept-language': 'en' })
  return StationsView.parse(JSON.parse(body)).stations.find((row) => row.station.id === station)
}

describe('the site of a tablet', () => {
  it('is changed by who reaches both sites, with a reason, and is no laptop’s', async () => {
    const { log } = await Tablet.enrolled(world, 'Desk 1')
    expect(await change('awa', log.station)).toBe('action.notAllowed')
    expect(await change('basma', log.station)).toBe('station.noSite')
    expect(await change('omayma', log.station)).toBe('station.unknown')
    expect(await change('jana', log.station, { siteId: idOf('site SUD') })).toBe('station.noSite')
    expect(await change('jana', log.station, { reason: ' ' })).toBe('input.invalid')
    expect(await change('jana', log.station, { parts: [] })).toBe('input.invalid')
    expect(await change('jana', log.station, { siteId: tarsa })).toBe('station.sameScope')
    expect(await change('jana', hub.hub.link.log.station)).toBe('station.hubStays')
    expect(await change('jana', newId())).toBe('station.unknown')
    expect(await change('jana', log.station)).toBe('accepted')
    expect(await rowOf('jana', log.station)).toMatchObject({
      siteCode: 'BEL',
      parts: everything,
      changed: { fromSiteCode: 'TAR', reason: 'Belmora opens a second desk' },
    })
  })

  it('changes past the program by no other way', async () => {
    const { log } = await Tablet.enrolled(world, 'Desk 2')
    const move = (station: Id) =>
      world.sulh.database.owner.query('update stations set site_id = $2 where id = $1', [station, bel])
    await expect(move(log.station)).rejects.toThrow('by a change of its scope')
    await expect(move(hub.hub.link.log.station)).rejects.toThrow('does not change')
  })

  it('is told to the device; what that recorded before it knew is taken as of the former site, and what it records then is not', async () => {
    const tablet = await Tablet.enrolled(world, 'Desk 3')
    expect(await told(tablet)).toBeUndefined()
    await change('jana', tablet.log.station)
    const before = await tablet.record(registered('awa'))
    await tablet.push()
    const scope = await told(tablet)
    expect(scope).toMatchObject({ siteId: bel, parts: everything })
    const after = await tablet.record(registered('awa'), { scope: scope?.n })
    const { outcomes } = await tablet.push()
    expect(outcomes.map(({ id, outcome, codes }) => [id, outcome, codes])).toEqual([
      [before.id, expect.stringMatching(/accepted|flagged/), expect.anything()],
      [after.id, 'held', ['station.foreignAuthor']],
    ])
    await tablet.record(registered('gaston'), { scope: scope?.n })
    expect((await tablet.push()).outcomes.at(-1)?.outcome).not.toBe('held')
  })

  it('goes on into a new enrolment, whose log brings what was recorded at both sites', async () => {
    const tablet = await Tablet.enrolled(world, 'Desk 4')
    await change('jana', tablet.log.station)
    const scope = await told(tablet)
    const again = await tablet.renewed('jana')
    await again.record(registered('awa'))
    await again.record(registered('gaston'), { scope: scope?.n })
    expect((await again.push()).outcomes.map(({ outcome }) => outcome)).not.toContain('held')
  })

  it('that no centre knows any more holds what was recorded there, with a plain cause', async () => {
    const tablet = await Tablet.enrolled(world, 'Desk 5')
    const entry = await tablet.record(registered('awa'), { scope: 999_999_999 })
    await tablet.push()
    expect((await held('basma', entry.id))?.causes.join()).toContain('came back from an older backup')
    expect((await world.post('basma', 'heldEntry.takeIn', { id: entry.id })).status).toBe(200)
  })

  it('decides who reads what was held, and who does it after all: each site that of its own, and neither that of the other', async () => {
    const tablet = await Tablet.enrolled(world, 'Desk 9')
    await change('jana', tablet.log.station)
    const scope = await told(tablet)
    const atTarsa = await tablet.record(registered('gaston'))
    const atBel = await tablet.record(registered('awa'), { scope: scope?.n })
    expect((await tablet.push()).outcomes.map(({ outcome }) => outcome)).toEqual(['held', 'held'])
    const readBy = async (who: CastName) => {
      const { rows } = await world.sulh.database.read(cast[who], (tx) =>
        tx.query<{ id: Id }>('select id from station_entries where station_id = $1 order by seq', [tablet.log.station]),
      )
      return rows.map(({ id }) => id)
    }
    expect(await readBy('basma')).toEqual([atTarsa.id])
    expect(await readBy('gaston')).toEqual([atBel.id])
    expect(await readBy('fatou')).toEqual([atTarsa.id, atBel.id])
    expect(await readBy('omayma')).toEqual([])
    expect(await held('basma', atBel.id)).toBeUndefined()
    const taken = await world.post('basma', 'heldEntry.takeIn', { id: atBel.id })
    expect([taken.status, taken.body.code]).toEqual([409, 'heldEntry.unknown'])
    const { rows: done } = await world.sulh.database.owner.query('select from journal where id = $1', [atBel.id])
    expect(done, 'it was refused and is not done').toEqual([])
    expect((await world.post('basma', 'heldEntry.takeIn', { id: atTarsa.id })).status).toBe(200)
    expect((await world.post('fatou', 'heldEntry.takeIn', { id: atBel.id })).status).toBe(200)
  })

  it('takes its numbers from it: those of the former site are given no more, and what was given is taken', async () => {
    const tablet = await Tablet.enrolled(world, 'Desk 6')
    const input = { id: newId(), stationId: tablet.log.station, siteId: tarsa, series: 'tag', size: 24 }
    await world.done('basma', leaseToStation, input)
    const leases = async () => {
      const { body } = await tablet.post(stationPaths.leases, { protocol: 1, left: {} })
      return LeasesAnswer.parse(JSON.parse(body)).leases.length
    }
    expect(await leases()).toBe(1)
    await change('jana', tablet.log.station)
    expect(await leases()).toBe(0)
    expect((await rowOf('jana', tablet.log.station))?.leases).toMatchObject([{ isInForce: false, unused: 24 }])
    await change('jana', tablet.log.station, { siteId: tarsa })
    expect(await leases(), 'they are retired for good, also where it comes back').toBe(0)
    await world.done('basma', leaseToStation, { ...input, id: newId() })
    expect(await leases()).toBe(1)
  })
})

describe('the work of a tablet', () => {
  it('is a part of that of its site; another act is held with a plain cause, and taken in by who manages the site', async () => {
    const tablet = await Tablet.enrolled(world, 'Weapons desk')
    expect(await change('basma', tablet.log.station, { siteId: tarsa, parts: ['arms'] })).toBe('accepted')
    const scope = await told(tablet)
    expect(scope?.parts).toEqual(['arms'])
    const person = registered('awa')
    const registration = await tablet.record(person, { scope: scope?.n })
    await tablet.record(
      { who: 'bakary', action: takeIn, input: rifle(await world.done('awa', register, applicant())) },
      { scope: scope?.n },
    )
    expect((await tablet.push()).outcomes.map(({ outcome, codes }) => [outcome === 'held', codes[0]])).toEqual([
      [true, 'station.notItsWork'],
      [false, undefined],
    ])
    expect((await held('basma', registration.id))?.causes.join()).toContain('no part of the work')
    expect((await world.post('basma', 'heldEntry.takeIn', { id: registration.id })).status).toBe(200)
  })
})

describe('the server of the site that a tablet left', () => {
  it('still takes what it recorded there, tells it of the change, and hears what the centre decided', async () => {
    const tablet = await Tablet.enrolled({ ...world, http: hub.http }, 'Desk 7')
    await hub.meets()
    const before = await tablet.record(registered('awa'))
    await change('jana', tablet.log.station)
    await hub.meets()
    expect(await told(tablet)).toMatchObject({ siteId: bel })
    expect((await tablet.push()).received).toBe(1)
    await hub.meets()
    const { body } = await tablet.post(stationPaths.push, tablet.pushOf([]))
    const final = PushAnswer.parse(JSON.parse(body)).centre?.logs[0]
    expect(final).toMatchObject({ received: 1, decided: 1 })
    expect(final?.outcomes.map(({ id, outcome }) => [id, outcome === 'held'])).toEqual([[before.id, false]])
  })

  it('relays to its end what a device recorded that was shut out since: the centre shows it to who decides it', async () => {
    const tablet = await Tablet.enrolled({ ...world, http: hub.http }, 'Desk 10')
    await hub.meets()
    const entry = await tablet.record(registered('awa'))
    expect((await tablet.push()).received).toBe(1)
    await world.done('basma', revokeStation, { id: tablet.log.station, reason: 'Carried off' })
    await hub.meets()
    expect((await held('basma', entry.id))?.causes).toEqual(['The device was shut out before this entry was decided.'])
  })

  it('and the server of the site where it comes knows what it signs', async () => {
    const tablet = await Tablet.enrolled(world, 'Desk 8')
    await tablet.record(registered('awa'))
    await tablet.push()
    await change('jana', tablet.log.station)
    const scope = await told(tablet)
    await other.meets()
    Object.assign(tablet, { world: { ...world, http: other.http } })
    await tablet.record(registered('gaston'), { scope: scope?.n })
    expect(await tablet.push()).toMatchObject({ received: 2, decided: 2, standing: 'inForce' })
    await other.meets()
    const { body } = await tablet.post(stationPaths.push, tablet.pushOf([]))
    expect(PushAnswer.parse(JSON.parse(body)).centre?.logs[0]).toMatchObject({ received: 2, decided: 2 })
  })
})

it('proves in the end', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
