import { z } from 'zod'
import { Rank } from '../institutions/institution.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

const of = { id: Id, sideId: Id, traineeId: Id, personId: Id }

/**
 * Where the directorate of training puts somebody who was trained: one unit, and the post for which this very person was vetted. It
 * passes no clearance on: another post or institution needs a case of its own (R-VET; ddr.md §1.17).
 */
export const Posting = z.object({
  ...of,
  institutionId: Id,
  postId: Id,
  unitId: Id,
  /** The decision of two people on the rank. */
  rankDecisionId: Id,
  rank: Rank,
  startedOn: Day,
  status: z.enum(['running', 'ended']),
  endedOn: Day.nullable(),
  endReason: plainText(1000),
  recordedBy: Id,
  recordedAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type Posting = z.infer<typeof Posting>
export const postingNoun = defineNoun({ name: 'posting', table: 'postings', schema: Posting })

/** The time in which somebody new is looked at, with one posting. */
export const Probation = z.object({
  ...of,
  postingId: Id,
  startsOn: Day,
  endsOn: Day,
  status: z.enum(['running', 'passed', 'ended']),
})
export type Probation = z.infer<typeof Probation>
export const probationNoun = defineNoun({ name: 'probation', table: 'probations', schema: Probation })

/** What a review asks for. */
export const ReviewOutcome = z.enum(['goesOn', 'extended', 'passed', 'ended'])
export type ReviewOutcome = z.infer<typeof ReviewOutcome>

/** A review by two people: one finds and proposes, another settles it. */
export const ProbationReview = z.object({
  ...of,
  probationId: Id,
  reviewedOn: Day,
  findings: requiredText(3000),
  outcome: ReviewOutcome,
  reasons: requiredText(2000),
  extendedTo: Day.nullable(),
  status: z.enum(['proposed', 'confirmed', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
  settledReason: plainText(1000),
})
export type ProbationReview = z.infer<typeof ProbationReview>
export const reviewNoun = defineNoun({ name: 'probationReview', table: 'probation_reviews', schema: ProbationReview })

/** What somebody says against a review, decided by a person who took no part in it. */
export const ProbationAppeal = z.object({
  ...of,
  probationId: Id,
  reviewId: Id,
  grounds: requiredText(3000),
  filedOn: Day,
  status: z.enum(['filed', 'upheld', 'dismissed']),
  filedBy: Id,
  filedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: plainText(2000),
})
export type ProbationAppeal = z.infer<typeof ProbationAppeal>
export const appealNoun = defineNoun({ name: 'probationAppeal', table: 'probation_appeals', schema: ProbationAppeal })

/** Which reviews can be appealed against: what is good for the person needs none. */
export const appealable: readonly ReviewOutcome[] = ['extended', 'ended']

/** Days that a probation lasts at least and at most, with all it was extended by. Settings of this programme, no standard. */
export const shortestProbation = 30
export const longestProbation = 730

/** Whether a probation from one day to another is neither too short nor too long. */
export function isFitting(startsOn: Day, endsOn: Day): boolean {
  const days = daysUntil(startsOn, endsOn)
  return days >= shortestProbation && days <= longestProbation
}

/** Which step is possible in which status of a probation. */
export const probationCan = {
  review: ['running'],
  appeal: ['running', 'ended'],
} as const satisfies Record<string, readonly Probation['status'][]>
export const probationMay = mayBy<Probation, keyof typeof probationCan>(probationCan)

/** Who places: the directorate of training. Who reviews and settles: also a director. */
export const placers: readonly Role[] = ['trainingOfficer']
export const reviewers: readonly Role[] = ['trainingOfficer', 'director']
/** Who decides an appeal: also somebody of the vetting office, who took no part in training. */
export const appealDeciders: readonly Role[] = ['director', 'vettingOfficer', 'trainingOfficer']
