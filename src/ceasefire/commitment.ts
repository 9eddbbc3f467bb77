import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Obligation } from './agreement.ts'

/** What a party owes under an article, as it stands (§2.2, commitments table). */
export const Commitment = z.object({
  id: Id,
  sideId: Id,
  agreementId: Id,
  articleId: Id,
  party: requiredText(200),
  partySideId: Id.nullable(),
  what: Obligation.shape.what,
  dueOn: Day.nullable(),
  /** The version of the agreement that took it out; null while it stands. */
  removedIn: z.int().nullable(),
})
export type Commitment = z.infer<typeof Commitment>
export const commitmentNoun = defineNoun({
  name: 'ceasefireCommitment',
  table: 'ceasefire_commitments',
  schema: Commitment,
})

/** By when it is owed: on its day, or so many days after the signature; null where the text gives no time. */
export function dueOf({ dueOn, dueDays }: Pick<Obligation, 'dueOn' | 'dueDays'>, signedOn: Day): Day | null {
  return dueOn ?? (dueDays === null ? null : daysAfter(signedOn, dueDays))
}

export const CommitmentVerdict = z.enum(['met', 'partly', 'notMet', 'unknown'])
export type CommitmentVerdict = z.infer<typeof CommitmentVerdict>

/** What somebody says of a commitment on a day, and whether another person said so too; earlier ones stay. */
export const CommitmentAssessment = z.object({
  id: Id,
  /** Whose officer assessed it. */
  sideId: Id,
  commitmentId: Id,
  verdict: CommitmentVerdict,
  asOf: Day,
  statement: requiredText(2000),
  status: z.enum(['proposed', 'confirmed', 'turnedDown']),
  /** Confirmed by a joint body: then both sides read the verdict and its statement, and not the evidence. */
  shared: z.boolean(),
  assessedBy: Id,
  assessedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: plainText(1000),
})
export type CommitmentAssessment = z.infer<typeof CommitmentAssessment>
export const commitmentAssessmentNoun = defineNoun({
  name: 'commitmentAssessment',
  table: 'commitment_assessments',
  schema: CommitmentAssessment,
})

/** What an assessment stands on; of the side that gave it, and never changed. */
export const CommitmentEvidence = z.object({
  id: Id,
  sideId: Id,
  commitmentId: Id,
  assessmentId: Id,
  incidentId: Id.nullable(),
  words: requiredText(2000),
  givenBy: Id,
  givenAt: Instant,
})
export type CommitmentEvidence = z.infer<typeof CommitmentEvidence>
export const commitmentEvidenceNoun = defineNoun({
  name: 'commitmentEvidence',
  table: 'commitment_evidence',
  schema: CommitmentEvidence,
  appendOnly: true,
})

export const commitmentAssessors: readonly Role[] = ['ceasefireOfficer']
export const commitmentConfirmers: readonly Role[] = ['ceasefireOfficer', 'director']
