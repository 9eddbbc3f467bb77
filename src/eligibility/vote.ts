import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Outcome, ReasonCode } from './decision.ts'

/**
 * What one member of the panel finds, with the reason; kept for good, the dissenting ones too. Who proposed and who
 * registered the person are kept beside it, so that the database itself refuses their vote (R-SOD).
 */
export const EligibilityVote = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  decisionId: Id,
  personId: Id,
  proposedBy: Id,
  registeredBy: Id,
  outcome: Outcome,
  reasonCode: ReasonCode,
  reason: z.string(),
  by: Id,
  at: Instant,
})
export type EligibilityVote = z.infer<typeof EligibilityVote>
export const eligibilityVoteNoun = defineNoun({
  name: 'eligibilityVote',
  table: 'eligibility_votes',
  schema: EligibilityVote,
  appendOnly: true,
})

/**
 * What the panel agreed on: the outcome that as many members found as the criteria ask for. A split is undefined and
 * waits for a further member; nobody's vote outweighs another's.
 */
export function agreed(votes: readonly Pick<EligibilityVote, 'outcome'>[], panelSize: number): Outcome | undefined {
  return Outcome.options.find((outcome) => votes.filter((vote) => vote.outcome === outcome).length >= panelSize)
}

/** Whether the members so far disagree. */
export function isSplit(votes: readonly Pick<EligibilityVote, 'outcome'>[]): boolean {
  return new Set(votes.map(({ outcome }) => outcome)).size > 1
}
