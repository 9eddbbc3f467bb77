import { z } from 'zod'
import { type Day, dayOf, Instant, instantAt, TimeOfDay } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { ReportContent } from './report-content.ts'

/** When an office's reports end, and after how many hours without a watch a post is asked about. The newest counts; none is lost. */
export const DailyReportRule = z.object({
  id: Id,
  sideId: Id,
  /** The time of the clock where the programme works (OSCE SMM: "as of 19:30 local time"). */
  cutoff: TimeOfDay,
  quietHours: z.int().min(1).max(720),
  setBy: Id,
  setAt: Instant,
})
export type DailyReportRule = z.infer<typeof DailyReportRule>
export const dailyReportRuleNoun = defineNoun({
  name: 'dailyReportRule',
  table: 'daily_report_rules',
  schema: DailyReportRule,
  appendOnly: true,
})

/** What counts where nobody has set anything. */
export const firstRule = { cutoff: '19:30', quietHours: 24 } as const

/**
 * A daily report as it was issued. Its content never changes: a correction is another version of the same number, which says what is
 * different, and the older stays. Another than who issued it releases it to the parties, or turns it down.
 */
export const DailyReport = z.object({
  id: Id,
  sideId: Id,
  /** Counted from 1 by each office of reports. */
  number: z.int().min(1),
  version: z.int().min(1),
  /** The version that it corrects; null for a first one. */
  corrects: Id.nullable(),
  change: plainText(2000),
  fromAt: Instant,
  untilAt: Instant,
  content: ReportContent,
  /** SHA-256 of the content as canonical JSON (RFC 8785). */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  status: z.enum(['issued', 'released', 'turnedDown']),
  issuedBy: Id,
  issuedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  decisionNote: plainText(2000),
})
export type DailyReport = z.infer<typeof DailyReport>
export const dailyReportNoun = defineNoun({ name: 'dailyReport', table: 'daily_reports', schema: DailyReport })

export const issuers: readonly Role[] = ['monitor', 'ceasefireOfficer', 'incidentAnalyst']
/** Who may release a report to the parties: never who issued it. */
export const releasers: readonly Role[] = ['ceasefireOfficer', 'director']

/** What a report is called: `DR-7`, and `DR-7/2` of its second version. */
export function reportName({ number, version }: Pick<DailyReport, 'number' | 'version'>): string {
  return version === 1 ? `DR-${number}` : `DR-${number}/${version}`
}

/** The last cut-off that has passed where the programme works: today's, or yesterday's while today's is to come. */
export function lastCutoff(now: Instant, cutoff: string, timeZone: string): Instant {
  const today: Day = dayOf(now, timeZone)
  const at = (day: Day) => instantAt(day, cutoff, timeZone) ?? now
  return at(today) <= now ? at(today) : at(daysAfter(today, -1))
}

/**
 * The period that a report is of by default: since the last report's cut-off until the last cut-off that has passed; a day where there
 * was no report, or where it has ended there already. `due` says whether there is a period that no report has.
 */
export function defaultPeriod(
  now: Instant,
  { cutoff, lastUntil, timeZone }: { cutoff: string; lastUntil: Instant | null; timeZone: string },
): { fromAt: Instant; untilAt: Instant; due: boolean } {
  const untilAt = lastCutoff(now, cutoff, timeZone)
  const dayBefore = instantAt(daysAfter(dayOf(untilAt, timeZone), -1), cutoff, timeZone) ?? untilAt
  const earliest = new Date(Date.parse(untilAt) - 31 * 86_400_000).toISOString()
  if (lastUntil === null || lastUntil >= untilAt) return { fromAt: dayBefore, untilAt, due: lastUntil === null }
  return { fromAt: lastUntil < earliest ? earliest : lastUntil, untilAt, due: true }
}

/** The beginning of the period of equal length before a period. */
export function previousFrom({ fromAt, untilAt }: { fromAt: Instant; untilAt: Instant }): Instant {
  return new Date(2 * Date.parse(fromAt) - Date.parse(untilAt)).toISOString()
}
