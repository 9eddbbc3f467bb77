import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { importedId } from '../../src/facilities/facility.ts'
import { closeFacility, recordContact, recordFacility, reopenFacility } from '../../src/facilities/facility-actions.ts'
import { importFacilities } from '../../src/facilities/import-actions.ts'
import { FacilitiesView, FacilityImportsView, FacilityView } from '../../src/facilities/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { facility, facilityFile, fileRow } from '../cordons.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (who: CastName, id: string) =>
  FacilityView.parse(JSON.parse((await world.get(who, `/api/facilities/${id}`)).body))
const list = async (who: CastName, query = '') =>
  FacilitiesView.parse(JSON.parse((await world.get(who, `/api/facilities${query}`)).body)).facilities
const imports = async (who: CastName) =>
  FacilityImportsView.parse(JSON.parse((await world.get(who, '/api/facility-imports')).body)).imports
const answerOf = (action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>, who: CastName = 'khalil') =>
  world.do(who, action, input)

describe('a facility of a desk', () => {
  it('is its side’s own, with its history', async () => {
    const id = await world.done('khalil', recordFacility, facility())
    const found = await view('khalil', id)
    expect(found.facility).toMatchObject({ status: 'open', version: 1, west: 13.192, north: 32.888, reference: '' })
    expect(found.steps.map(({ step }) => step.kind)).toEqual(['recorded'])
    expect((await world.get('safa', `/api/facilities/${id}`)).status).toBe(404)
    expect((await world.get('karim', `/api/facilities/${id}`)).status).toBe(200)
    expect((await world.get('bakary', '/api/facilities')).status).toBe(403)
    expect(await answerOf(closeFacility, { id, note: 'x' }, 'safa')).toMatchObject({ code: 'facility.unknown' })
  })

  it('is refused where it cannot be, with the field', async () => {
    const wrong = async (given: Record<string, unknown>) => answerOf(recordFacility, { ...facility(), ...given })
    expect(await wrong({ nameAr: '', nameEn: '' })).toMatchObject({ code: 'facility.noName' })
    expect(await wrong({ kind: 'road' })).toMatchObject({ code: 'facility.roadIsLine', field: 'points' })
    expect(
      await wrong({
        points: [
          [13, 32],
          [14, 32],
        ],
      }),
    ).toMatchObject({ code: 'facility.placeIsPoint' })
    expect(await wrong({ placeCode: 'ZZ' })).toMatchObject({ code: 'place.unknown' })
    expect(await wrong({ sourceOn: '2999-01-01' })).toMatchObject({ code: 'facility.notYet' })
  })

  it('is closed and opened again with reasons, and never deleted', async () => {
    const id = await world.done('khalil', recordFacility, facility({ nameEn: 'Closing school' }))
    await world.done('khalil', closeFacility, { id, note: 'Pupils moved' })
    expect(await answerOf(closeFacility, { id, note: 'x' })).toMatchObject({ code: 'facility.notNow' })
    expect(await list('khalil', '?search=Closing')).toEqual([])
    expect(await list('khalil', '?search=Closing&status=closed')).toHaveLength(1)
    await world.done('khalil', reopenFacility, { id, note: 'They are back' })
    expect((await view('khalil', id)).steps.map(({ step }) => step.kind)).toEqual(['recorded', 'closed', 'reopened'])
  })
})

describe('a file of public geography', () => {
  it('taken twice makes no doubles; what changed becomes a new version', async () => {
    const rows = [fileRow('osm:10'), fileRow('osm:11', { kind: 'fuel' })]
    const part = { rows, sourceOn: '2020-02-02' }
    await world.done('jana', importFacilities, facilityFile(part))
    await world.done('khalil', importFacilities, facilityFile(part))
    const changed = [fileRow('osm:10', { nameEn: 'Clinic of the well' }), rows[1] ?? fileRow('osm:11')]
    await world.done('safa', importFacilities, facilityFile({ rows: changed }))
    const counted = (await imports('karim')).map(({ import: one }) => [one.added, one.changed, one.unchanged])
    expect(counted).toEqual([
      [0, 1, 1],
      [0, 0, 2],
      [2, 0, 0],
    ])
    const found = await view('khalil', importedId(null, 'osm:10'))
    expect(found.facility).toMatchObject({ version: 2, nameEn: 'Clinic of the well', sideId: null })
    expect(found.steps.map(({ step }) => step.kind)).toEqual(['recorded', 'changed'])
  })

  it('is seen by both sides, and closed by an administrator alone; a newer file does not open it', async () => {
    const id = importedId(null, 'osm:20')
    await world.done('khalil', importFacilities, facilityFile({ rows: [fileRow('osm:20')] }))
    for (const who of ['khalil', 'safa', 'karim'] as const) expect((await view(who, id)).facility.id).toBe(id)
    expect(await answerOf(closeFacility, { id, note: 'x' })).toMatchObject({ code: 'facility.public' })
    await world.done('jana', closeFacility, { id, note: 'It burnt down' })
    await world.done('safa', importFacilities, facilityFile({ rows: [fileRow('osm:20', { nameEn: 'New' })] }))
    expect((await view('khalil', id)).facility).toMatchObject({ status: 'closed', nameEn: 'New' })
  })

  it('has whom to call known to each side alone', async () => {
    const facilityId = importedId(null, 'osm:30')
    await world.done('khalil', importFacilities, facilityFile({ rows: [fileRow('osm:30')] }))
    const contact = { facilityId, office: 'Head of the clinic', phone: '021-000' }
    await world.done('khalil', recordContact, { id: newId(), ...contact })
    await world.done('khalil', recordContact, { id: newId(), ...contact, phone: '021-111' })
    expect((await view('khalil', facilityId)).contacts.map(({ contact: { phone } }) => phone)).toEqual([
      '021-111',
      '021-000',
    ])
    expect((await view('safa', facilityId)).contacts).toEqual([])
  })

  it('is refused in parts that name a thing twice or a place that is none; a side’s own stays its own', async () => {
    expect(await answerOf(importFacilities, facilityFile({ rows: [fileRow('a'), fileRow('a')] }))).toMatchObject({
      code: 'facility.twice',
    })
    expect(await answerOf(importFacilities, facilityFile({ rows: [fileRow('a', { placeCode: 'ZZ' })] }))).toMatchObject(
      { code: 'place.unknown', facts: { code: 'ZZ' } },
    )
    expect(await answerOf(importFacilities, facilityFile({ isPublic: false }), 'jana')).toMatchObject({
      code: 'facility.noSide',
    })
    await world.done(
      'khalil',
      importFacilities,
      facilityFile({ isPublic: false, rows: [fileRow('own', { nameEn: 'Own' })] }),
    )
    expect(await list('khalil', '?search=Own')).toHaveLength(1)
    expect(await list('safa', '?search=Own')).toEqual([])
    expect(await answerOf(importFacilities, facilityFile(), 'fatou')).toMatchObject({ code: 'action.notAllowed' })
  })
})

describe('past the program', () => {
  it('nothing is deleted, and whose a facility is does not change', async () => {
    const id = await world.done('khalil', recordFacility, facility())
    const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await asWriter(`delete from facilities where id = '${id}'`)).toBe('42501')
    expect(await asWriter(`update facilities set side_id = null where id = '${id}'`)).toBe('23001')
    expect(await asWriter(`update facilities set points = '[[1,1],[2,2]]' where id = '${id}'`)).toBe('23514')
    expect(await asWriter(`update facility_steps set note = 'x' where facility_id = '${id}'`)).toBe('42501')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
