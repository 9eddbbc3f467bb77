import { describe, expect, it } from 'vitest'
import { approximately, birthBetween, birthInYear, birthOnDay, readBirth } from './births.ts'

const day = (date: string) => ({ from: date, to: date, precision: 'day' })

describe('readBirth', () => {
  it.each([
    ['1960', { from: '1960-01-01', to: '1960-12-31', precision: 'year' }],
    ['1960-05', { from: '1960-05-01', to: '1960-05-31', precision: 'month' }],
    ['1960-02-29', day('1960-02-29')],
    ['04 May 1960', day('1960-05-04')],
    ['Nov. 1973', { from: '1973-11-01', to: '1973-11-30', precision: 'month' }],
    ['Sep. 1958', { from: '1958-09-01', to: '1958-09-30', precision: 'month' }],
    ['04/05/1960', day('1960-05-04')],
    ['00/05/1960', { from: '1960-05-01', to: '1960-05-31', precision: 'month' }],
    ['00/00/1960', { from: '1960-01-01', to: '1960-12-31', precision: 'year' }],
    ['1960 to 1965', { from: '1960-01-01', to: '1965-12-31', precision: 'range' }],
    ['01 Jan 1960 to 31 Mar 1960', { from: '1960-01-01', to: '1960-03-31', precision: 'range' }],
    ['circa 1951', { from: '1951-01-01', to: '1951-12-31', precision: 'approximate' }],
    ['circa 1960-1965', { from: '1960-01-01', to: '1965-12-31', precision: 'approximate' }],
  ])('reads %s', (text, expected) => {
    expect(readBirth(text)).toEqual(expected)
  })

  it.each([
    '',
    '1961-02-29',
    '31/04/1970',
    '13/13/1970',
    '30-35 years old',
    '24/06/1402 (Hijri Calendar)',
    '0000',
    '1965 to 1960',
  ])('does not guess at "%s"', (text) => {
    expect(readBirth(text)).toBeNull()
  })
})

describe('spans', () => {
  it('puts swapped years right and keeps nothing absurd', () => {
    expect(birthBetween(1965, 1960)).toEqual({ from: '1960-01-01', to: '1965-12-31', precision: 'range' })
    expect(birthInYear(1402)).toBeNull()
    expect(birthOnDay(1980, 2, 30)).toBeNull()
    expect(approximately(null)).toBeNull()
  })
})
