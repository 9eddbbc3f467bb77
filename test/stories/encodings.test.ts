import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identifyChild } from '../../src/children/actions.ts'
import { base64 } from '../../src/journal/bytes.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { correct, register } from '../../src/people/actions.ts'
import { Particulars } from '../../src/people/person.ts'
import { inTransaction } from '../../src/server/database.ts'
import { makeEncodingKey } from '../../src/server/encodings/encoding-key-store.ts'
import { encodingKeyDays, encodingsJob } from '../../src/server/encodings/encodings-job.ts'
import { runJob } from '../../src/server/jobs.ts'
import { nodeEd25519 } from '../../src/server/stations/node-ed25519.ts'
import { revokeStation } from '../../src/station-register/station-actions.ts'
import { BoxOpener, newBoxKeys } from '../../src/stations/box.ts'
import { EncodingsAnswer } from '../../src/stations/encoding-pages.ts'
import { stationPaths } from '../../src/stations/exchange.ts'
import { signRequest } from '../../src/stations/request-signature.ts'
import { RegisterEncodings } from '../../src/web/stations/encodings.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { Tablet } from '../stations.ts'
import { applicant, type CastName } from '../world.ts'

let world: HttpWorld
let now = Date.now()
beforeAll(async () => {
  world = await newHttpWorld({}, () => new Date(now))
})
afterAll(() => world.end())

const named = (given: string, family: string, more: Record<string, unknown> = {}) => ({
  ...applicant(more),
  id: newId(),
  nameArabic: { given: '', father: '', grandfather: '', family: '' },
  nameLatin: { given, father: 'Nuri', grandfather: 'Salem', family },
})
const isDue = () => encodingsJob.isDue(world.sulh)
async function encode(): Promise<void> {
  if (await isDue()) await runJob(world.sulh, encodingsJob, () => {})
}

/** A tablet that asks for encodings: its signing key, and the key that boxes for it are opened with. */
async function tabletAt(site: string, who: CastName) {
  const tablet = await Tablet.enrolled(world, `Desk of ${site}`, site, who)
  const { station } = tablet.log
  const { publicKey, privateKey } = await newBoxKeys()
  await world.asOwner(`update station_keys set box_key = '${publicKey}' where station_id = '${station}'`)
  const opener = new BoxOpener(station, privateKey)
  const register = new RegisterEncodings()
  const ask = async (query: { key?: Id | undefined; after: number }) => {
    const path = `${stationPaths.encodings}?${query.key ? `key=${query.key}&` : ''}after=${query.after}`
    const pass = { ...tablet.log, at: new Date(now).toISOString(), nonce: base64(new Uint8Array(randomBytes(16))) }
    const asked = { method: 'GET', path, body: new Uint8Array() }
    const authorization = signRequest(pass, asked, tablet.seed, nodeEd25519)
    return world.get(null, path, { authorization })
  }
  const page = async (query: { key?: Id | undefined; after: number }) => {
    const { status, body } = await ask(query)
    if (status !== 200) throw new Error(`asking gave ${status}: ${body}`)
    return EncodingsAnswer.parse(JSON.parse(body))
  }
  const catchUp = async () => {
    while (await register.take(await page(register.next), opener));
  }
  const warns = (given: Record<string, unknown>) => register.warnOf(Particulars.strip().parse(given))
  return { station, register, ask, page, catchUp, warns }
}

const mansour = named('Mansour', 'Tarhouni')
let tablet: Awaited<ReturnType<typeof tabletAt>>

