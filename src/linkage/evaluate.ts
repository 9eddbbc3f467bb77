/** How good links are against the truth: of pairs, as the literature counts. */

export interface Quality {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly truePairs: number
  readonly linkedPairs: number
  readonly rightPairs: number
}

/** Shares 0 to 1; where nothing is linked, precision is 0, and so is F1. */
export function qualityOf(linkedPairs: number, rightPairs: number, truePairs: number): Quality {
  const precision = linkedPairs === 0 ? 0 : rightPairs / linkedPairs
  const recall = truePairs === 0 ? 0 : rightPairs / truePairs
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, truePairs, linkedPairs, rightPairs }
}

/** The number of pairs of records with one label; across two files, only those with one record in each. */
export function countTruePairs(labels: readonly string[], firstFile = labels.length): number {
  const counts = new Map<string, [number, number]>()
  for (const [at, label] of labels.entries()) {
    if (label === '') continue
    const count = counts.get(label) ?? [0, 0]
    count[at < firstFile ? 0 : 1]++
    counts.set(label, count)
  }
  const across = firstFile < labels.length
  let pairs = 0
  for (const [first, second] of counts.values()) pairs += across ? first * second : (first * (first - 1)) / 2
  return pairs
}
