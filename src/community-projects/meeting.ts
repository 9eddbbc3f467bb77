import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** A meeting of the project approval committee, which reviews what communities drafted (IDDRS 2.30 §7). */
export const ReviewMeeting = z.object({
  id: Id,
  sideId: Id,
  meetsOn: Day,
  place: requiredText(120),
  status: z.enum(['planned', 'held', 'cancelled']),
  women: z.int().min(0).max(200).nullable(),
  men: z.int().min(0).max(200).nullable(),
  note: plainText(1000),
  convenedBy: Id,
  convenedAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type ReviewMeeting = z.infer<typeof ReviewMeeting>
export const meetingNoun = defineNoun({ name: 'reviewMeeting', table: 'community_meetings', schema: ReviewMeeting })

/** What can be done with a meeting in which status. */
export const meetingCan = { hold: ['planned'], cancel: ['planned'] } as const satisfies Record<
  string,
  readonly ReviewMeeting['status'][]
>
/** Whether a meeting may take this step now. */
export const meetingMay = mayBy<ReviewMeeting, keyof typeof meetingCan>(meetingCan)

/** Days by which papers come before the meeting (R-CVR: at least a week). */
export const noticeDays = 7

/** Whole days from one day to another. */
export function daysUntil(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
