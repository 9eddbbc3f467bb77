import { z } from 'zod'
import { smallCellsHidden, smallestCell } from '../groups/small-cells.ts'
import { Breakdown, type MeasuredIndicator } from './indicator.ts'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)

/** A figure: exact sums as decimals, and the value that follows from them; all null where it is hidden, or the value where none follows. */
export const Figure = z.strictObject({
  numerator: decimal.nullable(),
  denominator: decimal.nullable(),
  value: decimal.nullable(),
  hidden: z.boolean(),
})
export type Figure = z.infer<typeof Figure>

/** One cell of a breakdown; the key is empty where it is not known. */
export const Cell = z.strictObject({ by: Breakdown, key: z.string(), figure: Figure })
export type Cell = z.infer<typeof Cell>

/** A figure of a period with its breakdowns. */
export const Figures = z.strictObject({ all: Figure, cells: z.array(Cell) })
export type Figures = z.infer<typeof Figures>

const hiddenFigure: Figure = { numerator: null, denominator: null, value: null, hidden: true }

/** The numbers by which somebody could be found: those that count, those that do not, and all of them. */
function rangeOf({ numerator, denominator }: Figure) {
  const count = Math.abs(Number(numerator ?? 0))
  const whole = denominator === null ? count : Number(denominator)
  const few = [count, whole - count, whole].filter((n) => n > 0 && n < smallestCell)
  const most = Math.max(count, whole)
  return { low: few.length > 0 ? Math.min(...few) : most, best: most, high: most }
}

function isSmall(figure: Figure): boolean {
  const { low, high } = rangeOf(figure)
  return high > 0 && low < smallestCell
}

/**
 * Figures as whoever may not open the records is shown them, and as they are published (R-SHR): a breakdown has no cell that tells of fewer
 * than five, nor one alone that the total would tell; a figure about so few people is hidden whole.
 */
export function smallCellsLeftOut({ all, cells }: Figures, about: MeasuredIndicator['about']): Figures {
  const whole = about === 'people' && isSmall(all)
  const shown = Breakdown.options.flatMap((by) => {
    const of = cells.filter((cell) => cell.by === by)
    const kept = whole ? of.map(() => null) : smallCellsHidden(of, (cell) => rangeOf(cell.figure))
    return of.map((cell, i) => (kept[i] ? cell : { ...cell, figure: hiddenFigure }))
  })
  return { all: whole ? hiddenFigure : all, cells: shown }
}
