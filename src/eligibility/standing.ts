import { z } from 'zod'
import { CheckStanding } from '../checks/standing.ts'
import { Listing } from '../commander-lists/listing.ts'
import { Association } from '../groups/association.ts'
import { InterviewStanding } from '../interviews/standing.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { ScreeningResult } from '../screening/result.ts'

/**
 * What the record says of a person, of all registrations that two people found to be theirs. It is shown beside the
 * criteria and stops what must not be; it answers no criterion.
 */
export const RecordStanding = z.object({
  /** May be under eighteen today, or a list says that they are a minor: in doubt they are a child (R-CHD1). */
  mayBeChild: z.boolean(),
  /** The earlier registration that this one leads to: work goes on there. */
  mergedInto: Id.nullable(),
  /** The officers who registered them: they are no members of the panel (R-SOD). */
  registeredBy: z.array(Id),
  screening: ScreeningResult.shape.status,
  association: z
    .object({
      groupId: Id,
      role: Association.shape.role,
      howJoined: Association.shape.howJoined,
      joined: Association.shape.joined,
      cap: z.int().nullable(),
      cutOff: Day.nullable(),
      /** How many of the group are eligible for demobilization now, which is what the cap bounds. */
      eligible: z.int().min(0),
      /**
       * How the group itself stands on the lists. A listed group takes part in nothing, but says nothing of who was in it:
       * the panel is warned and judges the person (IDDRS 2.11; ddr.md §3.1). Decisions from before it was asked: clear.
       */
      listing: ScreeningResult.shape.status.default('clear'),
    })
    .nullable(),
  listings: z.array(Listing),
  interview: InterviewStanding,
  checks: z.array(CheckStanding),
  weapons: z.object({ count: z.int().min(0), serviceable: z.int().min(0) }),
})
export type RecordStanding = z.infer<typeof RecordStanding>

/** Whether they joined after the group's cut-off, as recorded; a date that may be either is for the panel to judge (R-EL2). */
export function isLate({ association, listings }: Pick<RecordStanding, 'association' | 'listings'>): boolean {
  const { cutOff = null, joined = null } = association ?? {}
  return (
    (cutOff !== null && joined !== null && joined.from > cutOff) ||
    listings.some(({ state }) => state === 'lateRecruit')
  )
}

/** Whether as many of the group are eligible as its agreement allows (R-EL2). */
export function isCapReached({ association }: Pick<RecordStanding, 'association'>): boolean {
  return association !== null && association.cap !== null && association.eligible >= association.cap
}

/** Whether an investigation or a credible allegation is open (R-EL5; IDDRS 6.20). */
export function hasOpenAllegation({ checks }: Pick<RecordStanding, 'checks'>): boolean {
  return checks.some(({ openAllegation }) => openAllegation)
}
