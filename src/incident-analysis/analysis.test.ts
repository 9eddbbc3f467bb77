import { describe, expect, it } from 'vitest'
import { seededRandom } from '../statistics/random.ts'
import { analysed } from './analysis.ts'
import type { AnalysisOptions, Columns } from './columns.ts'
import { howBetween, keyOf, relationsOf } from './relations.ts'

interface Told {
  readonly day: number
  readonly x?: number
  readonly y?: number
  readonly radius?: number
  readonly span?: number
  readonly district?: number
  readonly noticed?: boolean
}

function columnsOf(told: readonly Told[]): Columns {
  return {
    days: Int32Array.from(told, ({ day }) => day),
    daySpans: Int32Array.from(told, ({ span = 0 }) => span),
    longitudes: Float64Array.from(told, ({ x = Number.NaN }) => x),
    latitudes: Float64Array.from(told, ({ y = Number.NaN }) => y),
    radii: Int32Array.from(told, ({ x, radius = x === undefined ? -1 : 100 }) => radius),
    killed: new Int32Array(told.length).fill(1),
    districts: Int32Array.from(told, ({ district = 0 }) => district),
    noticed: Uint8Array.from(told, ({ noticed = true }) => (noticed ? 1 : 0)),
  }
}

// Monday 2020-01-06 is day 18267.
const monday = 18_267
const options: AnalysisOptions = {
  ...{ from: monday, until: monday + 83, cell: 0.5, metres: 5000, days: 7, least: 3, districts: 3 },
  ...{ hoursNow: [100, 0, 50], hoursBefore: [100, 0, 0] },
  places: Array.from({ length: 60 }, (_, i) => [10 + (i % 10) * 1.2, 24 + Math.floor(i / 10)] as const),
}

describe('the figures of a period', () => {
  const random = seededRandom(4)
  const anywhere = Array.from(
    { length: 60 },
    (): Told => ({ day: monday + Math.floor(random() * 84), x: 10 + random() * 11, y: 24 + random() * 5 }),
  )
  const crowd = Array.from({ length: 14 }, (_, i): Told => ({ day: monday + 30 + i, x: 13.2 + i / 1000, y: 26.2 }))

  it('find the place where many are, and none in what is spread by chance', () => {
    const spread = analysed(columnsOf(anywhere), options)
    expect(spread.hotSpots.found.filter(({ verdict }) => verdict === 'more99')).toEqual([])
    expect(spread.clusters.found).toEqual([])
    const { hotSpots, clusters } = analysed(columnsOf([...anywhere, ...crowd]), options)
    expect(hotSpots.found[0]).toMatchObject({ verdict: 'more99' })
    expect(hotSpots.found.some(({ west, south, count }) => west === 13 && south === 26 && count >= 14)).toBe(true)
    expect(clusters.found[0]?.count).toBeGreaterThanOrEqual(14)
    expect(clusters.knox?.p).toBeLessThan(0.05)
    const [first = [0, 0]] = clusters.found[0]?.outline ?? []
    expect(first[0]).toBeGreaterThan(13)
  })

  it('leave out what is not placed or dated exactly enough, and say how many', () => {
    const { hotSpots, clusters, weeks, count } = analysed(
      columnsOf([
        { day: monday },
        { day: monday, x: 13, y: 26, radius: 20_000 },
        { day: monday, x: 13, y: 26, radius: 60_000 },
        { day: monday, x: 13, y: 26, span: 30 },
        { day: monday, x: 13, y: 26 },
      ]),
      options,
    )
    expect(count).toBe(5)
    expect(hotSpots.basis).toEqual({ used: 3, noPoint: 1, tooCoarse: 1, noDay: 0 })
    expect(clusters.basis).toEqual({ used: 1, noPoint: 1, tooCoarse: 2, noDay: 1 })
    expect(weeks.basis).toEqual({ used: 4, noPoint: 0, tooCoarse: 0, noDay: 1 })
  })

  it('hold a week against the eight before it, also where these lie before the period', () => {
    const before = Array.from({ length: 8 }, (_, week): Told => ({ day: monday - 7 * (week + 1), district: 1 }))
    const burst = Array.from({ length: 9 }, (): Told => ({ day: monday + 2, district: 1 }))
    const { weeks, trends } = analysed(columnsOf([...before, ...burst]), options)
    expect(weeks.anomalies[0]).toMatchObject({ district: 1, from: monday, count: 9, expected: 1, weeks: 8 })
    expect(weeks.bars).toHaveLength(12)
    expect(weeks.bars.every(({ whole }) => whole)).toBe(true)
    expect(weeks.tests).toBe(36)
    // What the cumulative sum adds up in one week it loses over eleven quiet ones.
    expect(trends.find(({ district }) => district === 1)?.cusum?.value).toBe(0)
  })

  it('give rates of what watchers noticed, and none without hours', () => {
    const told = [
      ...Array.from({ length: 6 }, (): Told => ({ day: monday, district: 0 })),
      ...Array.from({ length: 4 }, (): Told => ({ day: monday, district: 0, noticed: false })),
      ...Array.from({ length: 3 }, (): Told => ({ day: monday - 10, district: 0 })),
      ...Array.from({ length: 5 }, (): Told => ({ day: monday, district: 1 })),
      ...Array.from({ length: 5 }, (): Told => ({ day: monday, district: 2 })),
    ]
    const [first, second, third] = analysed(columnsOf(told), options).trends
    expect(first).toMatchObject({
      count: 10,
      noticed: 6,
      rate: { value: 6 },
      rateBefore: { value: 3 },
      ratio: { value: 2 },
    })
    expect(second).toMatchObject({ rate: null, rateBefore: null, ratio: null })
    expect(third).toMatchObject({ rate: { value: 10 }, rateBefore: null, ratio: null })
  })

  it('of nothing are nothing', () => {
    const { hotSpots, clusters, weeks, trends } = analysed(columnsOf([]), options)
    expect([hotSpots.found, hotSpots.moran, clusters.found, clusters.knox, weeks.anomalies]).toEqual([
      [],
      null,
      [],
      null,
      [],
    ])
    expect(trends.map(({ district }) => district)).toEqual([0, 2])
    expect(analysed(columnsOf([]), { ...options, places: [], districts: 0 }).hotSpots.cells).toBe(0)
  })
})

