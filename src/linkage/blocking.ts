/**
 * Which records are compared at all. Rules are chosen for each file: of all small sets of keys, those that find the most
 * pairs of one person (by the errors that the file was seen to have) for the fewest pairs to compare.
 */
import type { RecordTable } from './columns.ts'
import { type BlockingKey, keysOf, mix } from './keys.ts'
import { makeRandom } from './random.ts'

export interface BlockingRule {
  readonly keys: readonly BlockingKey[]
  /** As a person reads it. */
  readonly text: string
  /** How many pairs it is expected to bring. */
  readonly expectedPairs: number
}

export interface BlockingPlan {
  readonly rules: readonly BlockingRule[]
  /** The share of pairs of one person that the rules together are expected to bring, 0 to 1. */
  readonly expectedRecall: number
}

/** Small files are compared whole: nothing is missed, and it takes seconds. */
const wholePairs = 1_200_000
const recordsSampled = 24_000
const patternsDrawn = 4_000
/** A rule that finds less than this share of what is looked for is not worth a line in the report. */
const leastGain = 0.0006
/** What it is worth to find a pair once more: errors come together in some records, more than the invented pairs show. */
const again = [1, 0.3, 0.1]

/** By column: the chances of each level for two records of one person; level 0 (missing) by how often it is missing. */
export type LevelChances = readonly (readonly number[])[]

export interface PlanOptions {
  /** Bounds the work: about so many comparisons for each record of a large file. */
  readonly pairsPerRecord?: number
  readonly mostRules?: number
}

/** Chooses the rules. */
export function planBlocking(table: RecordTable, chances: LevelChances, options: PlanOptions = {}): BlockingPlan {
  const { pairsPerRecord, mostRules } = { pairsPerRecord: 100, mostRules: 32, ...options }
  const pairs = pairsIn(table)
  if (pairs <= wholePairs)
    return { rules: [{ keys: [], text: 'every record with every other', expectedPairs: pairs }], expectedRecall: 1 }
  const budget = Math.max(2_500_000, table.size * pairsPerRecord)
  const keys = keysOf(table)
  const candidates = expectedPairs(table, keys).filter((rule) => rule.expectedPairs <= budget / 2.5)
  const patterns = drawPatterns(keys, chances)
  return choose(candidates, { patterns, keys, budget, mostRules })
}

/** All pairs that could be compared: within one file, or across two. */
export function pairsIn(table: RecordTable): number {
  const { size, firstFile } = table
  return firstFile < size ? firstFile * (size - firstFile) : (size * (size - 1)) / 2
}

/** Every set of one to three keys of different columns, with the pairs it would bring, counted in a sample. */
function expectedPairs(table: RecordTable, keys: readonly BlockingKey[]): BlockingRule[] {
  const step = Math.max(1, table.size / recordsSampled)
  const sample = Math.floor(table.size / step)
  const values = keys.map((key) => Int32Array.from({ length: sample }, (_, at) => key.of(Math.floor(at * step))))
  const across = table.firstFile < table.size ? pairsIn(table) / ((table.size * (table.size - 1)) / 2) : 1
  const scale = (table.size / sample) ** 2 * across
  const count = new PairCounter(sample)
  const rules: BlockingRule[] = []
  const extend = (chosen: readonly number[], combined: Int32Array | null): void => {
    for (let next = (chosen.at(-1) ?? -1) + 1; next < keys.length; next++) {
      const key = keys[next]
      const own = values[next]
      if (!key || !own) continue
      if (chosen.some((at) => keys[at]?.columns.some((column) => key.columns.includes(column)))) continue
      const together = combined ? combined.map((value, at) => join(value, own[at] ?? 0)) : own
      const found = count.pairs(together)
      const all = [...chosen, next]
      const used = all.flatMap((at) => keys[at] ?? [])
      rules.push({ keys: used, text: used.map((one) => one.text).join(', '), expectedPairs: found * scale })
      if (all.length < 3 && found > 0) extend(all, together)
    }
  }
  extend([], null)
  return rules
}

/** Two keys as one; none where either has none. */
export function join(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : mix(a, b)
}

