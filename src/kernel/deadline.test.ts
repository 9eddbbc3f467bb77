import { expect, it } from 'vitest'
import { daysAfter, daysUntil, monthsAfter } from './deadline.ts'

it('counts days over the ends of months, leap days and clocks that are put forward', () => {
  expect(daysAfter('2020-02-20', 14)).toBe('2020-03-05')
  expect(daysAfter('2020-12-31', 1)).toBe('2021-01-01')
  expect(daysUntil('2020-03-05', '2020-02-20')).toBe(-14)
  expect(daysUntil('2013-03-28', '2013-04-01')).toBe(4)
})

it('counts months to a day that exists', () => {
  expect(monthsAfter('2026-01-15', 6)).toBe('2026-07-15')
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
  expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29')
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfter('2026-12-31', 12)).toBe('2027-12-31')
})
