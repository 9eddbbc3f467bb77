import { describe, expect, it } from 'vitest'
import { type Known, type Why, whyWithheld } from './withheld.ts'

const cell = (n: number, ...former: (number | null)[]): Known => ({ n, former })
/** The reasons of cells whose total is their sum, now and in each earlier version that told all of them. */
function why(...cells: Known[]): (Why | null)[] {
  const versions = cells[0]?.former.map((_, i) => cells.reduce((sum, { former }) => sum + (former[i] ?? 0), 0)) ?? []
  return whyWithheld({ n: cells.reduce((sum, { n }) => sum + n, 0), former: versions }, cells)
}

describe('cells that are withheld', () => {
  it('are those of one to four, with the smallest other that makes five of them', () => {
    expect(why(cell(3), cell(40), cell(12))).toEqual(['few', null, 'wouldTell'])
    expect(why(cell(2), cell(2), cell(40), cell(12))).toEqual(['few', 'few', null, 'wouldTell'])
    expect(why(cell(3), cell(2), cell(40))).toEqual(['few', 'few', null])
  })

  it('are none where all are five or more, and nobody is told as nobody', () => {
    expect(why(cell(5), cell(0), cell(40))).toEqual([null, null, null])
    expect(why(cell(0), cell(0))).toEqual([null, null])
  })

  it('are no zero while another will do, since a zero hides nobody', () => {
    expect(why(cell(3), cell(0), cell(40), cell(0))).toEqual(['few', null, 'wouldTell', null])
  })

  it('are all where nothing else hides them', () => {
    expect(why(cell(3), cell(0))).toEqual(['few', 'wouldTell'])
  })

  it('are those that changed by one to four since they were told, with others that came and went enough', () => {
    expect(why(cell(22, 20), cell(50, 41), cell(30, 30))).toEqual(['change', 'wouldTell', 'wouldTell'])
    expect(why(cell(22, 20), cell(47, 41), cell(90, 80))).toEqual(['change', 'wouldTell', null])
    expect(why(cell(20, 20), cell(50, 41), cell(30, 30))).toEqual([null, null, null])
  })

  it('stay withheld in every later version', () => {
    expect(whyWithheld(cell(60, 50), [cell(9, null), cell(21, null), cell(30, 20)])).toEqual([
      ...(['before', 'before', null] as const),
    ])
    expect(whyWithheld(cell(55, 50), [cell(9, null), cell(21, null), cell(25, 20)])).toEqual([
      ...(['before', 'before', null] as const),
    ])
    // The sum of the withheld grew by two: the third hides it.
    expect(whyWithheld(cell(57, 50), [cell(9, null), cell(23, null), cell(25, 20), cell(0, 0)])).toEqual([
      ...(['before', 'before', 'wouldTell', null] as const),
    ])
  })

  it('are never the only one there is: that is the total', () => {
    expect(why(cell(3))).toEqual([null])
  })
})
