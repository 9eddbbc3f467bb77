import { performance } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { HeldEntriesView, StationLossView } from '../../src/station-register/views.ts'
import { stationPaths } from '../../src/stations/exchange.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { Tablet } from '../stations.ts'
import { applicant, type CastName, cast, rifle } from '../world.ts'

/**
 * The drill of docs/operations.md, "A device is lost": a tablet is carried off at noon with an act that it had not sent. From the report
 * on nothing of it gets in, and who answers for it sees what was on it. How long each step took is printed.
 */
let world: HttpWorld
let lost: Tablet
let spare: Tablet
let unsent: Id
const late = applicant()
const took: Record<string, number> = {}
/** What a step may take: a person waits for it with a thief on the way. */
const withinMs = 2000

beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  lost = await Tablet.enrolled(world, 'Tarsa desk')
  spare = await Tablet.enrolled(world, 'Tarsa spare')
  const person = applicant()
  await lost.record({ who: 'awa', action: register, input: person })
  await lost.record({ who: 'bakary', action: takeIn, input: rifle(String(person.id)) })
  await lost.record({ who: 'awa', action: register, input: applicant() })
  await lost.push()
})
afterAll(() => world.end())

const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
  const from = performance.now()
  const result = await work()
  took[step] = Math.round(performance.now() - from)
  expect(took[step], step).toBeLessThan(withinMs)
  return result
}
const lossAs = (who: CastName) => world.get(who, `/api/stations/${lost.log.station}/loss`, { 'accept-language': 'en' })
const held = async () => {
  const { body } = await world.get('fatou', '/api/held-entries', { 'accept-language': 'en' })
  return HeldEntriesView.parse(JSON.parse(body)).entries
}

it('before its loss it is given its share, and what it records is taken', async () => {
  expect((await lost.post(stationPaths.share, {})).status).toBe(200)
  expect((await lost.push([])).standing).toBe('inForce')
})

it('the director is told what was on it: the site, who worked there, what it had not sent', async () => {
  ;({ id: unsent } = await lost.record({ who: 'awa', action: register, input: late }))
  await lost.post(stationPaths.push, { ...lost.pushOf([]), backlog: 1 })
  const { status, body } = await timed('what was on it is listed', () => lossAs('fatou'))
  expect(status, body).toBe(200)
  const loss = StationLossView.parse(JSON.parse(body))
  expect(loss).toMatchObject({ siteCode: 'TAR', people: 2, weapons: 1, backlog: 1, numbers: 0, shards: 0, held: 0 })
  expect(loss.officers).toEqual([
    { actor: cast.awa.id, name: cast.awa.name, entries: 2 },
    { actor: cast.bakary.id, name: cast.bakary.name, entries: 1 },
  ])
  expect(loss.lastSeen).not.toBeNull()
  // A device of a site is nobody else's, and officers who work on one do not look after it.
  expect((await lossAs('omayma')).status).toBe(404)
  expect((await lossAs('ismail')).status).toBe(404)
  expect((await lossAs('awa')).status).toBe(403)
  expect((await world.get('fatou', `/api/stations/${newId()}/loss`)).status).toBe(404)
})

it('it is reported and shut out in one act, over the API', async () => {
  const input = { id: lost.log.station, reason: 'Carried off from the desk at noon' }
  const { status, body } = await timed('reported and shut out', () => world.post('basma', 'station.revoke', input))
  expect([status, body.outcome]).toEqual([200, 'accepted'])
})

it('from then on its share is withheld, and nothing that it sends is heard', async () => {
  const share = await timed('its share is withheld', () => lost.post(stationPaths.share, {}))
  expect([share.status, JSON.parse(share.body).code]).toEqual([403, 'station.notInForce'])
  const push = await timed('what it sends is refused', () => lost.post(stationPaths.push, lost.pushOf(lost.entries)))
  expect(push.status).toBe(403)
  expect((await lost.post(stationPaths.encodings, {})).status).not.toBe(200)
})

it('what it recorded and another device brings is kept, and waits for a person who decides it', async () => {
  await timed('its later entry is kept', () => spare.push([lost.entries.at(-1)]))
  const { rows } = await world.sulh.database.owner.query(
    'select station_id, outcome from station_entries where id = $1',
    [unsent],
  )
  expect(rows).toEqual([{ station_id: lost.log.station, outcome: 'held' }])
  expect((await held()).map(({ id, causes }) => [id, causes])).toEqual([
    [unsent, ['The device was shut out before this entry was decided.']],
  ])
  expect(StationLossView.parse(JSON.parse((await lossAs('fatou')).body))).toMatchObject({
    people: 2,
    station: { state: 'revoked' },
  })
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

it('found again and enrolled anew it brings the same acts: they are done, and nothing waits any more', async () => {
  const found = await lost.renewed()
  await found.record({ who: 'awa', action: register, input: late, id: unsent })
  expect((await found.push()).outcomes).toMatchObject([{ id: unsent, outcome: expect.not.stringMatching('held') }])
  expect(await held()).toEqual([])
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

it('the drill took this long', () => {
  expect(Object.keys(took)).toHaveLength(5)
  const lines = Object.entries(took).map(([step, ms]) => `  ${step}: ${ms} ms`)
  process.stdout.write(`The device-loss drill:\n${lines.join('\n')}\n`)
})
