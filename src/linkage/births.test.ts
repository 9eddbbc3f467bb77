import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthLevels, compareBirths, isRounded, readBirth } from './births.ts'

describe('readBirth', () => {
  it.each([
    ['1990-10-21', 19901021],
    ['19901021', 19901021],
    ['21101990', 19901021],
    ['21/10/1990', 19901021],
    ['21.10.1990', 19901021],
    // The day comes first, unless it cannot.
    ['03/04/1990', 19900403],
    ['10/21/1990', 19901021],
    ['1990-10', 19901000],
    ['10/1990', 19901000],
    ['1990', 19900000],
    ['', 0],
    ['unknown', 0],
    ['1990-13-32', 0],
    ['90-10-21', 0],
    ['17900101', 0],
  ])('reads %j as %i', (text, date) => expect(readBirth(text)).toBe(date))
})

describe('compareBirths', () => {
  it.each([
    [19901021, 19901021, 'same'],
    [19900101, 19900101, 'both 1 January'],
    [19900101, 19900000, 'both 1 January'],
    [19900101, 19901021, 'rounded, same year'],
    [19910000, 19901021, 'rounded, near year'],
    [19800101, 19901021, 'different'],
    [19900304, 19900403, 'day and month exchanged'],
    [19901021, 19921021, 'same day and month, near year'],
    [19901021, 19911021, 'same day and month, near year'],
    [19901021, 19901031, 'one digit off'],
    [19901021, 19601021, 'one digit off'],
    [19901021, 19901012, 'one digit off'],
    [19901021, 19901005, 'two parts same'],
    [19901021, 19900417, 'same year'],
    [19901021, 19910417, 'near year'],
    [19901021, 19550417, 'different'],
  ])('%i and %i: %s', (a, b, level) => {
    expect(birthLevels[compareBirths(a, b)]).toBe(level)
    expect(birthLevels[compareBirths(b, a)]).toBe(level)
  })

  it('is symmetric, and gives "same" or "both 1 January" for equal dates only', () => {
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([year, month, day]) => year * 10_000 + month * 100 + day)
    fc.assert(
      fc.property(date, date, (a, b) => {
        const level = birthLevels[compareBirths(a, b)]
        expect(birthLevels[compareBirths(b, a)]).toBe(level)
        expect(level === 'same' || level === 'both 1 January').toBe(a === b)
        expect(birthLevels[compareBirths(a, a)]).toBe(isRounded(a) ? 'both 1 January' : 'same')
      }),
    )
  })
})
