import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { monthsAfter } from '../kernel/deadline.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { ReintegrationCase } from './reintegration-case.ts'

/** How many months after completing or being placed somebody is asked how they are (ddr.md §8, §10.5; IDDRS 4.30). */
export const followUpMonths = [3, 6, 12, 24] as const

/** Days before the day on which it may be done already. */
export const followUpEarly = 30

/** How somebody earns their living. */
export const WorkNow = z.enum(['employed', 'selfEmployed', 'inTraining', 'seeking', 'notSeeking', 'notSaid'])
export type WorkNow = z.infer<typeof WorkNow>

/** Whether they count as employed or self-employed (ddr.md §10.5). */
export function isAtWork(work: WorkNow): boolean {
  return work === 'employed' || work === 'selfEmployed'
}

/**
 * A follow-up that comes by itself. The first days are counted from completion; a placement takes their place and counts anew.
 * What was said lies sealed in the journal at `entryId`; here are the codes that indicators count.
 */
export const CaseFollowUp = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  anchor: z.enum(['completion', 'placement']),
  months: z.int(),
  dueOn: Day,
  status: z.enum(['due', 'done', 'notReached', 'replaced', 'ended']),
  doneOn: Day.nullable(),
  doneBy: Id.nullable(),
  doneAt: Instant.nullable(),
  work: WorkNow.nullable(),
  income: z.enum(['more', 'same', 'less', 'notSaid']).nullable(),
  /** Whether people of the place accept them, as they say, from 1 (not at all) to 5. */
  acceptance: z.int().min(1).max(5).nullable(),
  rejoined: z.enum(['no', 'yes', 'notKnown']).nullable(),
  entryId: Id.nullable(),
})
export type CaseFollowUp = z.infer<typeof CaseFollowUp>
export const caseFollowUpNoun = defineNoun({
  name: 'caseFollowUp',
  table: 'case_follow_ups',
  schema: CaseFollowUp,
})

/** The follow-ups that count from a day. */
export function followUpsFrom(
  { id: caseId, personId, sideId, siteId }: ReintegrationCase,
  anchor: CaseFollowUp['anchor'],
  day: Day,
  actionId: Id,
): CaseFollowUp[] {
  return followUpMonths.map((months) => ({
    ...{ id: derivedId(actionId, `followUp ${months}`), sideId, siteId, caseId, personId, anchor, months },
    ...{ dueOn: monthsAfter(day, months), status: 'due', doneOn: null, doneBy: null, doneAt: null, work: null },
    ...{ income: null, acceptance: null, rejoined: null, entryId: null },
  }))
}
