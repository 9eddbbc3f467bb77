import { describe, expect, it } from 'vitest'
import { type Cell, type Figure, smallCellsLeftOut } from './cells.ts'

const count = (n: number): Figure => ({ numerator: String(n), denominator: null, value: String(n), hidden: false })
const share = (n: number, d: number): Figure => ({
  numerator: String(n),
  denominator: String(d),
  value: '1',
  hidden: false,
})
const bySex = (female: Figure, male: Figure): Cell[] => [
  { by: 'sex', key: 'female', figure: female },
  { by: 'sex', key: 'male', figure: male },
]
const hidden = (cells: readonly Cell[]) => cells.map(({ figure }) => figure.hidden)

describe('small cells', () => {
  it('are left out with the one that the total would tell', () => {
    expect(hidden(smallCellsLeftOut({ all: count(43), cells: bySex(count(3), count(40)) }, 'people').cells)).toEqual([
      true,
      true,
    ])
    expect(hidden(smallCellsLeftOut({ all: count(45), cells: bySex(count(5), count(40)) }, 'people').cells)).toEqual([
      false,
      false,
    ])
    expect(hidden(smallCellsLeftOut({ all: count(40), cells: bySex(count(0), count(40)) }, 'people').cells)).toEqual([
      false,
      false,
    ])
  })

  it('are also those of whom few are not counted', () => {
    expect(
      hidden(smallCellsLeftOut({ all: share(60, 80), cells: bySex(share(38, 40), share(22, 40)) }, 'people').cells),
    ).toEqual([true, true])
  })

  it('hide a figure about people whole, and of things its breakdown alone', () => {
    const few = { all: count(4), cells: bySex(count(2), count(2)) }
    expect(smallCellsLeftOut(few, 'people').all).toEqual({
      numerator: null,
      denominator: null,
      value: null,
      hidden: true,
    })
    const things = smallCellsLeftOut(few, 'things')
    expect([things.all.value, hidden(things.cells)]).toEqual(['4', [true, true]])
    expect(
      hidden(smallCellsLeftOut({ all: share(2, 40), cells: bySex(share(0, 20), share(2, 20)) }, 'people').cells),
    ).toEqual([true, true])
  })
})
