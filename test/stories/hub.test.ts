import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base64 } from '../../src/journal/bytes.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { Particulars, personNoun } from '../../src/people/person.ts'
import { inTransaction } from '../../src/server/database.ts'
import { encodingsJob } from '../../src/server/encodings/encodings-job.ts'
import { envelopeOf } from '../../src/server/http/action-routes.ts'
import { verifyHubLogs } from '../../src/server/hub/verify.ts'
import { runJob } from '../../src/server/jobs.ts'
import { loadRecords, recordKey } from '../../src/server/records.ts'
import { renewGeneration } from '../../src/server/stations/generation.ts'
import { nodeEd25519 } from '../../src/server/stations/node-ed25519.ts'
import { verifyStationLogs } from '../../src/server/stations/verify-logs.ts'
import type { Sulh } from '../../src/server/sulh.ts'
import { verifyJournal, verifyRecord } from '../../src/server/verify.ts'
import { setHeldAside } from '../../src/station-register/held-actions.ts'
import { revokeStation } from '../../src/station-register/station-actions.ts'
import { BoxOpener, newBoxKeys } from '../../src/stations/box.ts'
import { EncodingsAnswer } from '../../src/stations/encoding-pages.ts'
import { PushAnswer, stationPaths } from '../../src/stations/exchange.ts'
import { signRequest } from '../../src/stations/request-signature.ts'
import { RegisterEncodings } from '../../src/web/stations/encodings.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { backupOf, givePasswords, TestHub } from '../hubs.ts'
import { Tablet } from '../stations.ts'
import { applicant, cast } from '../world.ts'

let world: HttpWorld
let hub: TestHub
let awa: string
const before = applicant({ nameLatin: { given: 'Yusuf', father: 'Said', grandfather: 'Ali', family: 'Gharbi' } })
const elsewhere = applicant()

/** Whether the centre answers: a link that is cut answers nothing at all. */
let linked = true

beforeAll(async () => {
  world = await newHttpWorld()
  world.http.addHook('onRequest', async ({ headers }, reply) => {
    // Who stands in the centre itself needs no link.
    if (!linked && headers['user-agent'] !== 'lightMyRequest') {
      reply.hijack()
      reply.raw.destroy()
    }
  })
  await givePasswords(world, ['awa', 'basma', 'gaston', 'fatou'])
  await world.done('awa', register, before)
  await world.done('gaston', register, elsewhere)
  const centre = await world.http.listen({ port: 0, host: '127.0.0.1' })
  hub = await TestHub.enrolled(world, centre)
})
afterAll(async () => {
  await hub.end()
  await world.end()
})

