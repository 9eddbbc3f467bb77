import Big from 'big.js'
import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { type BudgetLine, Targets } from './project.ts'

const Heads = z.int().min(0).max(100_000)
/** Those reached, once more by age: under 18, 18 to 24, 25 and more. */
export const Ages = z.strictObject({ under18: Heads, young: Heads, older: Heads })
export type Ages = z.infer<typeof Ages>

/** What a running project did in a period: whom it reached for the first time, what it spent, and what came of it. */
export const ProjectReport = z.object({
  id: Id,
  sideId: Id,
  projectId: Id,
  startsOn: Day,
  endsOn: Day,
  /** People who were reached for the first time in this period, so that periods can be added up. */
  reached: Targets,
  ages: Ages,
  /** Spent in this period, one amount for each line of the budget, in its order. */
  spent: z.array(Amount).min(1).max(40),
  /** Incidents of violence in the community in this period, as far as they are known; compared with before. */
  incidents: z.int().min(0).max(10_000).nullable(),
  results: requiredText(4000),
  reportedBy: Id,
  reportedAt: Instant,
})
export type ProjectReport = z.infer<typeof ProjectReport>
export const reportNoun = defineNoun({
  name: 'communityReport',
  table: 'community_reports',
  schema: ProjectReport,
  appendOnly: true,
})

/** The sum of two lists of amounts, place by place; what one of them lacks is nothing. */
export function addUp(a: readonly string[], b: readonly string[]): string[] {
  const longer = a.length > b.length ? a : b
  return longer.map((_, i) => new Big(a[i] ?? '0').plus(b[i] ?? '0').toFixed())
}

/** Which lines of a budget are spent beyond what they hold, by their places from 1. */
export function overspent(budget: readonly BudgetLine[], spent: readonly string[]): number[] {
  return budget.flatMap(({ amount }, i) => (new Big(spent[i] ?? '0').gt(amount) ? [i + 1] : []))
}
