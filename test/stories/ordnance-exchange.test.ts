import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { openBook } from '../../src/commander-lists/formats/xlsx-book.ts'
import { sheetRows } from '../../src/commander-lists/formats/xlsx-sheet.ts'
import { addEvidence } from '../../src/hazards/evidence-actions.ts'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import { HazardView } from '../../src/hazards/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { recordProduct } from '../../src/land-release/product-actions.ts'
import { recordExport } from '../../src/ordnance-exchange/export-actions.ts'
import { openFile } from '../../src/ordnance-exchange/formats/open-file.ts'
import { columnsIn, importRows, type Mapping, suggestedColumns } from '../../src/ordnance-exchange/import-rows.ts'
import { fileEndings, fileNameOf } from '../../src/ordnance-exchange/ordnance-export.ts'
import { CompareView, OrdnanceExportsView, ReadFileView, TakeRowsView } from '../../src/ordnance-exchange/views.ts'
import { recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { OrdnanceReportView } from '../../src/ordnance-reports/views.ts'
import { correctNonConformity, recordVisit } from '../../src/quality-visits/visit-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { evidence, hazard, ordnanceExport, patrolReport, product, sample } from '../ordnance.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
let clock = Date.now()
const ids = { mill: newId(), south: newId(), report: newId(), southReport: newId() }
const perimeterId = newId()
const work = product({ id: ids.mill, perimeterId })
const visit = sample(ids.mill)
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true }, () => new Date(clock))
  await world.done('khalil', recordHazard, hazard({ id: ids.mill, perimeterId, name: '=حقل "الطاحونة"' }))
  await world.done('khalil', addEvidence, evidence(ids.mill))
  await world.done('rami', recordProduct, work)
  await world.done('sawsan', recordVisit, visit)
  await world.done('safa', recordHazard, hazard({ id: ids.south, name: 'Southern secret', placeCode: 'B3' }))
  const report = { description: 'هاون خلف الطاحونة', contact: '091-7654321', quantity: 3 }
  await world.done('khalil', recordReport, patrolReport({ ...report, id: ids.report }))
  await world.done(
    'safa',
    recordReport,
    patrolReport({ id: ids.southReport, description: 'Southern secret', placeCode: 'B3' }),
  )
})
afterAll(() => world.end())

type Asked = Parameters<typeof ordnanceExport>[0]

async function file(who: CastName, asked: Asked = {}) {
  const given = ordnanceExport(asked)
  await world.done(who, recordExport, given)
  const headers = { cookie: await world.signIn(who), 'accept-language': 'en' }
  const url = `/api/ordnance-export/${fileNameOf(given)}?id=${given.id}`
  const answer = await world.http.inject({ method: 'GET', url, headers })
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200)
  return { given, bytes: answer.rawPayload, headers: answer.headers }
}

async function send(who: CastName, method: 'PUT' | 'POST', url: string, payload: Buffer | object) {
  const type = Buffer.isBuffer(payload) ? { 'content-type': 'application/octet-stream' } : {}
  const headers = { cookie: await world.signIn(who), 'accept-language': 'en', ...type }
  const answer = await world.http.inject({ method, url, headers, payload })
  return { status: answer.statusCode, body: answer.body }
}
const read = (bytes: Buffer | string, who: CastName = 'khalil') =>
  send(who, 'PUT', '/api/ordnance-import/file', Buffer.from(bytes))

const mapping: Mapping = {
  ...{ columns: {}, classes: {}, contaminations: {}, channel: 'disclosure', contamination: 'mixed', placeCode: 'B1' },
  keepOthers: true,
}
async function rowsOf(bytes: Buffer | string, given: Partial<Mapping> = {}) {
  const { sha256, features } = ReadFileView.parse(JSON.parse((await read(bytes)).body))
  const columns = suggestedColumns(columnsIn(features))
  return importRows(features, { ...mapping, columns, ...given }, { sideId: cast.khalil.sideId, sha256, places: [] })
}
const take = async (rows: readonly object[], who: CastName = 'khalil') => {
  const answer = await send(who, 'POST', '/api/ordnance-import/rows', { rows })
  expect(answer.status, answer.body).toBe(200)
  return TakeRowsView.parse(JSON.parse(answer.body)).rows
}
const good = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
  rows.flatMap((row) => (row.kind === 'fault' ? [] : [{ kind: row.kind, input: row.input }]))

