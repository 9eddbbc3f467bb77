/**
 * Probabilities of counts, by Loader's saddle-point form ("Fast and accurate computation of binomial probabilities", 2000, as R has
 * it), so that counts of thousands keep their digits. Tails are summed from the value outwards: no term is ever subtracted from a
 * nearly equal one.
 */

/** ln n! − ln of Stirling's approximation, n ≥ 1. */
function stirlingError(n: number): number {
  if (n < 16) {
    let logFactorial = 0
    for (let i = 2; i <= n; i++) logFactorial += Math.log(i)
    return logFactorial - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2
  }
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** x ln(x/m) + m − x, without loss where x is near m. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) < 0.1 * (x + m)) {
    const v = (x - m) / (x + m)
    let sum = (x - m) * v
    let term = 2 * x * v
    for (let j = 1; j < 1000; j++) {
      term *= v * v
      const next = sum + term / (2 * j + 1)
      if (next === sum) break
      sum = next
    }
    return sum
  }
  return x * Math.log(x / m) + m - x
}

/** The probability of exactly `count` events where `mean` are expected (Poisson). */
export function poissonProbability(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0
  if (count === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count)
}

/** P(X ≥ count) of a Poisson count with this mean. */
export function poissonUpperTail(count: number, mean: number): number {
  if (count <= 0) return 1
  if (count <= mean) return 1 - poissonLowerTail(count - 1, mean)
  let term = poissonProbability(count, mean)
  let sum = term
  for (let k = count + 1; term > sum * 1e-18; k++) {
    term *= mean / k
    sum += term
  }
  return sum
}

/** P(X ≤ count) of a Poisson count with this mean. */
export function poissonLowerTail(count: number, mean: number): number {
  if (count < 0) return 0
  if (count > mean) return 1 - poissonUpperTail(count + 1, mean)
  let term = poissonProbability(count, mean)
  let sum = term
  for (let k = count; k > 0 && term > sum * 1e-18; k--) {
    term *= k / mean
    sum += term
  }
  return sum
}

/** The probability of exactly `count` of `of` where each has the chance `share` (binomial). */
export function binomialProbability(count: number, of: number, share: number): number {
  if (share <= 0) return count === 0 ? 1 : 0
  if (share >= 1) return count === of ? 1 : 0
  if (count === 0) return Math.exp(of * Math.log1p(-share))
  if (count === of) return Math.exp(of * Math.log(share))
  const rest = of - count
  const error = stirlingError(of) - stirlingError(count) - stirlingError(rest)
  const far = deviance(count, of * share) + deviance(rest, of * (1 - share))
  return Math.exp(error - far) * Math.sqrt(of / (2 * Math.PI * count * rest))
}

/** P(X ≥ count) of a binomial count. */
export function binomialUpperTail(count: number, of: number, share: number): number {
  if (count <= 0) return 1
  if (count > of) return 0
  if (share >= 1) return 1
  if (count <= of * share) return 1 - binomialLowerTail(count - 1, of, share)
  let term = binomialProbability(count, of, share)
  let sum = term
  const odds = share / (1 - share)
  for (let k = count; k < of && term > sum * 1e-18; k++) {
    term *= ((of - k) / (k + 1)) * odds
    sum += term
  }
  return sum
}

/** P(X ≤ count) of a binomial count. */
export function binomialLowerTail(count: number, of: number, share: number): number {
  return count < 0
    ? 0
    : count >= of
      ? 1
      : count <= of * share
        ? lowerSum(count, of, share)
        : 1 - binomialUpperTail(count + 1, of, share)
}

function lowerSum(count: number, of: number, share: number): number {
  let term = binomialProbability(count, of, share)
  let sum = term
  const odds = (1 - share) / share
  for (let k = count; k > 0 && term > sum * 1e-18; k--) {
    term *= (k / (of - k + 1)) * odds
    sum += term
  }
  return sum
}
