import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { EvidenceItem } from '../kernel/source.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'
import { Criterion } from './scheme.ts'

/** Who reads classes of groups: those who write, sign and oversee them, and who hears appeals against them. */
export const classificationReaders: readonly Role[] = [
  'groupOfficer',
  'director',
  'adjudicator',
  'auditor',
  'appealsOfficer',
]

/** What was found of one criterion, and what shows it: at least one piece of evidence each, also for a doubt (R-CLS). */
export const Finding = z.strictObject({
  criterion: Criterion.shape.key,
  finding: z.enum(['met', 'notMet', 'cannotTell']),
  evidence: z.array(EvidenceItem).min(1).max(20),
})
export type Finding = z.infer<typeof Finding>

/**
 * The class of a group under a version of a scheme: proposed by one person, signed by another, looked at again on a day
 * (R-CLS, ddr.md §3.1). The machine never derives it: it is the input of whoever proposes, and nothing else. It says
 * nothing about a person of the group.
 */
export const Classification = z.object({
  id: Id,
  sideId: Id,
  groupId: Id,
  schemeId: Id,
  schemeCode: z.string(),
  category: Criterion.shape.key,
  findings: z.array(Finding),
  reason: requiredText(2000),
  status: z.enum(['proposed', 'signed', 'turnedDown', 'superseded', 'setAside']),
  ...signatureShape,
  turnedDownBy: Id.nullable(),
  turnedDownAt: Instant.nullable(),
  turnedDownReason: z.string().nullable(),
  /** Null before it was signed. */
  reviewDue: Day.nullable(),
})
export type Classification = z.infer<typeof Classification>
export const classificationNoun = defineNoun({
  name: 'classification',
  table: 'classifications',
  schema: Classification,
})

/** What can be done with a classification in which status. */
export const classificationCan = {
  sign: ['proposed'],
  turnDown: ['proposed'],
  setAside: ['signed'],
} as const satisfies Record<string, readonly Classification['status'][]>

/** Whether a classification may take this step now. */
export const classificationMay = mayBy<Classification, keyof typeof classificationCan>(classificationCan)

/**
 * The classification after an appeal against it was upheld: it stands no more, and is kept. Only one that stands can be
 * set aside: ask `classificationMay('setAside', …)` first.
 */
export function setAside(classification: Classification): Classification {
  return { ...classification, status: 'setAside' }
}

/** Whether a standing classification should have been looked at again before this day. */
export function reviewOverdue(one: Pick<Classification, 'status' | 'reviewDue'>, today: Day): boolean {
  return one.status === 'signed' && one.reviewDue !== null && one.reviewDue < today
}
