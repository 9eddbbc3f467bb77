import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { dropReasons, refusalReasons } from './open-lists.ts'

/**
 * That somebody was sent to an opportunity, with the consent on which their name went there (ddr.md §1.10). The provider takes them
 * or does not; who said so there is sealed in the journal.
 */
export const Referral = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  opportunityId: Id,
  status: z.enum(['sent', 'accepted', 'refused', 'withdrawn']),
  entryId: Id,
  sentBy: Id,
  sentAt: Instant,
  answeredHow: z.enum(['inPerson', 'phone', 'letter', 'message']).nullable(),
  refusedFor: refusalReasons.code.nullable(),
  answerEntryId: Id.nullable(),
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
})
export type Referral = z.infer<typeof Referral>
export const referralNoun = defineNoun({ name: 'referral', table: 'referrals', schema: Referral })

export const referralCan = {
  answer: ['sent'],
  withdraw: ['sent', 'accepted'],
  enrol: ['accepted'],
} as const satisfies Record<string, readonly Referral['status'][]>
export const referralMay = mayBy<Referral, keyof typeof referralCan>(referralCan)

/** That somebody has a seat in a round of an opportunity, until they complete it or drop out. */
export const Enrolment = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  referralId: Id,
  cycleId: Id,
  status: z.enum(['enrolled', 'completed', 'dropped']),
  enrolledOn: Day,
  enrolledBy: Id,
  enrolledAt: Instant,
  endedOn: Day.nullable(),
  dropReason: dropReasons.code.nullable(),
  endEntryId: Id.nullable(),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type Enrolment = z.infer<typeof Enrolment>
export const enrolmentNoun = defineNoun({ name: 'enrolment', table: 'enrolments', schema: Enrolment })

export const enrolmentCan = {
  attend: ['enrolled', 'completed', 'dropped'],
  end: ['enrolled'],
} as const satisfies Record<string, readonly Enrolment['status'][]>
export const enrolmentMay = mayBy<Enrolment, keyof typeof enrolmentCan>(enrolmentCan)
