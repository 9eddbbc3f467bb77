import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Language, plainText, requiredText } from '../kernel/texts.ts'

/** That a report is issued each time its period is over, and mailed to users who may see all that it shows. */
export const ReportSchedule = z.object({
  id: Id,
  sideId: Id,
  templateId: Id,
  /** The languages of the papers that go along. */
  languages: z.array(Language).min(1).max(3),
  recipients: z.array(Id).max(100),
  state: z.enum(['on', 'ended']),
  setBy: Id,
  setAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type ReportSchedule = z.infer<typeof ReportSchedule>
export const reportScheduleNoun = defineNoun({
  name: 'reportSchedule',
  table: 'report_schedules',
  schema: ReportSchedule,
})

/** That somebody outside, such as a donor, is sent each issue of a report: to whom, what for and until when (ddr.md R-SHR). */
export const ReportShare = z.object({
  id: Id,
  sideId: Id,
  templateId: Id,
  recipient: requiredText(200),
  /** The address, sealed under the share. */
  sealedAddress: z.string(),
  language: Language,
  purpose: plainText(500),
  expiresOn: Day,
  state: z.enum(['ready', 'ended']),
  sharedBy: Id,
  sharedAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type ReportShare = z.infer<typeof ReportShare>
export const reportShareNoun = defineNoun({ name: 'reportShare', table: 'report_shares', schema: ReportShare })

/** How long a share lasts at most. */
export const sharedDays = 366