async function rowsIn(book: Awaited<ReturnType<typeof openBook>>): Promise<string[][]> {
  const rows: string[][] = []
  for (const sheet of book.sheets.keys())
    for await (const row of sheetRows(book, sheet)) rows.push(row.cells.map(({ text }) => text))
  return rows
}

describe('an export', () => {
  it('is recorded before its file is given, and given to whoever recorded it alone, for an hour', async () => {
    const { given } = await file('khalil', { purpose: 'Survey map', recipient: 'UNMAS' })
    const { exports } = OrdnanceExportsView.parse(JSON.parse((await world.get('fatou', '/api/ordnance-exports')).body))
    expect(exports[0]?.given).toMatchObject({ id: given.id, rows: 1, purpose: 'Survey map', recipient: 'UNMAS' })
    expect(exports[0]?.given.exportedBy).toBe(cast.khalil.id)
    const url = `/api/ordnance-export/hazards.geojson?id=${given.id}`
    expect((await world.get('fatou', url)).status).toBe(404)
    expect((await world.get('safa', url)).status).toBe(404)
    expect((await world.get('khalil', `/api/ordnance-export/hazards.geojson?id=${newId()}`)).status).toBe(404)
    expect((await world.get('khalil', `/api/ordnance-export/reports.geojson?id=${given.id}`)).status).toBe(404)
    expect((await world.get('khalil', '/api/ordnance-export/hazards.geojson')).status).toBe(404)
    expect((await world.get(null, url)).status).toBe(401)
    // An hour later, in a session of its own.
    clock += 3_700_000
    world.forgetSessions()
    expect(JSON.parse((await world.get('khalil', url)).body).code).toBe('ordnanceExport.expired')
  })

  it('wants a purpose, a recipient, something to give, and a table that fits', async () => {
    const asked = (given: Asked) => world.do('khalil', recordExport, ordnanceExport(given))
    expect(await asked({ purpose: ' ' })).toMatchObject({ outcome: 'refused', code: 'input.invalid' })
    expect(await asked({ recipient: '' })).toMatchObject({ outcome: 'refused', code: 'input.invalid' })
    expect(await asked({ what: 'reports', format: 'mdrCsv' })).toMatchObject({ code: 'ordnanceExport.noGroup' })
    expect(await world.do('rami', recordExport, ordnanceExport())).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('karim', recordExport, ordnanceExport())).toMatchObject({ code: 'action.notAllowed' })
    expect((await world.get('rami', '/api/ordnance-exports')).status).toBe(403)
    expect((await world.get('karim', '/api/ordnance-exports')).status).toBe(200)
  })

  it('gives in every format what the reader sees and nothing of the other side', async () => {
    for (const format of ['geojson', 'kml', 'gpx', 'shapefile', 'hxlCsv', 'mdrCsv', 'mdrXlsx'] as const) {
      const { bytes, headers } = await file('khalil', { format })
      expect(headers['content-disposition']).toBe(`attachment; filename="hazards.${fileEndings[format]}"`)
      expect(bytes.includes('Southern secret'), format).toBe(false)
      if (format === 'mdrXlsx') continue
      const { features } = await openFile(bytes)
      expect(features, format).toHaveLength(1)
      if (format === 'mdrCsv') continue
      expect(features[0]?.words.find(([name]) => name === 'name')?.[1], format).toBe('=حقل "الطاحونة"')
      const points = JSON.parse((await world.get('khalil', `/api/hazards/${ids.mill}`)).body).points
      const shape = features[0]?.shape
      const ring = shape?.kind === 'area' ? shape.rings[0] : shape?.kind === 'line' ? shape.line.slice(0, -1) : []
      const places = (all: readonly (readonly number[])[]) =>
        all.map(([x = 0, y = 0]) => `${x.toFixed(7)} ${y.toFixed(7)}`).sort()
      expect(places((ring ?? []).map(({ point }) => point)), format).toEqual(places(points))
    }
  })

  it('of reports never holds the way to whoever told them', async () => {
    for (const format of ['geojson', 'kml', 'gpx', 'hxlCsv', 'shapefile'] as const) {
      const { bytes } = await file('khalil', { what: 'reports', format })
      const { features } = await openFile(bytes)
      const said = JSON.stringify(features)
      expect(said, format).toContain('هاون خلف الطاحونة')
      expect(said + bytes.toString('utf8'), format).not.toMatch(/7654321|Southern secret|followHash|contact/i)
    }
  })

  it('of reduced precision says about where, and nothing that was described', async () => {
    const { bytes } = await file('khalil', { what: 'reports', precision: 'reduced' })
    expect(JSON.parse(bytes.toString()).features[0].geometry).toEqual({ type: 'Point', coordinates: [13.19, 32.89] })
    expect(bytes.toString()).not.toMatch(/الطاحونة|32\.8872|13\.1913/)
    const areas = await file('khalil', { precision: 'reduced', format: 'hxlCsv' })
    const { features } = await openFile(areas.bytes)
    expect(features[0]?.shape).toMatchObject({ kind: 'point', at: { point: [13.19, 32.88] } })
    expect(areas.bytes.toString()).not.toContain('الطاحونة')
    const table = await file('khalil', { precision: 'reduced', format: 'mdrCsv' })
    expect(table.bytes.toString()).not.toMatch(/POLYGON|TP1|الطاحونة/)
    const found = { id: newId(), severity: 'minor', description: 'Behind the wall', dueOn: '2020-07-01' } as const
    const wrong = sample(ids.mill, { activity: 'Along the fence', nonConformities: [found] })
    await world.done('sawsan', recordVisit, wrong)
    await world.done('khalil', correctNonConformity, { id: found.id, measure: 'Stones moved' })
    const rows = await rowsIn(await openBook((await file('khalil', { precision: 'reduced', format: 'mdrXlsx' })).bytes))
    expect(rows.flat().join(' ')).not.toMatch(/POLYGON|TP1|الطاحونة|fence|wall|Stones|The authority/)
    const visited = rows.find((row) => row[0] === wrong.id)
    expect(visited?.filter((text) => text !== '')).toEqual([wrong.id, ids.mill, '2020-06-12', 'conforms', 'minor'])
    const exact = await rowsIn(await openBook((await file('khalil', { format: 'mdrXlsx' })).bytes))
    expect(exact.find((row) => row[0] === wrong.id)?.slice(3)).toEqual([
      ...['Along the fence', 'Team 1', 'The authority', 'conforms', 'minor: Behind the wall', 'Stones moved'],
    ])
  })

  it('says that it is sensitive, and runs no formula', async () => {
    const { bytes } = await file('khalil', { purpose: '=cmd', recipient: '@evil' })
    expect(JSON.parse(bytes.toString()).about).toMatchObject({ recipient: '@evil', precision: 'exact' })
    expect(JSON.parse(bytes.toString()).about.sensitivity).toMatch(/SENSITIVE/)
    for (const format of ['hxlCsv', 'mdrCsv'] as const) {
      const csv = (await file('khalil', { format })).bytes.toString()
      expect(csv).toContain(`"'=حقل ""الطاحونة"""`)
      expect(csv).toMatch(/SENSITIVE/)
    }
    expect((await file('khalil', { format: 'hxlCsv' })).bytes.toString().split('\r\n')[1]).toContain(
      '#meta+id,#loc+name',
    )
    const book = await openBook((await file('khalil', { format: 'mdrXlsx', purpose: '=1+1' })).bytes)
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...[
        'Contaminated areas',
        'Direct evidence',
        'Land release products',
        'Devices',
        'Accidents',
        'QA visits',
        'About',
      ],
    ])
    const cells = await rowsIn(book)
    expect(cells[1]?.slice(0, 2)).toEqual([ids.mill, '=حقل "الطاحونة"'])
    expect(cells).toContainEqual([ids.mill, 'explosiveItem', 'visual'])
    const worked = cells.find((row) => row[0] === work.productId)
    expect(worked?.slice(1, 5)).toEqual([ids.mill, 'cleared', 'manual', 'Team 1'])
    expect(worked?.at(-1)).toMatch(/^POLYGON \(\(13\.19/)
    expect(cells.find((row) => row[0] === visit.id)?.slice(1, 4)).toEqual([ids.mill, '2020-06-12', 'Clearance'])
    expect(cells).toContainEqual(['purpose', '=1+1'])
    // A formula would have no value of its own, and reading it would say so.
    expect(cells.flat()).not.toContain('2')
  })

  it('is not changed, taken away or claimed by another side past the program', async () => {
    const { given } = await file('khalil')
    const tried = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await tried(`update ordnance_exports set recipient = 'nobody' where id = '${given.id}'`)).toBe('42501')
    expect(await tried(`delete from ordnance_exports where id = '${given.id}'`)).toBe('42501')
    const row = `'${newId()}', '${cast.khalil.sideId}', 'reports', 'mdrCsv', 'exact', 'all', 1, 'x', 'y', '${cast.khalil.id}', now()`
    expect(await tried(`insert into ordnance_exports values (${row})`)).toBe('23514')
    const south = OrdnanceExportsView.parse(JSON.parse((await world.get('safa', '/api/ordnance-exports')).body))
    expect(south.exports).toEqual([])
  })
})

