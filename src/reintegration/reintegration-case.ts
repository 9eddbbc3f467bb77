import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'

/** How much attention somebody needs of their caseworker. */
export const Need = z.enum(['low', 'medium', 'high'])
export type Need = z.infer<typeof Need>

/** What a case weighs in the balance of caseworkers; a proposed setting, no standard. */
export const needWeight: Readonly<Record<Need, number>> = { low: 1, medium: 2, high: 3 }

/** How a case ended (ddr.md §1.10 "graduation/exit"). */
export const CaseOutcome = z.enum([
  ...(['employed', 'selfEmployed', 'inEducation', 'selfReliant', 'securityForces'] as const),
  ...(['movedAway', 'lostContact', 'ownWish', 'imprisoned', 'rejoinedGroup', 'died', 'other'] as const),
])
export type CaseOutcome = z.infer<typeof CaseOutcome>

/** Ends after which nobody is followed up any more. */
export const endsBeforeFollowUp: readonly CaseOutcome[] = [
  ...(['movedAway', 'lostContact', 'ownWish', 'imprisoned', 'rejoinedGroup', 'died', 'other'] as const),
]

/**
 * Somebody's way back into civilian life, from the day a caseworker takes it up until it is closed (ddr.md §1.10, §8). What was
 * said — goals, notes, reasons — is in no table: it lies in the journal, sealed under the person's key.
 */
export const ReintegrationCase = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  number: z.string(),
  /** Which case of the site it is. */
  n: z.int().min(1),
  caseworkerId: Id,
  need: Need,
  /** They wish a woman as their caseworker (IDDRS 5.10; R-GEN1). */
  womanWished: z.boolean(),
  status: z.enum([
    ...(['opened', 'counselled', 'planned', 'referred', 'enrolled', 'attending'] as const),
    ...(['completed', 'placed', 'followUp', 'dropped', 'closed'] as const),
  ]),
  openedBy: Id,
  openedAt: Instant,
  /** When they first agreed to a plan: within thirty days of opening (ddr.md §10.5). */
  plannedAt: Instant.nullable(),
  /** The newest plan that they agreed to. */
  planId: Id.nullable(),
  /** To whom the case is being handed over; null where it is not. */
  handOverTo: Id.nullable(),
  handOverBy: Id.nullable(),
  handOverAt: Instant.nullable(),
  outcome: CaseOutcome.nullable(),
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
  /** How often it was opened again. */
  reopened: z.int().min(0),
})
export type ReintegrationCase = z.infer<typeof ReintegrationCase>
export const reintegrationCaseNoun = defineNoun({
  name: 'reintegrationCase',
  table: 'reintegration_cases',
  schema: ReintegrationCase,
})

const afterPlan = [
  ...(['planned', 'referred', 'enrolled', 'attending', 'completed', 'placed', 'followUp', 'dropped'] as const),
] as const
const open = ['opened', 'counselled', ...afterPlan] as const

/** Which step is possible in which status (ddr.md §8, reintegration). */
export const caseCan = {
  note: open,
  assess: open,
  plan: open,
  meet: open,
  refer: afterPlan,
  place: afterPlan,
  grant: afterPlan,
  followUp: open,
  handOver: open,
  close: open,
  reopen: ['closed'],
} as const satisfies Record<string, readonly ReintegrationCase['status'][]>
export type CaseStepName = keyof typeof caseCan

/** Whether a case may take this step now. */
export const caseMay = mayBy<ReintegrationCase, CaseStepName>(caseCan)

/** Days from opening within which there is a plan (ddr.md §10.5). */
export const planDays = 30

/** What somebody may agree to do. */
export const Route = z.enum([
  ...(['training', 'apprenticeship', 'school', 'ownBusiness', 'farming', 'job', 'publicWork', 'other'] as const),
])
export type Route = z.infer<typeof Route>

/**
 * A plan, as one version (ddr.md §1.10). Proposed, then agreed to or declined by the person in their own words; a later one takes
 * its place, and each stays. Goals and words are sealed in the journal, at the entries named.
 */
export const ReintegrationPlan = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  version: z.int().min(1),
  route: Route,
  /** On which day it is looked at again. */
  reviewOn: Day,
  status: z.enum(['proposed', 'agreed', 'declined', 'replaced']),
  entryId: Id,
  proposedBy: Id,
  proposedAt: Instant,
  /** How they said it: in words, with a signature or with a mark. */
  answeredHow: z.enum(['spoken', 'signature', 'mark']).nullable(),
  answerEntryId: Id.nullable(),
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
})
export type ReintegrationPlan = z.infer<typeof ReintegrationPlan>
export const reintegrationPlanNoun = defineNoun({
  name: 'reintegrationPlan',
  table: 'reintegration_plans',
  schema: ReintegrationPlan,
})
