import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeMisread } from '../kernel/numbers.ts'
import { normalSerial } from './serial.ts'

describe('two markings are compared', () => {
  it.each([
    ['LD-48213', 'ld 48213'],
    ['O-177', '0177'],
    ['٥٦-٢٢٠', '56220'],
    ['AB/12', 'AB12'],
  ])('%s and %s are the same number', (a, b) => {
    expect(normalSerial(a, 'clear')).toBe(normalSerial(b, 'clear'))
  })

  it('never by what is erased, missing or read in part', () => {
    for (const legibility of ['part', 'erased', 'none'] as const)
      expect(normalSerial('LD-48213', legibility)).toBeNull()
  })

  it('stays the same under case, spaces and separators, whatever the number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,12}$/), fc.constantFrom(' ', '-', '/', '.'), (serial, separator) => {
        const spaced = serial.split('').join(separator).toLowerCase()
        expect(normalSerial(spaced, 'clear')).toBe(normalSerial(serial, 'clear'))
      }),
    )
  })
})

describe('two markings that may be one, misread', () => {
  it.each([
    ['AK8841', 'AKB841', 'letters and digits that look alike'],
    ['1552S7', '155251', 'two of them at once'],
    ['4471293', '447293', 'one left out in the middle'],
    ['4471293', '471293', 'one left out at the start'],
    ['4471293', '447129', 'one left out at the end'],
    ['4471293', '4417293', 'two neighbours exchanged'],
  ])('%s and %s: %s', (a, b) => {
    expect(mayBeMisread(a, b)).toBe(true)
    expect(mayBeMisread(b, a)).toBe(true)
  })

  it.each([
    ['4471293', '4471294', 'rifles of a crate are numbered in a row'],
    ['4471293', '4471293', 'the same is not near: it is the same'],
    ['4471', '4417', 'too short to say anything'],
    ['4471293', '44712', 'two left out'],
    ['4471293', '3921744', 'the other way round'],
  ])('%s and %s are not: %s', (a, b) => {
    expect(mayBeMisread(a, b)).toBe(false)
  })

  it('says the same in both directions, and always of one that was left out', () => {
    const marking = fc.stringMatching(/^[A-Z0-9]{6,12}$/)
    fc.assert(
      fc.property(marking, marking, fc.nat(11), (a, b, at) => {
        expect(mayBeMisread(a, b)).toBe(mayBeMisread(b, a))
        const place = at % a.length
        expect(mayBeMisread(a, a.slice(0, place) + a.slice(place + 1))).toBe(true)
      }),
    )
  })
})