describe('a site’s own server', () => {
  it('copies its site and no other, and lets the site’s officers sign in, and nobody else', async () => {
    await hub.hub.round()
    expect(hub.hub.isWhole).toBe(true)
    const people = await hub.rows('select id from people')
    expect(people.map(({ id }) => id)).toEqual([before.id])
    expect(await hub.rows('select code from sites order by 1')).toContainEqual({ code: 'TAR' })
    awa = await hub.signIn('awa')
    expect((await hub.get(awa, `/api/people/${String(before.id)}`)).status).toBe(200)
    await expect(hub.signIn('gaston')).rejects.toThrow('401')
    await expect(hub.signIn('fatou')).rejects.toThrow('401')
  })

  it('opens what is sealed for the people of its site, under a master key of its own', async () => {
    expect(await keyAt(hub.sulh, String(before.id))).toEqual(await keyAt(world.sulh, String(before.id)))
    expect(await keyAt(hub.sulh, String(elsewhere.id))).toBeUndefined()
  })

  it('works alone, and what was done reaches the centre once when the link is back', async () => {
    linked = false
    const person = applicant()
    const answer = await hub.post(awa, 'person.register', person)
    expect(answer.status).toBe(200)
    expect(await hub.meets()).toBe(false)
    expect(await status()).toMatchObject({ waiting: 1, stopped: null })
    expect(await personAt(world.sulh, person.id)).toBeUndefined()
    linked = true
    expect(await hub.meets()).toBe(true)
    expect(await hub.meets()).toBe(true)
    expect(await personAt(world.sulh, person.id)).toBeDefined()
    expect(await personAt(hub.sulh, person.id)).toEqual(await personAt(world.sulh, person.id))
    expect(await status()).toMatchObject({ waiting: 0, stopped: null })
    const { rows } = await world.sulh.database.owner.query('select from journal where id = $1', [answer.body.id])
    expect(rows).toHaveLength(1)
    expect(await hub.rows('select outcome from hub_outcomes where id = $1', [answer.body.id])).toHaveLength(1)
    expect(await hub.rows('select from hub_waiting')).toEqual([])
    // What it sealed before it had the centre's key still opens, and so do the papers that it issued.
    expect(await keyAt(hub.sulh, String(person.id))).toEqual(await keyAt(world.sulh, String(person.id)))
  })

  it('takes what changes at the centre', async () => {
    const person = applicant()
    await world.done('awa', register, person)
    await hub.hub.round()
    expect(await personAt(hub.sulh, person.id)).toEqual(await personAt(world.sulh, person.id))
    const found = await hub.get(awa, '/api/people?search=Tawergi')
    expect(JSON.stringify(found.body)).toContain(String(person.id))
  })

  it('decides registrations of one moment in one transaction, also where somebody opened the site whom it does not know', async () => {
    await inTransaction(hub.sulh.database.owner, async (tx) => {
      await tx.query('set local session_replication_role = replica')
      await tx.query('update sites set opened_by = $1', [newId()])
    })
    const people = [applicant(), applicant()]
    const asked = people.map((input) => ({
      action: register,
      actor: cast.awa,
      envelope: envelopeOf(input, new Date()),
    }))
    const outcomes = await Promise.all(asked.map((request) => hub.sulh.performer.perform(request)))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
    const ids = people.map(({ id }) => id)
    expect(await hub.rows('select distinct xmin::text from people where id = any($1)', [ids])).toHaveLength(1)
    await hub.hub.round()
    expect(await hub.rows('select from hub_waiting')).toEqual([])
  })

  it('gives way where the centre decides otherwise; the act is held there for a person', async () => {
    linked = false
    const person = applicant({ claimedGroup: 'River Company' })
    const answer = await hub.post(awa, 'person.register', person)
    expect(answer.status).toBe(200)
    await world.done('awa', register, { ...person, claimedGroup: 'Hill Company' })
    linked = true
    await hub.hub.round()
    await hub.hub.round()
    expect(await hub.rows('select outcome from hub_outcomes where id = $1', [answer.body.id])).toEqual([
      { outcome: 'held' },
    ])
    expect(await personAt(hub.sulh, person.id)).toMatchObject({ claimedGroup: 'Hill Company' })
    expect(await hub.rows('select from hub_waiting')).toEqual([])
  })

  it('says of what only the centre can do that only the centre can', async () => {
    const response = await hub.http.inject({
      ...{ method: 'PUT', url: '/api/session/password', headers: { cookie: awa, 'accept-language': 'en' } },
      payload: { current: 'x', next: 'another-long-password' },
    })
    expect(response.statusCode).toBe(409)
    expect(response.json().text).toContain('Only the centre')
    const photo = await hub.http.inject({
      ...{ method: 'PUT', url: `/api/people/${String(before.id)}/photos`, payload: Buffer.from('a picture') },
      headers: { cookie: awa, 'accept-language': 'en', 'content-type': 'image/jpeg' },
    })
    expect([photo.statusCode, photo.json().code]).toEqual([409, 'hub.noPictures'])
    expect((await world.get('awa', '/api/hub')).body).toBe('{"hub":null}')
    expect((await hub.http.inject({ method: 'GET', url: '/api/hub' })).statusCode).toBe(401)
  })

  it('proves its own journal and the logs of its site', async () => {
    const { findings, entries, proofs } = await verifyJournal(hub.sulh, [verifyHubLogs])
    expect(findings).toEqual([])
    expect(entries).toBeGreaterThan(0)
    expect(proofs).toBeGreaterThan(0)
    const altered = await inTransaction(hub.sulh.database.owner, async (tx) => {
      await tx.query('set local session_replication_role = replica')
      await tx.query(
        `update station_entries set entry = replace(entry, 'person.register', 'person.correct') where seq = 1`,
      )
      const found = await verifyHubLogs(tx)
      await tx.query(
        `update station_entries set entry = replace(entry, 'person.correct', 'person.register') where seq = 1`,
      )
      return found
    })
    expect(altered.map(({ what }) => what)).toContain('was altered, or is not signed by its station')
  })

  it('goes on after it was stopped with acts that wait', async () => {
    linked = false
    const person = applicant()
    expect((await hub.post(awa, 'person.register', person)).status).toBe(200)
    await hub.stop()
    linked = true
    hub = await TestHub.on(hub.database, hub.keys)
    expect(await personAt(hub.sulh, person.id)).toBeDefined()
    expect(await hub.meets()).toBe(true)
    expect(await personAt(world.sulh, person.id)).toBeDefined()
    awa = await hub.signIn('awa')
    expect(await status()).toMatchObject({ waiting: 0 })
  })

  it('enrols a tablet through the centre, decides what it brings for the time being, and tells it what the centre said', async () => {
    tablet = await Tablet.enrolled({ ...world, http: hub.http }, 'Tablet 1')
    linked = false
    const person = applicant()
    const entry = await tablet.record({ who: 'awa', action: register, input: person })
    const atSite = await tablet.push()
    expect(atSite).toMatchObject({ received: 1, decided: 1, standing: 'inForce' })
    expect(await personAt(hub.sulh, person.id)).toBeDefined()
    linked = true
    await hub.hub.round()
    expect(await personAt(hub.sulh, person.id)).toEqual(await personAt(world.sulh, person.id))
    const asked = await tablet.post('/api/stations/push', tablet.pushOf([]))
    const { tier, centre } = JSON.parse(asked.body)
    expect(tier.kind).toBe('hub')
    expect(centre.logs[0]).toMatchObject({ received: 1, decided: 1, outcomes: [{ seq: 1, id: entry.id }] })
    // The centre's page shows how the tablet is, though it never spoke there.
    const { rows: health } = await world.sulh.database.owner.query(
      'select backlog, app, abs(clock_offset_ms) < 60000 as near from station_health where station_id = $1',
      [tablet.log.station],
    )
    expect(health).toEqual([{ backlog: 1, app: '1.0', near: true }])
    const share = await tablet.post('/api/stations/share', {})
    expect(share.status).toBe(200)
  })

  it('tells a tablet that was told "held" what a person at the centre decided of it later, until the tablet knows', async () => {
    const told = await Tablet.enrolled({ ...world, http: hub.http }, 'Tablet 3')
    const person = applicant({ claimedGroup: 'River Company' })
    await world.done('awa', register, { ...person, claimedGroup: 'Hill Company' })
    const { id } = await told.record({ who: 'awa', action: register, input: person })
    await told.push()
    await meetsTwice()
    const finals = async (knowsFinal: number, knowsFinalLater: number) => {
      const push = told.pushOf([])
      const asks = push.asks.map((ask) => ({ ...ask, knowsFinal, knowsFinalLater }))
      const { body } = await told.post('/api/stations/push', { ...push, asks })
      return PushAnswer.parse(JSON.parse(body)).centre?.logs[0]?.outcomes
    }
    expect(await finals(0, 0)).toMatchObject([{ seq: 1, id, outcome: 'held' }])
    expect(await finals(1, 0)).toEqual([])
    await world.done('fatou', setHeldAside, { id, reason: 'Registered in Tarsa' })
    await meetsTwice()
    const later = { seq: 1, id, outcome: 'refused', codes: ['station.setAside'], later: 1 }
    expect(await finals(1, 0)).toEqual([later])
    expect(await finals(1, 0)).toEqual([later])
    expect(await finals(1, 1)).toEqual([])
  })

  it('lets what a copied tablet did here give way once its log is known to be forked, and takes it when it comes anew', async () => {
    const original = await Tablet.enrolled({ ...world, http: hub.http }, 'Tablet 2')
    const copy = original.copy()
    await original.record({ who: 'awa', action: register, input: applicant() })
    Object.assign(original, { world })
    await original.push()
    linked = false
    const person = applicant()
    const act = await copy.record({ who: 'awa', action: register, input: person })
    expect(await copy.push()).toMatchObject({ received: 1, decided: 1 })
    expect(await personAt(hub.sulh, person.id)).toBeDefined()
    linked = true
    await meetsTwice()
    expect(
      await hub.rows(`select state ->> 'stopped' as why from hub_sends where station = $1`, [copy.log.station]),
    ).toEqual([{ why: 'forked' }])
    expect(await hub.rows('select from hub_waiting')).toEqual([])
    expect(await hub.rows('select from hub_acts')).toEqual([])
    expect(await personAt(hub.sulh, person.id)).toBeUndefined()
    const anew = await copy.renewed()
    await anew.record({ who: 'awa', action: register, input: person, id: act.id }, { at: act.at })
    await anew.push()
    await meetsTwice()
    expect(await personAt(world.sulh, person.id)).toBeDefined()
    expect(await personAt(hub.sulh, person.id)).toEqual(await personAt(world.sulh, person.id))
  })

  it('set back to an old copy, it asks the tablets again, and its own log is begun anew by an enrolment alone', async () => {
    await hub.stop()
    const copy = await backupOf(hub)
    const old = hub
    hub = await TestHub.on(hub.database, hub.keys)
    awa = await hub.signIn('awa')
    const [byHand, byTablet] = [applicant(), applicant()]
    expect((await hub.post(awa, 'person.register', byHand)).status).toBe(200)
    await tablet.record({ who: 'awa', action: register, input: byTablet })
    Object.assign(tablet, { world: { ...world, http: hub.http } })
    await tablet.push()
    await hub.hub.round()
    await hub.end()
    hub = await TestHub.on(copy, old.keys)
    await renewGeneration(hub.sulh.database.writer)
    awa = await hub.signIn('awa')
    Object.assign(tablet, { world: { ...world, http: hub.http } })
    linked = false
    expect((await hub.post(awa, 'person.register', stranded)).status).toBe(200)
    linked = true
    expect(await tablet.push(tablet.entries)).toMatchObject({ received: 2, decided: 2 })
    await hub.hub.round()
    await hub.hub.round()
    for (const { id } of [byHand, byTablet])
      expect(await personAt(hub.sulh, id)).toEqual(await personAt(world.sulh, id))
    expect(await status()).toMatchObject({ stopped: 'forked' })
    expect(await personAt(world.sulh, stranded.id)).toBeUndefined()
  })

  it('records nothing on its pages while its log is forked, says what to do, and goes on showing what it has', async () => {
    const refused = applicant()
    const { status: code, body } = await hub.post(awa, 'person.register', refused)
    expect([code, body.code]).toEqual([409, 'hub.forked'])
    expect(body.text).toContain('“Devices”')
    expect(await personAt(hub.sulh, refused.id)).toBeUndefined()
    expect((await hub.get(awa, `/api/people/${String(before.id)}`)).status).toBe(200)
  })

  it('enrolled anew, it brings what was done under the log that forked, and what tablets gave it, once', async () => {
    linked = false
    const fromTablet = applicant()
    await tablet.record({ who: 'awa', action: register, input: fromTablet })
    await tablet.push()
    linked = true
    hub = await hub.renewed(world)
    Object.assign(tablet, { world: { ...world, http: hub.http } })
    awa = await hub.signIn('awa')
    expect(await status()).toMatchObject({ stopped: null })
    await meetsTwice()
    for (const { id } of [stranded, fromTablet]) {
      expect(await personAt(world.sulh, id)).toBeDefined()
      expect(await personAt(hub.sulh, id)).toEqual(await personAt(world.sulh, id))
    }
    expect(await status()).toMatchObject({ waiting: 0, stopped: null })
    expect(await hub.rows('select from hub_waiting')).toEqual([])
    expect(await entriesAbout(stranded.id)).toBe(1)
    expect((await hub.post(awa, 'person.register', applicant())).status).toBe(200)
    await meetsTwice()
    await bothHold()
  })

  it('shut out at the centre, it says so and records nothing, also after a restart; enrolled anew, it brings what it had', async () => {
    linked = false
    const alone = applicant()
    expect((await hub.post(awa, 'person.register', alone)).status).toBe(200)
    const { station } = hub.hub.link.log
    await world.done('basma', revokeStation, { id: station, reason: 'Left in a taxi' })
    linked = true
    expect(await hub.meets()).toBe(false)
    for (const restarts of [false, true]) {
      if (restarts) {
        await hub.stop()
        linked = false
        hub = await TestHub.on(hub.database, hub.keys)
        awa = await hub.signIn('awa')
      }
      expect(await status()).toMatchObject({ stopped: 'shutOut', waiting: 1 })
      const { status: code, body } = await hub.post(awa, 'person.register', applicant())
      expect([code, body.code]).toEqual([409, 'hub.shutOut'])
      expect((await hub.get(awa, `/api/people/${String(alone.id)}`)).status).toBe(200)
    }
    linked = true
    hub = await hub.renewed(world)
    Object.assign(tablet, { world: { ...world, http: hub.http } })
    awa = await hub.signIn('awa')
    expect(await status()).toMatchObject({ stopped: null })
    await meetsTwice()
    expect(await personAt(hub.sulh, alone.id)).toEqual(await personAt(world.sulh, alone.id))
    expect(await entriesAbout(alone.id)).toBe(1)
    expect(await status()).toMatchObject({ waiting: 0, stopped: null })
    await bothHold()
  })

  it('unknown to a centre that was restored, it says so and what to do, and records nothing until it is enrolled anew', async () => {
    linked = false
    const alone = applicant()
    expect((await hub.post(awa, 'person.register', alone)).status).toBe(200)
    linked = true
    // As in a backup of before it was enrolled: the centre has no key of this enrolment.
    const { station, epoch } = hub.hub.link.log
    const keys = (from: number, to: number) =>
      world.asOwner(`alter table station_keys disable trigger all;
        update station_keys set epoch = ${to} where station_id = '${station}' and epoch = ${from};
        alter table station_keys enable trigger all`)
    await keys(epoch, 1000)
    expect(await hub.meets()).toBe(false)
    expect(await status()).toMatchObject({ stopped: 'unknown', waiting: 1 })
    const { status: code, body } = await hub.post(awa, 'person.register', applicant())
    expect([code, body.code]).toEqual([409, 'hub.unknown'])
    await keys(1000, epoch)
    await meetsTwice()
    expect(await status()).toMatchObject({ waiting: 0, stopped: null })
    expect(await entriesAbout(alone.id)).toBe(1)
  })

  it('hands the encodings of the register on to its tablets as they came, and holds no key that opens them', async () => {
    const { publicKey, privateKey } = await newBoxKeys()
    const { station } = tablet.log
    await world.asOwner(`update station_keys set box_key = '${publicKey}' where station_id = '${station}'`)
    await runJob(world.sulh, encodingsJob, () => {})
    await hub.stop()
    hub = await TestHub.on(hub.database, hub.keys)
    awa = await hub.signIn('awa')
    await meetsTwice()
    expect(await hub.rows('select sealed from encoding_keys')).toEqual([{ sealed: null }])
    const path = `${stationPaths.encodings}?after=0`
    const pass = { ...tablet.log, at: new Date().toISOString(), nonce: base64(new Uint8Array(randomBytes(16))) }
    const authorization = signRequest(pass, { method: 'GET', path, body: new Uint8Array() }, tablet.seed, nodeEd25519)
    const response = await hub.http.inject({ method: 'GET', url: path, headers: { authorization } })
    const encodings = new RegisterEncodings()
    await encodings.take(EncodingsAnswer.parse(response.json()), new BoxOpener(station, privateKey))
    expect(encodings.warnOf(Particulars.strip().parse(elsewhere))).toBe(true)
    const nobody = applicant({
      nameArabic: { given: '', father: '', grandfather: '', family: '' },
      nameLatin: { given: 'Piet', father: 'Jan', grandfather: 'Kees', family: 'Vermeer' },
      birth: { from: '1971-01-01', to: '1971-12-31', precision: 'year' },
    })
    expect(encodings.warnOf(Particulars.strip().parse(nobody))).toBe(false)
  })

  it('forgets what a centre of another generation does not bring again', async () => {
    await renewGeneration(world.sulh.database.writer)
    const gone = newId()
    await world.sulh.database.owner.query(`delete from feed_changes where noun = 'person' and record_id = $1`, [
      before.id,
    ])
    expect(await hub.meets()).toBe(true)
    expect(await hub.meets()).toBe(true)
    expect(await personAt(hub.sulh, before.id)).toBeUndefined()
    expect(await personAt(hub.sulh, gone)).toBeUndefined()
    expect(await hub.rows('select from people')).not.toEqual([])
  })
})

