import { expect, it } from 'vitest'
import { daysAfter, daysUntil } from '../kernel/deadline.ts'
import { type AskedTime, spansOf, TrendPeriod } from './span.ts'

const when = { today: '2020-08-31', begun: '2019-02-10' }
const spans = (asked: AskedTime) => spansOf(asked, when)
const ends = (asked: AskedTime) => {
  const all = spans(asked)
  return [all.length, all[0], all.at(-1)]
}

it('is told apart by days, by seven days, by months or by years, as long as it is', () => {
  expect(ends({ period: 'month' })).toEqual([
    31,
    { from: '2020-08-01', until: '2020-08-01' },
    { from: '2020-08-31', until: '2020-08-31' },
  ])
  expect(ends({ period: 'quarter' })).toEqual([
    14,
    { from: '2020-06-01', until: '2020-06-01' },
    { from: '2020-08-25', until: '2020-08-31' },
  ])
  expect(ends({ period: 'halfYear' })).toEqual([
    26,
    { from: '2020-03-03', until: '2020-03-09' },
    { from: '2020-08-25', until: '2020-08-31' },
  ])
  expect(ends({ period: 'year' })[0]).toBe(53)
  expect(ends({ period: 'all' })).toEqual([
    19,
    { from: '2019-02-10', until: '2019-02-28' },
    { from: '2020-08-01', until: '2020-08-31' },
  ])
  expect(ends({ period: 'month', from: '2001-05-04', to: '2020-02-01' })).toEqual([
    20,
    { from: '2001-05-04', until: '2001-12-31' },
    { from: '2020-01-01', until: '2020-02-01' },
  ])
})

it('has every day once, none in the future, and no more bars than can be read, whatever is asked for', () => {
  const times: AskedTime[] = [
    ...TrendPeriod.options.map((period) => ({ period })),
    { period: 'month', from: '2020-08-30', to: '2031-01-01' },
    { period: 'month', from: '2030-08-30', to: '2031-01-01' },
    { period: 'month', from: '0001-01-01', to: '2020-01-31' },
    { period: 'month', from: '0001-01-01', to: '0001-01-31' },
    { period: 'year', from: '2020-02-29', to: '2020-02-29' },
    { period: 'year', from: '2010-09-05', to: '2020-08-31' },
  ]
  for (const asked of times) {
    const all = spans(asked)
    expect(all.length).toBeGreaterThan(0)
    expect(all.length).toBeLessThan(130)
    expect((all.at(-1)?.until ?? '') <= when.today).toBe(true)
    for (const [at, { from, until }] of all.entries()) {
      expect(daysUntil(from, until)).toBeGreaterThanOrEqual(0)
      const next = all[at + 1]
      if (next) expect(next.from).toBe(daysAfter(until, 1))
    }
  }
})
