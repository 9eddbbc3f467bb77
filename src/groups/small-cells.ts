/** Fewer than this many are not told apart (R-SHR: small cells are suppressed; a proposed setting, ddr.md §9). */
export const smallestCell = 5

/**
 * Counts in which nobody can be found: a cell of one to four is null. Where that leaves a single null that the total
 * would tell, the smallest other cell that is not zero is hidden too.
 */
export function withoutSmallCells(cells: Readonly<Record<string, number>>): Record<string, number | null> {
  const counted = Object.entries(cells)
  const small = new Set(counted.filter(([, count]) => count > 0 && count < smallestCell).map(([key]) => key))
  if (small.size === 1) {
    const [next] = counted.filter(([key, count]) => count > 0 && !small.has(key)).sort((a, b) => a[1] - b[1])
    if (next) small.add(next[0])
  }
  return Object.fromEntries(counted.map(([key, count]) => [key, small.has(key) ? null : count]))
}
