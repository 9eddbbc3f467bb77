import { type YearLine, yearLines } from '../ordnance-year/table.ts'
import type { OrdnanceYear } from '../ordnance-year/views.ts'
import { whyWithheld } from '../public-bulletins/withheld.ts'

/** A line of the roll-up as a report says it; null where it would tell of fewer than five people. */
export type OutsideLine = Omit<YearLine, 'figure'> & { readonly figure: number | null }

/**
 * The roll-up as it leaves the programme in a report: of who was killed or injured, by sex and age, no cell that is of one to four people, nor one
 * that the sum would tell, by the rule of the public page (docs/decisions/0073-public-bulletins.md).
 */
export function linesForOutside(year: OrdnanceYear): OutsideLine[] {
  const lines = yearLines(year)
  const withheld = new Set(
    (['killed', 'injured'] as const).flatMap((harm) => {
      const cells = lines.filter(({ casualties }) => casualties === harm)
      const total = cells.reduce((sum, { figure }) => sum + figure, 0)
      const known = (n: number) => ({ n, former: [] })
      const why = whyWithheld(
        known(total),
        cells.map(({ figure }) => known(figure)),
      )
      return cells.filter((_, i) => why[i] !== null)
    }),
  )
  return lines.map((line) => ({ ...line, figure: withheld.has(line) ? null : line.figure }))
}
