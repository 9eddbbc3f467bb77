import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addEvidence } from '../../src/hazards/evidence-actions.ts'
import { confirmHazard, recordHazard, suspendHazard } from '../../src/hazards/hazard-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { OrdnanceMapView } from '../../src/ordnance-map/views.ts'
import { referenceOf } from '../../src/ordnance-reports/ordnance-report.ts'
import { closeReport, judgeReport, recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { evidence, hazard, patrolReport } from '../ordnance.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
let now = new Date('2020-06-10T09:00:00Z')
const ids = { shell: '', mine: '', nowhere: '', south: '', area: '' }

const FeatureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.looseObject({ id: z.uuid(), layer: z.string() }),
      geometry: z.object({ type: z.enum(['Point', 'Polygon']), coordinates: z.array(z.unknown()) }),
    }),
  ),
})
const shown = async (query = '', who: CastName = 'khalil') => {
  const { status, body } = await world.get(who, `/api/ordnance-map${query}`)
  expect(status, body).toBe(200)
  return OrdnanceMapView.parse(JSON.parse(body))
}
const namesOf = async (query = '', who?: CastName) => (await shown(query, who)).rows.map(({ id }) => id).sort()
const drawn = async (what: 'points' | 'areas', query = '', who: CastName = 'khalil') =>
  FeatureCollection.parse(JSON.parse((await world.get(who, `/api/ordnance-map/${what}${query}`)).body)).features
const on = (day: string) => {
  now = new Date(`${day}T09:00:00Z`)
}

/** As `world.done`, on the day of the story: what a device says of its time is when something was done. */
async function done(who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) {
  const envelope = { id: newId(), at: now.toISOString(), input }
  const { outcome } = await world.sulh.performer.perform({ action, actor: cast[who], envelope })
  expect(outcome).not.toBe('refused')
  return String(input.id)
}

beforeAll(async () => {
  world = await newHttpWorld({}, () => now)
  const report = (given: Parameters<typeof patrolReport>[0], who: CastName = 'khalil') =>
    done(who, recordReport, patrolReport(given))
  ids.shell = await report({ itemClass: 'shell', dangers: ['school'], placeTyped: '32.88, 13.19' })
  on('2020-06-12')
  ids.mine = await report({ itemClass: 'mine', dangers: [], placeTyped: '32.10, 20.10' })
  ids.nowhere = await report({ itemClass: 'mine', dangers: [], placeTyped: '' })
  ids.south = await report({ itemClass: 'bomb', placeTyped: '24.9, 17.9' }, 'safa')
  ids.area = await done('khalil', recordHazard, hazard())
  on('2020-06-14')
  await done('khalil', addEvidence, evidence(ids.area))
  await done('fatou', confirmHazard, { id: ids.area, note: 'An item was seen' })
  await done('khalil', judgeReport, { id: ids.shell, verdict: 'verified', note: 'Seen' })
  on('2020-06-16')
  await done('khalil', closeReport, { id: ids.shell, outcome: 'disposed', note: 'Blown where it lay' })
  await done('khalil', suspendHazard, { id: ids.area, note: 'Flooded' })
})
afterAll(() => world.end())

