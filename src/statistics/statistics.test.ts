import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binomialLowerTail,
  binomialProbability,
  binomialUpperTail,
  poissonLowerTail,
  poissonProbability,
  poissonUpperTail,
} from './counts.ts'
import { falseDiscoveryRates } from './false-discovery.ts'
import { normalTwoSided, normalUpperTail } from './normal.ts'
import { countInterval, rateRatio, shareInterval } from './rates.ts'
import { cumulativeSums, firstDayOf, surpriseOf, weekOf } from './weekly.ts'

/** A file of answers that R gave (`test/data/statistics/answers.R`), as numbers under the names of its columns. */
function answers(name: string): Record<string, number>[] {
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, '../../test/data/statistics', name), 'utf8')
    .trim()
    .split('\n')
  const columns = head.split(',')
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell === 'Inf' ? Infinity : Number(cell)])),
  )
}

/** Two numbers agree to so many parts of the larger. */
function agree(ours: number, theirs: number | undefined, parts: number): void {
  if (theirs === undefined) throw new Error('no such column')
  if (ours === theirs) return
  expect(Math.abs(ours - theirs) / Math.max(Math.abs(ours), Math.abs(theirs))).toBeLessThan(parts)
}

describe('probabilities agree with R', () => {
  it('of the normal distribution to 1e-12 of the value, far out too', () => {
    for (const { z = 0, upper } of answers('normal.csv')) agree(normalUpperTail(z), upper, 1e-12)
    agree(normalTwoSided(1.959963984540054), 0.05, 1e-12)
  })

  it('of Poisson counts', () => {
    for (const { count = 0, mean = 0, ...row } of answers('poisson.csv')) {
      agree(poissonProbability(count, mean), row.exactly, 1e-12)
      agree(poissonUpperTail(count, mean), row.atLeast, 1e-11)
      agree(poissonLowerTail(count, mean), row.atMost, 1e-11)
    }
  })

  it('of binomial counts', () => {
    for (const { count = 0, of = 0, share = 0, ...row } of answers('binomial.csv')) {
      agree(binomialProbability(count, of, share), row.exactly, 1e-11)
      agree(binomialUpperTail(count, of, share), row.atLeast, 1e-11)
      agree(binomialLowerTail(count, of, share), row.atMost, 1e-11)
    }
  })

  it('of false discoveries', () => {
    const rows = answers('false-discovery.csv')
    const rates = falseDiscoveryRates(rows.map(({ p = 1 }) => p))
    rows.forEach(({ q }, i) => {
      agree(rates[i] ?? Number.NaN, q, 1e-14)
    })
  })

  it('of counts and of rates beside one another, with their intervals', () => {
    for (const { count = 0, low, high } of answers('counts.csv')) {
      const interval = countInterval(count, 0.95)
      agree(interval.low, low, 1e-9)
      agree(interval.high, high, 1e-9)
    }
    for (const { now = 0, hours = 0, before = 0, hoursBefore = 0, ...row } of answers('rate-ratios.csv')) {
      const ratio = rateRatio({ count: now, hours }, { count: before, hours: hoursBefore }, 0.95)
      agree(ratio?.low ?? Number.NaN, row.low, 1e-8)
      agree(ratio?.high ?? Number.NaN, row.high, 1e-8)
      agree(ratio?.p ?? Number.NaN, row.p, 1e-8)
    }
  })
})

describe('rates', () => {
  it('are none without hours watched, whatever was counted', () => {
    expect(rateRatio({ count: 9, hours: 0 }, { count: 3, hours: 20 }, 0.95)).toBeUndefined()
    expect(rateRatio({ count: 9, hours: 20 }, { count: 3, hours: 0 }, 0.95)).toBeUndefined()
    expect(rateRatio({ count: 0, hours: 20 }, { count: 0, hours: 9 }, 0.95)).toBeUndefined()
    expect(rateRatio({ count: 9, hours: Number.NaN }, { count: 3, hours: 1 }, 0.95)).toBeUndefined()
  })

  it('hold their ratio between their bounds, and turn over with their sides', () => {
    const side = fc.record({
      count: fc.integer({ min: 0, max: 60 }),
      hours: fc.double({ min: 0.5, max: 900, noNaN: true }),
    })
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [one, other] = [rateRatio(a, b, 0.9), rateRatio(b, a, 0.9)]
        if (!one || !other) return a.count + b.count === 0
        expect(one.low).toBeLessThanOrEqual(one.ratio)
        expect(one.ratio).toBeLessThanOrEqual(one.high)
        if (a.count > 0 && b.count > 0) agree(one.low * other.high, 1, 1e-8)
        agree(one.p, other.p, 1e-8)
        return true
      }),
      { numRuns: 60 },
    )
  })

  it('have intervals that hold the truth as often as they say, or more often', () => {
    const share = 0.3
    const of = 40
    let held = 0
    for (let k = 0; k <= of; k++) {
      const { low, high } = shareInterval(k, of, 0.95)
      if (low <= share && share <= high) held += binomialProbability(k, of, share)
    }
    expect(held).toBeGreaterThanOrEqual(0.95)
  })
})

describe('false discovery rates', () => {
  it('keep the order of the p-values, are never below them, and leave out what is no number', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN))), (ps) => {
        const qs = falseDiscoveryRates(ps)
        ps.forEach((p, i) => {
          expect(Number.isNaN(qs[i])).toBe(Number.isNaN(p))
          if (Number.isNaN(p)) return
          expect(qs[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12))
          ps.forEach((other, j) => {
            if (other <= p) expect(qs[j]).toBeLessThanOrEqual(qs[i] ?? 0)
          })
        })
        const known = falseDiscoveryRates(ps.filter((p) => !Number.isNaN(p)))
        expect([...qs].filter((q) => !Number.isNaN(q))).toEqual([...known])
      }),
    )
  })
})

describe('weeks', () => {
  it('begin on Monday', () => {
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
    expect(firstDayOf(weekOf(day('2020-06-24')))).toBe(day('2020-06-22'))
    expect(firstDayOf(weekOf(day('2020-06-22')))).toBe(day('2020-06-22'))
    expect(firstDayOf(weekOf(day('2020-06-28')))).toBe(day('2020-06-22'))
    expect(firstDayOf(weekOf(day('1969-12-31')))).toBe(day('1969-12-29'))
  })

  it('surprise less after few quiet weeks than after many', () => {
    const few = surpriseOf(3, [0, 0])
    const many = surpriseOf(
      3,
      Array.from({ length: 52 }, () => 0),
    )
    expect(few).toMatchObject({ expected: 0, pPoisson: 0 })
    expect(few?.p).toBeCloseTo(1 / 27, 12)
    expect(many?.p).toBeLessThan(1e-5)
    expect(surpriseOf(0, [4, 2])?.p).toBe(1)
    expect(surpriseOf(5, [])).toBeUndefined()
  })

  it('add up small rises that last, and forget what is over', () => {
    const sums = cumulativeSums([2, 2, 2, 3, 4, 4, 4, 0, 0, 0, 0], 2, 2)
    expect(sums[2]).toBe(0)
    expect(sums[6]).toBeGreaterThan(3)
    expect(sums[10]).toBe(0)
    expect([...cumulativeSums([0, 1, 1], 0, 2)]).toEqual([0, 1, 2])
  })
})
