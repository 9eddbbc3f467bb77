/**
 * What share of false discoveries is accepted by calling everything with at most this p-value a discovery (Benjamini and Hochberg 1995):
 * of p₍₁₎ ≤ … ≤ p₍ₘ₎ each gets q₍ᵢ₎ = min over j ≥ i of m·p₍ⱼ₎/j, at most 1. In the order of the p-values; one that is no number stays
 * none and is not counted in m.
 */
export function falseDiscoveryRates(pValues: readonly number[] | Float64Array): Float64Array {
  const order: number[] = []
  for (let i = 0; i < pValues.length; i++) if (!Number.isNaN(pValues[i])) order.push(i)
  order.sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0))
  const rates = new Float64Array(pValues.length).fill(Number.NaN)
  let least = 1
  for (let rank = order.length; rank >= 1; rank--) {
    const at = order[rank - 1] ?? 0
    least = Math.min(least, ((pValues[at] ?? 1) * order.length) / rank)
    rates[at] = least
  }
  return rates
}
