import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { plainText, Texts } from '../kernel/texts.ts'
import { OrdnanceReport, OrdnanceReportStep, PhotoHash, told } from './ordnance-report.ts'

const statuses = OrdnanceReport.shape.status.options

/** Query of `GET /api/ordnance-reports`; `search` is looked for in what was described. */
export const OrdnanceReportsQuery = z.object({
  status: z.enum(['open', 'held', 'all', ...statuses]).default('open'),
  search: z.string().max(200).default(''),
  order: orderOf(['priority', 'received']).default('-priority'),
  page: PageNumber,
})
export type OrdnanceReportsQuery = z.infer<typeof OrdnanceReportsQuery>

export const OrdnanceReportRow = z.object({
  report: OrdnanceReport.omit({ followHash: true, contactEntryId: true }),
  /** What officers call it; it opens nothing. */
  reference: z.string(),
  placeName: Texts.nullable(),
})
export type OrdnanceReportRow = z.infer<typeof OrdnanceReportRow>
export const OrdnanceReportsView = z.object({ reports: z.array(OrdnanceReportRow), ...pageShape })
export type OrdnanceReportsView = z.infer<typeof OrdnanceReportsView>

/** `GET /api/ordnance-reports/{id}`. */
export const OrdnanceReportView = OrdnanceReportRow.extend({
  receivedByName: z.string().nullable(),
  /** How to reach who told it; null where they said nothing, or its key was destroyed. */
  contact: z.string().nullable(),
  steps: z.array(z.object({ step: OrdnanceReportStep, takenByName: z.string() })),
  /** Reports that may tell of the same item (D-1). */
  similar: z.array(z.object({ row: OrdnanceReportRow, hours: z.number(), metres: z.number(), words: z.number() })),
  /** Reports that were merged into this one. */
  duplicates: z.array(OrdnanceReportRow),
  duplicateOfReference: z.string().nullable(),
})
export type OrdnanceReportView = z.infer<typeof OrdnanceReportView>

/** What somebody without an account sends; pictures as base64, so that a report that waits for the network is one piece. */
export const PublicReport = z.strictObject({
  id: Id,
  ...told,
  point: OrdnanceReport.shape.point,
  accuracyM: OrdnanceReport.shape.accuracyM,
  photos: z.array(z.base64().max(1_500_000)).max(3),
  contact: plainText(300).nullable(),
  /** What the sender's browser made up, to follow the report with. */
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/),
  /** See `proof-of-work.ts`. */
  work: z.int().min(0),
})
export type PublicReport = z.infer<typeof PublicReport>
export const PublicReportAnswer = z.object({ reference: z.string() })

export const FollowQuestion = z.strictObject({ code: z.string().max(40) })
/** What whoever holds the code learns: how far it is, and not what was said, where, or by whom. */
export const FollowAnswer = z.object({
  reference: z.string(),
  status: OrdnanceReport.shape.status,
  outcome: OrdnanceReport.shape.outcome,
})
export type FollowAnswer = z.infer<typeof FollowAnswer>

export const ReportPhoto = z.object({ id: Id, sha256: PhotoHash })
