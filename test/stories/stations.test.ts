import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { generationOf, renewGeneration } from '../../src/server/stations/generation.ts'
import { centreIntake } from '../../src/server/stations/station-intake.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { codeHashOf, newEnrolmentCode } from '../../src/station-register/enrolment-code.ts'
import { setHeldAside, takeHeldIn } from '../../src/station-register/held-actions.ts'
import { inviteStation, renewStation, revokeStation } from '../../src/station-register/station-actions.ts'
import { HeldEntriesView, StationsView } from '../../src/station-register/views.ts'
import { PushAnswer, stationPaths } from '../../src/stations/exchange.ts'
import { dismiss } from '../../src/users/actions.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { enrolRequest, postTo, Tablet } from '../stations.ts'
import { applicant, type CastName, cast, idOf, rifle } from '../world.ts'

let world: HttpWorld
let now = Date.now()
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true }, () => new Date(now))
})
afterAll(() => world.end())

const findings = async () => (await verifyRecord(world.sulh, recordChecks)).findings
const held = async (who: CastName, query = '') => {
  const { status, body } = await world.get(who, `/api/held-entries${query}`, { 'accept-language': 'en' })
  expect(status, body).toBe(200)
  return HeldEntriesView.parse(JSON.parse(body)).entries
}
const stations = async (who: CastName) =>
  StationsView.parse(JSON.parse((await world.get(who, '/api/stations')).body)).stations
const codeOf = async (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const answer = await world.do(who, action, input)
  return answer.outcome === 'refused' ? answer.code : answer.outcome
}
const registered = (given: Record<string, unknown> = {}) => ({
  who: 'awa' as const,
  action: register,
  input: applicant(given),
})

describe('a device', () => {
  const invite = async (code: string, given: Record<string, unknown> = {}) => {
    const id = newId()
    const usual = { id, siteId: idOf('site TAR'), kind: 'tablet', name: 'Desk 1', codeHash: codeHashOf(code) }
    await world.done('basma', inviteStation, { ...usual, ...given })
    return id
  }
  const answerTo = async (code: string, kind: 'tablet' | 'hub' = 'tablet') => {
    const { status, body } = await postTo(world, stationPaths.enrol, (await enrolRequest(code, kind)).request)
    return status === 200 ? 'enrolled' : String(JSON.parse(body).code)
  }

  it('is enrolled once by the code that was made for it, however it is typed, and by no other', async () => {
    const code = newEnrolmentCode()
    await invite(code)
    expect(await answerTo(newEnrolmentCode())).toBe('station.codeWrong')
    expect(await answerTo(code, 'hub')).toBe('station.otherKind')
    expect(await answerTo(code.toLowerCase().replaceAll('-', ' '))).toBe('enrolled')
    expect(await answerTo(code)).toBe('station.codeWrong')
    expect(codeHashOf('O0Il1')).toBe(codeHashOf('00111'))
  })

  it('gets the same answer again where the first was lost on the way', async () => {
    const code = newEnrolmentCode()
    await invite(code)
    const { request } = await enrolRequest(code)
    const first = await postTo(world, stationPaths.enrol, request)
    expect(first.status, first.body).toBe(200)
    expect(await postTo(world, stationPaths.enrol, request)).toEqual(first)
    const forged = await postTo(world, stationPaths.enrol, { ...request, boxKey: request.signKey })
    expect(JSON.parse(forged.body).code).toBe('station.proofWrong')
  })

  it('is not enrolled by a code that is older than a day', async () => {
    const code = newEnrolmentCode()
    await invite(code)
    now += 25 * 3600_000
    expect(await answerTo(code)).toBe('station.codeExpired')
    now -= 25 * 3600_000
  })

  it('is invited and revoked within reach alone', async () => {
    const codeHash = codeHashOf(newEnrolmentCode())
    const input = { id: newId(), siteId: idOf('site SUD'), kind: 'tablet', name: 'Desk', codeHash }
    expect(await codeOf('basma', inviteStation, input)).toBe('station.noSite')
    expect(await codeOf('awa', inviteStation, input)).toBe('action.notAllowed')
    const { log } = await Tablet.enrolled(world, 'Desk 2')
    expect(await codeOf('omayma', revokeStation, { id: log.station, reason: 'Ours' })).toBe('station.unknown')
    expect(await codeOf('omayma', renewStation, { id: log.station, codeHash, reason: '' })).toBe('station.unknown')
    expect((await stations('omayma')).map(({ station }) => station.id)).not.toContain(log.station)
    expect((await stations('karim')).map(({ station }) => station.id)).toContain(log.station)
    expect((await world.get('awa', '/api/stations')).status).toBe(403)
  })

  it('is heard once for each request that it signed, and not with a clock that is days off', async () => {
    const tablet = await Tablet.enrolled(world, 'Desk 3')
    const code = async (given: { at?: string; nonce?: string }) => {
      const { status, body } = await tablet.post(stationPaths.share, {}, given)
      return status === 200 ? 'heard' : `${status} ${JSON.parse(body).code}`
    }
    const nonce = 'n'.repeat(24)
    expect(await code({ nonce })).toBe('heard')
    expect(await code({ nonce })).toBe('401 station.heardBefore')
    expect(await code({ at: new Date(now - 27 * 3600_000).toISOString() })).toBe('401 station.clockOff')
    expect(await code({ at: new Date(now + 20 * 3600_000).toISOString() })).toBe('heard')
    // Of a device that says nothing for a week those who answer for it are told, each of its own site.
    const silent = async (who: CastName, days: number) => {
      const at = new Date(now + days * 86_400_000)
      const query = { kind: 'station.silent', page: 1 } as const
      const read = world.sulh.database.read(cast[who], (tx) => readWork(tx, workSources, query, cast[who], at))
      return (await read).items.map(({ id }) => id)
    }
    await tablet.push()
    expect(await silent('basma', 6)).toEqual([])
    expect(await silent('basma', 8)).toContain(tablet.log.station)
    expect(await silent('omayma', 8)).not.toContain(tablet.log.station)
    await world.done('basma', revokeStation, { id: tablet.log.station, reason: 'Stolen' })
    expect(await code({})).toBe('403 station.notInForce')
    expect((await tablet.post(stationPaths.push, tablet.pushOf([]))).status).toBe(403)
    expect((await postTo(world, stationPaths.push, tablet.pushOf([]))).status).toBe(401)
  })
})

