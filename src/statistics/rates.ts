import {
  binomialLowerTail,
  binomialProbability,
  binomialUpperTail,
  poissonLowerTail,
  poissonUpperTail,
} from './counts.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** The value between two bounds at which a rising function crosses a level, to the last digits that matter. */
function crossing(rising: (x: number) => number, level: number, { low, high }: Interval): number {
  let [from, until] = [low, high]
  for (let step = 0; step < 200 && until - from > 1e-15 * until; step++) {
    const middle = (from + until) / 2
    if (rising(middle) < level) from = middle
    else until = middle
  }
  return (from + until) / 2
}

/** The exact interval of a Poisson mean of which `count` events were seen (Garwood 1936). */
export function countInterval(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  const most = { low: 0, high: 20 + 3 * count + 20 * Math.sqrt(count + 1) }
  return {
    low: count === 0 ? 0 : crossing((mean) => poissonUpperTail(count, mean), tail, most),
    high: crossing((mean) => 1 - poissonLowerTail(count, mean), 1 - tail, most),
  }
}

/** The exact interval of a share of which `count` of `of` were seen (Clopper and Pearson 1934). */
export function shareInterval(count: number, of: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  const all = { low: 0, high: 1 }
  return {
    low: count === 0 ? 0 : crossing((share) => binomialUpperTail(count, of, share), tail, all),
    high: count === of ? 1 : crossing((share) => 1 - binomialLowerTail(count, of, share), 1 - tail, all),
  }
}

/** What was counted in how many hours of watching. */
export interface Watched {
  readonly count: number
  readonly hours: number
}

/** Two rates beside one another; `high` is Infinity where nothing was counted before. */
export interface RateRatio extends Interval {
  readonly ratio: number
  /** Two-sided: how likely a difference at least so unlikely is by chance where the rates are the same. */
  readonly p: number
}

/**
 * The rate of now against that of before, with the exact interval given their sum (Przyborowski and Wilenski 1940; R's `poisson.test`
 * gives the same): of all that was counted, the share that falls to now is binomial. Undefined without hours on both sides, or where
 * nothing was counted on either: a count without the time watched is no rate (§2.3).
 */
export function rateRatio(now: Watched, before: Watched, confidence: number): RateRatio | undefined {
  if (!(now.hours > 0) || !(before.hours > 0) || now.count + before.count === 0) return undefined
  const of = now.count + before.count
  const scale = before.hours / now.hours
  const { low, high } = shareInterval(now.count, of, confidence)
  const odds = (share: number) => (share >= 1 ? Number.POSITIVE_INFINITY : (share / (1 - share)) * scale)
  return {
    ratio: before.count === 0 ? Number.POSITIVE_INFINITY : (now.count / before.count) * scale,
    ...{ low: odds(low), high: odds(high) },
    p: twoSided(now.count, of, now.hours / (now.hours + before.hours)),
  }
}

/** The probability of all counts that are no likelier than the one that was seen (the exact binomial test). */
function twoSided(count: number, of: number, share: number): number {
  const seen = binomialProbability(count, of, share) * (1 + 1e-7)
  let sum = 0
  for (let k = 0; k <= of; k++) {
    const probability = binomialProbability(k, of, share)
    if (probability <= seen) sum += probability
  }
  return Math.min(1, sum)
}
