/** The pairs that the rules bring, each once: by the first rule that brings it. */
import { type BlockingRule, join } from './blocking.ts'
import type { RecordTable } from './columns.ts'

/** A block of more records than this says nothing ("family name unknown"); it is passed over and counted. */
const largestBlock = 20_000

/** The blocks of every rule over one table. */
export class Blocks {
  private readonly table: RecordTable
  /** By rule: the key of each record. */
  private readonly keys: readonly Int32Array[]
  /** By rule: records in order of their key; a rule of no keys has all. */
  private readonly order: readonly Int32Array[]
  readonly rules: readonly BlockingRule[]
  /** Records that lay in blocks too large to look at, by rule. */
  readonly passedOver: number[]

  constructor(table: RecordTable, rules: readonly BlockingRule[]) {
    this.table = table
    this.rules = rules
    this.keys = rules.map((rule) => keysOfRule(table, rule))
    this.order = this.keys.map((keys) => orderByKey(keys))
    this.passedOver = rules.map(() => 0)
  }

  /**
   * Calls `visit` with each pair of a rule that no rule before brings. `part` of `parts` shares out the work: the same
   * pairs in all, each in one part.
   */
  eachPair(at: number, visit: (a: number, b: number) => void, part = 0, parts = 1): void {
    const keys = this.keys[at]
    const order = this.order[at]
    if (!keys || !order) return
    const before = this.keys.slice(0, at)
    const { firstFile, size } = this.table
    const across = firstFile < size
    const bounded = (this.rules[at]?.keys.length ?? 0) > 0
    let block = 0
    for (let from = 0; from < order.length; ) {
      const key = keys[order[from] ?? 0]
      let to = from + 1
      while (to < order.length && keys[order[to] ?? 0] === key) to++
      block++
      if (bounded && to - from > largestBlock) {
        if (part === 0) this.passedOver[at] = (this.passedOver[at] ?? 0) + to - from
      } else {
        for (let i = from + 1; i < to; i++) {
          if (parts > 1 && (block + i) % parts !== part) continue
          const a = order[i] ?? 0
          for (let j = from; j < i; j++) {
            const b = order[j] ?? 0
            if (across && a < firstFile === b < firstFile) continue
            if (seenBefore(before, a, b)) continue
            if (a < b) visit(a, b)
            else visit(b, a)
          }
        }
      }
      from = to
    }
  }
}

function seenBefore(before: readonly Int32Array[], a: number, b: number): boolean {
  for (let at = 0; at < before.length; at++) {
    const keys = before[at]
    if (!keys) continue
    const key = keys[a]
    if (key !== 0 && key === keys[b]) return true
  }
  return false
}

function keysOfRule(table: RecordTable, rule: BlockingRule): Int32Array {
  const keys = new Int32Array(table.size)
  for (let record = 0; record < table.size; record++) keys[record] = keyOfRule(rule, record)
  return keys
}

/** What a record must share with another for the rule to bring them together; 0 where it has not all of it. */
export function keyOfRule(rule: BlockingRule, record: number): number {
  let key = 1
  for (let at = 0; at < rule.keys.length; at++) {
    const part = rule.keys[at]?.of(record) ?? 0
    if (part === 0) return 0
    key = at === 0 ? part : join(key, part)
  }
  return key
}

/** Records that have a key and share it with another, in order of the key. */
function orderByKey(keys: Int32Array): Int32Array {
  const packed = new Float64Array(keys.length)
  let length = 0
  for (let record = 0; record < keys.length; record++) {
    const key = keys[record] ?? 0
    if (key !== 0) packed[length++] = (key + 2_147_483_648) * 2_097_152 + record
  }
  const sorted = packed.subarray(0, length).sort()
  const order = new Int32Array(length)
  for (let at = 0; at < length; at++) order[at] = (sorted[at] ?? 0) % 2_097_152
  return order
}
