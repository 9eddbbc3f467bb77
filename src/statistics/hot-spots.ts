import { binomialLowerTail, binomialUpperTail } from './counts.ts'
import type { Neighbours } from './neighbours.ts'

/** The sum of a cell and its neighbours, and how many cells that is, for each cell. */
export interface AroundCells {
  readonly sums: Float64Array
  readonly sizes: Int32Array
}

/** Adds up each cell with its neighbours. */
export function aroundCells(values: ArrayLike<number>, { starts, list }: Neighbours): AroundCells {
  const sums = new Float64Array(values.length)
  const sizes = new Int32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    let sum = values[i] ?? 0
    const [from, until] = [starts[i] ?? 0, starts[i + 1] ?? 0]
    for (let at = from; at < until; at++) sum += values[list[at] ?? 0] ?? 0
    sums[i] = sum
    sizes[i] = until - from + 1
  }
  return { sums, sizes }
}

/**
 * How likely so many, or so few, would be in and around each cell if every event fell on any of the cells alike: exactly (binomial with
 * share `size/cells`), two-sided as twice the smaller tail. Counts of incidents are few, and there the normal distribution of Gᵢ* calls
 * too much a hot spot. It knows nothing of how many people live where.
 */
export function chancesOfAround(
  sums: ArrayLike<number>,
  sizes: ArrayLike<number>,
  { total, cells }: { total: number; cells: number },
): Float64Array {
  return Float64Array.from(sums, (sum, i) => {
    const share = Math.min(1, (sizes[i] ?? 1) / cells)
    const tails = [binomialUpperTail(sum, total, share), binomialLowerTail(sum, total, share)]
    return Math.min(1, 2 * Math.min(...tails))
  })
}

/**
 * The Getis–Ord statistic Gᵢ* (Getis and Ord 1992; Ord and Getis 1995, eq. 14) with weights of one for the cell itself and each
 * neighbour: (Σⱼ wᵢⱼ xⱼ − x̄ Wᵢ) / (s √((n Wᵢ − Wᵢ²)/(n − 1))), where s² = Σx²/n − x̄². A standard score: above zero where more lies
 * together than chance would put there. No number where all values are equal, or where a neighbourhood is the whole field.
 */
export function getisOrdGiStar(values: ArrayLike<number>, neighbours: Neighbours): Float64Array {
  const n = values.length
  const { mean, variance } = momentsOf(values)
  const { sums, sizes } = aroundCells(values, neighbours)
  const scores = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const w = sizes[i] ?? 0
    const spread = Math.sqrt((variance * (n * w - w * w)) / (n - 1))
    scores[i] = spread > 0 ? ((sums[i] ?? 0) - mean * w) / spread : Number.NaN
  }
  return scores
}

function momentsOf(values: ArrayLike<number>): { mean: number; variance: number } {
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i] ?? 0
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += ((values[i] ?? 0) - mean) ** 2
  return { mean, variance: squares / n }
}
