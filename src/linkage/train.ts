/** From a table of records to a model and the rules that bring its pairs: two rounds, the second with what the first learnt. */
import { type BlockingPlan, type LevelChances, pairsIn, planBlocking } from './blocking.ts'
import type { RecordTable } from './columns.ts'
import { RecordComparer } from './compare-records.ts'
import { initialModel, PairSample, train } from './em.ts'
import { type Blocks, makeBlocks } from './pairs.ts'
import { makeRandom } from './random.ts'
import { frequenciesOf, type LinkageModel } from './score.ts'

export interface Trained {
  readonly model: LinkageModel
  readonly plan: BlockingPlan
  readonly blocks: Blocks
}

const randomPairs = 300_000
const broughtPairs = 320_000

/** Learns from the records alone; the same records give the same model. */
export function trainOn(table: RecordTable): Trained {
  const steps = trainingSteps(table)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same step by step, a second or two for each among a million records: says what it does next, gives the result. */
export function* trainingSteps(table: RecordTable): Generator<string, Trained> {
  yield 'counting how common each value is'
  const comparer = new RecordComparer(table, frequenciesOf(table))
  const pairs = pairsIn(table)
  const random = drawRandom(table, comparer)
  let model = initialModel(table.columns, random, pairs, table.size)
  yield 'choosing blocking rules'
  let plan = planBlocking(table, chancesOf(table, model), { pairsPerRecord: 12 })
  for (let round = 1; round <= 2; round++) {
    yield `training, round ${round}: bringing records together`
    const blocks = makeBlocks(table, plan.rules)
    yield `training, round ${round}`
    model = train(model, drawBrought(blocks, comparer), random, pairs)
    if (plan.expectedRecall === 1) return { model, plan, blocks }
    yield 'choosing blocking rules'
    plan = planBlocking(table, chancesOf(table, model))
  }
  yield 'bringing records together'
  return { model, plan, blocks: makeBlocks(table, plan.rules) }
}

/** What two records of one person look like, missing values included. */
export function chancesOf(table: RecordTable, model: LinkageModel): LevelChances {
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

/** Some pairs of every rule, each standing for as many as were passed over. */
function drawBrought(blocks: Blocks, comparer: RecordComparer): PairSample {
  const { rules } = blocks.form
  // The number of pairs that a rule brings is estimated: there is room for more.
  const sample = new PairSample(comparer.columns.length, broughtPairs * 2)
  const quota = Math.floor(broughtPairs / Math.max(1, rules.length))
  for (let rule = 0; rule < rules.length; rule++)
    blocks.samplePairs(rule, quota, (a, b, weight) => {
      comparer.compare(a, b)
      sample.add(comparer.levels, comparer.rarity, weight)
    })
  return sample
}
