import { binomialUpperTail, poissonUpperTail } from './counts.ts'

/** A count beside what the weeks before it let one expect. */
export interface Surprise {
  /** The mean of the weeks before. */
  readonly expected: number
  /** P(at least so many) where the mean of the weeks before is taken for the truth (Poisson). Zero where nothing had happened. */
  readonly pPoisson: number
  /**
   * The same given only what was counted: all events of the weeks together fall to each week alike, so this week's are binomial with
   * share 1/(weeks + 1) (Przyborowski and Wilenski 1940). It knows how little a few quiet weeks say, and is what alarms go by.
   */
  readonly p: number
}

/** How surprising a week's count is after the counts of the weeks before; undefined without any. */
export function surpriseOf(count: number, before: ArrayLike<number>): Surprise | undefined {
  const weeks = before.length
  if (weeks === 0) return undefined
  let sum = 0
  for (let i = 0; i < weeks; i++) sum += before[i] ?? 0
  const expected = sum / weeks
  return {
    expected,
    pPoisson: poissonUpperTail(count, expected),
    p: binomialUpperTail(count, count + sum, 1 / (weeks + 1)),
  }
}

/**
 * The cumulative sum of what weeks have above a reference (Page 1954; for counts Lucas 1985): Sₜ = max(0, Sₜ₋₁ + xₜ − k) with
 * k = (m₁ − m₀) / (ln m₁ − ln m₀), where m₀ is usual and m₁ = `rise` · m₀ is what should be noticed. Small rises that last add up where
 * no single week stands out. No standard gives the level at which it warns; it is the programme's to set. A usual mean of zero has no
 * reference: k is then 0, and each event adds up.
 */
export function cumulativeSums(counts: ArrayLike<number>, usual: number, rise: number): Float64Array {
  const k = usual > 0 ? (usual * (rise - 1)) / Math.log(rise) : 0
  const sums = new Float64Array(counts.length)
  let sum = 0
  for (let t = 0; t < counts.length; t++) {
    sum = Math.max(0, sum + (counts[t] ?? 0) - k)
    sums[t] = sum
  }
  return sums
}

/** The week of a day (days since 1970-01-01), weeks beginning on Monday and numbered from the one of 1970-01-01. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7)
}

/** The Monday with which a week begins. */
export function firstDayOf(week: number): number {
  return week * 7 - 3
}
