import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { type Actor, type Role, reaches } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { Language, plainText, requiredText } from '../kernel/texts.ts'

/** What a panel decides of somebody. */
export const VettingOutcome = z.enum(['cleared', 'conditional', 'notCleared'])
export type VettingOutcome = z.infer<typeof VettingOutcome>

/** What else is known of the person that the panel and who integrates must have seen (R-PAY4; ddr.md §1.17: no double payment). */
export const Concern = z.enum(['openCaseElsewhere', 'inServiceElsewhere', 'benefitsRunning', 'paidElsewhere'])
export type Concern = z.infer<typeof Concern>

/**
 * The vetting of one person for one post of one institution (ddr.md §1.17, §8), in the compartment `vetting`. In clear inside are what
 * rows are found and decided by; what was declared, found and reasoned is sealed under a key of the case.
 */
export const VettingCase = z.object({
  id: Id,
  sideId: Id,
  personId: Id,
  institutionId: Id,
  postId: Id,
  /** The version of the requirements that this round is measured by. */
  requirementsId: Id,
  /** Vetted again, a case begins its next round; the rounds before it are kept. */
  round: z.int().min(1),
  status: z.enum([
    ...(['requested', 'declared', 'checking', 'proposed', 'cleared', 'conditional', 'notCleared'] as const),
    ...(['integrated', 'left', 'expired', 'withdrawn'] as const),
  ]),
  /** Who opened this round, and when. */
  openedBy: Id,
  openedAt: Instant,
  /** The finding that waits for the panel or that it decided on. */
  findingId: Id.nullable(),
  proposal: VettingOutcome.nullable(),
  proposedBy: Id.nullable(),
  decision: VettingOutcome.nullable(),
  decidedOn: Day.nullable(),
  /** The last day of a clearance. */
  validUntil: Day.nullable(),
  toldBy: Id.nullable(),
  toldOn: Day.nullable(),
  toldIn: Language.nullable(),
  /** Whether the person holds a place of the post. It stays while they are vetted again. */
  inService: z.boolean(),
  integratedBy: Id.nullable(),
  integratedOn: Day.nullable(),
  /** The step by which this one person was integrated: nobody is without a step of their own. */
  integratedStep: Id.nullable(),
})
export type VettingCase = z.infer<typeof VettingCase>
export const vettingCaseNoun = defineNoun({ name: 'vettingCase', table: 'vetting_cases', schema: VettingCase })

/** Why a case was taken up again. */
export const ReopenCause = z.enum(['expiry', 'complaint', 'newFacts', 'appeal', 'recheck'])
export type ReopenCause = z.infer<typeof ReopenCause>

/** One step of a case, with its words sealed; never changed. */
export const VettingStep = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  round: z.int().min(1),
  kind: z.enum([
    ...(['requested', 'declared', 'checksAsked', 'checkRecorded', 'proposed', 'voted', 'decided', 'sentBack'] as const),
    ...(['conditionSettled', 'told', 'integrated', 'left', 'expired', 'withdrawn', 'reopened', 'noted'] as const),
    ...(['appealed', 'appealDecided', 'shared'] as const),
  ]),
  cause: ReopenCause.nullable(),
  takenBy: Id,
  takenAt: Instant,
  /** `StepWords`, sealed under the key of the case. */
  sealed: z.string(),
})
export type VettingStep = z.infer<typeof VettingStep>
export const vettingStepNoun = defineNoun({
  name: 'vettingStep',
  table: 'vetting_steps',
  schema: VettingStep,
  appendOnly: true,
})

/** What a person declares of themselves before they are checked. */
export const Declaration = z.strictObject({
  service: requiredText(2000),
  schooling: requiredText(200),
  convictions: requiredText(2000),
  allegations: requiredText(2000),
  income: requiredText(2000),
  /** Whether another institution pays them, in their own words. */
  otherPay: requiredText(500),
  note: plainText(2000),
})
export type Declaration = z.infer<typeof Declaration>

/** What a step says, once opened. */
export const StepWords = z.object({ note: z.string(), declaration: Declaration.nullable() })
export type StepWords = z.infer<typeof StepWords>

/** The statuses in which nothing is decided yet. */
export const underWay = ['requested', 'declared', 'checking', 'proposed'] as const satisfies VettingCase['status'][]

/** Which step is possible in which status (ddr.md §8, Vetting). */
export const vettingCan = {
  declare: ['requested'],
  check: ['declared', 'checking', 'cleared', 'conditional', 'integrated'],
  propose: ['checking'],
  vote: ['proposed'],
  settle: ['conditional', 'integrated'],
  tell: ['cleared', 'conditional', 'notCleared'],
  integrate: ['cleared', 'conditional'],
  leave: ['integrated', 'cleared', 'conditional', 'notCleared', 'expired', ...underWay],
  expire: ['cleared', 'conditional'],
  withdraw: [...underWay, 'cleared', 'conditional'],
  reopen: ['cleared', 'conditional', 'notCleared', 'integrated', 'expired'],
  appeal: ['notCleared', 'conditional'],
  share: ['declared', 'checking'],
} as const satisfies Record<string, readonly VettingCase['status'][]>
export const vettingMay = mayBy<VettingCase, keyof typeof vettingCan>(vettingCan)

/** Who vets: one role, which opens the compartment. */
export const vetters: readonly Role[] = ['vettingOfficer']

/** What a case is called. It comes of the id's random part, so that it tells neither person nor number. */
export function vettingReference(id: Id): string {
  return shortCode('VT', id)
}

/** Whether a case is of this officer's side, or of any for a joint body. */
export function isWithin({ sideId }: Pick<VettingCase, 'sideId'>, actor: Actor): boolean {
  return reaches(actor, { sideId, siteId: null })
}
