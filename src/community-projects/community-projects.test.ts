import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotasMissed, reaches30 } from './committee.ts'
import { daysUntil } from './meeting.ts'
import { lastDay } from './project.ts'
import { addUp, overspent } from './report.ts'

describe('the quota of women', () => {
  it('is three in ten, exactly', () => {
    expect(reaches30(3, 7)).toBe(true)
    expect(reaches30(29, 71)).toBe(false)
    expect(reaches30(0, 0)).toBe(false)
    expect(quotasMissed({ women: 3, men: 7, young: 0, womenLeading: 0, menLeading: 1 })).toEqual(['leaders'])
  })
})

describe('the days of a project', () => {
  it('end a year or a year and a half after they begin, and never in a month that has no such day', () => {
    expect(lastDay('2027-01-01', 'assessed')).toBe('2028-01-01')
    expect(lastDay('2028-02-29', 'assessed')).toBe('2029-02-28')
    expect(lastDay('2027-08-31', 'national')).toBe('2029-02-28')
  })

  it('are whole days, whatever the clocks do', () => {
    expect(daysUntil('2026-10-01', '2026-10-08')).toBe(7)
    expect(daysUntil('2026-12-31', '2027-01-01')).toBe(1)
  })
})

describe('amounts', () => {
  it('add up to the last place, and are compared so', () => {
    const thousandths = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 })
    const written = (n: bigint) => `${n / 1000n}.${String(n % 1000n).padStart(3, '0')}`
    fc.assert(
      fc.property(thousandths, (all) => {
        const sum = all.reduce<string[]>((before, n) => addUp(before, [written(n)]), [])[0] ?? '0'
        const exact = all.reduce((before, n) => before + n, 0n)
        expect(overspent([{ title: 'x', amount: written(exact) }], [sum])).toEqual([])
        if (exact > 0n) expect(overspent([{ title: 'x', amount: written(exact - 1n) }], [sum])).toEqual([1])
      }),
    )
  })
})