/** Counts pairs of equal numbers, again and again in the same memory. */
class PairCounter {
  private readonly slots: Int32Array
  private readonly counts: Int32Array
  private readonly mask: number

  constructor(size: number) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(16, size * 2)))
    this.slots = new Int32Array(room)
    this.counts = new Int32Array(room)
    this.mask = room - 1
  }

  pairs(values: Int32Array): number {
    this.slots.fill(0)
    this.counts.fill(0)
    let pairs = 0
    for (const value of values) {
      if (value === 0) continue
      let slot = (Math.imul(value, 0x9e3779b1) >>> 7) & this.mask
      while (this.slots[slot] !== 0 && this.slots[slot] !== value) slot = (slot + 1) & this.mask
      this.slots[slot] = value
      const before = this.counts[slot] ?? 0
      pairs += before
      this.counts[slot] = before + 1
    }
    return pairs
  }
}

/** Invented pairs of one person: for each key, whether they agree in it. By key, one byte a pattern. */
function drawPatterns(keys: readonly BlockingKey[], chances: LevelChances): Uint8Array[] {
  const random = makeRandom(7)
  const drawn = keys.map(() => new Uint8Array(patternsDrawn))
  for (let at = 0; at < patternsDrawn; at++) {
    const levels = chances.map((column) => drawLevel(column, random()))
    // Exchanged names are exchanged in both columns.
    const luck = chances.map(() => random())
    for (const [place, key] of keys.entries()) {
      const holds = key.columns.every((column) => (luck[column] ?? 1) < (key.holdsAt[levels[column] ?? 0] ?? 0))
      const row = drawn[place]
      if (row) row[at] = holds ? 1 : 0
    }
  }
  return drawn
}

function drawLevel(chances: readonly number[], luck: number): number {
  let rest = luck
  for (let level = 0; level < chances.length; level++) {
    rest -= chances[level] ?? 0
    if (rest < 0) return level
  }
  return 0
}

/** True where every pair of `narrow` is one of `wide` already: the same keys, or fewer of them. */
function brings(wide: BlockingRule, narrow: BlockingRule): boolean {
  return wide.keys.every((key) => narrow.keys.includes(key))
}

/** Takes, again and again, the rule that finds the most new pairs of one person for its cost. */
function choose(
  candidates: readonly BlockingRule[],
  from: {
    readonly patterns: readonly Uint8Array[]
    readonly keys: readonly BlockingKey[]
    readonly budget: number
    readonly mostRules: number
  },
): BlockingPlan {
  const { patterns, keys, budget, mostRules } = from
  const options = candidates.map((rule) => {
    const rows = rule.keys.flatMap((key) => patterns[keys.indexOf(key)] ?? [])
    const holds: number[] = []
    for (let at = 0; at < patternsDrawn; at++) if (rows.every((row) => row[at] === 1)) holds.push(at)
    return { rule, holds: Int32Array.from(holds) }
  })
  const found = new Uint8Array(patternsDrawn)
  const rules: BlockingRule[] = []
  let spent = 0
  // Even the cheapest rule costs a pass over the records.
  const fixed = budget / 60
  while (rules.length < mostRules) {
    let best: { rule: BlockingRule; gain: number; holds: Int32Array; worth: number } | undefined
    for (const { rule, holds } of options) {
      if (spent + rule.expectedPairs > budget || rules.some((taken) => brings(taken, rule))) continue
      let gain = 0
      for (const at of holds) gain += again[found[at] ?? 0] ?? 0
      const worth = gain / (rule.expectedPairs + fixed)
      if (gain >= leastGain * patternsDrawn && worth > (best?.worth ?? 0)) best = { rule, gain, holds, worth }
    }
    if (!best) break
    rules.push(best.rule)
    spent += best.rule.expectedPairs
    for (const at of best.holds) found[at] = Math.min(again.length, (found[at] ?? 0) + 1)
  }
  // A wide rule that was taken late brings the pairs of narrow ones before it as well.
  const needed = rules.filter((rule) => !rules.some((other) => other !== rule && brings(other, rule)))
  return { rules: needed, expectedRecall: found.filter((times) => times > 0).length / patternsDrawn }
}
