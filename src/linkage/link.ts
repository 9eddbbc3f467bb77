/** All pairs of a table that are likely one person. */
import type { RecordTable } from './columns.ts'
import type { Blocks } from './pairs.ts'
import { type LinkageModel, probabilityOf, Scorer } from './score.ts'

/** Places of two records of the table, `a` before `b`, and the probability that they are one person. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly probability: number
}

export interface LinkOptions {
  /** Links below it are left out. */
  readonly threshold: number
  /** Does this share of the work only. */
  readonly part?: number
  readonly parts?: number
}

/** Scores every pair that the rules bring; `part` of `parts` does its share of them. Gives them in no order. */
export function scorePairs(
  table: RecordTable,
  trained: { readonly model: LinkageModel; readonly blocks: Blocks },
  options: LinkOptions,
): Link[] {
  const steps = scoringSteps(table, trained, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same rule by rule: says how far it is, 0 to 1, and gives the links. */
export function* scoringSteps(
  table: RecordTable,
  { model, blocks }: { readonly model: LinkageModel; readonly blocks: Blocks },
  { threshold, part = 0, parts = 1 }: LinkOptions,
): Generator<number, Link[]> {
  const scorer = new Scorer(table, model)
  const least = Math.log(threshold / (1 - threshold))
  const links: Link[] = []
  const visit = (a: number, b: number) => {
    const logOdds = scorer.logOdds(a, b)
    if (logOdds >= least) links.push({ a, b, probability: probabilityOf(logOdds) })
  }
  const { rules } = blocks.form
  const all = expectedPairs(blocks)
  let done = 0
  for (const [rule, { expectedPairs: pairs }] of rules.entries()) {
    blocks.eachPair(rule, visit, part, parts)
    done += pairs
    yield Math.min(1, done / Math.max(1, all))
  }
  return links
}

/** About how many comparisons the rules ask for. */
export function expectedPairs(blocks: Blocks): number {
  return blocks.form.rules.reduce((sum, rule) => sum + rule.expectedPairs, 0)
}
