import { describe, expect, it } from 'vitest'
import { recordHazard } from '../hazards/hazard-actions.ts'
import { newId } from '../kernel/ids.ts'
import { recordReport } from '../ordnance-reports/report-actions.ts'
import { openFile } from './formats/open-file.ts'
import { columnsIn, dayIn, importRows, type Mapping, quantityIn, suggestedColumns, wordsIn } from './import-rows.ts'
import { contaminationOf, itemClassOf, targetOf } from './import-words.ts'

const sideId = newId()
const places = [{ code: 'LY0211', name: { ar: 'تاجوراء', en: 'Tajura', fr: 'Tajoura' } }]
const mapping = (given: Partial<Mapping> = {}): Mapping => ({
  ...{
    columns: {},
    classes: {},
    contaminations: {},
    channel: 'patrol',
    contamination: 'mixed',
    placeCode: 'LY0211',
    keepOthers: true,
  },
  ...given,
})
async function rowsOf(csv: string, given: Partial<Mapping> = {}, sha256 = 'a'.repeat(64)) {
  const { features } = await openFile(Buffer.from(csv))
  const columns = suggestedColumns(columnsIn(features))
  return importRows(features, mapping({ columns, ...given }), { sideId, sha256, places })
}

describe('columns and words', () => {
  it('are understood in three languages and below groups', () => {
    const of = (names: string[]) => names.map((name) => targetOf(name))
    expect(of(['group/EO_type', 'نوع الذخيرة', 'العدد', 'qty', 'تاريخ المشاهدة', 'grp/date_seen', 'ملاحظات'])).toEqual([
      ...(['what', 'what', 'quantity', 'quantity', 'day', 'day', 'details'] as const),
    ])
    expect(of(['reporter_phone', 'هاتف المبلّغ', 'البلدية', 'name', 'الاسم', 'meta/instanceID'])).toEqual([
      ...(['contact', 'contact', 'place', 'name', 'name', undefined] as const),
    ])
    expect(['ألغام', 'AP mine', 'قذائف', 'قذيفة هاون', 'mortar', 'Obus', 'IED', 'شيء'].map(itemClassOf)).toEqual([
      ...(['mine', 'mine', undefined, 'mortar', 'mortar', 'shell', 'improvised', undefined] as const),
    ])
    expect(['حقل ألغام', 'minefield', 'cluster strike', 'AT mine', '?'].map(contaminationOf)).toEqual([
      ...(['minefield', 'minefield', 'clusterStrike', 'vehicleMines', undefined] as const),
    ])
    expect(['2020-05-01T10:00', '١/٥/٢٠٢٠', '31.12.2019', '32/1/2020', 'May'].map(dayIn)).toEqual([
      ...['2020-05-01', '2020-05-01', '2019-12-31', null, null],
    ])
    expect(['٣', '3.0', '0', 'many'].map(quantityIn)).toEqual([3, 3, null, null])
  })
})

describe('a row of a file', () => {
  const csv = 'instanceID,gps,type,qty,date,notes,phone,colour\n,32.88 13.19 0 0,mortar,3,1/5/2020,قرب البئر,091,red\n'
  it('that is a place becomes a report with what was written, and nobody’s telephone in clear', async () => {
    const [row] = await rowsOf(csv)
    expect(row).toMatchObject({ kind: 'report', notes: [] })
    if (row?.kind !== 'report') throw new Error('no report')
    expect(row.input).toMatchObject({
      itemClass: 'mortar',
      quantity: 3,
      seenOn: '2020-05-01',
      placeTyped: '32.88, 13.19',
      contact: '091',
    })
    expect(row.input.description).toBe('قرب البئر · colour: red · [aaaaaaaaaaaa #1]')
    expect(recordReport.input.safeParse(row.input).success).toBe(true)
  })

  it('has the same id in the same file, and in a newer copy of its tool’s', async () => {
    const ids = async (text: string, hash: string, side = sideId) => {
      const { features } = await openFile(Buffer.from(text))
      return importRows(features, mapping(), { sideId: side, sha256: hash.repeat(64), places }).map(({ id }) => id)
    }
    expect(await ids(csv, 'a')).toEqual(await ids(csv, 'a'))
    expect(await ids(csv, 'a')).not.toEqual(await ids(csv, 'b'))
    expect(await ids(csv, 'a')).not.toEqual(await ids(csv, 'a', newId()))
    const tool = 'instanceID,gps\nuuid:0d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,32 13 0 0\n'
    expect(await ids(tool, 'a')).toEqual(
      await ids(`${tool}uuid:1d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,33 13 0 0\n`, 'b').then((all) => all.slice(0, 1)),
    )
    const twice = await ids(`${tool}uuid:0d1f0b6e-97a1-4a3f-8a3c-2f5c0d4f9b11,33 13 0 0\n`, 'a')
    expect(new Set(twice).size).toBe(2)
  })

  it('that is an area becomes a suspected one; holes, and what encloses nothing, are refused', async () => {
    const table = [
      'name,geom,type,baladiya',
      'Mill,"POLYGON ((13.1 32.1, 13.2 32.1, 13.2 32.2, 13.1 32.1))",حقل ألغام,تاجوراء',
      'Hole,"POLYGON ((13.1 32.1, 13.2 32.1, 13.2 32.2, 13.1 32.1),(13.15 32.12,13.16 32.12,13.16 32.13,13.15 32.12))",x,',
      'Line,"LINESTRING (13.1 32.1, 13.2 32.1)",x,',
      'Way,"LINESTRING (13.1 32.1, 13.2 32.1, 13.2 32.2)",whatever,',
    ].join('\n')
    const rows = await rowsOf(table)
    expect(rows.map((row) => (row.kind === 'fault' ? row.fault : row.kind))).toEqual([
      'hazard',
      'holes',
      'tooShort',
      'hazard',
    ])
    const [mill, , , way] = rows
    if (mill?.kind !== 'hazard' || way?.kind !== 'hazard') throw new Error('no areas')
    expect(mill.input).toMatchObject({
      name: 'Mill',
      contamination: 'minefield',
      placeCode: 'LY0211',
      lines: ['32.1, 13.1', '32.1, 13.2', '32.2, 13.2'],
    })
    expect(recordHazard.input.safeParse(mill.input).success).toBe(true)
    expect(way).toMatchObject({ notes: ['lineAsRing', 'wordNotKnown'], input: { contamination: 'mixed' } })
    expect(way.input.reason).toContain('whatever')
    const nowhere = await rowsOf(table, { placeCode: null })
    expect(nowhere.map((row) => (row.kind === 'fault' ? row.fault : row.kind))).toEqual([
      'hazard',
      'holes',
      'tooShort',
      'noPlaceCode',
    ])
  })

  it('with words that nobody knows keeps them, and takes what the officer says they mean', async () => {
    const table = 'lat,lon,type,qty,date\n32.5,13.5,zzz,some,last week\n'
    const [row] = await rowsOf(table)
    expect(row).toMatchObject({
      notes: ['wordNotKnown', 'dayNotRead', 'quantityNotRead'],
      input: { itemClass: 'unknown' },
    })
    if (row?.kind !== 'report') throw new Error('no report')
    expect(row.input.description).toBe('zzz · last week · some · [aaaaaaaaaaaa #1]')
    expect((await rowsOf(table, { classes: { zzz: 'bomb' } }))[0]).toMatchObject({ input: { itemClass: 'bomb' } })
    expect(wordsIn((await openFile(Buffer.from(table))).features, 'type')).toEqual(['zzz'])
  })
})
