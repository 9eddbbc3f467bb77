import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivedId, type Id, newId } from '../kernel/ids.ts'
import { differencesOf, dueOf, type Held, sampleOf, sampleSize } from './stock-check.ts'

const rifles = (count: number): Held[] =>
  Array.from({ length: count }, (_, n) => ({
    id: derivedId('00000000-0000-8000-8000-000000000001', `rifle ${n}`),
    tag: `TAR-${String(n).padStart(6, '0')}`,
    class: 'assaultRifle',
    serial: `KA-${1000 + n}`,
    legibility: 'clear',
    holder: 'armourer:00000000-0000-8000-8000-000000000002',
  }))

describe('the sample of a stock check', () => {
  it('is a tenth, rounded up, and all of them in a full check', () => {
    expect([0, 1, 9, 10, 11, 200].map((arms) => sampleSize('weekly', arms))).toEqual([0, 1, 1, 1, 2, 20])
    expect(sampleSize('full', 37)).toBe(37)
  })

  it('has each weapon once, is the same for the same seed, and gives each weapon its turn', () => {
    const held = rifles(40)
    const turns = new Map<Id, number>()
    for (let n = 0; n < 600; n++) {
      const seed = newId()
      const sample = sampleOf(held, 'weekly', seed)
      expect(new Set(sample.map(({ weaponId }) => weaponId)).size).toBe(4)
      expect(sampleOf(held.toReversed(), 'weekly', seed)).toEqual(sample)
      for (const { weaponId } of sample) turns.set(weaponId, (turns.get(weaponId) ?? 0) + 1)
    }
    // Each of 40 is expected 60 times; five standard deviations are 37.
    expect(Math.min(...turns.values())).toBeGreaterThan(22)
    expect(Math.max(...turns.values())).toBeLessThan(98)
  })
})

describe('differences', () => {
  it('are none where numbers and serials agree, however the serial is written', () => {
    const held = rifles(3)
    const sample = sampleOf(held, 'full', newId())
    const readings = sample.map(({ tag }) => ({
      ...{ tag, found: true, serial: held.find((one) => one.tag === tag)?.serial?.replace('-', ' ') ?? null },
    }))
    expect(differencesOf(held, sample, { counted: { assaultRifle: 3 }, readings })).toEqual([])
  })

  it('are found for any wrong number', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (real, counted) => {
        const held = rifles(real)
        const found = differencesOf(held, [], { counted: { assaultRifle: counted }, readings: [] })
        expect(found.length).toBe(real === counted ? 0 : 1)
      }),
    )
  })

  it('do not hold an erased marking, or a weapon that left under seal meanwhile, against the store', () => {
    const held = rifles(2).map((one): Held => ({ ...one, serial: null, legibility: 'erased' }))
    const sample = sampleOf(held, 'full', newId())
    const readings = sample.map(({ tag }) => ({ tag, found: true, serial: null }))
    expect(differencesOf(held, sample, { counted: { assaultRifle: 2 }, readings })).toEqual([])
    expect(differencesOf(held.slice(1), sample, { counted: { assaultRifle: 1 }, readings })).toEqual([])
  })
})

describe('the next check', () => {
  it('is a week after the last of either kind, and six months after the last full one', () => {
    expect(dueOf({ weekly: null, full: null, firstWeapon: null })).toEqual({ weekly: null, full: null })
    expect(dueOf({ weekly: null, full: null, firstWeapon: '2026-08-31' })).toEqual({
      weekly: '2026-09-07',
      full: '2027-02-28',
    })
    expect(dueOf({ weekly: '2026-03-01', full: '2026-02-27', firstWeapon: '2026-01-01' })).toEqual({
      weekly: '2026-03-08',
      full: '2026-08-27',
    })
  })
})