describe('encodings of the register', () => {
  it('are not there while nobody may ask for them', async () => {
    await world.done('awa', register, mansour)
    expect(await isDue()).toBe(false)
    expect((await world.get(null, stationPaths.encodings)).status).toBe(401)
    expect((await world.get('awa', stationPaths.encodings)).status).toBe(401)
    tablet = await tabletAt('SUD', 'omayma')
    expect(await tablet.page({ after: 0 })).toMatchObject({ key: null, changes: [] })
    expect(await isDue()).toBe(true)
  })

  it('let a tablet of the other side warn, and say neither who nor where', async () => {
    await encode()
    expect(await isDue()).toBe(false)
    const { body } = await tablet.ask({ after: 0 })
    expect(Object.keys(JSON.parse(body).changes[0]).sort()).toEqual(['bits', 'handle', 'n'])
    for (const told of [mansour.id, 'Mansour', 'Tarhouni', 'P-TAR', 'north']) expect(body).not.toContain(told)
    await tablet.catchUp()
    expect(tablet.warns(named('Mansur', 'al-Tarhuni'))).toBe(true)
    expect(
      tablet.warns(named('Khaled', 'Barasi', { birth: { from: '1971-01-01', to: '1971-12-31', precision: 'year' } })),
    ).toBe(false)
  })

  it('follow what is corrected, and tell of nothing twice', async () => {
    const { size } = tablet.register
    const given = named('Khaled', 'Barasi', { placeCode: 'B2' })
    await world.done('awa', correct, { ...given, id: mansour.id, claimedGroup: 'Hill Company', reason: 'Misheard.' })
    await encode()
    const { key, after } = tablet.register.next
    expect((await tablet.page({ key, after })).changes).toHaveLength(1)
    await tablet.catchUp()
    expect([tablet.warns(mansour), tablet.warns(given), tablet.register.size]).toEqual([false, true, size])
    await world.asOwner(`insert into encoding_queue values ('${mansour.id}')`)
    await encode()
    expect((await tablet.page(tablet.register.next)).changes).toEqual([])
  })

  it('hold no child, and nobody from the moment they left for another pathway', async () => {
    const young = named('Idris', 'Obeidi', { birth: { from: '2012-01-01', to: '2012-12-31', precision: 'year' } })
    const grown = named('Ziyad', 'Warfalli')
    await world.do('awa', register, young)
    await world.done('awa', register, grown)
    await encode()
    await tablet.catchUp()
    expect([tablet.warns(young), tablet.warns(grown)]).toEqual([false, true])
    const identity = {
      personId: grown.id,
      name: '',
      knownAs: '',
      sex: 'male',
      birth: null,
      language: '',
      foundAt: '',
      note: '',
    }
    const contact = {
      inDoubt: true,
      firstContactAt: new Date(now - 60_000).toISOString(),
      identity,
      reason: 'Looks young.',
    }
    await world.done('awa', identifyChild, { id: newId(), ...contact })
    const left = await world.sulh.database.owner.query('select from people_encodings where person_id = $1', [grown.id])
    expect(left.rowCount).toBe(0)
    await encode()
    await tablet.catchUp()
    expect(tablet.warns(grown)).toBe(false)
  })

  it('are made under another key after a year or when that is asked, and then nothing is left of the one before', async () => {
    const first = tablet.register.next.key
    now += (encodingKeyDays + 1) * 86_400_000
    expect(await isDue()).toBe(true)
    await encode()
    const { rows } = await world.sulh.database.owner.query(
      `select id from encoding_keys where sealed is not null union all select key_id from people_encodings where key_id = '${first}'`,
    )
    expect(rows).toHaveLength(1)
    await tablet.catchUp()
    const second = tablet.register.next.key
    expect([second === first, rows[0]?.id === second]).toEqual([false, true])
    expect(tablet.warns(named('Khaled', 'Barasi', { placeCode: 'B2' }))).toBe(true)
    const make = () =>
      inTransaction(world.sulh.database.writer, (tx) => makeEncodingKey(tx, world.sulh.keys.master, world.sulh.now()))
    expect([await make(), await make()]).toEqual([true, false])
    // Until everybody is encoded under it, the one before is given out.
    expect((await tablet.page({ after: 0 })).key).toBe(second)
    await encode()
    expect((await tablet.page({ key: second, after: 1 })).after).toBe(0)
  })

  it('and their key are sealed: the database has the key in no byte, and no station that was shut out gets either', async () => {
    const { rows } = await world.sulh.database.owner.query(
      'select sealed, id from encoding_keys where sealed is not null',
    )
    expect(rows[0]?.sealed).toHaveLength(60)
    const other = await tabletAt('TAR', 'basma')
    expect((await other.ask({ after: 0 })).status).toBe(200)
    await world.done('basma', revokeStation, { id: other.station, reason: 'Stolen.' })
    expect((await other.ask({ after: 0 })).status).toBe(403)
  })
})
