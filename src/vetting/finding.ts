import { z } from 'zod'
import { RequirementKey } from '../institutions/requirements.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { VettingOutcome } from './vetting-case.ts'

/** What somebody found of one requirement, and why. */
export const RequirementFinding = z.strictObject({
  key: RequirementKey,
  met: z.boolean(),
  reason: requiredText(1000),
})
export type RequirementFinding = z.infer<typeof RequirementFinding>

/** What one officer proposes to the panel, requirement by requirement; never changed. Another finding takes its place. */
export const VettingFinding = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  round: z.int().min(1),
  proposal: VettingOutcome,
  met: z.array(RequirementKey),
  unmet: z.array(RequirementKey),
  validUntil: Day.nullable(),
  proposedBy: Id,
  proposedAt: Instant,
  /** `FindingWords`, sealed under the key of the case. */
  sealed: z.string(),
})
export type VettingFinding = z.infer<typeof VettingFinding>
export const vettingFindingNoun = defineNoun({
  name: 'vettingFinding',
  table: 'vetting_findings',
  schema: VettingFinding,
  appendOnly: true,
})
export const FindingWords = z.object({ requirements: z.array(RequirementFinding), reason: z.string() })

/** So many of the panel agree before a finding is decided; nobody of them opened the round or proposed the finding. */
export const panelOf = 2

/** What one of the panel said of a finding; never changed. */
export const VettingVote = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  findingId: Id,
  verdict: z.enum(['agree', 'sendBack']),
  votedBy: Id,
  votedAt: Instant,
  /** `{ reason }`, sealed under the key of the case. */
  sealed: z.string(),
})
export type VettingVote = z.infer<typeof VettingVote>
export const vettingVoteNoun = defineNoun({
  name: 'vettingVote',
  table: 'vetting_votes',
  schema: VettingVote,
  appendOnly: true,
})

/** A condition of a conditional clearance: by when, and whether it was met, as evidence showed somebody else than who set it. */
export const VettingCondition = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  findingId: Id,
  n: z.int().min(1),
  dueOn: Day,
  status: z.enum(['open', 'met', 'notMet']),
  setBy: Id,
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
  /** `ConditionWords` as it was set, sealed under the key of the case. */
  sealed: z.string(),
  /** `{ evidence }`, sealed; null until it was settled. */
  sealedEvidence: z.string().nullable(),
})
export type VettingCondition = z.infer<typeof VettingCondition>
export const vettingConditionNoun = defineNoun({
  name: 'vettingCondition',
  table: 'vetting_conditions',
  schema: VettingCondition,
})
export const ConditionWords = z.object({ text: z.string() })
export const ReasonWords = z.object({ reason: z.string() })
export const EvidenceWords = z.object({ evidence: z.string() })
export const mostConditions = 8
export const conditionInput = z.strictObject({ text: requiredText(500), dueOn: Day })
export const evidenceText = plainText(2000)
