import { z } from 'zod'
import { CommitmentVerdict } from '../ceasefire/commitment.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/**
 * What somebody finds of a commitment on a day, with the reason, and whether another person found so too. Earlier ones stay. The figure of
 * the system is an aid to it, and never a finding.
 */
export const CommitmentFinding = z.object({
  id: Id,
  /** Whose officer found it. */
  sideId: Id,
  commitmentId: Id,
  verdict: CommitmentVerdict,
  asOf: Day,
  reasons: requiredText(2000),
  status: z.enum(['proposed', 'confirmed', 'turnedDown']),
  /** Confirmed by a joint body: then both sides read the finding and its reasons, and not the evidence. */
  shared: z.boolean(),
  foundBy: Id,
  foundAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  decisionReason: plainText(1000),
})
export type CommitmentFinding = z.infer<typeof CommitmentFinding>
export const commitmentFindingNoun = defineNoun({
  name: 'commitmentFinding',
  table: 'commitment_findings',
  schema: CommitmentFinding,
})

/** What a finding stands on; of the side that gave it, and never changed. */
export const FindingEvidence = z.object({
  id: Id,
  sideId: Id,
  commitmentId: Id,
  findingId: Id,
  words: requiredText(2000),
  /** Where it is to be found: a document, a record, a page. */
  reference: plainText(300),
  givenBy: Id,
  givenAt: Instant,
})
export type FindingEvidence = z.infer<typeof FindingEvidence>
export const findingEvidenceNoun = defineNoun({
  name: 'commitmentFindingEvidence',
  table: 'commitment_finding_evidence',
  schema: FindingEvidence,
  appendOnly: true,
})

/** What who owes or who is owed says of it itself; never changed: a later one stands beside it. */
export const CommitmentStatement = z.object({
  id: Id,
  /** Who wrote it down: a party that is an authority speaks for itself. */
  sideId: Id,
  commitmentId: Id,
  party: requiredText(200),
  partySideId: Id.nullable(),
  part: z.enum(['debtor', 'creditor']),
  words: requiredText(4000),
  /** Where an outside party said so; empty for an authority that speaks for itself. */
  source: plainText(500),
  statedOn: Day,
  statedBy: Id,
  statedAt: Instant,
})
export type CommitmentStatement = z.infer<typeof CommitmentStatement>
export const commitmentStatementNoun = defineNoun({
  name: 'commitmentStatement',
  table: 'commitment_statements',
  schema: CommitmentStatement,
  appendOnly: true,
})

/** More time, as one party proposes and the other agrees; agreed, it is a version of the commitment. */
export const CommitmentExtension = z.object({
  id: Id,
  /** The party that proposes it. */
  sideId: Id,
  commitmentId: Id,
  newDueOn: Day,
  reason: requiredText(1000),
  status: z.enum(['proposed', 'agreed', 'declined']),
  proposedBy: Id,
  proposedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  /** Why it was declined, or where an outside party agreed. */
  decisionReason: plainText(1000),
})
export type CommitmentExtension = z.infer<typeof CommitmentExtension>
export const commitmentExtensionNoun = defineNoun({
  name: 'commitmentExtension',
  table: 'commitment_extensions',
  schema: CommitmentExtension,
})
