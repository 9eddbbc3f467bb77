import { describe, expect, it } from 'vitest'
import { measureOf } from './definitions.ts'
import { MeasureId, progressOf } from './measure.ts'
import { weeksUntil } from './weeks.ts'

describe('figures of commitments', () => {
  it('say how they come about, and have the part that they are followed by', () => {
    for (const id of MeasureId.options) {
      const { how, parts, main } = measureOf(id)
      expect(how.length).toBeGreaterThan(0)
      expect(parts.map(({ key }) => key)).toContain(main)
    }
  })

  it('are shown week by week from the day of comparison to the day, and at most half a year', () => {
    expect(weeksUntil('2020-11-01', '2020-11-20')).toEqual(['2020-11-06', '2020-11-13', '2020-11-20'])
    expect(weeksUntil('2020-11-20', '2020-11-20')).toEqual(['2020-11-20'])
    expect(weeksUntil('2020-12-01', '2020-11-20')).toEqual(['2020-11-20'])
    expect(weeksUntil('2010-01-01', '2020-11-20')).toHaveLength(26)
  })

  it('go from the figure of comparison to the target, towards less as towards more, and say nothing of what is not known', () => {
    expect(progressOf(1000, 750, 0)).toBe(0.25)
    expect(progressOf(0, 3, 4)).toBe(0.75)
    expect(progressOf(1000, 1200, 0)).toBe(0)
    expect(progressOf(1000, null, 0)).toBeNull()
    expect(progressOf(null, 3, 4)).toBeNull()
    expect(progressOf(4, 4, 4)).toBe(1)
  })
})
