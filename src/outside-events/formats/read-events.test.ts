import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutFormula } from '../../kernel/spreadsheet-cell.ts'
import { acledType, interactionOf, interOf } from './acled.ts'
import { csvLine, readCsv } from './csv.ts'
import { readDay } from './days.ts'
import { EventFileRefusal } from './file-text.ts'
import { gedColumns42, gedColumns49, priogridOf } from './ged.ts'
import { hxlTable, readTag, tagged, writeHxl } from './hxl.ts'
import { OutsideEvent } from './outside-event.ts'
import { openEvents } from './read-events.ts'
import { acledRow, acledText, gedRow, gedText } from './sample-files.ts'

const given = resolve(import.meta.dirname, '../../../../shared/data/geo')
const bytes = (text: string) => new TextEncoder().encode(text)
const libya = { west: 9.2, south: 19.4, east: 25.4, north: 33.6 }

function readAll(file: Uint8Array, box: typeof libya | undefined = undefined) {
  const opened = openEvents(file, box)
  const readings = [...opened.readings()]
  const events = readings.flatMap(({ event }) => (event ? [OutsideEvent.parse(event)] : []))
  return { format: opened.format, readings, events, report: opened.report() }
}
const broken = (file: Uint8Array, box: typeof libya | undefined = libya) =>
  readAll(file, box).report.rules.map(({ rule, rows }) => `${rule} ${rows}`)

function refusalOf(file: Uint8Array): string {
  try {
    readAll(file)
    return 'taken'
  } catch (error) {
    if (error instanceof EventFileRefusal) return error.code
    throw error
  }
}

describe.skipIf(!existsSync(given))('files that others made (in ../shared/data/geo)', () => {
  it('the extract of GED 19.1 gives the numbers that others counted, and six rows out of order', () => {
    const { format, report } = readAll(readFileSync(resolve(given, 'ucdp_ged191_myanmar_bangladesh.csv')))
    expect(format).toBe('ged')
    expect(report).toMatchObject({ rows: 3194, taken: 3194, refused: 0, header: true, missing: [] })
    expect(report.killed).toEqual({ low: 19_808, best: 20_936, high: 30_686 })
    const [order, ...others] = report.rules.filter(({ rule }) => rule !== 'encoding')
    expect(others).toEqual([])
    expect(order).toMatchObject({ rule: 'tollOrder', rows: 6 })
    const ids = order?.first.map(({ id }) => id).toSorted()
    expect(ids).toEqual(['210317', '224479', '71645', '71686', '71690', '84006'])
  })

  it('the HXL file has 16 tags and 601 rows, and is byte for byte the same when it was read and written', () => {
    const file = readFileSync(resolve(given, 'ucdp_conflict_data_BGD_hxl.csv'))
    const table = hxlTable([...readCsv([file.toString('utf8')])].map(({ cells }) => cells))
    if (!table) throw new Error('no row of hashtags')
    expect([table.rows.length, tagged(table)]).toEqual([601, 16])
    expect(writeHxl(table) === file.toString('utf8')).toBe(true)
    expect(readAll(file)).toMatchObject({ format: 'ged', report: { rows: 601, taken: 601 } })
  })

  it('every event of Insecurity Insight is read, as JSON and as CSV under its own hashtags', () => {
    const rows = Object.fromEntries(
      ['education.json', 'protection.json', 'aidWorkerKIKA.json', 'explosive_weapons_2020_2023.csv'].map((name) => {
        const { format, report } = readAll(readFileSync(resolve(given, `insecurity_insight_${name}`)))
        expect(format).toBe('insecurityInsight')
        return [name, [report.rows, report.taken]]
      }),
    )
    expect(rows).toEqual({
      'education.json': [2428, 2428],
      'protection.json': [1414, 1414],
      'aidWorkerKIKA.json': [1299, 1299],
      'explosive_weapons_2020_2023.csv': [2083, 2083],
    })
  })
})

