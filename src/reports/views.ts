import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Language, Texts } from '../kernel/texts.ts'
import { ReportIssue } from './report-issue.ts'
import { ReportSchedule, ReportShare } from './report-schedule.ts'
import { ReportKind, ReportTemplate } from './report-template.ts'

const Said = ReportTemplate.shape.title

/** `GET /api/reports`: reports of the reader's authority that the reader may see. */
export const ReportsQuery = z.object({
  kind: z.enum(['all', ...ReportKind.options]).default('all'),
  order: orderOf(['asked']).default('-asked'),
  page: PageNumber,
})
export type ReportsQuery = z.infer<typeof ReportsQuery>
const IssueRow = ReportIssue.omit({ content: true }).extend({ title: Said })
export const ReportsView = z.object({ reports: z.array(IssueRow), ...pageShape })
export type ReportsView = z.infer<typeof ReportsView>

/** `GET /api/reports/{id}`. */
export const ReportView = z.object({
  report: IssueRow,
  version: z.int(),
  askedByName: z.string().nullable(),
  /** The issue that corrects it. */
  correctedBy: Id.nullable(),
  /** How many letters were queued; null before that. */
  letters: z.int().nullable(),
})
export type ReportView = z.infer<typeof ReportView>

/** `GET /api/reports/{id}/paper` and `GET /api/reports/{id}/book`. */
export const PaperQuery = z.object({ language: Language.default('ar') })

/** `GET /api/report-templates`: the newest version of each template. */
export const TemplatesQuery = z.object({ order: orderOf(['proposed']).default('-proposed'), page: PageNumber })
export type TemplatesQuery = z.infer<typeof TemplatesQuery>
export const TemplatesView = z.object({
  templates: z.array(ReportTemplate.omit({ blocks: true }).extend({ approved: z.int().nullable() })),
  ...pageShape,
})
export type TemplatesView = z.infer<typeof TemplatesView>

/** `GET /api/report-templates/{id}`: a version, the others of its template, and to whom its reports go. */
export const TemplateView = z.object({
  template: ReportTemplate,
  proposedByName: z.string(),
  decidedByName: z.string(),
  versions: z.array(ReportTemplate.pick({ id: true, version: true, state: true, proposedAt: true })),
  schedule: ReportSchedule.extend({ recipientNames: z.array(z.string()) }).nullable(),
  shares: z.array(ReportShare.omit({ sealedAddress: true })),
  /** Who may be sent it: users of the offices with a right to all that it shows. */
  entitled: z.array(z.object({ id: Id, name: Texts })),
})
export type TemplateView = z.infer<typeof TemplateView>
