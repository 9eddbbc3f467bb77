import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'
import { CheckKind } from './kinds.ts'
import type { CheckStanding } from './standing.ts'

/** An office has this long to answer unless the request says otherwise. A setting of this programme, no standard. */
export const checkDueDays = 14
/** For how long a clear answer is good unless the office says otherwise. A setting of this programme, no standard. */
export const checkValidDays = 180

export const CheckResult = z.enum(['clear', 'adverse', 'cannotTell'])
export type CheckResult = z.infer<typeof CheckResult>

/** What an office answered, once. */
export const CheckAnswer = z.object({
  result: CheckResult,
  /** An investigation is open or a credible allegation unresolved; it suspends whatever the result is (R-EL5). */
  openAllegation: z.boolean(),
  note: z.string(),
  answeredBy: Id,
  answeredAt: Instant,
  validUntil: Day.nullable(),
})
export type CheckAnswer = z.infer<typeof CheckAnswer>

/**
 * A question about a person to the office that can answer it (ddr.md §1.3: the checking is done by criminal-justice
 * authorities, not by DDR staff). Checks continue: an office may answer again, and what it said before is kept.
 */
export const Check = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  kind: CheckKind,
  officeId: Id,
  /** What the office is asked, in words. */
  purpose: requiredText(500),
  requestedBy: Id,
  requestedAt: Instant,
  dueOn: Day,
  status: z.enum(['requested', 'answered', 'withdrawn']),
  result: CheckResult.nullable(),
  openAllegation: z.boolean().nullable(),
  note: z.string().nullable(),
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
  validUntil: Day.nullable(),
  /** The answers before the standing one, oldest first. */
  earlier: z.array(CheckAnswer),
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
  withdrawReason: z.string().nullable(),
})
export type Check = z.infer<typeof Check>
export const checkNoun = defineNoun({ name: 'check', table: 'checks', schema: Check })

/** What can be done with a check in which status. An answered check is answered again when the office learns more. */
export const checkCan = {
  answer: ['requested', 'answered'],
  withdraw: ['requested'],
} as const satisfies Record<string, readonly Check['status'][]>

/** Whether a check may take this step now. */
export const checkMay = mayBy<Check, keyof typeof checkCan>(checkCan)

/** The answer that stands, or null before the first. */
export function standingAnswer(
  check: Pick<Check, 'result' | 'openAllegation' | 'note' | 'answeredBy' | 'answeredAt' | 'validUntil'>,
): CheckAnswer | null {
  const { result, openAllegation, note, answeredBy, answeredAt, validUntil } = check
  if (result === null || openAllegation === null || note === null || answeredBy === null || answeredAt === null)
    return null
  return { result, openAllegation, note, answeredBy, answeredAt, validUntil }
}

/** What of a check says how a person stands. */
export type StandingPart = Pick<
  Check,
  'kind' | 'status' | 'requestedAt' | 'result' | 'openAllegation' | 'answeredAt' | 'validUntil'
>

/**
 * How a person's checks stand on a day: of each kind the newest answer, whether it was asked again meanwhile or not, so
 * that asking again lifts nothing. A clear answer counts until its last day; after it the kind waits to be asked again.
 * What is adverse stays so until the office answers otherwise.
 */
export function standingChecks(checks: readonly StandingPart[], today: Day): CheckStanding[] {
  const asked = checks.filter(({ status }) => status !== 'withdrawn')
  const kinds = CheckKind.options.filter((kind) => asked.some((check) => check.kind === kind))
  return kinds.map((kind) => {
    const [newest] = asked
      .filter((check) => check.kind === kind && check.answeredAt !== null)
      .sort((a, b) => (b.answeredAt ?? '').localeCompare(a.answeredAt ?? ''))
    if (!newest || newest.result === null) return { kind, result: 'waiting', openAllegation: false }
    const lapsed = newest.result === 'clear' && newest.validUntil !== null && newest.validUntil < today
    return { kind, result: lapsed ? 'waiting' : newest.result, openAllegation: newest.openAllegation ?? false }
  })
}
