import { type EventPlaces, NearEvents, type Reach } from './near-events.ts'
import { seededRandom, shuffle } from './random.ts'

/** Whether events near in space are near in time more often than chance puts them there. */
export interface KnoxResult {
  /** Pairs near in space and in time. */
  readonly pairs: number
  /** What the pairs are on average when the days are dealt out anew. */
  readonly expected: number
  /** (1 + how many of the deals had at least so many) / (1 + deals). */
  readonly p: number
  /** Pairs near in space, whenever they were. */
  readonly nearInSpace: number
}

/**
 * The test of Knox (1964) for near repeats: where something happened once, does it soon happen again nearby? Days are dealt out anew
 * among the events `permutations` times, from a seed, which keeps how busy each place and each day is. Undefined for fewer than two
 * events, and where more than `mostPairs` are near in space: then take fewer events or a shorter distance.
 */
export function knoxTest(
  events: EventPlaces,
  { metres, days }: Reach,
  { permutations, seed, mostPairs = 2_000_000 }: { permutations: number; seed: number; mostPairs?: number },
): KnoxResult | undefined {
  const index = new NearEvents(events, { metres, days: Number.POSITIVE_INFINITY })
  const n = index.count
  if (n < 2) return undefined
  const near = new Int32Array(n)
  const one: number[] = []
  const other: number[] = []
  for (let i = 0; i < n; i++) {
    const found = index.near(i, near)
    for (let k = 0; k < found; k++) {
      const j = near[k] ?? 0
      if (j <= i) continue
      one.push(i)
      other.push(j)
    }
    if (one.length > mostPairs) return undefined
  }
  const dealt = Float64Array.from(events.days)
  const pairsNow = () => {
    let pairs = 0
    for (let k = 0; k < one.length; k++)
      if (Math.abs((dealt[one[k] ?? 0] ?? 0) - (dealt[other[k] ?? 0] ?? 0)) <= days) pairs++
    return pairs
  }
  const pairs = pairsNow()
  const random = seededRandom(seed)
  let reached = 0
  let sum = 0
  for (let round = 0; round < permutations; round++) {
    shuffle(dealt, random)
    const now = pairsNow()
    sum += now
    if (now >= pairs) reached++
  }
  return {
    ...{ pairs, expected: permutations === 0 ? Number.NaN : sum / permutations, nearInSpace: one.length },
    p: (1 + reached) / (1 + permutations),
  }
}
