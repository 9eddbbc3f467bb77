import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identifyChild } from '../../src/children/actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { kindOfRoute } from '../../src/record-reads/record-read.ts'
import { ReadCountsView, RecordReadsView } from '../../src/record-reads/views.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let man: Id
let now = Date.now()
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true }, () => new Date(now))
  man = await world.done('awa', register, applicant())
})
afterAll(() => world.end())

const english = { 'accept-language': 'en' }
const reads = async (who: CastName, query = '') => {
  const { status, body } = await world.get(who, `/api/record-reads${query}`, english)
  expect(status, body).toBe(200)
  return RecordReadsView.parse(JSON.parse(body)).reads
}
const counts = async (who: CastName, by: string) =>
  ReadCountsView.parse(JSON.parse((await world.get(who, `/api/record-reads/counts?by=${by}`, english)).body)).counts

describe('reading somebody’s record', () => {
  it('is noted before it is shown: who, whose, when; once for all parts of a page', async () => {
    expect((await world.get('dalia', `/api/people/${man}`)).status).toBe(200)
    expect((await world.get('dalia', `/api/people/${man}/pathway`)).status).toBe(200)
    const [read, ...others] = await reads('karim', `?person=${man}`)
    expect(others).toEqual([])
    expect(read).toMatchObject({ readerId: cast.dalia.id, kind: 'person', personId: man, recordId: man })
    expect(read?.personNumber).toMatch(/^P-TAR-/)
    now += 6 * 60_000
    await world.get('dalia', `/api/people/${man}`)
    expect((await reads('karim', `?reader=${cast.dalia.id}&kind=person`)).length).toBe(2)
  })

  it('is not noted where nothing was shown', async () => {
    expect((await world.get('hania', `/api/people/${man}`)).status).toBe(404)
    expect((await world.get(null, `/api/people/${man}`)).status).toBe(401)
    expect(await reads('karim', `?reader=${cast.hania.id}`)).toEqual([])
  })

  it('is not shown where it cannot be noted', async () => {
    await world.asOwner('revoke insert on record_reads from sulh_writer')
    expect((await world.get('emad', `/api/people/${man}`)).status).toBe(500)
    await world.asOwner('grant insert on record_reads to sulh_writer')
    expect((await world.get('emad', `/api/people/${man}`)).status).toBe(200)
  })

  it('of a list is noted as one, without what was searched for', async () => {
    await world.get('dalia', '/api/people?search=Mansour')
    const [list] = await reads('karim', `?reader=${cast.dalia.id}`)
    expect(list).toMatchObject({ kind: 'person', recordId: null, personId: null })
    const { rows } = await world.sulh.database.owner.query<{ all: string }>(
      `select string_agg(r::text, ' ') as all from record_reads r`,
    )
    expect(rows[0]?.all).not.toContain('Mansour')
  })

  it('is counted by reader, by person and by day', async () => {
    expect((await counts('karim', 'reader')).find(({ key }) => key === cast.dalia.id)).toMatchObject({
      label: cast.dalia.name,
      reads: 3,
      records: 2,
    })
    expect((await counts('karim', 'person')).find(({ key }) => key === man)?.reads).toBe(3)
    expect((await counts('karim', 'day'))[0]?.label).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('is looked into by auditors and data protection officers of the side, and changed by nobody', async () => {
    expect((await reads('kamila')).length).toBeGreaterThan(0)
    expect(await reads('nizar')).toEqual([])
    for (const who of ['dalia', 'fatou', 'jana'] as const)
      expect((await world.get(who, '/api/record-reads')).status).toBe(403)
    await expect(world.asOwner('delete from record_reads')).rejects.toThrow('append-only')
  })
})

describe('reading in a compartment', () => {
  let caseId: Id
  beforeAll(async () => {
    const identity = {
      ...{ name: 'Sami', knownAs: '', birth: null, sex: 'male', language: '', foundAt: '', note: '' },
      personId: null,
    }
    caseId = await world.done('awa', identifyChild, {
      ...{ id: newId(), inDoubt: true, firstContactAt: new Date().toISOString(), identity, reason: 'young' },
    })
    await world.get('ghada', `/api/child-cases/${caseId}`)
  })

  it('tells an auditor that it was read, and not which record; who works in it, which', async () => {
    const [seen] = await reads('karim', '?kind=childCase')
    expect(seen).toMatchObject({ readerId: cast.ghada.id, compartment: 'child', recordId: null, personId: null })
    expect(await reads('hadi')).toMatchObject([{ kind: 'childCase', recordId: caseId }])
    const { rows } = await world.sulh.database.owner.query<{ all: string }>(
      `select string_agg(r::text, ' ') as all from record_reads r where compartment is not null`,
    )
    expect(rows[0]?.all).not.toContain(caseId)
  })

  it('has a kind for every route that opens a record of one', () => {
    expect(kindOfRoute('/api/child-cases/:id')).toEqual({ kind: 'childCase', list: false })
    expect(kindOfRoute('/api/people/:id/photos/:sha256')).toEqual({ kind: 'person', list: false })
    expect(kindOfRoute('/api/people')).toEqual({ kind: 'person', list: true })
    expect(kindOfRoute('/api/peoples/:id')).toBeUndefined()
    expect(kindOfRoute('/api/weapons/:id')).toBeUndefined()
  })
})
