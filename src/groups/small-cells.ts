/** Fewer than this many are not told apart (R-SHR: small cells are suppressed; a proposed setting, ddr.md §9). */
export const smallestCell = 5

/** A cell as it is known: a count is least, likeliest and most in one. */
interface Range {
  readonly low: number
  readonly best: number
  readonly high: number
}

/**
 * Cells in which nobody can be found: one that may be of one to four people is null. Where that leaves a single null that the total
 * would tell, the smallest other cell that is not zero is hidden too.
 */
export function smallCellsHidden<Cell>(cells: readonly Cell[], rangeOf: (cell: Cell) => Range): (Cell | null)[] {
  const ranges = cells.map(rangeOf)
  const small = new Set(ranges.flatMap(({ low, high }, i) => (high > 0 && low < smallestCell ? [i] : [])))
  if (small.size === 1) {
    const [next] = ranges
      .flatMap(({ best, high }, i) => (high > 0 && !small.has(i) ? [{ i, best }] : []))
      .sort((a, b) => a.best - b.best)
    if (next) small.add(next.i)
  }
  return cells.map((cell, i) => (small.has(i) ? null : cell))
}

/** The same of counts. */
export function smallCountsHidden(counts: readonly number[]): (number | null)[] {
  return smallCellsHidden(counts, (count) => ({ low: count, best: count, high: count }))
}

/** The same of rows, each with its count `n`. */
export function rowsWithoutSmallCells<R extends { readonly n: number }>(rows: readonly R[]) {
  const shown = smallCountsHidden(rows.map(({ n }) => n))
  return rows.map((row, i) => ({ ...row, n: shown[i] ?? null }))
}

/** The same of counts by their names. */
export function withoutSmallCells(cells: Readonly<Record<string, number>>): Record<string, number | null> {
  const shown = smallCountsHidden(Object.values(cells))
  return Object.fromEntries(Object.keys(cells).map((key, i) => [key, shown[i] ?? null]))
}
