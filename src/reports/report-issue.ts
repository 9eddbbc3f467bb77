import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { ReportContent } from './report-content.ts'
import { ReportKind } from './report-template.ts'

/**
 * A report of a period. It is asked for by a person or by its schedule; the machine then reads the figures and issues it, and from then on
 * nothing of it changes. A correction is another issue of the same period that names the one before it and says why.
 */
export const ReportIssue = z.object({
  id: Id,
  sideId: Id,
  templateId: Id,
  /** The version of the template that it is made by. */
  versionId: Id,
  kind: ReportKind,
  shows: z.array(z.string()),
  fromDay: Day,
  toDay: Day,
  corrects: Id.nullable(),
  reason: plainText(1000),
  state: z.enum(['asked', 'issued']),
  askedBy: Id,
  askedAt: Instant,
  content: ReportContent.nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  issuedAt: Instant.nullable(),
  /** The statement that a leaf of the journal is. */
  documentId: Id.nullable(),
})
export type ReportIssue = z.infer<typeof ReportIssue>
export const reportIssueNoun = defineNoun({ name: 'reportIssue', table: 'report_issues', schema: ReportIssue })

/** What people call a report: `RP-1A2B3C4D`. */
export function reportNumber(id: Id): string {
  return shortCode('RP', id)
}