describe('an import', () => {
  const table = [
    'instanceID,gps,shape,type,qty,notes,phone',
    'uuid:0d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,32.9001 13.2001 0 3,,هاون,٢,قرب المدرسة,092-1112223',
    'uuid:1d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,,32.91 13.21 0 0; 32.91 13.22 0 0; 32.92 13.22 0 0; 32.91 13.21 0 0,حقل ألغام,,تحذير رعاة,',
    'uuid:2d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,,,mine,,,',
    'uuid:3d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,,32.91 13.21 0 0; 32.92 13.22 0 0; 32.91 13.22 0 0; 32.92 13.21 0 0; 32.91 13.21 0 0,mine,,,',
  ].join('\n')

  it('shows each row, records what can be, and keeps what was written', async () => {
    const rows = await rowsOf(table)
    expect(rows.map((row) => (row.kind === 'fault' ? row.fault : row.kind))).toEqual([
      'report',
      'hazard',
      'noPlace',
      'hazard',
    ])
    const taken = await take(good(rows))
    expect(taken.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded', 'refused'])
    expect(taken[2]?.text).toMatch(/crosses itself/)
    const [report, area] = rows
    const told = OrdnanceReportView.parse(
      JSON.parse((await world.get('khalil', `/api/ordnance-reports/${report?.id}`)).body),
    )
    expect(told.report).toMatchObject({
      channel: 'disclosure',
      itemClass: 'mortar',
      quantity: 2,
      placeTyped: '32.9001, 13.2001',
      placeCode: 'B1',
    })
    expect(told.report.point).toEqual([13.2001, 32.9001])
    expect(told.contact).toBe('092-1112223')
    expect(told.report.description).not.toContain('092')
    const drawn = HazardView.parse(JSON.parse((await world.get('khalil', `/api/hazards/${area?.id}`)).body))
    expect(drawn.perimeters[0]?.perimeter.lines).toEqual(['32.91, 13.21', '32.91, 13.22', '32.92, 13.22'])
    expect(drawn.perimeters[0]?.perimeter.change).toContain('تحذير رعاة')
    expect(drawn.hazard).toMatchObject({ kind: 'suspected', contamination: 'minefield' })
  })

  it('sent again makes no doubles, also of a newer copy; refused rows can be repeated', async () => {
    const again = await take(
      good(await rowsOf(`${table}\nuuid:4d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,32.95 13.25 0 0,,mine,,,`)),
    )
    expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'refused', 'recorded'])
  })

  it('suggests what may be recorded already, and people decide', async () => {
    const rows = await rowsOf(`lat,lon,type\n32.90012,13.20012,mortar\n32.90012,13.20012,bomb\n32.99,13.29,mortar\n`)
    const asked = rows.map(({ id, sourceId, point }, i) => ({
      id,
      sourceId,
      point,
      kind: 'report',
      itemClass: i === 1 ? 'bomb' : 'mortar',
    }))
    const compared = async (who: CastName) =>
      CompareView.parse(JSON.parse((await send(who, 'POST', '/api/ordnance-import/compare', { rows: asked })).body))
        .rows
    const found = await compared('khalil')
    expect(found.map(({ recorded, near }) => [recorded, near.length])).toEqual([
      [false, 1],
      [false, 0],
      [false, 0],
    ])
    expect(found[0]?.near[0]?.metres).toBeLessThan(5)
    expect((await compared('safa')).every(({ near }) => near.length === 0)).toBe(true)
    const [first] = await rowsOf(table)
    const same = [{ id: first?.id, sourceId: ids.report, point: [0, 0], kind: 'report', itemClass: null }]
    const answer = await send('khalil', 'POST', '/api/ordnance-import/compare', { rows: same })
    expect(CompareView.parse(JSON.parse(answer.body)).rows[0]?.recorded).toBe(true)
  })

  it('takes back what went out: the same places and words, known again by their ids', async () => {
    const { bytes } = await file('khalil', { format: 'geojson', what: 'reports' })
    const rows = await rowsOf(bytes)
    for (const format of ['geojson', 'kml', 'hxlCsv', 'shapefile', 'gpx'] as const) {
      const areas = await rowsOf((await file('khalil', { format })).bytes)
      const mill = areas.find(({ label }) => label === '=حقل "الطاحونة"')
      expect(mill?.kind === 'hazard' && mill.input, format).toMatchObject({
        contamination: 'minefield',
        placeCode: 'B1',
      })
    }
    const own = rows.find(({ sourceId }) => sourceId === ids.report)
    expect(own?.kind === 'report' && own.input).toMatchObject({
      itemClass: 'mortar',
      quantity: 3,
      placeTyped: '32.8872, 13.1913',
    })
  })

  it('is for the desk alone, and inputs that do not fit are refused one by one', async () => {
    for (const who of ['rami', 'fatou', 'karim'] as const) {
      expect((await read(table, who)).status, who).toBe(403)
      expect((await send(who, 'POST', '/api/ordnance-import/rows', { rows: [] })).status, who).toBe(403)
      expect((await send(who, 'POST', '/api/ordnance-import/compare', { rows: [] })).status, who).toBe(403)
    }
    const [one] = await take([{ kind: 'report', input: { id: newId(), sideId: cast.safa.sideId } }])
    expect(one?.outcome).toBe('refused')
    expect(
      (
        await send('khalil', 'POST', '/api/ordnance-import/rows', {
          rows: [{ kind: 'demolition', input: { id: newId() } }],
        })
      ).status,
    ).toBe(400)
  })

  it('answers hostile and strange files with words', async () => {
    const codeOf = async (bytes: Buffer | string) => {
      const { status, body } = await read(bytes)
      return status === 200 ? 'read' : `${status} ${JSON.parse(body).code}`
    }
    expect(
      await codeOf('<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml>&x;</kml>'),
    ).toBe('400 ordnanceFile.docType')
    expect(await codeOf(Buffer.from(zipSync({ 'doc.kml': new Uint8Array(140 * 1024 * 1024) })))).toBe(
      '400 ordnanceFile.tooLarge',
    )
    expect(await codeOf(Buffer.from(zipSync({ 'x.shp': new Uint8Array(100) })))).toBe('400 ordnanceFile.noProjection')
    expect(await codeOf('{"type":"FeatureCollection","features":')).toBe('400 ordnanceFile.damaged')
    expect(await codeOf(`[${'['.repeat(100_000)}`)).toBe('400 ordnanceFile.damaged')
    expect(await codeOf('name,age\nx,1\n')).toBe('400 ordnanceFile.noColumns')
    expect(await codeOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0]))).toMatch(
      /^400 ordnanceFile\./,
    )
    const proto =
      '{"type":"Feature","properties":{"__proto__":"x","constructor":"y"},"geometry":{"type":"Point","coordinates":[13.5,32.5]}}'
    expect(await codeOf(proto)).toBe('read')
    expect((await rowsOf(proto, { columns: { what: '__proto__' } }))[0]?.kind).toBe('report')
  }, 60_000)

  it('of ten thousand features is read, compared and recorded', async () => {
    const features = Array.from({ length: 10_000 }, (_, i) => ({
      ...{ type: 'Feature', properties: { name: `قذيفة ${i}`, class: 'mortar' } },
      geometry: { type: 'Point', coordinates: [13.005 + (i % 100) / 100, 31.005 + Math.floor(i / 100) / 100] },
    }))
    const began = performance.now()
    const rows = await rowsOf(JSON.stringify({ type: 'FeatureCollection', features }))
    expect(rows).toHaveLength(10_000)
    expect(performance.now() - began).toBeLessThan(20_000)
    const some = good(rows).slice(0, 200)
    expect((await take(some)).filter(({ outcome }) => outcome !== 'recorded')).toEqual([])
    expect((await take(some)).every(({ outcome }) => outcome === 'known')).toBe(true)
  }, 60_000)

  it('leaves a record that proves itself', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