describe('ACLED', () => {
  it('is read with the columns of today, as digits and as words, with and without a byte-order mark', () => {
    const words = { inter1: 'State Forces', inter2: 'Rebel Groups', interaction: 'State Forces-Rebel Groups' }
    for (const row of [acledRow({}), acledRow(words)]) {
      for (const mark of ['', '\ufeff']) {
        const { format, events, report } = readAll(bytes(mark + acledText([row])), libya)
        expect(format).toBe('acled')
        expect(report).toMatchObject({ bom: mark !== '', taken: 1, missing: [], rules: [] })
        expect(events[0]).toMatchObject({
          ...{ providerId: 'LBY9001', type: 'shelling', startedOn: '2020-06-24', radiusM: 5000, killedBest: 3 },
          actors: [
            { role: 'actor', kind: 'stateForces', name: 'Invented Force A' },
            { role: 'opponent', kind: 'rebels', name: 'Invented Force B' },
          ],
        })
      }
    }
  })

  it('is read with the older columns, which begin with another id', () => {
    const older = 'data_id,iso,event_id_no_cnty,event_date,year,time_precision,event_type,actor1,inter1,actor2,inter2'
    const text = `${older},interaction,country,latitude,longitude,geo_precision,source,notes,fatalities\n77,434,12,01 January 2016,2016,1,Battle-No change of territory,A,1,B,2,12,Libya,32.1,13.2,2,Invented,words,0\n`
    const { events, report } = readAll(bytes(text), libya)
    expect(events[0]).toMatchObject({ providerId: '77', type: 'armedClash', startedOn: '2016-01-01', radiusM: 25_000 })
    expect(report.missing).toContain('location')
  })

  it('knows every type that we know in its words, and keeps what it does not know as told', () => {
    expect(acledType('Battles', 'Government regains territory')).toBe('stateRegainsTerritory')
    const { events, report } = readAll(bytes(acledText([acledRow({ sub_event_type: 'Invented kind' })])), libya)
    expect(events[0]).toMatchObject({ type: 'otherViolence', saidType: 'Explosions/Remote violence: Invented kind' })
    expect(report.unmapped).toEqual([{ word: 'Explosions/Remote violence: Invented kind', rows: 1 }])
  })

  it('says where a label, a pair or a number is not what it should be', () => {
    expect([interOf('8'), interOf('Other Forces'), interOf(''), interOf('9')]).toEqual([8, 8, 0, undefined])
    expect([interactionOf(2, 1), interactionOf(0, 8), interactionOf(7, 8)]).toEqual(['12', '80', '78'])
    expect(broken(bytes(acledText([acledRow({ interaction: '21' })])))).toEqual(['interaction 1'])
    expect(broken(bytes(acledText([acledRow({ inter1: 'Somebody' })])))).toEqual(['unknownLabel 1'])
    expect(broken(bytes(acledText([acledRow({ fatalities: 'many' })])))).toEqual(['tollUnreadable 1'])
    expect(broken(bytes(acledText([acledRow({ year: '2019' })])))).toEqual(['yearDiffers 1'])
  })
})

describe('GED', () => {
  it('is read with 42 and 49 columns, with and without their names', () => {
    for (const columns of [gedColumns42, gedColumns49]) {
      for (const header of [true, false]) {
        const { format, events, report } = readAll(bytes(gedText([gedRow({})], columns, header)), libya)
        expect(format).toBe('ged')
        expect(report).toMatchObject({ header, taken: 1, missing: [], rules: [] })
        expect(events[0]).toMatchObject({
          ...{ providerId: '900001', type: 'armedClash', dayPrecision: 'week', radiusM: 25_000 },
          ...{ killedLow: 2, killedBest: 3, killedHigh: 5, place: 'Sirte town' },
        })
      }
    }
  })

  it('knows each rule of the file: the order and the sum of deaths, the cell, the span of days', () => {
    const rule = (change: Parameters<typeof gedRow>[0]) => broken(bytes(gedText([gedRow(change)])))
    expect(rule({ low: '9' })).toEqual(['tollOrder 1'])
    expect(rule({ best: '4' })).toEqual(['tollSum 1'])
    expect(rule({ priogrid_gid: '7' })).toEqual(['priogrid 1'])
    expect(rule({ date_prec: '1' })).toEqual(['daySpan 1'])
    expect(rule({ date_end: '2020-06-20' })).toContain('daysReversed 1')
    expect(rule({ type_of_violence: '4' })).toEqual(['unknownType 1'])
    expect(priogridOf(23.690225, 98.765042)).toBe(163_998)
  })

  it('takes rows with faults and refuses those that are no event, each counted', () => {
    const rows = [
      gedRow({ id: '1' }),
      gedRow({ id: '1' }),
      gedRow({ id: '' }),
      gedRow({ id: '2', date_start: '03/04/2020' }),
      gedRow({ id: '3', latitude: '99', priogrid_gid: '' }),
      gedRow({ id: '4', latitude: '16.58', longitude: '31.2', priogrid_gid: '' }),
      gedRow({ id: '5', latitude: '48.1', longitude: '11.5', priogrid_gid: '' }),
      gedRow({ id: '6', where_coordinates: 'menâ€™s town' }),
    ]
    const text = `${gedText(rows)}short,row\n${csvLine(['"open'])}`
    const { report, events } = readAll(bytes(text.slice(0, -1)), libya)
    expect(report.rules.map(({ rule, rows: n }) => [rule, n])).toEqual([
      ['raggedRow', 1],
      ['cutRow', 1],
      ['noId', 1],
      ['idTwice', 1],
      ['dayUnreadable', 1],
      ['coordinateRange', 1],
      ['coordinatesSwapped', 1],
      ['outsideCountry', 1],
      ['encoding', 1],
    ])
    expect(report).toMatchObject({ rows: 10, taken: 5, refused: 5 })
    expect(events.find(({ providerId }) => providerId === '3')).toMatchObject({ latitude: null, longitude: null })
  })
})

