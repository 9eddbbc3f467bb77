import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber } from '../kernel/deadline.ts'
import { type DayCount, neededFrom, periodsOf, reachedBy } from './measuring.ts'

// A Wednesday.
const today = '2020-06-24'
const day = (back: number) => dayOfNumber(dayNumber(today) - back)
const on = { today, signedOn: '2020-01-01' }
const count = (placeCode: string, when: string, incidents: number, noticed = incidents): DayCount => ({
  ...{ placeCode, day: when, incidents, noticed, killed: 0 },
})
const rule = (measure: 'count' | 'killed' | 'rate' | 'anomaly', period: 'day' | 'week', threshold: number) => ({
  ...{ measure, period, threshold },
})
const record = (counts: DayCount[], hours: { placeCode: string; day: string; hours: number }[] = []) => ({
  ...{ counts, hours, since: '2020-01-06', places: 22 },
})

describe('the periods that a rule looks at', () => {
  it('are weeks from Monday to Sunday, or days, back as far as records come late, and none that was over when it was signed', () => {
    expect(periodsOf({ period: 'week' }, on)).toEqual([
      { from: '2020-06-22', until: '2020-06-28' },
      { from: '2020-06-15', until: '2020-06-21' },
      { from: '2020-06-08', until: '2020-06-14' },
      { from: '2020-06-01', until: '2020-06-07' },
    ])
    expect(periodsOf({ period: 'week' }, { today, signedOn: '2020-06-21' })).toHaveLength(2)
    expect(periodsOf({ period: 'day' }, { today, signedOn: today })).toEqual([{ from: today, until: today }])
    expect(periodsOf({ period: 'day' }, on)).toHaveLength(7)
    expect(neededFrom({ period: 'week' }, today) <= '2020-04-06').toBe(true)
  })
})

describe('a limit', () => {
  it('of incidents is reached in each place by itself', () => {
    const counts = [count('A', '2020-06-22', 2), count('A', '2020-06-24', 2), count('B', '2020-06-23', 3)]
    expect(reachedBy(rule('count', 'week', 4), record(counts), on)).toMatchObject([
      { placeCode: 'A', periodFrom: '2020-06-22', measured: 4 },
    ])
    expect(reachedBy(rule('count', 'week', 5), record(counts), on)).toEqual([])
  })

  it('of a rate needs hours, a period that is over, and what watchers noticed themselves', () => {
    const counts = [count('A', '2020-06-16', 9, 4), count('B', '2020-06-16', 9), count('A', '2020-06-23', 9)]
    const hours = [
      { placeCode: 'A', day: '2020-06-16', hours: 20 },
      { placeCode: 'A', day: '2020-06-23', hours: 1 },
      { placeCode: 'C', day: '2020-06-16', hours: 24 },
    ]
    const reached = reachedBy(rule('rate', 'week', 10), record(counts, hours), on)
    expect(reached).toMatchObject([
      { placeCode: 'A', periodFrom: '2020-06-15', measured: 20, figures: { hours: 20, noticed: 4, incidents: 9 } },
    ])
    expect(reachedBy(rule('rate', 'week', 0.001), record(counts), on)).toEqual([])
  })

  it('of surprise knows nothing before there are weeks to compare with', () => {
    const counts = [count('A', today, 30)]
    const young = { ...record(counts), since: day(20) }
    expect(reachedBy(rule('anomaly', 'week', 0.05), young, on)).toEqual([])
    expect(reachedBy(rule('anomaly', 'week', 0.05), record(counts), on)).toMatchObject([
      { placeCode: 'A', figures: { expected: 0, weeks: 8, tests: 22 } },
    ])
  })

  it('of surprise is stricter where more districts are looked at', () => {
    const quiet = Array.from({ length: 8 }, (_, week) => count('A', day(7 * (week + 1)), 1))
    const counts = [...quiet, count('A', today, 6)]
    const measured = (places: number) =>
      reachedBy(rule('anomaly', 'week', 0.2), { ...record(counts), places }, on)[0]?.measured ?? 1
    expect(measured(1)).toBeLessThan(0.01)
    expect(measured(22)).toBeCloseTo(22 * measured(1), 10)
  })

  it('once reached stays reached when more is told', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('A', 'B'), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 })),
    )
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1, max: 8 }), (first, later, limit) => {
        const told = (all: typeof first) => record(all.map(([place, back, n]) => count(place, day(back), n)))
        const keys = (all: typeof first) =>
          reachedBy(rule('count', 'day', limit), told(all), on).map((one) => `${one.placeCode} ${one.periodFrom}`)
        const after = keys([...first, ...later])
        expect(keys(first).every((key) => after.includes(key))).toBe(true)
      }),
    )
  })
})
