import { describe, expect, it } from 'vitest'
import { IncidentState } from '../incidents/incident.ts'
import { civilObjects, estimatesOutside, gradeOf, periodBefore, together } from './harm.ts'

const cell = (low: number, best = low, high = best) => ({ low, best, high })

describe('figures of harm to civilians', () => {
  it('stand beside those of as many days before, across a month and a leap day', () => {
    expect(periodBefore({ from: '2020-03-01', to: '2020-03-31' })).toEqual({ from: '2020-01-30', to: '2020-02-29' })
    expect(periodBefore({ from: '2020-06-24', to: '2020-06-24' })).toEqual({ from: '2020-06-23', to: '2020-06-23' })
  })

  it('count every state but what was refuted and duplicates', () => {
    expect(IncidentState.options.filter((state) => gradeOf(state) === undefined)).toEqual(['refuted', 'duplicate'])
    expect(gradeOf('partlyCorroborated')).toBe('unconfirmed')
  })

  it('add least to least and most to most', () => {
    expect(together([cell(1, 2, 3), cell(0, 4, 9)])).toEqual(cell(1, 6, 12))
    expect(together([])).toEqual(cell(0))
  })

  it('hide small cells outside the offices, and a second one where one alone would follow from the total', () => {
    expect(estimatesOutside([cell(7), cell(2), cell(9), cell(0)])).toEqual([null, null, cell(9), cell(0)])
    expect(estimatesOutside([cell(3, 6, 9), cell(2), cell(9)])).toEqual([null, null, cell(9)])
    expect(estimatesOutside([cell(5), cell(6)])).toEqual([cell(5), cell(6)])
    expect(estimatesOutside([cell(0), cell(0)])).toEqual([cell(0), cell(0)])
  })

  it('are of objects that serve civilians alone', () => {
    expect(civilObjects.options).toContain('detentionCentre')
    expect(civilObjects.safeParse('airport').success).toBe(false)
  })
})
