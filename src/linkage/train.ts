/** From a table of records to a model and the rules that bring its pairs: two rounds, the second with what the first learnt. */
import { isRounded } from './births.ts'
import { type BlockingPlan, type LevelChances, pairsIn, planBlocking } from './blocking.ts'
import type { Column, RecordTable } from './columns.ts'
import { RecordComparer } from './compare-records.ts'
import { type Agreeing, initialModel, PairSample, train } from './em.ts'
import { Blocks } from './pairs.ts'
import { makeRandom } from './random.ts'
import { frequenciesOf, type LinkageModel } from './score.ts'

export interface Trained {
  readonly model: LinkageModel
  readonly plan: BlockingPlan
  readonly blocks: Blocks
}

const randomPairs = 300_000
const broughtPairs = 320_000
const agreeingPairs = 20_000

/** Learns from the records alone; the same records give the same model. `onStep` hears what is being done. */
export function trainOn(table: RecordTable, onStep: (step: string) => void = () => {}): Trained {
  onStep('counting how common each value is')
  const comparer = new RecordComparer(table, frequenciesOf(table))
  const pairs = pairsIn(table)
  const random = drawRandom(table, comparer)
  const agreeing = table.columns.map((column) => drawAgreeing(table, column, comparer))
  let model = initialModel(table.columns, random, pairs, table.size)
  onStep('choosing blocking rules')
  let plan = planBlocking(table, chancesOf(table, model), 12)
  for (let round = 0; round < 2; round++) {
    const blocks = new Blocks(table, plan.rules)
    onStep(`training, round ${round + 1}`)
    model = train(model, { brought: drawBrought(blocks, comparer), random, agreeing }, pairs)
    if (plan.expectedRecall === 1) break
    plan = planBlocking(table, chancesOf(table, model))
  }
  return { model, plan, blocks: new Blocks(table, plan.rules) }
}

/** What two records of one person look like, missing values included. */
function chancesOf(table: RecordTable, model: LinkageModel): LevelChances {
  return model.columns.map((column, at) => {
    const source = table.columns[at]
    const known = source && table.size > 0 ? source.known / table.size : 0
    const both = known * known
    return column.same.map((share, level) => (level === 0 ? 1 - both : share * both))
  })
}

function drawRandom(table: RecordTable, comparer: RecordComparer): PairSample {
  const sample = new PairSample(table.columns.length, randomPairs)
  const random = makeRandom(11)
  const { size, firstFile } = table
  const across = firstFile < size
  if (size < 2 || (across && firstFile === 0)) return sample
  while (!sample.isFull) {
    const a = Math.floor(random() * (across ? firstFile : size))
    const b = across ? firstFile + Math.floor(random() * (size - firstFile)) : Math.floor(random() * size)
    if (a === b) continue
    comparer.compare(a, b)
    sample.add(comparer.levels, comparer.rarity, 1)
  }
  return sample
}

/**
 * Pairs of one value in a column, each as likely as another; null where a file is small or the value is common, and pairs
 * drawn at random say enough. Rounded births are left out: they have a level of their own.
 */
function drawAgreeing(table: RecordTable, column: Column, comparer: RecordComparer): Agreeing | null {
  const across = table.firstFile < table.size
  const usable = (place: number) => place > 0 && (column.role !== 'dob' || !isRounded(column.numbers[place] ?? 0))
  const { starts, order } = recordsByValue(column)
  // By value: how many pairs lie before its own, so that a pair can be drawn by its number.
  const before = new Float64Array(starts.length)
  let all = 0
  for (let place = 0; place + 1 < starts.length; place++) {
    before[place] = all
    const records = (starts[place + 1] ?? 0) - (starts[place] ?? 0)
    if (usable(place)) all += (records * (records - 1)) / 2
  }
  before[starts.length - 1] = all
  const share = all / ((column.known * (column.known - 1)) / 2)
  if (across || pairsIn(table) < 20 * randomPairs || !(share > 0) || share > 0.01) return null
  const sample = new PairSample(table.columns.length, agreeingPairs)
  const random = makeRandom(13)
  while (!sample.isFull) {
    const place = lastNotAbove(before, random() * all)
    const from = starts[place] ?? 0
    const records = (starts[place + 1] ?? 0) - from
    const first = Math.floor(random() * records)
    const second = (first + 1 + Math.floor(random() * (records - 1))) % records
    comparer.compare(order[from + first] ?? 0, order[from + second] ?? 0)
    sample.add(comparer.levels, comparer.rarity, 1)
  }
  return { pairs: sample, share }
}

/** Records in order of their value, and where each value's begin. */
function recordsByValue(column: Column): { starts: Int32Array; order: Int32Array } {
  const starts = new Int32Array(column.texts.length + 1)
  for (let record = 0; record < column.size; record++) {
    const after = column.at(record) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let place = 1; place < starts.length; place++) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
  const next = starts.slice()
  const order = new Int32Array(column.size)
  for (let record = 0; record < column.size; record++) {
    const place = column.at(record)
    const at = next[place] ?? 0
    next[place] = at + 1
    order[at] = record
  }
  return { starts, order }
}

/** The last place whose number is not above the one given; of equal numbers the last. */
function lastNotAbove(numbers: Float64Array, wanted: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}

/** Some pairs of every rule, each standing for as many as were passed over. */
function drawBrought(blocks: Blocks, comparer: RecordComparer): PairSample {
  const rules = blocks.rules.length
  const sample = new PairSample(comparer.columns.length, broughtPairs + rules)
  const quota = Math.floor(broughtPairs / Math.max(1, rules))
  for (let rule = 0; rule < rules; rule++) {
    let all = 0
    blocks.eachPair(rule, () => all++)
    const step = Math.max(1, all / quota)
    let seen = 0
    let next = 0
    blocks.eachPair(rule, (a, b) => {
      if (seen++ < next) return
      next += step
      comparer.compare(a, b)
      sample.add(comparer.levels, comparer.rarity, step)
    })
  }
  return sample
}
