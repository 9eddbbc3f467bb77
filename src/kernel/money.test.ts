import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Amount,
  Currency,
  compareAmounts,
  isPayable,
  leftOf,
  placesOf,
  shareOf,
  sumOf,
  writtenAmount,
} from './money.ts'

const currency = fc.constantFrom(...Currency.options)
const coins = fc.bigInt({ min: 0n, max: 10n ** 15n })

/** So many of the smallest coins of a currency, as an amount. */
function amountOf(count: bigint, of: Currency): string {
  const places = placesOf(of)
  const digits = count.toString().padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

describe('amounts', () => {
  it.each(['0', '0.5', '12.500', '999999999999999.999'])('%s is one', (text) => {
    expect(Amount.safeParse(text).success).toBe(true)
  })

  it.each(['', '-1', '01', '1.', '.5', '1.2345', '1e3', '1,5', 'NaN', '٥', '1000000000000000', ' 1'])(
    '"%s" is none',
    (text) => {
      expect(Amount.safeParse(text).success).toBe(false)
    },
  )

  it('are written with the places of their currency, and never rounded for it', () => {
    expect(writtenAmount('5', 'LYD')).toBe('5.000')
    expect(writtenAmount('5.1', 'USD')).toBe('5.10')
    expect(writtenAmount('5', 'XOF')).toBe('5')
    expect(isPayable('5.125', 'LYD')).toBe(true)
    expect(isPayable('5.125', 'USD')).toBe(false)
    expect(() => writtenAmount('5.125', 'USD')).toThrow(RangeError)
  })

  it('that cannot be paid are added up as they are', () => {
    expect(sumOf(['1.005', '2'], 'USD')).toBe('3.005')
    expect(leftOf('1', '2.5', 'LYD')).toBe('-1.500')
  })

  it('are compared as numbers', () => {
    expect(compareAmounts('5', '5.000')).toBe(0)
    expect(compareAmounts('10', '9.999')).toBe(1)
  })

  it('sum to the last coin, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(coins, { maxLength: 30 }), currency, (counts, of) => {
        const sum = counts.reduce((one, other) => one + other, 0n)
        expect(
          sumOf(
            counts.map((count) => amountOf(count, of)),
            of,
          ),
        ).toBe(amountOf(sum, of))
      }),
    )
  })

  it('a part and what is left of it make the whole', () => {
    fc.assert(
      fc.property(coins, fc.integer({ min: 0, max: 100 }), currency, (count, percent, of) => {
        const whole = amountOf(count, of)
        const share = shareOf(whole, percent, of)
        expect(sumOf([share, leftOf(whole, share, of)], of)).toBe(whole)
        expect(compareAmounts(share, whole)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
