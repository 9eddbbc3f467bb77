import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeChild } from '../people/person.ts'
import { Envelope } from './action.ts'
import { checkDigit, isPrintedNumber, printedNumber } from './check-digit.ts'
import { ageOn, dayOf, hijri, instantAt, partialDate } from './dates.ts'
import { derivedId, Id, newId } from './ids.ts'
import { brokenText, fill, plainText } from './texts.ts'

describe('printed numbers', () => {
  it('have the check digit of ISO 7064 MOD 11,10', () => {
    // The standard's own example: 0794 with check digit 5.
    expect(checkDigit('0794')).toBe('5')
    expect(isPrintedNumber(printedNumber('TRP', 42))).toBe(true)
  })

  it('show every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 9 }),
        (count, at, shift) => {
          const whole = printedNumber('TRP', count)
          const digits = whole.split('-')[1] ?? ''
          const wrong = `${digits.slice(0, at)}${(Number(digits[at]) + shift) % 10}${digits.slice(at + 1)}`
          expect(isPrintedNumber(whole.replace(digits, wrong))).toBe(false)
        },
      ),
    )
  })
})

describe('a time of the clock', () => {
  it('is the moment at which a clock there shows it, in summer and in winter', () => {
    expect(instantAt('2026-11-26', '09:30', 'Africa/Tripoli')).toBe('2026-11-26T07:30:00.000Z')
    expect(instantAt('2026-01-15', '09:30', 'Europe/Paris')).toBe('2026-01-15T08:30:00.000Z')
    expect(instantAt('2026-07-15', '00:10', 'Europe/Paris')).toBe('2026-07-14T22:10:00.000Z')
    // The hour after the change of the clocks, which the first guess takes for one before it.
    expect(instantAt('2026-03-29', '03:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z')
    for (const typed of ['٠٩:٣٠', '۰۹:۳۰', ' 09:30 '])
      expect(instantAt('2026-11-26', typed, 'Africa/Tripoli')).toBe('2026-11-26T07:30:00.000Z')
    for (const [day, time] of [
      ['2026-02-30', '09:30'],
      ['2026-02-03', '24:00'],
      ['2026-02-03', '9:30'],
    ] as const)
      expect(instantAt(day, time, 'Africa/Tripoli')).toBeUndefined()
  })
})

describe('dates', () => {
  it('of birth mean as many days as were said', () => {
    expect(partialDate('1985')).toEqual({ from: '1985-01-01', to: '1985-12-31', precision: 'year' })
    expect(partialDate('1984-02')).toEqual({ from: '1984-02-01', to: '1984-02-29', precision: 'month' })
    expect(partialDate('1985-02-30')).toBeUndefined()
    expect(partialDate('yesterday')).toBeUndefined()
  })

  it('count age on the birthday itself', () => {
    expect(ageOn('2008-03-01', '2026-02-28')).toBe(17)
    expect(ageOn('2008-03-01', '2026-03-01')).toBe(18)
  })

  it('treat whoever may be under eighteen as a child', () => {
    expect(mayBeChild({ from: '2000-01-01', to: '2009-12-31', precision: 'approximate' }, '2026-01-01')).toBe(true)
    expect(mayBeChild({ from: '2000-01-01', to: '2000-12-31', precision: 'year' }, '2026-01-01')).toBe(false)
  })

  it('begin where the programme works, and have their Hijri day', () => {
    expect(dayOf('2020-06-24T22:30:00.000Z', 'Africa/Tripoli')).toBe('2020-06-25')
    expect(hijri('2020-06-24', 'en')).toContain('1441')
  })
})

describe('ids', () => {
  it('sort by time, and derived ones are found again', () => {
    expect(newId(1000) < newId(2000)).toBe(true)
    const id = newId()
    expect(Id.parse(derivedId(id, 'receipt'))).toBe(derivedId(id, 'receipt'))
    expect(derivedId(id, 'receipt')).not.toBe(derivedId(id, 'movement'))
  })

  it('derived from different labels do not meet', () => {
    const seen = new Set(
      Array.from({ length: 50_000 }, (_, i) => derivedId('01932f4e-7a10-7c3a-9d55-0a1b2c3d4e61', `label ${i}`)),
    )
    expect(seen.size).toBe(50_000)
  })
})

describe('typed text', () => {
  it('is filled with the facts alone: what every object answers to is none', () => {
    expect(fill('{name}: {constructor} {n}', { name: 'A', n: 0 })).toBe('A: {constructor} 0')
  })

  it('loses what reorders or hides it, and keeps the words', () => {
    expect(plainText(50).parse('  علي\u202e  Omar\u0000 ')).toBe('علي Omar')
    expect(plainText(50).parse('one\ntwo\r\nthree\tfour')).toBe('one two three four')
    expect(plainText(50).parse('o\ufeffne \u202e two')).toBe('one two')
    expect(plainText(3).safeParse('four').success).toBe(false)
  })

  it('is found where it is half of a character, at whatever depth and in keys', () => {
    expect(brokenText({ note: 'سلام 😀', list: [{ name: 'Omar' }, 5, null] })).toBeUndefined()
    expect(brokenText({ list: [{ name: 'x\ud800' }] })).toEqual(['list', '0', 'name'])
    expect(brokenText({ '\udc00': 1 })).toEqual([])
    const { error } = Envelope.safeParse({ id: newId(), at: '2020-06-24T10:00:00.000Z', input: { note: '\ud800' } })
    expect(error?.issues).toMatchObject([{ path: ['input', 'note'], message: 'input.brokenText' }])
  })
})
