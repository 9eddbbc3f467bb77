import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, NotCanonical } from './canonical.ts'

describe('canonical JSON', () => {
  it('writes the example of RFC 8785 section 3.2.2, byte for byte', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts keys as RFC 8785 section 3.2.3 does: by UTF-16 units, not by code points', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    const order = Object.values(JSON.parse(canonicalJson(value).replaceAll(/"1"/g, '"one"')))
    expect(order).toEqual([2, 4, 6, 7, 1, 5, 3])
  })

  it('keeps Arabic as it is and writes minus zero as zero', () => {
    expect(canonicalJson({ name: 'صُلح', weight: -0 })).toBe('{"name":"صُلح","weight":0}')
  })

  const text = fc.string({ unit: 'grapheme' })
  // Minus zero has no JSON of its own, so it cannot come back.
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n))
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(text, number, fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.array(fc.tuple(text, tie('value')), { maxLength: 5 }).map((members) => Object.fromEntries(members)),
    ),
  })).value

  it('is read back to the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order in which keys were set', () => {
    const members = fc.uniqueArray(fc.tuple(text, json), { selector: ([key]) => key, maxLength: 8 })
    fc.assert(
      fc.property(members, fc.infiniteStream(fc.nat()), (some, order) => {
        const shuffled = some
          .map((member) => ({ member, rank: order.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
        const canonical = canonicalJson(Object.fromEntries(some))
        expect(canonicalJson(Object.fromEntries(shuffled.map(({ member }) => member)))).toBe(canonical)
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical)
      }),
    )
  })

  it.each([
    ['undefined', undefined, '$'],
    ['a property that is undefined', { facts: { weight: undefined } }, '$.facts.weight'],
    ['NaN', [1, Number.NaN], '$[1]'],
    ['infinity', { a: -Infinity }, '$.a'],
    ['bigint', { a: 1n }, '$.a'],
    ['a lone surrogate', { a: 'x\ud800' }, '$.a'],
    ['a lone surrogate in a key', { '\udc00': 1 }, '$.\udc00'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['bytes', { a: new Uint8Array(2) }, '$.a'],
    ['a function', { a: () => 1 }, '$.a'],
    ['a symbol', { a: Symbol('a') }, '$.a'],
    ['a symbol as key', { [Symbol('a')]: 1 }, '$'],
    ['a hole', Array(1), '$[0]'],
  ])('refuses %s and says where it is', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonical)
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ path }))
  })

  it('refuses a value that contains itself', () => {
    const value: Record<string, unknown> = {}
    value.self = value
    expect(() => canonicalJson(value)).toThrow(NotCanonical)
  })
})