describe('the map of ordnance', () => {
  it('shows what stands, in words and as points and areas, with the reference or the name', async () => {
    expect(await namesOf()).toEqual([ids.mine, ids.nowhere, ids.area].sort())
    const { rows, earliest } = await shown()
    expect(earliest).toBe('2020-06-10')
    expect(rows.find(({ id }) => id === ids.mine)).toMatchObject({
      ...{ layer: 'reports', name: referenceOf(ids.mine), class: 'mine', status: 'received', onMap: true },
    })
    expect(rows.find(({ id }) => id === ids.area)).toMatchObject({
      ...{ layer: 'hazards', name: 'Mill field', kind: 'confirmed', status: 'suspended' },
      areaM2: expect.closeTo(10_000, 0),
    })
    const points = await drawn('points')
    expect(points.map(({ properties }) => properties)).toEqual([{ id: ids.mine, layer: 'reports', standing: true }])
    expect(points[0]?.geometry.coordinates).toEqual([20.1, 32.1])
    const areas = await drawn('areas')
    expect(areas.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Point'])
    expect(areas[1]?.properties).toMatchObject({ id: ids.area, look: 'crossed', label: 'Mill field' })
  })

  it('hides no report because nobody said where it is: the table has it', async () => {
    const { rows } = await shown()
    expect(rows.find(({ id }) => id === ids.nowhere)?.onMap).toBe(false)
  })

  it('is as it was on a day: what was known, how it stood, and what the area was then', async () => {
    expect(await namesOf('?on=2020-06-09')).toEqual([])
    expect(await namesOf('?on=2020-06-11')).toEqual([ids.shell])
    const then = (await shown('?on=2020-06-13')).rows
    expect(then.find(({ id }) => id === ids.area)).toMatchObject({ kind: 'suspected', status: 'open' })
    expect(then.find(({ id }) => id === ids.shell)).toMatchObject({ status: 'received' })
    expect((await drawn('areas', '?on=2020-06-13'))[0]?.properties).toMatchObject({ look: 'lines' })
    const later = (await shown('?on=2020-06-15')).rows
    expect(later.find(({ id }) => id === ids.shell)).toMatchObject({ status: 'verified', standing: true })
    expect(later.find(({ id }) => id === ids.area)).toMatchObject({ kind: 'confirmed', status: 'open' })
    // The last day is now.
    expect((await shown('?on=2020-06-16&status=all')).rows).toEqual((await shown('?status=all')).rows)
    expect((await drawn('points', '?on=2020-06-11')).map(({ properties }) => properties.id)).toEqual([ids.shell])
  })

  it('filters alike in the table and on the map', async () => {
    const cases: [string, string[]][] = [
      ['?what=reports', [ids.mine, ids.nowhere]],
      ['?what=hazards', [ids.area]],
      ['?status=all', [ids.shell, ids.mine, ids.nowhere, ids.area]],
      ['?status=ended', [ids.shell]],
      ['?status=closed', [ids.shell]],
      ['?kind=confirmed', [ids.area]],
      ['?kind=suspected', []],
      ['?class=mine', [ids.mine, ids.nowhere]],
      ['?class=minefield', [ids.area]],
      ['?status=all&danger=school', [ids.shell]],
      ['?place=B1', [ids.mine, ids.nowhere, ids.area]],
      ['?place=A1', []],
    ]
    for (const [query, found] of cases) {
      expect(await namesOf(query), query).toEqual([...found].sort())
      const onMap = [...(await drawn('points', query)), ...(await drawn('areas', query))]
      const expected = found.filter((id) => id !== ids.nowhere)
      expect([...new Set(onMap.map(({ properties }) => properties.id))].sort(), query).toEqual(expected.sort())
    }
  })

  it('says what was tapped, and nothing that the reader may not see', async () => {
    expect(await namesOf(`?status=all&only=${ids.shell},${ids.south}`)).toEqual([ids.shell])
    expect((await world.get('khalil', '/api/ordnance-map?only=x;drop')).status).toBe(400)
  })

  it('is of one side: the other sees its own, joint readers both, and who has no office here nothing', async () => {
    expect(await namesOf('', 'safa')).toEqual([ids.south])
    expect((await drawn('points', '', 'safa')).map(({ properties }) => properties.id)).toEqual([ids.south])
    expect(await drawn('areas', '', 'safa')).toEqual([])
    expect(await namesOf('?what=reports', 'karim')).toEqual([ids.mine, ids.nowhere, ids.south].sort())
    for (const path of ['', '/points', '/areas']) {
      expect((await world.get('rami', `/api/ordnance-map${path}`)).status).toBe(403)
      expect((await world.get(null, `/api/ordnance-map${path}`)).status).toBe(401)
    }
  })

  it('is sent packed to whoever takes it so', async () => {
    const packed = await world.http.inject({
      url: '/api/ordnance-map/points',
      headers: { cookie: await world.signIn('khalil'), 'accept-encoding': 'gzip' },
    })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'private, no-store' })
    const found = FeatureCollection.parse(JSON.parse(gunzipSync(packed.rawPayload).toString()))
    expect(found.features).toEqual(await drawn('points'))
  })
})
