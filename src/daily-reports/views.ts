import { z } from 'zod'
import { Instant, TimeOfDay } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { DailyReport } from './daily-report.ts'
import { Figures, ReportContent } from './report-content.ts'

export const ReportsQuery = z.object({
  status: z.enum(['all', 'issued', 'released', 'turnedDown']).default('all'),
  order: orderOf(['cutoff', 'issued']).default('-cutoff'),
  page: PageNumber,
})
export type ReportsQuery = z.infer<typeof ReportsQuery>

/** A report without its tables. */
export const ReportRow = z.object({
  report: DailyReport.omit({ content: true }),
  sideName: Texts,
  total: Figures,
  /** Whether there is no newer version of it. */
  newest: z.boolean(),
})
export type ReportRow = z.infer<typeof ReportRow>
export const ReportsView = z.object({ reports: z.array(ReportRow), ...pageShape })
export type ReportsView = z.infer<typeof ReportsView>

/** `GET /api/daily-reports/{id}`. */
export const ReportView = ReportRow.extend({
  content: ReportContent,
  issuedByName: z.string(),
  decidedByName: z.string().nullable(),
  /** All versions of its number, the newest first. */
  versions: z.array(ReportRow),
})
export type ReportView = z.infer<typeof ReportView>

/** What a draft is asked of; without a period it is the one that is due. */
export const DraftQuery = z.object({ fromAt: Instant.optional(), untilAt: Instant.optional() })
export type DraftQuery = z.infer<typeof DraftQuery>

/** `GET /api/daily-report-draft`: the report that would be issued now, and whether one is due. */
export const DraftView = z.object({
  cutoff: TimeOfDay,
  quietHours: z.int(),
  due: z.boolean(),
  lastUntil: Instant.nullable(),
  content: ReportContent,
})
export type DraftView = z.infer<typeof DraftView>

export const reportParams = z.object({ id: Id })
