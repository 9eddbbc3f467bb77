import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { added, cellsOf, countedCasualties, counting, Harm, missingVictims, noCasualties, sumOf } from './casualties.ts'

const who = fc.record({
  harm: fc.constantFrom(...Harm.options),
  sex: fc.constantFrom('male' as const, 'female' as const, 'unknown' as const),
  ageGroup: fc.constantFrom('child' as const, 'adult' as const, 'unknown' as const),
})

describe('casualties', () => {
  it('are the known and the rest, and never fewer than the known', () => {
    expect(cellsOf(3, { boys: 1, girls: 0, men: 1, women: 0 })).toMatchObject({ boys: 1, men: 1, unknown: 1 })
    expect(cellsOf(1, { boys: 1, girls: 0, men: 1, women: 0 })).toBeUndefined()
  })

  it('count each victim once, and none after they were taken away again', () => {
    fc.assert(
      fc.property(fc.array(who, { maxLength: 20 }), (people) => {
        const counted = people.reduce((all, one) => counting(all, one, 1), noCasualties)
        expect(sumOf(counted.killed) + sumOf(counted.injured)).toBe(people.length)
        expect(people.reduce((all, one) => counting(all, one, -1), counted)).toEqual(noCasualties)
        expect(added(counted, noCasualties)).toEqual(counted)
      }),
    )
  })

  it('are counted from the victims where all of them are recorded, and as told otherwise', () => {
    const told = counting(noCasualties, { harm: 'killed', sex: 'male', ageGroup: 'adult' }, 1)
    const victims = counting(noCasualties, { harm: 'killed', sex: 'female', ageGroup: 'child' }, 1)
    const accident = { killed: 1, injured: 0, casualties: told, victims }
    expect(countedCasualties(accident).killed).toMatchObject({ girls: 1, men: 0 })
    expect(countedCasualties({ ...accident, victims: noCasualties }).killed).toMatchObject({ girls: 0, men: 1 })
    expect(missingVictims({ ...accident, killed: 3 })).toEqual({ killed: 2, injured: 0 })
    const more = counting(victims, { harm: 'killed', sex: 'male', ageGroup: 'child' }, 1)
    expect(countedCasualties({ ...accident, victims: more }).killed).toEqual(told.killed)
    expect(missingVictims({ ...accident, victims: more }).killed).toBe(-1)
  })
})