describe('who is with and against whom', () => {
  const group = '00000000-0000-8000-8000-000000000001'
  const named = (
    role: 'actor' | 'opponent' | 'associated' | 'target' | 'thirdParty',
    name: string,
    groupId: string | null = null,
  ) => ({
    ...{ role, kind: 'rebels' as const, name, groupId },
  })

  it('follows from their roles, which imply no direction', () => {
    expect(howBetween('actor', 'opponent')).toBe('against')
    expect(howBetween('target', 'associated')).toBe('against')
    expect(howBetween('actor', 'associated')).toBe('with')
    expect(howBetween('target', 'opponent')).toBeUndefined()
    expect(howBetween('thirdParty', 'actor')).toBeUndefined()
    expect(keyOf(named('actor', ' The  Hill '))).toBe(keyOf(named('target', 'the hill')))
    expect(keyOf(named('actor', 'A', group))).toBe(group)
  })

  it('counts an incident once for each pair, and its dead with each', () => {
    const toll = { killedLow: 1, killedBest: 2, killedHigh: 5 }
    const actors = [named('actor', 'A'), named('opponent', 'B'), named('opponent', 'b'), named('associated', 'C')]
    const {
      pairs,
      actors: rows,
      nameless,
    } = relationsOf([
      { day: '2020-01-02', actors, ...toll },
      { day: '2020-01-01', actors: actors.slice(0, 2), ...toll },
      { day: '2020-01-03', actors: [], ...toll },
    ])
    expect(nameless).toBe(1)
    expect(rows.map(({ name, incidents, killedHigh }) => [name, incidents, killedHigh])).toEqual([
      ['A', 2, 10],
      ['B', 2, 10],
      ['C', 1, 5],
    ])
    expect(pairs.map(({ how, incidents, lastOn }) => [how, incidents, lastOn])).toEqual([
      ['against', 2, '2020-01-02'],
      ['with', 1, '2020-01-02'],
      ['against', 1, '2020-01-02'],
    ])
  })
})
