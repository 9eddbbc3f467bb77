import { z } from 'zod'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { findProgramme } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readReportContent } from './content-store.ts'
import { issuePaper, reportBook, reportPaper } from './papers.ts'
import {
  findVisibleIssue,
  findVisibleTemplate,
  readReport,
  readReports,
  readTemplate,
  readTemplates,
} from './read-store.ts'
import { reportEditors, reportReaders } from './readers.ts'
import { reportNumber } from './report-issue.ts'
import { reportPeriod } from './report-template.ts'
import {
  PaperQuery,
  ReportsQuery,
  ReportsView,
  ReportView,
  TemplatesQuery,
  TemplatesView,
  TemplateView,
} from './views.ts'

const ById = z.object({ id: Id })

/** Reading reports and their papers, and the templates by which they are made. */
export function reportRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/reports',
    { schema: { querystring: ReportsQuery, response: { 200: ReportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readReports(tx, request.query, actor))
    },
  )

  http.get('/api/reports/:id', { schema: { params: ById, response: { 200: ReportView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, reportReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readReport(tx, request.params.id, actor, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/api/reports/:id/paper', { schema: { params: ById, querystring: PaperQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, reportReaders)
    if (!actor) return reply
    const issue = await sulh.database.read(actor, (tx) => findVisibleIssue(tx, request.params.id, actor))
    if (!issue) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (issue.state !== 'issued') return sendProblem(sulh, request, reply, 409, 'reportIssue.notYet')
    const origin = `${request.protocol}://${request.host}`
    const { language } = request.query
    return sendPdf(reply, `${reportNumber(issue.id)}-${language}`, await issuePaper(sulh, issue, language, origin))
  })

  http.get('/api/reports/:id/book', { schema: { params: ById, querystring: PaperQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, reportReaders)
    if (!actor) return reply
    const issue = await sulh.database.read(actor, (tx) => findVisibleIssue(tx, request.params.id, actor))
    if (!issue) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (issue.content === null) return sendProblem(sulh, request, reply, 409, 'reportIssue.notYet')
    const { language } = request.query
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${reportNumber(issue.id)}-${language}.xlsx"`)
      .send(await reportBook(issue.content, language))
  })

  http.get(
    '/api/report-templates',
    { schema: { querystring: TemplatesQuery, response: { 200: TemplatesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportEditors)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTemplates(tx, request.query, actor))
    },
  )

  http.get(
    '/api/report-templates/:id',
    { schema: { params: ById, response: { 200: TemplateView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportEditors)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readTemplate(tx, request.params.id, actor, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  // What the report of the last period that is over would be now.
  http.get(
    '/api/report-templates/:id/preview',
    { schema: { params: ById, querystring: PaperQuery } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportEditors)
      if (!actor) return reply
      const [template, programme] = await sulh.database.read(actor, async (tx) => [
        await findVisibleTemplate(tx, request.params.id, actor),
        await findProgramme(tx),
      ])
      if (!template) return sendProblem(sulh, request, reply, 404, 'notFound')
      const today = dayOf(sulh.now().toISOString(), programme?.timeZone ?? 'UTC')
      const period = reportPeriod(template.kind, daysAfter(reportPeriod(template.kind, today).from, -1))
      const content = await readReportContent(sulh, template, { period, number: '–', corrects: null, reason: '' })
      return sendPdf(reply, 'preview', await reportPaper(content, request.query.language, null))
    },
  )
}
