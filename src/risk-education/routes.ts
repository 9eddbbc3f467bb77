import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { riskReaders } from './risk-session.ts'
import { readRiskSession, readRiskSessions, riskEducationTotals } from './store.ts'
import { RiskEducationTotals, RiskSessionsQuery, RiskSessionsView, RiskSessionView, RiskTotalsQuery } from './views.ts'

/** Reading risk education that was given. */
export function riskEducationRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/risk-education',
    { schema: { querystring: RiskSessionsQuery, response: { 200: RiskSessionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, riskReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readRiskSessions(tx, request.query))
    },
  )

  http.get(
    '/api/risk-education/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: RiskSessionView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, riskReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readRiskSession(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/risk-education-totals',
    { schema: { querystring: RiskTotalsQuery, response: { 200: RiskEducationTotals } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, riskReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) => {
        const year = request.query.year ?? Number((await todayHere(tx, sulh.now())).slice(0, 4))
        return riskEducationTotals(tx, year)
      })
    },
  )
}