describe('what it recorded', () => {
  it('is decided once, however often it comes, and in the order of the log where it came early', async () => {
    const tablet = await Tablet.enrolled(world, 'Tarsa 1')
    const person = registered()
    const [first, second] = [await tablet.record(person), await tablet.record(registered())]
    const third = await tablet.record({ who: 'bakary', action: takeIn, input: rifle(String(person.input.id)) })
    expect(await tablet.push([third])).toMatchObject({ received: 0, decided: 0, outcomes: [] })
    const log = await tablet.push([second, first])
    expect(log).toMatchObject({ received: 3, decided: 3, hash: third.hash, standing: 'inForce' })
    expect(log.outcomes.map(({ seq, outcome }) => `${seq} ${outcome !== 'held'}`)).toEqual([
      '1 true',
      '2 true',
      '3 true',
    ])
    expect(await tablet.push()).toEqual(log)
    expect(await tablet.push([], 2)).toMatchObject({ outcomes: [{ seq: 3 }] })
    const { rows } = await world.sulh.database.owner.query(
      `select body -> 'station' ->> 'sequence' as n from journal where body -> 'station' ->> 'id' = $1 order by 1`,
      [`${tablet.log.station}/1`],
    )
    expect(rows).toEqual([{ n: '1' }, { n: '2' }, { n: '3' }])
    expect(await findings()).toEqual([])
  })

  it('is decided later where the program ended between keeping and deciding', async () => {
    const tablet = await Tablet.enrolled(world, 'Tarsa 2')
    await tablet.record(registered())
    const { intake } = centreIntake(world.sulh)
    await intake.receive(tablet.entries)
    expect(await intake.answer(tablet.log, 0)).toMatchObject({ received: 1, decided: 0 })
    await centreIntake(world.sulh).decideAll()
    expect(await intake.answer(tablet.log, 0)).toMatchObject({ received: 1, decided: 1 })
    expect(await findings()).toEqual([])
  })

  it('is not held up by what cannot be read beside it, nor by a false signature', async () => {
    const tablet = await Tablet.enrolled(world, 'Tarsa 3')
    const good = await tablet.record(registered())
    const other = await Tablet.enrolled(world, 'Tarsa 4')
    const forged = { ...(await other.record(registered())), actor: cast.bakary.id }
    expect(await tablet.push([{ v: 2, poison: '\u0000' }, good])).toMatchObject({ received: 1, decided: 1 })
    expect(await other.push([forged])).toMatchObject({ received: 0 })
    expect(await other.push()).toMatchObject({ received: 1 })
    expect((await tablet.post(stationPaths.push, { ...tablet.pushOf([]), protocol: 99 })).status).toBe(409)
  })

  it('tells a tablet of its own log alone', async () => {
    const [tablet, other] = [await Tablet.enrolled(world, 'Tarsa 5'), await Tablet.enrolled(world, 'Tarsa 6')]
    const push = tablet.pushOf([])
    const { body } = await tablet.post(stationPaths.push, { ...push, asks: [...push.asks, { ...other.log, knows: 0 }] })
    expect(JSON.parse(body).logs).toHaveLength(1)
  })

  it('shows a copied device, and what the copy did is done once it comes by a new log', async () => {
    const tablet = await Tablet.enrolled(world, 'Tarsa 7')
    await tablet.record(registered())
    await tablet.push()
    const copy = tablet.copy()
    await tablet.record(registered())
    await tablet.push()
    const act = registered()
    const lost = await copy.record(act)
    expect(await copy.push()).toMatchObject({ received: 2, standing: 'forked' })
    expect(await held('basma', '?show=forked')).toMatchObject([{ id: lost.id, forked: true, stationName: 'Tarsa 7' }])
    expect(await stations('basma')).toContainEqual(expect.objectContaining({ isForked: true }))
    const anew = await copy.renewed()
    expect(anew.log.epoch).toBe(2)
    await anew.record({ ...act, id: lost.id }, { at: lost.at })
    expect(await anew.push()).toMatchObject({ received: 1, decided: 1, standing: 'inForce' })
    expect(await held('basma', '?show=forked')).toEqual([])
    expect(await findings()).toEqual([])
  })
})

