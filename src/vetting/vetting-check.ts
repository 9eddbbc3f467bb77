import { z } from 'zod'
import { CheckResult } from '../checks/check.ts'
import type { CheckKind } from '../checks/kinds.ts'
import { VettingCheckKind } from '../institutions/requirements.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * One check of a case, added once and never changed; the newest of a kind counts. Criminal Investigation and the INTERPOL bureau answer
 * through `src/checks`: of those the row names the check, and its standing answer counts. Of the others a vetting officer records what
 * an office or another source answered.
 */
export const VettingCheck = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  round: z.int().min(1),
  kind: VettingCheckKind,
  /** The office that answers. */
  officeId: Id.nullable(),
  /** The question to an office in `src/checks`, or null where the answer is in this row. */
  checkId: Id.nullable(),
  result: CheckResult.nullable(),
  /** An investigation is open or a credible allegation unresolved (R-EL5). */
  openAllegation: z.boolean().nullable(),
  checkedOn: Day.nullable(),
  validUntil: Day.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
  /** `CheckWords`, sealed under the key of the case. */
  sealed: z.string(),
})
export type VettingCheck = z.infer<typeof VettingCheck>
export const vettingCheckNoun = defineNoun({
  name: 'vettingCheck',
  table: 'vetting_checks',
  schema: VettingCheck,
  appendOnly: true,
})

/** From where it is known, and what was found. */
export const CheckWords = z.object({ source: z.string(), note: z.string() })

/** Which question to an office each of these is. */
export const askedOfOffice = {
  criminalInvestigation: 'criminalRecord',
  interpol: 'interpol',
} as const satisfies Partial<Record<VettingCheckKind, CheckKind>>
export const AskedKind = z.enum(['criminalInvestigation', 'interpol'])
export const RecordedKind = z.enum(['humanRights', 'financial', 'education', 'health'])

/** How the check of a kind stands: the newest, with the standing answer of its office where it is one. */
export const StandingCheck = z.object({
  kind: VettingCheckKind,
  result: CheckResult.nullable(),
  openAllegation: z.boolean().nullable(),
  validUntil: Day.nullable(),
})
export type StandingCheck = z.infer<typeof StandingCheck>

/** Whether a check is good on a day (R-VET): clear, without an open allegation, and not expired. */
export function isValidOn({ result, openAllegation, validUntil }: StandingCheck, on: Day): boolean {
  return result === 'clear' && openAllegation === false && validUntil !== null && validUntil >= on
}

/** The required checks that are not good on a day, whoever the person is and whatever their rank (R-VET). */
export function missingChecks(
  required: readonly VettingCheckKind[],
  checks: readonly StandingCheck[],
  on: Day,
): VettingCheckKind[] {
  return required.filter((kind) => !checks.some((check) => check.kind === kind && isValidOn(check, on)))
}
