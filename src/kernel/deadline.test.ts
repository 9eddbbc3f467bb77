import { expect, it } from 'vitest'
import { daysAfter, daysUntil } from './deadline.ts'

it('counts days over the ends of months, leap days and clocks that are put forward', () => {
  expect(daysAfter('2020-02-20', 14)).toBe('2020-03-05')
  expect(daysAfter('2020-12-31', 1)).toBe('2021-01-01')
  expect(daysUntil('2020-03-05', '2020-02-20')).toBe(-14)
  expect(daysUntil('2013-03-28', '2013-04-01')).toBe(4)
})
