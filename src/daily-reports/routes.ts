import { z } from 'zod'
import { incidentReaders } from '../incidents/incident.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { reportName } from './daily-report.ts'
import { annexCsv, reportCsv, reportPaper } from './papers.ts'
import { readDraft, readReport, readReports, readTitles } from './store.ts'
import { DraftQuery, DraftView, ReportsQuery, ReportsView, ReportView, reportParams } from './views.ts'

const inLanguage = { language: Language.default('ar') }

/** Reading daily reports: as pages, as PDF and as CSV. */
export function dailyReportRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/daily-reports',
    { schema: { querystring: ReportsQuery, response: { 200: ReportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readReports(tx, request.query, actor))
    },
  )

  http.get(
    '/api/daily-reports/:id',
    { schema: { params: reportParams, response: { 200: ReportView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readReport(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/daily-reports/:id/paper',
    { schema: { params: reportParams, querystring: z.object(inLanguage) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const { language } = request.query
      const found = await sulh.database.read(actor, async (tx) => {
        const view = await readReport(tx, request.params.id, language)
        return view && { view, titles: await readTitles(tx, view.report.sideId) }
      })
      if (!found?.titles) return sendProblem(sulh, request, reply, 404, 'notFound')
      const { view, titles } = found
      const { content, report: of, newest, issuedByName, decidedByName } = view
      const paper = { content, programmeTitle: titles.programme, authorityTitle: titles.authority }
      const pdf = await reportPaper({ ...paper, report: { of, newest, issuedByName, decidedByName } }, language)
      return sendPdf(reply, reportName(of).replace('/', '-'), pdf)
    },
  )

  http.get(
    '/api/daily-reports/:id/table',
    {
      schema: {
        params: reportParams,
        querystring: z.object({ ...inLanguage, part: z.enum(['figures', 'annex']).default('figures') }),
      },
    },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const { language, part } = request.query
      const view = await sulh.database.read(actor, (tx) => readReport(tx, request.params.id, language))
      if (!view) return sendProblem(sulh, request, reply, 404, 'notFound')
      const csv = part === 'annex' ? annexCsv(view.content, language) : reportCsv(view.content, language)
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header(
          'content-disposition',
          `attachment; filename="${reportName(view.report).replace('/', '-')}-${part}.csv"`,
        )
        .send(csv)
    },
  )

  draftRoutes(http, sulh)
}

function draftRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/daily-report-draft',
    { schema: { querystring: DraftQuery, response: { 200: DraftView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const how = { actor, now: sulh.now() }
      const view = await sulh.database.read(actor, (tx) => readDraft(tx, request.query, how))
      return view ?? sendProblem(sulh, request, reply, 400, 'dailyReport.endsBefore')
    },
  )

  http.get(
    '/api/daily-report-draft/paper',
    { schema: { querystring: DraftQuery.extend(inLanguage) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const found = await sulh.database.read(actor, async (tx) => {
        const view = await readDraft(tx, request.query, { actor, now: sulh.now() })
        return view && { view, titles: await readTitles(tx, actor.sideId) }
      })
      if (!found?.titles) return sendProblem(sulh, request, reply, 400, 'dailyReport.endsBefore')
      const { view, titles } = found
      const paper = { content: view.content, programmeTitle: titles.programme, authorityTitle: titles.authority }
      return sendPdf(reply, 'DR-draft', await reportPaper({ ...paper, report: null }, request.query.language))
    },
  )
}
