import { describe, expect, it } from 'vitest'
import { typedNumber, westernNumerals } from './typed-number.ts'

describe('a number as it was typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12', 12],
    [' 0,4 ', 0.4],
    ['0,125', 0.125],
    ['1.200', 1.2],
    ['12,25', 12.25],
    ['١٢٫٥', 12.5],
    ['۱۲', 12],
  ])('is read in Western, Arabic and Persian digits: %s', (typed, read) => {
    expect(typedNumber(typed)).toBe(read)
  })

  it.each(['1,200', '12,345', '1,200,000', '١,٢٠٠', 'about 3', '1,2,3'])(
    'is none where nobody can say which is meant: %s',
    (typed) => {
      expect(typedNumber(typed)).toBeNaN()
    },
  )

  it('has Western digits afterwards', () => {
    expect(westernNumerals('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ٫')).toBe('0123456789 0123456789 .')
  })
})
