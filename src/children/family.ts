import { z } from 'zod'
import { Day, dayOf, Instant } from '../kernel/dates.ts'
import { monthsAfter } from '../kernel/deadline.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import type { ChildCase } from './child-case.ts'

/** Somebody of the family who is looked for; sealed. */
export const RelativeIdentity = z.strictObject({
  name: requiredText(200),
  relation: requiredText(100),
  place: plainText(200),
  contact: plainText(200),
})
export type RelativeIdentity = z.infer<typeof RelativeIdentity>

/** A relative whom family tracing looks for (IDDRS 5.20). Verified: that they are who they say, and fit to care. */
export const ChildRelative = z.object({
  id: Id,
  caseId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  status: z.enum(['sought', 'found', 'verified', 'notFit', 'notFound']),
  addedBy: Id,
  addedAt: Instant,
  sealed: z.string(),
})
export type ChildRelative = z.infer<typeof ChildRelative>
export const childRelativeNoun = defineNoun({ name: 'childRelative', table: 'child_relatives', schema: ChildRelative })

/** What an attempt can come to, by how the search for the relative stands. Only who was found is verified. */
export const relativeCan = {
  found: ['sought', 'notFound'],
  notFound: ['sought'],
  verified: ['found'],
  notFit: ['found', 'verified'],
} as const satisfies Record<string, readonly ChildRelative['status'][]>
export const relativeMay = mayBy<ChildRelative, keyof typeof relativeCan>(relativeCan)

/** Months after a child was settled in which it is visited; a setting of this programme ("for several years", IDDRS 5.20). */
export const followUpMonths = [3, 6, 12, 24] as const

/** A visit that is due, and what was found once it was made. */
export const ChildFollowUp = z.object({
  id: Id,
  caseId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  months: z.int(),
  dueOn: Day,
  finding: z.enum(['well', 'concerns', 'notFound']).nullable(),
  visitedBy: Id.nullable(),
  visitedAt: Instant.nullable(),
})
export type ChildFollowUp = z.infer<typeof ChildFollowUp>
export const childFollowUpNoun = defineNoun({ name: 'childFollowUp', table: 'child_follow_ups', schema: ChildFollowUp })

/** The visits that are due after a child was settled. */
export function followUpsOf(child: ChildCase, at: Instant, timeZone: string): ChildFollowUp[] {
  const { id: caseId, sideId, siteId } = child
  const undone = { finding: null, visitedBy: null, visitedAt: null }
  return followUpMonths.map((months) => ({
    ...{ id: derivedId(caseId, `follow-up ${months}`), caseId, sideId, siteId, months },
    dueOn: monthsAfter(dayOf(at, timeZone), months),
    ...undone,
  }))
}
