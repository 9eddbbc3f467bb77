import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { Language, plainText } from '../kernel/texts.ts'
import { Stage } from './criteria.ts'

/** What is found of one criterion, and from what it is known. */
export const CriterionResult = z.strictObject({
  criterion: z.string().min(1).max(40),
  result: z.enum(['met', 'notMet', 'cannotTell', 'exempt']),
  /** Whatever shows it; needed where it was found met or not met. */
  evidence: plainText(1000),
})
export type CriterionResult = z.infer<typeof CriterionResult>

/** The first three decide on taking part, the last two on taking that back. */
export const Outcome = z.enum(['eligible', 'ineligible', 'deferred', 'revoked', 'kept'])
export type Outcome = z.infer<typeof Outcome>

/** Why, in a word that the person is told in their language. */
export const ReasonCode = z.enum([
  'criteriaMet',
  'criteriaNotMet',
  'evidenceNotAccepted',
  'listed',
  'graveCrime',
  'lateRecruit',
  'openAllegation',
  'falseStatement',
  'evidenceMissing',
  'screeningPending',
  'interviewNeeded',
  'capReached',
  'decidedInError',
  'newEvidence',
  'notFounded',
])
export type ReasonCode = z.infer<typeof ReasonCode>

/** Which reasons each outcome can have. */
export const reasonsFor = {
  eligible: ['criteriaMet'],
  ineligible: [
    'criteriaNotMet',
    'evidenceNotAccepted',
    'listed',
    'graveCrime',
    'lateRecruit',
    'openAllegation',
    'falseStatement',
  ],
  deferred: ['evidenceMissing', 'screeningPending', 'interviewNeeded', 'openAllegation', 'capReached'],
  revoked: ['graveCrime', 'listed', 'openAllegation', 'falseStatement', 'decidedInError', 'newEvidence'],
  kept: ['notFounded'],
} as const satisfies Record<Outcome, readonly ReasonCode[]>

/** Whether a reason can be given for an outcome. */
export function reasonFits(outcome: Outcome, code: ReasonCode): boolean {
  const codes: readonly ReasonCode[] = reasonsFor[outcome]
  return codes.includes(code)
}

/** Where somebody is sent who does not go on here, or goes on elsewhere too (ddr.md §1.3). */
export const Orientation = z.enum(['none', 'cvr', 'childProtection', 'refugee', 'justice'])
export type Orientation = z.infer<typeof Orientation>

/** How a person was told. */
export const ToldHow = z.enum(['inPerson', 'phone', 'letter', 'relative'])
export type ToldHow = z.infer<typeof ToldHow>

/**
 * Whether a person may take part in one stage: proposed by one, decided by a panel of others (ddr.md §1.3, R-EL1…R-EL6).
 * A revocation is a decision of its own that ends the one it is about. Nothing decided is overwritten: a later grant
 * replaces a deferral, an appeal sets aside, and each stays readable.
 */
export const EligibilityDecision = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  stage: Stage,
  kind: z.enum(['grant', 'revocation']),
  criteriaSetId: Id,
  criteriaVersion: z.int().min(1),
  /** The deferral that a grant replaces, or the decision that a revocation is about. */
  replacesId: Id.nullable(),
  /** The group through which they enter, for its cap; null where none is recorded. */
  groupId: Id.nullable(),
  results: z.array(CriterionResult),
  proposal: Outcome,
  proposalCode: ReasonCode,
  proposalReason: z.string(),
  orientation: Orientation,
  proposedBy: Id,
  proposedAt: Instant,
  status: z.enum(['proposed', 'decided', 'withdrawn', 'revoked', 'setAside', 'replaced']),
  outcome: Outcome.nullable(),
  reasonCode: ReasonCode.nullable(),
  decidedAt: Instant.nullable(),
  told: z.strictObject({ at: Instant, language: Language, by: Id, how: ToldHow }).nullable(),
  /** The last day on which they can appeal; null until they were told. */
  appealUntil: Day.nullable(),
  withdrawal: z.strictObject({ by: Id, at: Instant, reason: z.string() }).nullable(),
})
export type EligibilityDecision = z.infer<typeof EligibilityDecision>
export const eligibilityDecisionNoun = defineNoun({
  name: 'eligibilityDecision',
  table: 'eligibility_decisions',
  schema: EligibilityDecision,
})

/** What can be done with a decision in which status. */
export const decisionCan = {
  vote: ['proposed'],
  withdraw: ['proposed'],
  tell: ['decided'],
  revoke: ['decided'],
  setAside: ['decided'],
  print: ['decided'],
} as const satisfies Record<string, readonly EligibilityDecision['status'][]>

/** Whether a decision can take this step now. */
export const decisionMay = mayBy<EligibilityDecision, keyof typeof decisionCan>(decisionCan)

/** Whether somebody may take part by this decision now. */
export function isEligible({
  kind,
  status,
  outcome,
}: Pick<EligibilityDecision, 'kind' | 'status' | 'outcome'>): boolean {
  return kind === 'grant' && status === 'decided' && outcome === 'eligible'
}

/**
 * The decision after an appeal set it aside: it stands no more, and a new one can be proposed (ddr.md §8, appeal upheld).
 * Only a standing decision can be set aside: ask `decisionMay('setAside', …)` first.
 */
export function setAside(decision: EligibilityDecision): EligibilityDecision {
  return { ...decision, status: 'setAside' }
}

/** The decision that a revocation had ended, standing again after an appeal set that revocation aside. */
export function reinstated(decision: EligibilityDecision): EligibilityDecision {
  return decision.status === 'revoked' ? { ...decision, status: 'decided' } : decision
}
