import { z } from 'zod'
import { Rank } from '../institutions/institution.ts'
import { Schooling } from '../institutions/requirements.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

const Points = z.int().min(0).max(1000)

/** How many people somebody led, as far as it is shown by more than a title. */
export const Command = z.enum(['none', 'squad', 'platoon', 'company', 'battalion'])
export type Command = z.infer<typeof Command>

/** A step of the ladder: the rank that so many points are good for. */
export const LadderStep = z.strictObject({ rank: Rank, points: Points })
export type LadderStep = z.infer<typeof LadderStep>

/** What a formula weighs: what everybody can show, in the same way (ddr.md §1.17, rank-harmonisation formula). */
export const formulaShape = {
  title: requiredText(160),
  yearPoints: Points,
  yearsAtMost: z.int().min(1).max(40),
  schoolingPoints: z.record(Schooling, Points),
  coursePoints: Points,
  coursesAtMost: z.int().min(0).max(20),
  commandPoints: z.record(Command, Points),
  ladder: z.array(LadderStep).min(1).max(Rank.options.length),
  /** No suggestion and no decision goes beyond it. */
  highest: Rank,
}

/**
 * The formula of one institution by which ranks of different groups become comparable, as a version that two people sign. A group’s own
 * titles are no part of it: by those every second man was a general (ddr.md §1.17).
 */
export const RankFormula = z.object({
  id: Id,
  sideId: Id,
  institutionId: Id,
  version: z.int().min(1),
  ...formulaShape,
  status: z.enum(['draft', 'inForce', 'retired', 'turnedDown']),
  ...signatureShape,
})
export type RankFormula = z.infer<typeof RankFormula>
export const rankFormulaNoun = defineNoun({ name: 'rankFormula', table: 'rank_formulas', schema: RankFormula })

/** Who drafts a formula; a director signs it. */
export const formulaDrafters: readonly Role[] = ['trainingOfficer', 'director']
export const formulaReaders: readonly Role[] = ['trainingOfficer', 'vettingOfficer', 'director', 'auditor']

type Weights = Pick<RankFormula, keyof typeof formulaShape>

const height = (rank: Rank) => Rank.options.indexOf(rank)

/** Whether a rank is above another. */
export function isAbove(rank: Rank, other: Rank): boolean {
  return height(rank) > height(other)
}

/** What makes a formula impossible: a ladder that does not begin at nothing, that does not rise, or that goes beyond its highest rank. */
export function misfitOf({ ladder, highest }: Pick<Weights, 'ladder' | 'highest'>): Refusal | undefined {
  for (const [i, step] of ladder.entries()) {
    const before = ladder[i - 1]
    if (!before && step.points !== 0) return refuse('rankFormula.fromNothing', {}, `ladder.${i}.points`)
    if (before && (step.points <= before.points || !isAbove(step.rank, before.rank)))
      return refuse('rankFormula.rises', {}, `ladder.${i}.points`)
    if (isAbove(step.rank, highest)) return refuse('rankFormula.beyond', {}, `ladder.${i}.rank`)
  }
  return undefined
}

/** What is shown of a person, each by a source. */
export interface Shown {
  readonly years: number
  readonly schooling: Schooling
  readonly courses: number
  readonly command: Command
}

/** One line of the explanation: what was counted, and the points it gave. */
export const RankLine = z.strictObject({
  key: z.enum(['years', 'schooling', 'courses', 'command', 'groupTitle']),
  /** What was counted, as a number or a code. */
  counted: z.string(),
  points: z.int().min(0),
})
export type RankLine = z.infer<typeof RankLine>

export interface Suggestion {
  readonly points: number
  readonly lines: readonly RankLine[]
  readonly rank: Rank
}

/** The rank that the formula gives, with its explanation line by line. A title of a group is said with nothing for it. */
export function suggestRank(formula: Weights, shown: Shown): Suggestion {
  const years = Math.min(shown.years, formula.yearsAtMost)
  const courses = Math.min(shown.courses, formula.coursesAtMost)
  const lines: RankLine[] = [
    { key: 'years', counted: String(years), points: years * formula.yearPoints },
    { key: 'schooling', counted: shown.schooling, points: formula.schoolingPoints[shown.schooling] },
    { key: 'courses', counted: String(courses), points: courses * formula.coursePoints },
    { key: 'command', counted: shown.command, points: formula.commandPoints[shown.command] },
    { key: 'groupTitle', counted: '', points: 0 },
  ]
  const points = lines.reduce((sum, line) => sum + line.points, 0)
  const [first] = formula.ladder
  const reached = formula.ladder.findLast((step) => step.points <= points) ?? first
  const rank = reached === undefined || isAbove(reached.rank, formula.highest) ? formula.highest : reached.rank
  return { points, lines, rank }
}
