import { describe, expect, it } from 'vitest'
import { foldedNumber, imoDigits, isIcao24, isImoNumber, isMmsi } from './identifiers.ts'

describe('an IMO number', () => {
  it('has its check digit, in Arabic digits too', () => {
    // The example of the scheme itself: 9×7+0×6+7×5+4×4+7×3+2×2 = 139.
    expect(isImoNumber('9074729')).toBe(true)
    expect(isImoNumber(imoDigits('IMO ٩٠٧٤٧٢٩'))).toBe(true)
    expect(isImoNumber('9074728')).toBe(false)
    expect(isImoNumber('907472')).toBe(false)
    expect(isImoNumber('0012340')).toBe(true)
  })

  it('finds two neighbours exchanged', () => {
    expect(isImoNumber('9047729')).toBe(false)
  })
})

describe('other numbers', () => {
  it('are checked for their form', () => {
    expect([isMmsi('201234567'), isMmsi('101234567'), isMmsi('20123456')]).toEqual([true, false, false])
    expect([isIcao24('0A1B2C'), isIcao24('000000'), isIcao24('0A1B2G')]).toEqual([true, false, false])
  })

  it('of weapons fold to one form, and say nothing without a digit or when short', () => {
    expect(foldedNumber('٤٥-LYO ١٢')).toBe('451Y012')
    expect(foldedNumber('451y 012')).toBe('451Y012')
    expect([foldedNumber('unknown'), foldedNumber('A12')]).toEqual([undefined, undefined])
  })
})