describe('HXL', () => {
  const rows = '2020-06-24,Shelling,31.2,16.6,"Sirte, west",3\n2020-06-25,Other,31.3,16.7,Jufra,\n'

  it('is read by its hashtags, whatever the columns are called and whichever row has them', () => {
    const tags = '#date,#event+type,#geo +lat,#GEO+lon,#adm2+name,#affected +killed\n'
    for (const names of ['', 'Tag,Art,Breite,Länge,Bezirk,Tote\n', 'يوم,نوع,عرض,طول,بلدية,قتلى\n']) {
      const { format, events } = readAll(bytes(names + tags + rows), libya)
      expect(format).toBe('hxl')
      expect(events[0]).toMatchObject({ startedOn: '2020-06-24', adm2: 'Sirte, west', killedBest: 3, latitude: 31.2 })
      expect(events[1]?.killedBest).toBeNull()
    }
    expect(readTag('#affected +killed + f')).toEqual({ tag: '#affected', attributes: ['killed', 'f'] })
    expect(readTag('# no')).toBeUndefined()
  })

  it('knows a row by what it says where it has no id: the same row again is no second event', () => {
    const text = `#date,#geo+lat,#geo+lon\n2020-06-24,31.2,16.6\n2020-06-24,31.2,16.6\n`
    expect(broken(bytes(text))).toEqual(['idTwice 1'])
  })

  it('is written as it was read', () => {
    const cell = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const table = { names: ['a', 'b'], tags: ['#date', '#loc+name'], rows: cells }
        const again = hxlTable([...readCsv([writeHxl(table)], ',')].map((row) => row.cells))
        expect(again).toEqual(table)
      }),
    )
  })
})

describe('files that are none', () => {
  it('are refused by name', () => {
    expect(refusalOf(bytes(''))).toBe('empty')
    expect(refusalOf(bytes('PK\u0003\u0004zip'))).toBe('zip')
    expect(refusalOf(bytes('a,b,c\n1,2,3\n'))).toBe('unknown')
    expect(refusalOf(bytes('\u0000\u0001\u0002'))).toBe('unknown')
    expect(refusalOf(bytes('{"a":'))).toBe('damaged')
    expect(refusalOf(bytes('[1,2]'))).toBe('unknown')
    expect(refusalOf(bytes('event_date,event_type,actor1\n'))).toBe('missingColumns')
    expect(refusalOf(bytes('location_code,events,fatalities,reference_period_start\n'))).toBe('aggregates')
    expect(refusalOf(bytes(gedText([])))).toBe('empty')
    expect(refusalOf(bytes(`${gedText([gedRow({})])}"${'x'.repeat(2_100_000)}`))).toBe('recordTooLong')
  })

  it('whatever is done to a file, it is refused by name or its rows are sound', () => {
    const samples = [
      acledText([acledRow({}), acledRow({ event_id_cnty: 'LBY9002', notes: 'words, "quoted"\nand more' })]),
      gedText([gedRow({}), gedRow({ id: '900002' })], gedColumns49, false),
      '#date,#geo+lat,#geo+lon,#description\n2020-06-24,31.2,16.6,"a\nb"\n',
      '[{"Date":"2024-03-01","Event Description":"x","Latitude":"1","Longitude":"2","SiND Event ID":1}]',
    ].map(bytes)
    const damage = fc.record({
      ...{ which: fc.nat(samples.length - 1), at: fc.nat(4000), cut: fc.nat(200) },
      put: fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.constantFrom('"', ',', '\n', '\r', '\ud800', '""').map(bytes)),
    })
    fc.assert(
      fc.property(damage, ({ which, at, cut, put }) => {
        const file = samples[which] ?? new Uint8Array()
        const from = at % (file.length + 1)
        const damaged = Buffer.concat([file.subarray(0, from), put, file.subarray(Math.min(file.length, from + cut))])
        if (refusalOf(damaged) !== 'taken') return
        const { report, events } = readAll(damaged)
        expect(report.taken).toBe(events.length)
        expect(report.rows).toBe(report.taken + report.refused)
      }),
      { numRuns: 600 },
    )
  })

  it('words of theirs are run by no spreadsheet, and numbers stay numbers', () => {
    const words = ['=1+1', '+1', '-a', '@a', '\t=1', '＝1+1', '－1', "it's", '-12,5', '-7', '']
    expect(words.map((word) => withoutFormula(word).startsWith("'"))).toEqual(words.map((_, at) => at < 7))
  })

  it('days are read where they can mean one day alone', () => {
    expect(readDay('2017-07-31 00:00:00.000')).toBe('2017-07-31')
    expect(readDay('2024-02-28T00:00:00.000Z')).toBe('2024-02-28')
    expect([readDay('1-Jan-2016'), readDay('2020/6/4'), readDay('24 June 2020')]).toEqual([
      ...['2016-01-01', '2020-06-04', '2020-06-24'],
    ])
    expect([readDay('2021-02-29'), readDay('03/04/2020'), readDay('')]).toEqual([undefined, undefined, undefined])
  })
})
