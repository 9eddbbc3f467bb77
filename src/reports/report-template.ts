import { z } from 'zod'
import { type Period, periodOf } from '../indicators/period.ts'
import { type Day, Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Block } from './block.ts'

/** The reports of a programme: each month, for donors each quarter, for the joint military commission each month, of ordnance each year. */
export const ReportKind = z.enum(['programme', 'donor', 'jmc', 'ordnanceYear'])
export type ReportKind = z.infer<typeof ReportKind>

const title = requiredText(120)

/**
 * A version of a template: what a report is made of, in its order. It never changes; a change is another version, and each is approved by
 * another person than who wrote it. All versions of one template have the same `templateId`.
 */
export const ReportTemplate = z.object({
  id: Id,
  sideId: Id,
  templateId: Id,
  version: z.int().positive(),
  kind: ReportKind,
  title: z.strictObject({ ar: title, en: title, fr: title }),
  blocks: z.array(Block).min(1).max(40),
  /** What its blocks show; by this it is decided who may see it (`maySee`). */
  shows: z.array(z.string()),
  state: z.enum(['proposed', 'approved', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  note: plainText(1000),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
})
export type ReportTemplate = z.infer<typeof ReportTemplate>
export const reportTemplateNoun = defineNoun({
  name: 'reportTemplate',
  table: 'report_templates',
  schema: ReportTemplate,
})

/** The period of a report in which a day lies. */
export function reportPeriod(kind: ReportKind, day: Day): Period {
  if (kind === 'ordnanceYear') return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
  return periodOf(kind === 'donor' ? 'quarter' : 'month', day)
}

/** The periods that are over, from the one in which a day lies: the last twelve. */
export function periodsOver(kind: ReportKind, since: Day, today: Day): Period[] {
  const periods: Period[] = []
  for (let period = reportPeriod(kind, since); period.to < today; period = reportPeriod(kind, daysAfter(period.to, 1)))
    periods.push(period)
  return periods.slice(-12)
}
