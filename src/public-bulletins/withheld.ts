import { smallestCell } from '../groups/small-cells.ts'

/** Why a cell is not told. It is said to those who prepare a bulletin alone: the public that knew which cell is small could compute it. */
export type Why =
  /** One to four people. */
  | 'few'
  /** One to four more or fewer than an earlier version told: the difference would be they. */
  | 'change'
  /** An earlier version of the same period left it out, and the two together would tell it. */
  | 'before'
  /** With it, the total or an earlier version would tell one of the others. */
  | 'wouldTell'
  /** One cell holds everybody, and so says the same of each of them. */
  | 'same'
  /** The figure above it is not told. */
  | 'above'

/** A figure with what each earlier version of the same period told of it, the oldest first; null where it did not. */
export interface Known {
  readonly n: number
  readonly former: readonly (number | null)[]
}

/** Whether so many, more or fewer, are so few that they could be found. */
export function isFew(n: number): boolean {
  return n !== 0 && Math.abs(n) < smallestCell
}

/** Why a figure is not told, as far as it alone says; null where it may be. */
export function ownWhy({ n, former }: Known): Why | null {
  if (former.includes(null)) return 'before'
  if (isFew(n)) return 'few'
  return former.some((told) => told !== null && isFew(n - told)) ? 'change' : null
}

/**
 * Which cells of a table with a known total are not told, and why. What is left out is at least two cells with at least five people among
 * them, and against each earlier version nobody or at least five came or went among them: then each of them may be anything from nobody to
 * all of those five or more, whatever is added to or subtracted from what. A table in which no such choice is left is not told at all.
 */
export function whyWithheld(total: Known, cells: readonly Known[]): (Why | null)[] {
  // A single cell is the total, which is told.
  if (cells.length === 1) return [null]
  const why = cells.map(ownWhy)
  while (!isSafe(total, cells, why)) {
    const next = smallestTold(cells, why)
    if (next === undefined) break
    why[next] = 'wouldTell'
  }
  return why
}

function isSafe(total: Known, cells: readonly Known[], why: readonly (Why | null)[]): boolean {
  const withheld = cells.filter((_, i) => why[i] !== null)
  if (withheld.length === 0 || withheld.length === cells.length) return true
  if (withheld.length < 2 || withheld.reduce((sum, { n }) => sum + n, 0) < smallestCell) return false
  const told = cells.filter((_, i) => why[i] === null)
  return total.former.every((whole, version) => {
    if (whole === null) return true
    const changeOfTold = told.reduce((sum, { n, former }) => sum + n - (former[version] ?? 0), 0)
    return !isFew(total.n - whole - changeOfTold)
  })
}

/** The told cell that is lost most lightly: the smallest that is not zero, since a zero hides nobody. */
function smallestTold(cells: readonly Known[], why: readonly (Why | null)[]): number | undefined {
  const told = cells.flatMap(({ n }, i) => (why[i] === null ? [{ i, n }] : []))
  const byNumber = told.toSorted((a, b) => a.n - b.n)
  return (byNumber.find(({ n }) => n > 0) ?? byNumber[0])?.i
}