let tablet: Tablet
/** Registered on the pages of a server that was set back, before it heard that its log had forked. */
const stranded = applicant()

async function meetsTwice(): Promise<void> {
  expect(await hub.meets()).toBe(true)
  expect(await hub.meets()).toBe(true)
}

/** How many entries the centre's journal has about a subject. */
async function entriesAbout(subject: unknown): Promise<number> {
  const { rows } = await world.sulh.database.owner.query(`select from journal where body -> 'subject' ->> 'id' = $1`, [
    subject,
  ])
  return rows.length
}

/** `sulh verify` finds nothing, neither here nor at the centre. */
async function bothHold(): Promise<void> {
  expect((await verifyJournal(hub.sulh, [verifyHubLogs])).findings).toEqual([])
  expect((await verifyRecord(world.sulh, [verifyStationLogs])).findings).toEqual([])
}

async function status() {
  return (await hub.get(awa, '/api/hub')).body.hub
}

async function personAt(sulh: Sulh, id: unknown) {
  const ref = { noun: personNoun, id: String(id) }
  return (await inTransaction(sulh.database.writer, (tx) => loadRecords(tx, [ref]))).get(recordKey(ref.noun, ref.id))
}

async function keyAt(sulh: Sulh, id: Id) {
  return (await inTransaction(sulh.database.writer, (tx) => sulh.sealer.keysOf(tx, [id]))).get(id)
}