describe('a held entry', () => {
  it('waits with what follows it about the same subject, is taken in once its cause is gone, and lets the rest follow', async () => {
    const tablet = await Tablet.enrolled(world, 'Held 1')
    const person = registered()
    const weapon = { who: 'bakary' as const, action: takeIn, input: rifle(String(person.input.id)) }
    const before = await tablet.record(weapon)
    const again = await tablet.record(weapon)
    await tablet.record(registered())
    const log = await tablet.push()
    expect(log.decided).toBe(3)
    expect(log.outcomes.map(({ outcome }) => outcome === 'held')).toEqual([true, true, false])
    expect(log.outcomes[1]?.codes).toEqual(['station.afterHeld'])
    const [row, behind] = await held('basma')
    expect(row).toMatchObject({ id: before.id, action: 'weapon.takeIn', authorName: cast.bakary.name, fact: true })
    expect(behind).toMatchObject({ id: again.id, behind: true })
    expect(row?.causes[0]).not.toMatch(/^weapon\./)
    expect(row?.typed).toMatchObject({ serial: weapon.input.serial })
    expect((await held('omayma')).map(({ id }) => id)).not.toContain(before.id)
    // Its cause stands still: the same refusal is told, and it waits on.
    const refused = await world.post('basma', 'heldEntry.takeIn', { id: before.id })
    expect(refused).toMatchObject({ status: 409, body: { outcome: 'refused', code: log.outcomes[0]?.codes[0] } })
    expect(await codeOf('basma', takeHeldIn, { id: before.id })).toBe('heldEntry.notDone')
    expect((await world.post('basma', 'heldEntry.takeIn', { id: again.id })).body.code).toBe('heldEntry.behind')
    await world.done('awa', register, person.input)
    expect((await world.post('basma', 'heldEntry.takeIn', { id: before.id })).body.outcome).toBe('accepted')
    await centreIntake(world.sulh).decideAll()
    // The second has its own answer now: the weapon is in custody already.
    expect((await held('basma')).map(({ id, behind: waits }) => `${id} ${waits}`)).toEqual([`${again.id} false`])
    expect((await world.post('basma', 'heldEntry.takeIn', { id: before.id })).body.code).toBe('heldEntry.settled')
    expect(await codeOf('basma', setHeldAside, { id: again.id, reason: 'Twice' })).toBe('heldEntry.directorAlone')
    expect(await codeOf('ismail', setHeldAside, { id: again.id, reason: 'Twice' })).toBe('heldEntry.unknown')
    expect(await codeOf('fatou', setHeldAside, { id: again.id, reason: 'Typed twice' })).toBe('accepted')
    expect(await held('basma')).toEqual([])
    expect((await tablet.push([])).outcomes[1]).toMatchObject({ outcome: 'refused', codes: ['station.setAside'] })
    // Who knew them all hears of the changes, in their order, until they know those too.
    const changes = async (knowsLater: number) => {
      const push = tablet.pushOf([], 3)
      const asks = push.asks.map((ask) => ({ ...ask, knowsLater }))
      const { body } = await tablet.post(stationPaths.push, { ...push, asks })
      return PushAnswer.parse(JSON.parse(body)).logs[0]?.outcomes.map(({ seq, outcome, later }) => [
        seq,
        outcome,
        later,
      ])
    }
    const all = await changes(0)
    expect(all?.map(([seq, outcome]) => [seq, outcome])).toContainEqual([1, 'accepted'])
    expect(all?.at(-1)?.slice(0, 2)).toEqual([2, 'refused'])
    expect(await changes(Number(all?.[0]?.[2]))).toEqual(all?.slice(1))
    expect(await changes(Number(all?.at(-1)?.[2]))).toEqual([])
    expect(await findings()).toEqual([])
  })

  it('is decided by a person once, though its act comes again in the log of a later enrolment', async () => {
    const tablet = await Tablet.enrolled(world, 'Held twice')
    const weapon = { who: 'bakary' as const, action: takeIn, input: rifle(newId()) }
    const first = await tablet.record(weapon)
    await tablet.push()
    const anew = await tablet.renewed()
    const again = await anew.record({ ...weapon, id: first.id }, { at: first.at })
    expect((await anew.push()).outcomes).toMatchObject([{ id: again.id, outcome: 'held' }])
    expect((await held('basma')).map(({ id }) => id)).toEqual([first.id])
    expect(await codeOf('fatou', setHeldAside, { id: first.id, reason: 'Nobody brought it' })).toBe('accepted')
    expect(await held('basma')).toEqual([])
    const third = await anew.renewed()
    await third.record({ ...weapon, id: first.id }, { at: first.at })
    expect((await third.push()).outcomes).toMatchObject([{ outcome: 'refused', codes: ['station.setAside'] }])
    expect(await findings()).toEqual([])
  })

  it('names its cause: a box that does not open, an unknown act, a stranger, somebody dismissed or of another site', async () => {
    const tablet = await Tablet.enrolled(world, 'Held 2')
    await tablet.record(registered(), { box: await tablet.sealer.seal({ input: {} }, newId()) })
    await tablet.record({ ...registered(), action: { name: 'person.teleport', version: 1 } })
    await tablet.record(registered(), { actor: newId() })
    await tablet.record({ ...registered(), who: 'hania' })
    await tablet.record({ ...registered(), who: 'zeid' })
    await tablet.record({ who: 'awa', action: register, input: { id: newId(), nonsense: true } })
    const log = await tablet.push()
    expect(log.outcomes.map(({ outcome, codes }) => `${outcome} ${codes.join()}`)).toEqual([
      'held station.unreadable',
      'held station.unknownAction',
      'held station.unknownAuthor',
      'held station.foreignAuthor',
      'held action.notAllowed',
      'held input.invalid',
    ])
    const late = await tablet.record(registered())
    await centreIntake(world.sulh).intake.receive([late])
    await world.done('jana', dismiss, { id: cast.awa.id, reason: 'Left the programme' })
    await centreIntake(world.sulh).decideAll()
    expect((await tablet.push([])).outcomes.at(-1)).toMatchObject({ codes: ['station.authorSuspended'] })
    // What she did before is not lost: a person answers for it.
    expect((await world.post('basma', 'heldEntry.takeIn', { id: late.id })).body.outcome).toBe('accepted')
    for (const { id } of await held('fatou'))
      expect(await codeOf('fatou', setHeldAside, { id, reason: 'Invented' })).toBe('accepted')
    expect(await findings()).toEqual([])
  })
})

