/** All pairs of a table that are likely one person. */
import type { RecordTable } from './columns.ts'
import { probabilityOf, Scorer } from './score.ts'
import type { Trained } from './train.ts'

/** Places of two records of the table, `a` before `b`, and the probability that they are one person. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly probability: number
}

export interface LinkOptions {
  /** Links below it are left out. */
  readonly threshold: number
  readonly onProgress?: (share: number) => void
  readonly part?: number
  readonly parts?: number
}

/** Scores every pair that the rules bring; `part` of `parts` does its share of them. */
export function scorePairs(table: RecordTable, trained: Trained, options: LinkOptions): Link[] {
  const scorer = new Scorer(table, trained.model)
  const least = Math.log(options.threshold / (1 - options.threshold))
  const links: Link[] = []
  const { rules } = trained.plan
  const expected = rules.reduce((sum, rule) => sum + rule.expectedPairs, 0) / (options.parts ?? 1)
  let seen = 0
  for (let rule = 0; rule < rules.length; rule++) {
    const visit = (a: number, b: number) => {
      if ((++seen & 0xffff) === 0) options.onProgress?.(Math.min(1, seen / Math.max(1, expected)))
      const logOdds = scorer.logOdds(a, b)
      if (logOdds >= least) links.push({ a, b, probability: probabilityOf(logOdds) })
    }
    trained.blocks.eachPair(rule, visit, options.part ?? 0, options.parts ?? 1)
  }
  options.onProgress?.(1)
  return links
}
