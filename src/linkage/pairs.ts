/** The pairs that the rules bring, each once: by the first rule that brings it. */
import { type BlockingRule, join } from './blocking.ts'
import { type RecordTable, sharedInts } from './columns.ts'

/** A block of more records than this says nothing ("family name unknown"); it is passed over and counted. */
const largestBlock = 20_000
/** From so many pairs of a rule is estimated how many of them rules before it brought. */
const pairsTried = 4_000

export interface RuleBlocks {
  readonly expectedPairs: number
  /** Records that lie in blocks too large to look at. */
  readonly passedOver: number
}

/** What the blocks of a table are made of; in shared memory, so that other threads read it in place. */
export interface BlocksForm {
  readonly size: number
  readonly firstFile: number
  readonly rules: readonly RuleBlocks[]
  /** The keys of a record by rule, record after record: what two records share is found in two places of memory. */
  readonly keys: Int32Array
  /** By rule: the records that share their key with another, block after block; `~record` where a block begins. */
  readonly orders: readonly Int32Array[]
}

/** The blocks of every rule over one table. */
export class Blocks {
  readonly form: BlocksForm

  constructor(form: BlocksForm) {
    this.form = form
  }

  /**
   * Calls `visit` with each pair of a rule that no rule before brings. `part` of `parts` shares out the work: the same
   * pairs in all, each in one part.
   */
  eachPair(at: number, visit: (a: number, b: number) => void, part = 0, parts = 1): void {
    const order = this.form.orders[at]
    if (!order) return
    this.eachBlock(at, (from, to, block) => {
      for (let i = from + 1; i < to; i++) {
        if (parts > 1 && (block + i) % parts !== part) continue
        const a = recordAt(order, i)
        for (let j = from; j < i; j++) {
          const b = recordAt(order, j)
          if (!this.isNew(at, a, b)) continue
          if (a < b) visit(a, b)
          else visit(b, a)
        }
      }
    })
  }

  /** About `quota` of those pairs, evenly spread, and how many each of them stands for. */
  samplePairs(at: number, quota: number, visit: (a: number, b: number, weight: number) => void): void {
    let all = 0
    this.eachBlock(at, (from, to) => {
      all += ((to - from) * (to - from - 1)) / 2
    })
    let fresh = 0
    let tried = 0
    const trial = Math.max(1, all / pairsTried)
    this.eachNth(at, trial, (a, b) => {
      tried++
      if (this.isNew(at, a, b)) fresh++
    })
    const step = Math.max(1, (all * (fresh / Math.max(1, tried))) / quota)
    this.eachNth(at, step, (a, b) => {
      if (!this.isNew(at, a, b)) return
      if (a < b) visit(a, b, step)
      else visit(b, a, step)
    })
  }

  /** Every `step`-th pair of a rule, brought before or not. */
  private eachNth(at: number, step: number, visit: (a: number, b: number) => void): void {
    const order = this.form.orders[at]
    if (!order) return
    let passed = 0
    let next = 0
    this.eachBlock(at, (from, to) => {
      const pairs = ((to - from) * (to - from - 1)) / 2
      for (; next < passed + pairs; next += step) {
        // Pair number `number` of a block is row i, place j below it.
        const number = Math.floor(next - passed)
        let i = Math.floor((1 + Math.sqrt(1 + 8 * number)) / 2)
        while ((i * (i - 1)) / 2 > number) i--
        while ((i * (i + 1)) / 2 <= number) i++
        visit(recordAt(order, from + i), recordAt(order, from + number - (i * (i - 1)) / 2))
      }
      passed += pairs
    })
  }

  private eachBlock(at: number, visit: (from: number, to: number, block: number) => void): void {
    const order = this.form.orders[at]
    if (!order) return
    let block = 0
    for (let from = 0; from < order.length; ) {
      let to = from + 1
      while (to < order.length && (order[to] ?? 0) >= 0) to++
      visit(from, to, block++)
      from = to
    }
  }

  /** True where two records may be compared and no rule before `at` brings them. */
  private isNew(at: number, a: number, b: number): boolean {
    const { keys, rules, firstFile, size } = this.form
    if (firstFile < size && a < firstFile === b < firstFile) return false
    const ofA = a * rules.length
    const ofB = b * rules.length
    for (let rule = 0; rule < at; rule++) {
      const key = keys[ofA + rule]
      if (key !== 0 && key === keys[ofB + rule]) return false
    }
    return true
  }
}

/** Puts every record of a table into its blocks. */
export function makeBlocks(table: RecordTable, rules: readonly BlockingRule[]): Blocks {
  const { size, firstFile } = table
  const keys = sharedInts(size * rules.length)
  const own = new Int32Array(size)
  const orders: Int32Array[] = []
  const ofRules = rules.map((rule, at): RuleBlocks => {
    for (let record = 0; record < size; record++) {
      const key = keyOfRule(rule, record)
      own[record] = key
      keys[record * rules.length + at] = key
    }
    // A rule of no keys is for every record with every other.
    const { order, passedOver } = orderByKey(own, rule.keys.length === 0 ? size : largestBlock)
    orders.push(order)
    return { expectedPairs: rule.expectedPairs, passedOver }
  })
  return new Blocks({
    size,
    firstFile,
    rules: ofRules,
    keys,
    orders,
  })
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

function recordAt(order: Int32Array, at: number): number {
  const record = order[at] ?? 0
  return record < 0 ? ~record : record
}

/** Records that have a key and share it with another, in order of the key and then of their places. */
function orderByKey(keys: Int32Array, largest: number): { order: Int32Array; passedOver: number } {
  let records = new Int32Array(keys.length)
  let length = 0
  for (let record = 0; record < keys.length; record++) if (keys[record] !== 0) records[length++] = record
  let next = new Int32Array(length)
  // By digits of 11 bits, the last first: each pass keeps the order of the one before.
  for (const shift of [0, 11, 22]) {
    const starts = new Int32Array(2049)
    for (let at = 0; at < length; at++) {
      const digit = (((keys[records[at] ?? 0] ?? 0) >>> shift) & 2047) + 1
      starts[digit] = (starts[digit] ?? 0) + 1
    }
    for (let digit = 1; digit < 2049; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
    for (let at = 0; at < length; at++) {
      const record = records[at] ?? 0
      const digit = ((keys[record] ?? 0) >>> shift) & 2047
      const place = starts[digit] ?? 0
      starts[digit] = place + 1
      next[place] = record
    }
    ;[records, next] = [next, records]
  }
  return onlyShared(keys, records.subarray(0, length), largest)
}

/** Leaves out records that are alone with their key and blocks that are too large, and marks where each block begins. */
function onlyShared(keys: Int32Array, records: Int32Array, largest: number): { order: Int32Array; passedOver: number } {
  const { length } = records
  let kept = 0
  let passedOver = 0
  for (let from = 0; from < length; ) {
    const key = keys[records[from] ?? 0]
    let to = from + 1
    while (to < length && keys[records[to] ?? 0] === key) to++
    if (to - from > largest) passedOver += to - from
    else if (to - from > 1) {
      const first = kept
      // What is kept never overtakes what is read.
      for (let at = from; at < to; at++) records[kept++] = records[at] ?? 0
      records[first] = ~(records[first] ?? 0)
    }
    from = to
  }
  const order = sharedInts(kept)
  order.set(records.subarray(0, kept))
  return { order, passedOver }
}
