import { z } from 'zod'
import { incidentReaders } from '../incidents/incident.ts'
import type { Day } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readActors } from './actors-store.ts'
import { readAlertRule, readAlertRules, readIncidentAlert, readIncidentAlerts } from './alert-read-store.ts'
import { readAnalysis } from './analysis-store.ts'
import { AnalysisTooLong } from './ask-worker.ts'
import { readBehindFigure, readPoints } from './behind-store.ts'
import {
  ActorsView,
  AlertRulesQuery,
  AlertRulesView,
  AlertRuleView,
  AnalysisFilters,
  AnalysisQuery,
  AnalysisView,
  IncidentAlertsQuery,
  IncidentAlertsView,
  IncidentAlertView,
  longestPeriod,
  RecordsQuery,
  RecordsView,
} from './views.ts'

/** Reading the analysis of incidents, the rules that raise alerts, and the alerts. */
export function incidentAnalysisRoutes(http: Http, sulh: Sulh): void {
  /** Reads as of today, where the programme works. */
  const readToday = <T>(actor: Actor, work: (tx: Tx, today: Day) => Promise<T>): Promise<T> =>
    sulh.database.read(actor, async (tx) => work(tx, await todayHere(tx, sulh.now())))

  http.get(
    '/api/incident-analysis',
    { schema: { querystring: AnalysisQuery, response: { 200: AnalysisView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const fault = periodFault(request.query)
      if (fault) return sendProblem(sulh, request, reply, 400, fault, { days: longestPeriod })
      try {
        return await readAnalysis(sulh, request.query, actor)
      } catch (error) {
        if (error instanceof AnalysisTooLong) return sendProblem(sulh, request, reply, 422, 'analysis.tooLong')
        throw error
      }
    },
  )

  http.get(
    '/api/incident-analysis/records',
    { schema: { querystring: RecordsQuery, response: { 200: RecordsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return readToday(actor, (tx, today) => readBehindFigure(tx, request.query, actor, today))
    },
  )

  http.get(
    '/api/incident-analysis/actors',
    { schema: { querystring: AnalysisFilters, response: { 200: ActorsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return readToday(actor, (tx, today) => readActors(tx, request.query, actor, today))
    },
  )

  http.get('/api/incident-analysis/points', { schema: { querystring: AnalysisFilters } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    const pieces = await readToday(actor, (tx, today) => readPoints(tx, request.query, actor, today))
    return reply
      .header('content-type', 'application/geo+json')
      .header('cache-control', 'private, no-store')
      .send(`{"type":"FeatureCollection","features":[${pieces.join(',')}]}`)
  })

  http.get(
    '/api/alert-rules',
    { schema: { querystring: AlertRulesQuery, response: { 200: AlertRulesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const who = { actor, language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readAlertRules(tx, request.query, who))
    },
  )

  http.get(
    '/api/alert-rules/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: AlertRuleView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readAlertRule(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/incident-alerts',
    { schema: { querystring: IncidentAlertsQuery, response: { 200: IncidentAlertsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readIncidentAlerts(tx, request.query, actor))
    },
  )

  http.get(
    '/api/incident-alerts/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: IncidentAlertView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readIncidentAlert(tx, request.params.id, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}

/** Why a period can be none: it ends before it begins, or is longer than is analysed. */
function periodFault({ from, until }: AnalysisFilters): 'analysis.reversed' | 'analysis.tooLongPeriod' | undefined {
  if (from === undefined || until === undefined) return undefined
  if (until < from) return 'analysis.reversed'
  return daysUntil(from, until) >= longestPeriod ? 'analysis.tooLongPeriod' : undefined
}
