/**
 * How likely it is that some cells drawn without replacement from all have a sum at least, or at most, so large: exactly, by counting
 * the draws. It is the distribution whose mean and variance Gᵢ* is made of; but counts of incidents are few and skewed, and there the
 * normal distribution calls far too much a hot spot. Whole values from 0 are needed.
 */
export class SumsByChance {
  readonly #total: number
  readonly #zeros: number
  /** For each number of non-zero cells drawn: the draws whose sum is at least s, summed from the largest down. */
  readonly #atLeast: readonly Float64Array[]

  private constructor(total: number, zeros: number, atLeast: readonly Float64Array[]) {
    this.#total = total
    this.#zeros = zeros
    this.#atLeast = atLeast
  }

  /** Steps of work that are still done; beyond it (large fields of large counts) the caller goes by the normal distribution. */
  static readonly mostSteps = 600_000_000

  /** The sums of up to `most` of these values; undefined where counting the draws would take too long. */
  static of(values: ArrayLike<number>, most: number): SumsByChance | undefined {
    const others: number[] = []
    for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) > 0) others.push(values[i] ?? 0)
    const drawn = Math.min(most, others.length)
    const largest = others
      .toSorted((a, b) => b - a)
      .slice(0, drawn)
      .reduce((sum, value) => sum + value, 0)
    if (others.length * Math.max(1, drawn) * largest > SumsByChance.mostSteps) return undefined
    const ways = Array.from({ length: drawn + 1 }, () => new Float64Array(largest + 1))
    const [none] = ways
    if (none) none[0] = 1
    let reached = 0
    for (const value of others) {
      reached = Math.min(largest, reached + value)
      for (let k = drawn; k >= 1; k--) {
        const [to, from] = [ways[k], ways[k - 1]]
        if (!to || !from) continue
        for (let s = reached; s >= value; s--) to[s] = (to[s] ?? 0) + (from[s - value] ?? 0)
      }
    }
    for (const way of ways) for (let s = largest - 1; s >= 0; s--) way[s] = (way[s] ?? 0) + (way[s + 1] ?? 0)
    return new SumsByChance(values.length, values.length - others.length, ways)
  }

  /** P(sum ≥ `sum`) of `size` cells drawn by chance. */
  atLeast(sum: number, size: number): number {
    return sum <= 0 ? 1 : this.#share(size, (way) => way[sum] ?? 0)
  }

  /** P(sum ≤ `sum`) of `size` cells drawn by chance. */
  atMost(sum: number, size: number): number {
    return this.#share(size, (way) => (way[0] ?? 0) - (way[sum + 1] ?? 0))
  }

  #share(size: number, drawsOf: (way: Float64Array) => number): number {
    let draws = 0
    this.#atLeast.forEach((way, k) => {
      if (k <= size) draws += drawsOf(way) * choose(this.#zeros, size - k)
    })
    return Math.min(1, draws / choose(this.#total, size))
  }
}

/** How many ways there are to choose k of n. */
function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}
