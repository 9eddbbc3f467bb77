import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { type Actor, type Role, withinReach } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** Whose due diligence it is: the policy of the United Nations (A/67/775–S/2013/110) or the laws of the United States (ddr.md §3.5). */
export const Scheme = z.enum(['hrddp', 'leahy'])
export type Scheme = z.infer<typeof Scheme>

/** What is given. The policy counts salaries and training as support, too (A/67/775–S/2013/110). */
export const Support = z.enum([
  ...([
    'training',
    'mentoring',
    'institutions',
    'salaries',
    'logistics',
    'equipment',
    'finance',
    'operations',
  ] as const),
])
export type Support = z.infer<typeof Support>

/**
 * A question to an outside body: may this unit or person be supported in this way? The record keeps what was asked, what the body
 * answered and until when, and never why an outside body withheld: there is no field for a reason that may be classified (ddr.md §3.5).
 */
export const DiligenceRequest = z.object({
  id: Id,
  sideId: Id,
  scheme: Scheme,
  /** Exactly one of three: a unit of an institution, the person of a vetting case, or a unit that is only named here. */
  unitId: Id.nullable(),
  caseId: Id.nullable(),
  named: plainText(160),
  activity: requiredText(1000),
  support: Support,
  /** The round that is under way or was answered last; earlier ones stay. */
  round: z.int().min(1),
  status: z.enum(['open', 'proposed', 'cleared', 'conditional', 'withheld']),
  answeredOn: Day.nullable(),
  validUntil: Day.nullable(),
  reassessOn: Day.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DiligenceRequest = z.infer<typeof DiligenceRequest>
export const requestNoun = defineNoun({
  name: 'dueDiligence',
  table: 'diligence_requests',
  schema: DiligenceRequest,
})

/** Why a round began. */
export const Cause = z.enum(['first', 'reassessment', 'suspicion'])
export type Cause = z.infer<typeof Cause>

/** One time that the body was asked. It never changes; what was answered is a row of its own. */
export const DiligenceRound = z.object({
  id: Id,
  sideId: Id,
  requestId: Id,
  n: z.int().min(1),
  cause: Cause,
  reason: plainText(2000),
  submittedOn: Day,
  submittedTo: requiredText(200),
  openedBy: Id,
  openedAt: Instant,
})
export type DiligenceRound = z.infer<typeof DiligenceRound>
export const roundNoun = defineNoun({
  name: 'diligenceRound',
  table: 'diligence_rounds',
  schema: DiligenceRound,
  appendOnly: true,
})

/** Which step is possible in which status. */
export const diligenceCan = {
  question: ['open', 'proposed'],
  assess: ['open', 'proposed'],
  propose: ['open'],
  settle: ['proposed'],
  mitigate: ['open', 'proposed', 'cleared', 'conditional'],
  reassess: ['cleared', 'conditional', 'withheld'],
  suspect: ['cleared', 'conditional'],
  inform: ['withheld'],
  start: ['cleared', 'conditional'],
} as const satisfies Record<string, readonly DiligenceRequest['status'][]>
export type DiligenceCan = keyof typeof diligenceCan
export const diligenceMay = mayBy<DiligenceRequest, DiligenceCan>(diligenceCan)

/** Who asks, records what came back, and confirms it: another of them. */
export const diligenceRoles: readonly Role[] = ['vettingOfficer']

/** What the request is called on paper and in work lists. */
export function diligenceNumber(id: Id): string {
  return shortCode('DD', id)
}

/** The request within the actor's reach, in a status in which the step is possible; or why not. */
export function requestFor(
  request: DiligenceRequest | null | undefined,
  step: DiligenceCan | null,
  actor: Actor,
): DiligenceRequest | Refusal {
  const found = withinReach(actor, request, refuse('dueDiligence.unknown'))
  if ('outcome' in found) return found
  return step === null || diligenceMay(step, found) ? found : refuse('dueDiligence.notNow')
}

/** Whether a standing answer lets support start on a day: answered, still valid, and every condition met (ddr.md §3.5). */
export function whyNoSupport(request: DiligenceRequest, openConditions: number, day: Day): Refusal | undefined {
  const { status, answeredOn, validUntil } = request
  if (!diligenceMay('start', { status }) || answeredOn === null || validUntil === null)
    return refuse('dueDiligence.noAnswer')
  if (day < answeredOn) return refuse('dueDiligence.beforeAnswer', {}, 'startedOn')
  if (day > validUntil) return refuse('dueDiligence.answerExpired', {}, 'startedOn')
  return status === 'conditional' && openConditions > 0
    ? refuse('dueDiligence.conditionsOpen', { open: openConditions })
    : undefined
}
