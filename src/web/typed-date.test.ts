import { describe, expect, it } from 'vitest'
import { westernDigits } from '../kernel/numbers.ts'
import { meaningOf, nothingTyped, typedFrom } from './typed-date.ts'

describe('a typed date', () => {
  it('means a whole year where only the year is known', () => {
    expect(meaningOf({ ...nothingTyped, year: '1985' })).toEqual({
      from: '1985-01-01',
      to: '1985-12-31',
      precision: 'year',
    })
  })

  it('means the days of a month, leap years too', () => {
    expect(meaningOf({ ...nothingTyped, year: '1984', month: '02' })?.to).toBe('1984-02-29')
  })

  it('reads Arabic-Indic digits', () => {
    expect(westernDigits('١٩٨٥ ۱۲')).toBe('1985 12')
    expect(meaningOf({ year: '١٩٨٥', month: '03', day: '٧', about: false })?.from).toBe('1985-03-07')
  })

  it('is nothing where there is no such day, or a day without a month', () => {
    expect(meaningOf({ year: '1985', month: '02', day: '30', about: false })).toBeNull()
    expect(meaningOf({ year: '1985', month: '', day: '30', about: false })).toBeNull()
    expect(meaningOf({ ...nothingTyped, year: '85' })).toBeNull()
  })

  it('reads back what it means', () => {
    for (const typed of [
      { year: '1985', month: '', day: '', about: false },
      { year: '1985', month: '03', day: '', about: false },
      { year: '1985', month: '03', day: '7', about: false },
      { year: '1985', month: '', day: '', about: true },
    ]) {
      expect(typedFrom(meaningOf(typed))).toEqual(typed)
    }
  })
})
