import { describe, expect, it } from 'vitest'
import { annexOf, type Counted, casualtiesOf, countsOf } from './composing.ts'
import { defaultPeriod, lastCutoff, previousFrom } from './daily-report.ts'

const tarsa = { ar: 'Tarsa', en: 'Tarsa', fr: 'Tarsa' }
const counted = (given: Partial<Counted> = {}): Counted => ({
  ...{ id: '00000000-0000-4000-8000-00000000abcd', type: 'shelling', at: '2020-11-10T08:30:00.000Z', hourKnown: true },
  ...{
    districtCode: 'B1',
    place: tarsa,
    point: null,
    count: 3,
    means: 'heard',
    weapon: '',
    state: 'logged',
    tolls: [],
  },
  ...given,
})
const names = [
  { code: 'B1', name: tarsa, region: null },
  { code: 'B2', name: tarsa, region: null },
  { code: 'B3', name: tarsa, region: null },
]
const watched = (districtCode: string, hours: number) => ({ districtCode, hours, watcherHours: hours * 2 })

describe('counts', () => {
  it('have the period before and the hours watched beside them', () => {
    const now = [counted(), counted({ count: null, type: 'firing' }), counted({ type: 'peacefulProtest' })]
    const before = [counted({ districtCode: 'B2' })]
    const hours = { now: [watched('B1', 12), watched('B1', 4)], before: [watched('B2', 6), watched('B1', 2)] }
    const { total, districts, types } = countsOf({ now, before }, hours, names)
    expect(total).toEqual({
      ...{ incidents: { now: 2, before: 1 }, observed: { now: 4, before: 3 }, explosions: { now: 3, before: 3 } },
      ...{ hours: { now: 16, before: 8 }, watcherHours: { now: 32, before: 16 }, rate: { now: 0.125, before: 0.125 } },
    })
    expect(districts.map(({ code, incidents, rate }) => [code, incidents.now, rate])).toEqual([
      ['B1', 2, { now: 0.125, before: 0 }],
      // Nobody watched there in the period: no rate, and no zero.
      ['B2', 0, { now: null, before: 1 / 6 }],
    ])
    expect(types.map(({ type }) => type)).toEqual(['firing', 'shelling'])
  })

  it('without a watch have no rate', () => {
    const { total } = countsOf({ now: [counted()], before: [] }, { now: [], before: [] }, names)
    expect(total.rate).toEqual({ now: null, before: null })
    expect(total.incidents.now).toBe(1)
  })

  it('of people are low, best and high, by how far they are established', () => {
    const toll = { harm: 'killed' as const, sex: 'male' as const, age: 'adult' as const, status: 'civilian' as const }
    const now = [
      counted({ state: 'verified', tolls: [{ ...toll, low: 1, best: 2, high: 3 }] }),
      counted({ state: 'verified', tolls: [{ ...toll, status: 'combatant', low: 1, best: 1, high: 1 }] }),
      counted({ tolls: [{ ...toll, low: 0, best: 5, high: 9 }] }),
    ]
    expect(casualtiesOf({ now, before: [] })).toEqual([
      expect.objectContaining({ standing: 'unestablished', now: { low: 0, best: 5, high: 9 } }),
      expect.objectContaining({ standing: 'verified', now: { low: 2, best: 3, high: 4 } }),
    ])
  })
})

describe('the annex', () => {
  it('says how far and whereto from the post, as it was told or from the two places', () => {
    const incident = counted({ point: [16.6, 31.3] })
    const seen = {
      ...{ incidentId: incident.id, seenAt: incident.at, means: 'heard' as const, number: 2, weapon: '' },
      ...{ observation: 'explosion' as const, course: 'incoming' as const, watcher: 'North wall' },
    }
    const lines = annexOf(
      [incident],
      [
        { ...seen, bearing: 45, distanceM: 3200, point: null },
        { ...seen, bearing: null, distanceM: null, point: [16.6, 31.2] },
        { ...seen, bearing: null, distanceM: null, point: null },
      ],
      false,
    )
    expect(lines.map(({ distanceM, direction, bearing }) => [distanceM, direction, bearing])).toEqual([
      [3200, 'ne', 45],
      [11120, 'n', 0],
      [null, null, null],
    ])
    expect(annexOf([incident], [], true)).toMatchObject([{ watcher: null, number: 3, late: true }])
  })
})

describe('the period of a report', () => {
  const rule = { cutoff: '19:30', timeZone: 'Africa/Tripoli' }
  it('goes from the last report to the last cut-off that has passed', () => {
    expect(lastCutoff('2020-11-10T17:29:00.000Z', '19:30', 'Africa/Tripoli')).toBe('2020-11-09T17:30:00.000Z')
    expect(lastCutoff('2020-11-10T17:30:00.000Z', '19:30', 'Africa/Tripoli')).toBe('2020-11-10T17:30:00.000Z')
    const now = '2020-11-10T18:00:00.000Z'
    expect(defaultPeriod(now, { ...rule, lastUntil: null })).toEqual({
      ...{ fromAt: '2020-11-09T17:30:00.000Z', untilAt: '2020-11-10T17:30:00.000Z', due: true },
    })
    expect(defaultPeriod(now, { ...rule, lastUntil: '2020-11-07T17:30:00.000Z' })).toMatchObject({
      ...{ fromAt: '2020-11-07T17:30:00.000Z', due: true },
    })
    expect(defaultPeriod(now, { ...rule, lastUntil: '2020-11-10T17:30:00.000Z' })).toMatchObject({ due: false })
    expect(defaultPeriod(now, { ...rule, lastUntil: '2019-11-10T17:30:00.000Z' })).toMatchObject({
      fromAt: '2020-10-10T17:30:00.000Z',
    })
  })

  it('is a day by the clock where clocks change, and the one before is as long', () => {
    const due = defaultPeriod('2020-10-25T20:00:00.000Z', {
      ...{ cutoff: '19:30', timeZone: 'Europe/Paris', lastUntil: null },
    })
    expect([due.fromAt, due.untilAt]).toEqual(['2020-10-24T17:30:00.000Z', '2020-10-25T18:30:00.000Z'])
    expect(previousFrom(due)).toBe('2020-10-23T16:30:00.000Z')
  })
})
