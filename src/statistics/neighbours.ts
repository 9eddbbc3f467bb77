/** Which cells touch which: the neighbours of cell i are `list[starts[i]]` to before `list[starts[i + 1]]`; a cell is none of its own. */
export interface Neighbours {
  readonly starts: Int32Array
  readonly list: Int32Array
}

/**
 * Neighbours of the cells of a grid that share a side or a corner (queen contiguity), by their columns and rows, whole numbers below
 * a million in size. Cells may be missing; one that is given twice is an error of the caller.
 */
export function queenNeighbours(columns: ArrayLike<number>, rows: ArrayLike<number>): Neighbours {
  const width = 4_000_003
  const key = (column: number, row: number) => row * width + column
  const cells = new Map<number, number>()
  for (let i = 0; i < columns.length; i++) cells.set(key(columns[i] ?? 0, rows[i] ?? 0), i)
  if (cells.size !== columns.length) throw new Error('a cell of the grid is given twice')
  const starts = new Int32Array(columns.length + 1)
  const list: number[] = []
  for (let i = 0; i < columns.length; i++) {
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        if (dx === 0 && dy === 0) continue
        const other = cells.get(key((columns[i] ?? 0) + dx, (rows[i] ?? 0) + dy))
        if (other !== undefined) list.push(other)
      }
    starts[i + 1] = list.length
  }
  return { starts, list: Int32Array.from(list) }
}
