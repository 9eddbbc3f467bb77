import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gregorianOf, hijriDayOf, hijriMonthLength } from './hijri.ts'

describe('Hijri dates (Umm al-Qura)', () => {
  it.each([
    [{ year: 1420, month: 1, day: 1 }, '1999-04-17'],
    [{ year: 1441, month: 9, day: 1 }, '2020-04-24'],
    [{ year: 1442, month: 1, day: 1 }, '2020-08-20'],
    [{ year: 1445, month: 10, day: 1 }, '2024-04-10'],
    [{ year: 1300, month: 1, day: 1 }, '1882-11-12'],
  ])('%o is %s', (hijri, day) => {
    expect(gregorianOf(hijri)).toBe(day)
    expect(hijriDayOf(day)).toEqual(hijri)
  })

  it('refuses a day that its month does not have, and years outside the tables', () => {
    expect(gregorianOf({ year: 1442, month: 13, day: 1 })).toBeUndefined()
    expect(gregorianOf({ year: 1442, month: 1, day: 31 })).toBeUndefined()
    expect(gregorianOf({ year: 1299, month: 1, day: 1 })).toBeUndefined()
    expect(gregorianOf({ year: 1442.5, month: 1, day: 1 })).toBeUndefined()
  })

  it('goes there and back on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1300, max: 1598 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const length = hijriMonthLength(year, month)
        expect([29, 30]).toContain(length)
        const last = { year, month, day: length }
        expect(hijriDayOf(gregorianOf(last) ?? '')).toEqual(last)
        expect(gregorianOf({ ...last, day: length + 1 })).toBeUndefined()
      }),
    )
  })
})
