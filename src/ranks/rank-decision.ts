import { z } from 'zod'
import { Rank } from '../institutions/institution.ts'
import { Schooling } from '../institutions/requirements.ts'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Command, isAbove, RankLine } from './rank-formula.ts'

/** On what a decision that departs from the suggestion rests. A group’s title alone is never enough for more. */
export const DepartureGround = z.enum([
  ...(['service', 'schooling', 'training', 'command', 'conduct', 'shortage', 'groupTitle'] as const),
])
export type DepartureGround = z.infer<typeof DepartureGround>

/**
 * The rank of one person in one institution: what was shown, what the formula suggests line by line, and what two people decided. It
 * gives no place and no clearance: vetting is of the person and not passed on by a rank (R-VET).
 */
export const RankDecision = z.object({
  id: Id,
  sideId: Id,
  traineeId: Id,
  personId: Id,
  formulaId: Id,
  years: z.int().min(0).max(60),
  yearsSource: requiredText(300),
  schooling: Schooling,
  schoolingSource: requiredText(300),
  command: Command,
  commandSource: plainText(300),
  /** What the group called them, kept and counted with nothing. */
  groupTitle: plainText(120),
  /** Courses of the directorate passed by then. */
  courses: z.int().min(0),
  points: z.int().min(0),
  lines: z.array(RankLine).max(10),
  suggested: Rank,
  decided: Rank,
  grounds: z.array(DepartureGround).max(DepartureGround.options.length),
  reason: plainText(2000),
  status: z.enum(['proposed', 'confirmed', 'turnedDown', 'replaced']),
  proposedBy: Id,
  proposedAt: Instant,
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
  settledReason: plainText(1000),
})
export type RankDecision = z.infer<typeof RankDecision>
export const rankDecisionNoun = defineNoun({ name: 'rankDecision', table: 'rank_decisions', schema: RankDecision })

/** Who proposes a rank and who settles it: another of them. */
export const rankers: readonly Role[] = ['trainingOfficer', 'director']

/** What no decision may be: above the highest rank of the formula, other than suggested without a reason, or more by a title alone. */
export function misfitOfDecision(
  { suggested, decided, grounds, reason }: Pick<RankDecision, 'suggested' | 'decided' | 'grounds' | 'reason'>,
  highest: Rank,
): Refusal | undefined {
  if (isAbove(decided, highest)) return refuse('rankDecision.aboveHighest', {}, 'decided')
  if (decided === suggested) return undefined
  if (reason === '') return refuse('rankDecision.reasonMissing', {}, 'reason')
  if (grounds.length === 0) return refuse('rankDecision.groundMissing', {}, 'grounds')
  return isAbove(decided, suggested) && grounds.every((ground) => ground === 'groupTitle')
    ? refuse('rankDecision.titleAlone', {}, 'grounds')
    : undefined
}
