import { z } from 'zod'
import { Instant, PartialDate } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'

/** Hours from the first contact within which a child is out of a military site (IDDRS 5.20; R-CHD1). */
export const hoursAtSite = 48

/** Who the child is, as far as it is known: sealed in the case, and nowhere else. The link to an ordinary record, too. */
export const ChildIdentity = z.strictObject({
  name: plainText(200),
  knownAs: plainText(200),
  birth: PartialDate.nullable(),
  sex: Person.shape.sex,
  language: plainText(100),
  foundAt: plainText(200),
  note: plainText(2000),
  personId: Id.nullable(),
})
export type ChildIdentity = z.infer<typeof ChildIdentity>

/**
 * A child, or somebody who may be one, in any role and with or without a weapon (IDDRS 5.20; ddr.md §1.14). It lies in the
 * compartment `child`. There is no field for a unit, a weapon or anything military, so none can be shown (R-CHD2).
 */
export const ChildCase = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  /** What the case is called: a pseudonym, made of nothing that belongs to the child. */
  code: z.string().regex(/^C-[0-9A-F]{8}$/),
  status: z.enum([
    ...(['identified', 'presumedChild', 'released', 'interimCare', 'tracing'] as const),
    ...(['reunified', 'alternativeCare', 'followUp', 'closed', 'adult'] as const),
  ]),
  /** Whether the officer was in doubt: treated as a child all the same. */
  inDoubt: z.boolean(),
  firstContactAt: Instant,
  identifiedBy: Id,
  identifiedAt: Instant,
  /** When the child came into interim care: the clock of forty-eight hours stops. */
  inCareAt: Instant.nullable(),
  /** When the child went to a family or to lasting care: the follow-up counts from here. */
  settledAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** `ChildIdentity`, sealed under the key of the case. */
  sealed: z.string(),
})
export type ChildCase = z.infer<typeof ChildCase>
export const childCaseNoun = defineNoun({ name: 'childCase', table: 'child_cases', schema: ChildCase })

const open = [
  ...(['identified', 'presumedChild', 'released', 'interimCare', 'tracing'] as const),
  ...(['reunified', 'alternativeCare', 'followUp'] as const),
] as const

/** Which step is possible in which status (ddr.md §1.14). `assessAge` is never needed: in doubt they are a child. */
export const childCan = {
  presume: ['identified'],
  release: ['presumedChild'],
  place: ['released'],
  trace: ['interimCare'],
  search: ['interimCare', 'tracing', 'alternativeCare', 'followUp'],
  reunify: ['tracing', 'alternativeCare'],
  careFor: ['interimCare', 'tracing'],
  visit: ['reunified', 'alternativeCare', 'followUp'],
  close: ['reunified', 'alternativeCare', 'followUp'],
  assessAge: open,
} as const satisfies Record<string, readonly ChildCase['status'][]>
export type ChildStepName = keyof typeof childCan

/** Whether a case may take this step now. */
export const childMay = mayBy<ChildCase, ChildStepName>(childCan)

/** The pseudonym of a case. */
export function codeOf(id: Id): string {
  return shortCode('C', id)
}

/** By when the child is out of a military site. */
export function careDue({ firstContactAt }: Pick<ChildCase, 'firstContactAt'>): Instant {
  return Instant.parse(new Date(Date.parse(firstContactAt) + hoursAtSite * 3_600_000).toISOString())
}

const waiting: readonly ChildCase['status'][] = ['identified', 'presumedChild', 'released']

/** Whether the forty-eight hours are over and the child is not in care; or were over when it came there. */
export function isLate(child: Pick<ChildCase, 'firstContactAt' | 'status' | 'inCareAt'>, now: Instant): boolean {
  if (child.inCareAt !== null) return child.inCareAt > careDue(child)
  return waiting.includes(child.status) && now > careDue(child)
}