describe('the logs', () => {
  it('are proven: whoever changes, moves or takes out an entry is named', async () => {
    const tablet = await Tablet.enrolled(world, 'Proof', 'TAR')
    const act = { who: 'basma' as const, action: register, input: applicant() }
    for (let n = 0; n < 3; n++) await tablet.record({ ...act, input: applicant() })
    await tablet.push()
    const { station } = tablet.log
    const where = `where station_id = '${station}'`
    await world.asOwner(`alter table station_entries disable trigger stays`)
    const told = async (change: string, undo: string) => {
      await world.asOwner(change)
      const found = (await findings()).map(({ what }) => what)
      await world.asOwner(undo)
      return found
    }
    expect(await findings()).toEqual([])
    expect(
      await told(
        `update station_entries set entry = replace(entry, '"boot":1', '"boot":2') ${where} and seq = 2`,
        `update station_entries set entry = replace(entry, '"boot":2', '"boot":1') ${where} and seq = 2`,
      ),
    ).toContain('was altered, or is not signed by its station')
    expect(
      await told(
        `create table kept as select * from station_entries ${where} and seq = 2; delete from station_entries ${where} and seq = 2`,
        `insert into station_entries select * from kept; drop table kept`,
      ),
    ).toContain('is missing')
    expect(
      await told(
        `update station_entries set outcome = 'accepted' ${where} and seq = 3`,
        `update station_entries set outcome = 'held' ${where} and seq = 3`,
      ),
    ).toContain('is said to be accepted, and is not in the journal')
    expect(
      await told(`update station_logs set received = 4 ${where}`, `update station_logs set received = 3 ${where}`),
    ).toContain('does not end where its entries end')
    await world.asOwner(`alter table station_entries enable trigger stays`)
    expect(await findings()).toEqual([])
  })

  it('are of another generation after a restoration', async () => {
    const pool = world.sulh.database.writer
    const before = await generationOf(pool)
    const after = await renewGeneration(pool)
    expect(after).not.toBe(before)
    expect(await generationOf(pool)).toBe(after)
  })
})
