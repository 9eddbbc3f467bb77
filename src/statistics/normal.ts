/**
 * The complementary error function, erfc x = 2/√π ∫ₓ^∞ e^(−t²) dt, to about 15 digits of the value itself, in the far tail too.
 * Below 1 by the series of erf (Abramowitz and Stegun 7.1.6: all terms positive), above by the continued fraction 7.1.14.
 */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x < 0) return 2 - erfc(-x)
  if (x > 27.3) return 0
  return x < 1 ? 1 - erfBySeries(x) : erfcByFraction(x)
}

function erfBySeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-18 * sum; n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
    if (term === 0) break
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/** The fraction is worked out from its end: at 1 two hundred steps are more than enough, and fewer further out. */
function erfcByFraction(x: number): number {
  let fraction = x
  for (let n = Math.ceil(200 / (x * x)) + 20; n >= 1; n--) fraction = x + n / 2 / fraction
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction)
}

/** The probability that a standard normal value is at least z. */
export function normalUpperTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2
}

/** The probability of a standard normal value at least as far from zero as z, on either side. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2)
}
