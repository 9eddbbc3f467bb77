import type { Neighbours } from './neighbours.ts'
import { normalTwoSided } from './normal.ts'
import { seededRandom, shuffle } from './random.ts'

/** Moran's I with what chance alone would give. */
export interface MoranResult {
  /** From about −1 (neighbours differ) over `expected` (chance) to 1 (neighbours are alike). */
  readonly i: number
  /** −1/(n − 1). */
  readonly expected: number
  /** Of I where the values are put on the cells in any order (randomisation). */
  readonly variance: number
  readonly z: number
  /** Two-sided, by the normal distribution. */
  readonly p: number
}

/**
 * Moran's I of the values of cells, each cell's neighbours weighing one together (row-standardised), with expectation and variance
 * under randomisation (Cliff and Ord 1981, §1.5.1). Cells without a neighbour count in n and have no weight. Undefined for fewer than
 * four cells, for values that are all equal, and where no cell has a neighbour.
 */
export function moransI(values: ArrayLike<number>, neighbours: Neighbours): MoranResult | undefined {
  const n = values.length
  const deviations = deviationsOf(values)
  let m2 = 0
  let m4 = 0
  for (const d of deviations) {
    m2 += d * d
    m4 += d ** 4
  }
  if (n < 4 || m2 === 0) return undefined
  const weights = weightSums(neighbours, n)
  const { s0, s1, s2 } = weights
  if (s0 === 0) return undefined
  const i = ((n / s0) * crossProduct(deviations, neighbours)) / m2
  const expected = -1 / (n - 1)
  const kurtosis = (n * m4) / (m2 * m2)
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
  const second = kurtosis * (n * (n - 1) * s1 - 2 * n * s2 + 6 * s0 * s0)
  const variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected * expected
  const z = (i - expected) / Math.sqrt(variance)
  return { i, expected, variance, z, p: normalTwoSided(z) }
}

/**
 * The share of arrangements by chance whose I is at least as large: the values are put on the cells in `permutations` other orders, from
 * a seed; (1 + how many reach it) / (1 + permutations). It asks nothing of the shape of the values.
 */
export function moranByPermutation(
  values: ArrayLike<number>,
  neighbours: Neighbours,
  { permutations, seed }: { permutations: number; seed: number },
): number {
  const deviations = deviationsOf(values)
  const observed = crossProduct(deviations, neighbours)
  const random = seededRandom(seed)
  let reached = 0
  for (let round = 0; round < permutations; round++) {
    shuffle(deviations, random)
    if (crossProduct(deviations, neighbours) >= observed - 1e-12 * Math.abs(observed)) reached++
  }
  return (1 + reached) / (1 + permutations)
}

function deviationsOf(values: ArrayLike<number>): Float64Array {
  const own = Float64Array.from(values)
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length
  return own.map((value) => value - mean)
}

/** Σᵢ Σⱼ wᵢⱼ dᵢ dⱼ with row-standardised weights. */
function crossProduct(deviations: Float64Array, { starts, list }: Neighbours): number {
  let sum = 0
  for (let i = 0; i < deviations.length; i++) {
    const [from, until] = [starts[i] ?? 0, starts[i + 1] ?? 0]
    if (from === until) continue
    let around = 0
    for (let at = from; at < until; at++) around += deviations[list[at] ?? 0] ?? 0
    sum += ((deviations[i] ?? 0) * around) / (until - from)
  }
  return sum
}

/** S₀ = Σ wᵢⱼ, S₁ = ½ Σ (wᵢⱼ + wⱼᵢ)², S₂ = Σᵢ (wᵢ. + w.ᵢ)², of neighbours that are so both ways. */
function weightSums({ starts, list }: Neighbours, n: number): { s0: number; s1: number; s2: number } {
  const degree = (i: number) => (starts[i + 1] ?? 0) - (starts[i] ?? 0)
  const columns = new Float64Array(n)
  let s0 = 0
  let s1 = 0
  for (let i = 0; i < n; i++) {
    if (degree(i) > 0) s0++
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const j = list[at] ?? 0
      columns[j] = (columns[j] ?? 0) + 1 / degree(i)
      s1 += (1 / degree(i) + 1 / degree(j)) ** 2
    }
  }
  let s2 = 0
  for (let i = 0; i < n; i++) s2 += ((degree(i) > 0 ? 1 : 0) + (columns[i] ?? 0)) ** 2
  return { s0, s1: s1 / 2, s2 }
}
