import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { CriteriaSet, Stage } from './criteria.ts'
import { EligibilityDecision, Outcome } from './decision.ts'
import { RecordStanding } from './standing.ts'
import { EligibilityVote } from './vote.ts'

/** `GET /api/criteria`: all versions within reach. */
export const CriteriaSetsView = z.object({
  today: Day,
  sets: z.array(z.object({ set: CriteriaSet, sideName: Texts })),
})
export type CriteriaSetsView = z.infer<typeof CriteriaSetsView>

/** `GET /api/criteria/{id}`. */
export const CriteriaSetView = z.object({
  today: Day,
  set: CriteriaSet,
  /** The newest signed version of the stage beside this one. */
  before: CriteriaSet.nullable(),
  names: z.record(z.string(), z.string()),
})
export type CriteriaSetView = z.infer<typeof CriteriaSetView>

/** Query of `GET /api/eligibility`. `escalated`: deferred because a group's number is reached, which a director settles. */
export const EligibilityQuery = z.object({
  status: z.enum(['all', ...EligibilityDecision.shape.status.options, 'untold', 'escalated']).default('proposed'),
  stage: z.enum(['all', ...Stage.options]).default('all'),
  outcome: z.enum(['all', ...Outcome.options]).default('all'),
  order: orderOf(['since']).default('since'),
  search: z.string().max(200).default(''),
  page: PageNumber,
})
export type EligibilityQuery = z.output<typeof EligibilityQuery>

const Who = Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true })

const DecisionLine = EligibilityDecision.pick({
  id: true,
  stage: true,
  kind: true,
  proposal: true,
  status: true,
  outcome: true,
  proposedAt: true,
  proposedBy: true,
  decidedAt: true,
  told: true,
  appealUntil: true,
})
export type DecisionLine = z.infer<typeof DecisionLine>

/** One decision in the work list. */
export const EligibilityRow = z.object({
  decision: DecisionLine,
  person: Who,
  siteName: Texts,
  votes: z.int(),
  split: z.boolean(),
  panelSize: z.int(),
})
export type EligibilityRow = z.infer<typeof EligibilityRow>

export const EligibilityView = z.object({
  rows: z.array(EligibilityRow),
  ...pageShape,
})
export type EligibilityView = z.infer<typeof EligibilityView>

/** `GET /api/people/{id}/eligibility`: how somebody stands in each stage, and everything that was ever decided on them. */
export const PersonEligibility = z.object({
  person: Who,
  /** Nothing of this is shown or done for somebody who may be a child (R-CHD2). */
  mayBeChild: z.boolean(),
  mergedInto: Id.nullable(),
  stages: z.array(
    z.object({ stage: Stage, criteria: z.boolean(), standing: DecisionLine.nullable(), open: DecisionLine.nullable() }),
  ),
  earlier: z.array(DecisionLine),
})
export type PersonEligibility = z.infer<typeof PersonEligibility>

/** `GET /api/people/{id}/eligibility/{stage}`: what a proposal begins with. */
export const ProposalView = z.object({
  person: Who.extend({ sex: Person.shape.sex }),
  /** Null where there may be a child, or no criteria are in force: then nothing can be proposed. */
  ready: z.object({ set: CriteriaSet, standing: RecordStanding }).nullable(),
  mayBeChild: z.boolean(),
  /** Whose registration leads to another: work goes on there. */
  mergedInto: Id.nullable(),
  open: Id.nullable(),
  standing: DecisionLine.nullable(),
})
export type ProposalView = z.infer<typeof ProposalView>

/** `GET /api/eligibility/{id}`. */
export const DecisionView = z.object({
  decision: EligibilityDecision,
  person: Who.extend({ sex: Person.shape.sex }),
  siteName: Texts,
  set: CriteriaSet,
  /** Whether these criteria still are those in force. */
  inForce: z.boolean(),
  /** Null for somebody who may be a child. */
  standing: RecordStanding.nullable(),
  votes: z.array(EligibilityVote),
  replaces: DecisionLine.nullable(),
  /** What replaced, revoked or would revoke this one. */
  followedBy: z.array(DecisionLine),
  names: z.record(z.string(), z.string()),
})
export type DecisionView = z.infer<typeof DecisionView>
