import { describe, expect, it } from 'vitest'
import { unknownPlaceholders } from './block.ts'
import { drawMap } from './map-papers.ts'
import { printedPart, runsOf } from './part-papers.ts'
import { tableOf, valueWords } from './part-table.ts'
import type { ReportPart } from './report-content.ts'
import { periodsOver } from './report-template.ts'

describe('a text', () => {
  it('has days and numbers of several parts as runs of their own', () => {
    expect(runsOf('من 2026-10-01 إلى 12.5')).toEqual([
      { text: 'من ', alone: false },
      { text: '2026-10-01', alone: true },
      { text: ' إلى ', alone: false },
      { text: '12.5', alone: true },
    ])
  })

  it('says which of its placeholders stand for nothing', () => {
    expect(unknownPlaceholders('{programme} {DIS-01} {name} {}')).toEqual(['name', ''])
  })
})

describe('the periods of a schedule', () => {
  it('are those that are over since it was set, also where the server stood still', () => {
    const from = (...of: Parameters<typeof periodsOver>) => periodsOver(...of).map((period) => period.from)
    expect(from('programme', '2026-11-28', '2026-11-30')).toEqual([])
    expect(from('programme', '2026-11-28', '2027-01-02')).toEqual(['2026-11-01', '2026-12-01'])
    expect(from('programme', '2024-01-01', '2027-01-02').at(-1)).toBe('2026-12-01')
    expect(from('donor', '2026-11-28', '2027-01-02')).toEqual(['2026-10-01'])
    expect(from('ordnanceYear', '2026-11-28', '2027-01-02')).toEqual(['2026-01-01'])
  })
})

describe('a table', () => {
  it('says what is hidden, what is not there, and a share as it was computed', () => {
    const figure = { numerator: '17', denominator: '134', value: '12.69', hidden: false }
    expect(valueWords(figure, 'percent', 'en', 'None')).toBe('12.69 %')
    expect(valueWords({ ...figure, value: null }, 'percent', 'en', 'None')).toBe('None')
    expect(valueWords({ ...figure, hidden: true }, 'percent', 'en', 'None')).toBe('Hidden: fewer than five')
    const said = { ar: 'أ', en: 'a', fr: 'à' }
    const part = { kind: 'bars', title: said, says: said, bars: [{ name: said, count: null }] } as const
    expect(tableOf({ ...part, bars: [...part.bars] }, 'fr').rows).toEqual([['à', '–']])
  })
})

describe('the figures of indicators', () => {
  it('say of how many published periods they are the sum', () => {
    const named = { code: 'DIS-01', name: { ar: 'أ', en: 'Taken in', fr: 'à' }, unit: 'count' }
    const figure = { numerator: '42', denominator: null, value: '42', hidden: false }
    const published = { version: 1, from: '2020-06-01', to: '2020-06-28', figure }
    const row = (periods: object) =>
      tableOf({ kind: 'indicators', rows: [{ ...named, published: { ...published, ...periods } }] }, 'en').rows[0]
    expect(row({})).toEqual(['DIS-01', 'Taken in', '42', '', '2020-06-01 – 2020-06-28'])
    expect(row({ periods: 4 })?.[1]).toBe('Taken in (sum of 4 periods)')
  })
})

describe('the map', () => {
  it('of the field says squares by their corners, what has none, and that there is nothing', () => {
    const said = { ar: 'أ', en: 'a', fr: 'à' }
    const of = (squares: Extract<ReportPart, { kind: 'fieldMap' }>['squares']): ReportPart => ({
      ...{ kind: 'fieldMap', title: said, says: said, squares },
    })
    const part = of([
      { district: said, corner: [13.2, -0.1], count: 3 },
      { district: null, corner: null, count: 1 },
    ])
    const table = tableOf(part, 'en')
    expect(table.rows).toEqual([
      [1, 'a', '0.1S 13.2E', 3],
      [2, 'Elsewhere', 'Without coordinates', 1],
    ])
    const { data, files } = printedPart(part, table, { at: 2, language: 'en', country: 'LY' })
    expect(data).toMatchObject({ kind: 'map', path: '/map-2.svg', spots: [{ label: '1', r: 7 }] })
    expect(files.map(({ path }) => path)).toEqual(['/map-2.svg'])
    expect(tableOf(of([]), 'en').rows).toEqual([['', 'None', '', '']])
    expect(drawMap(null, []).ratio).toBeGreaterThan(0)
  })

  it('has the outline of the country, and each point in its place', () => {
    const map = drawMap('LY', [[13.19, 32.88]])
    expect(map.svg.length).toBeGreaterThan(500)
    const tripoli = map.place([13.19, 32.88])
    expect(tripoli.x).toBeGreaterThan(0.15)
    expect(tripoli.x).toBeLessThan(0.35)
    expect(tripoli.y).toBeLessThan(0.1)
    expect(drawMap(null, [[13, 32]]).ratio).toBeGreaterThan(0)
  })
})
