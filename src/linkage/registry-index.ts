/**
 * One new person against all who are registered. The registered lie in hash buckets by what the rules ask to be shared;
 * the smallest buckets are looked at first, and the largest not at all: "family not known" says nothing.
 */
import { type BlockingRule, planBlocking } from './blocking.ts'
import type { RecordTable } from './columns.ts'
import { keyOfRule } from './pairs.ts'
import { type Explanation, type LinkageModel, probabilityOf, Scorer } from './score.ts'
import { chancesOf } from './train.ts'

export interface RegistryIndexOptions {
  /** The most comparisons for one search: it bounds the time of a search whatever is asked. */
  readonly mostComparisons?: number
  /** The most rules; each takes about 12 bytes of memory for every person. */
  readonly mostRules?: number
}

/** A registered record that may be the person searched for. */
export interface Found {
  /** Its place in the table, and its id. */
  readonly place: number
  readonly id: string
  /** The probability that it is the same person, 0 to 1. */
  readonly probability: number
  /** Why: what each column says. */
  readonly explanation: Explanation
}

const defaults = { mostComparisons: 40_000, mostRules: 14 }
/** By how many comparisons for each registered person the rules are chosen. */
const pairsPerRecord = 8_000

/**
 * An index over a table of registered records with a model that was trained on it (train.ts). Grows with `add`; the model
 * and the rules stay as they are, so train again when the registry has grown to a multiple.
 */
export class RegistryIndex {
  readonly table: RecordTable
  readonly model: LinkageModel
  readonly rules: readonly BlockingRule[]
  private readonly scorer: Scorer
  private readonly buckets: readonly Buckets[]
  private readonly mostComparisons: number
  /** By record: the number of the last search that compared it. */
  private seen: Int32Array
  private searches = 0

  constructor(table: RecordTable, model: LinkageModel, options: RegistryIndexOptions = {}) {
    const { mostComparisons, mostRules } = { ...defaults, ...options }
    this.table = table
    this.model = model
    this.mostComparisons = mostComparisons
    this.scorer = new Scorer(table, model)
    this.rules = planBlocking(table, chancesOf(table, model), { pairsPerRecord, mostRules }).rules
    this.buckets = this.rules.map((rule) => new Buckets(rule, table.size))
    this.seen = new Int32Array(roomFor(table.size))
    for (let record = 0; record < table.size; record++) for (const buckets of this.buckets) buckets.add(record)
  }

  /** Registers somebody; `values` in the order of the columns. Gives his place. */
  add(id: string, values: readonly string[]): number {
    const record = this.table.add(id, values)
    this.table.firstFile = this.table.size
    for (const buckets of this.buckets) buckets.add(record)
    return record
  }

  /** Who of the registered may be this person: the likeliest first, `limit` at the most. Registers nobody. */
  search(values: readonly string[], { limit = 10 }: { readonly limit?: number } = {}): Found[] {
    const probe = this.table.probe(values)
    const best = new Best(limit)
    this.eachCandidate(probe, (record) => best.offer(record, this.scorer.logOdds(record, probe)))
    return best.inOrder().map(({ record, logOdds }) => ({
      place: record,
      id: this.table.ids[record] ?? '',
      probability: probabilityOf(logOdds),
      explanation: this.scorer.explain(record, probe),
    }))
  }

  /** Every record that a rule brings, once, from the smallest bucket on until there were `mostComparisons`. */
  private eachCandidate(probe: number, visit: (record: number) => void): void {
    if (this.seen.length < this.table.size) {
      const larger = new Int32Array(roomFor(this.table.size))
      larger.set(this.seen)
      this.seen = larger
    }
    const search = ++this.searches
    let left = this.mostComparisons
    const chosen = this.buckets
      .map((buckets) => ({ buckets, key: keyOfRule(buckets.rule, probe) }))
      .filter(({ key }) => key !== 0)
      .map(({ buckets, key }) => ({ buckets, key, size: buckets.sizeAt(key) }))
      .sort((x, y) => x.size - y.size)
    for (const { buckets, key, size } of chosen) {
      if (size > left && buckets.rule.keys.length > 0) return
      for (let record = buckets.newest(key); record >= 0 && left > 0; record = buckets.before(record)) {
        if (buckets.keyAt(record) !== key || this.seen[record] === search) continue
        this.seen[record] = search
        left--
        visit(record)
      }
    }
  }
}

/** Room that lets a registry grow for a while. */
function roomFor(size: number): number {
  return Math.max(1024, Math.ceil(size * 1.25))
}

/** The records by their key in one rule: chains from the newest back, in typed arrays that grow. */
class Buckets {
  readonly rule: BlockingRule
  private keys: Int32Array
  private previous: Int32Array
  private heads = new Int32Array(0)
  private counts = new Int32Array(0)
  private size = 0

  constructor(rule: BlockingRule, size: number) {
    this.rule = rule
    this.keys = new Int32Array(roomFor(size))
    this.previous = new Int32Array(roomFor(size))
    this.makeHeads()
  }

  /** Records are added in the order of their places. */
  add(record: number): void {
    if (record >= this.keys.length) this.grow(record + 1)
    this.keys[record] = keyOfRule(this.rule, record)
    this.size = record + 1
    this.chain(record)
  }

  /** The records in the chain of a key; those of other keys that fell into it are counted as well. */
  sizeAt(key: number): number {
    return this.counts[this.slotOf(key)] ?? 0
  }

  /** The newest record in the chain of a key, -1 where there is none. */
  newest(key: number): number {
    return (this.heads[this.slotOf(key)] ?? 0) - 1
  }

  /** The next older record in the chain, -1 at its end. */
  before(record: number): number {
    return (this.previous[record] ?? 0) - 1
  }

  keyAt(record: number): number {
    return this.keys[record] ?? 0
  }

  private chain(record: number): void {
    const key = this.keys[record] ?? 0
    if (key === 0) return
    const slot = this.slotOf(key)
    this.previous[record] = this.heads[slot] ?? 0
    this.heads[slot] = record + 1
    this.counts[slot] = (this.counts[slot] ?? 0) + 1
  }

  private slotOf(key: number): number {
    return Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - Math.log2(this.heads.length))
  }

  private grow(size: number): void {
    const room = roomFor(size)
    const keys = new Int32Array(room)
    keys.set(this.keys)
    this.keys = keys
    this.previous = new Int32Array(room)
    this.makeHeads()
    for (let record = 0; record < this.size; record++) this.chain(record)
  }

  private makeHeads(): void {
    const room = 2 ** Math.ceil(Math.log2(this.keys.length / 2))
    this.heads = new Int32Array(room)
    this.counts = new Int32Array(room)
  }
}

/** The best few of many, in no order until asked. */
class Best {
  private readonly limit: number
  private readonly kept: { record: number; logOdds: number }[] = []
  private worst = Number.NEGATIVE_INFINITY

  constructor(limit: number) {
    this.limit = limit
  }

  offer(record: number, logOdds: number): void {
    if (this.limit <= 0 || (this.kept.length === this.limit && logOdds <= this.worst)) return
    if (this.kept.length === this.limit) this.kept.pop()
    let at = this.kept.length
    while (at > 0 && (this.kept[at - 1]?.logOdds ?? 0) < logOdds) at--
    this.kept.splice(at, 0, { record, logOdds })
    this.worst = this.kept.at(-1)?.logOdds ?? 0
  }

  inOrder(): readonly { readonly record: number; readonly logOdds: number }[] {
    return this.kept
  }
}
