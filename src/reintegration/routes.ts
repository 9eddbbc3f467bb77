import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readCaseload, readIndicators } from './indicator-store.ts'
import { IndicatorsQuery, IndicatorsView } from './indicators.ts'
import { readCalendar, readCandidates, readCase, readCases, readGrants } from './read-store.ts'
import {
  CalendarQuery,
  CalendarView,
  CandidatesQuery,
  CandidatesView,
  CaseloadQuery,
  CaseloadView,
  CasesQuery,
  CasesView,
  CaseView,
  caseCounters,
  caseReaders,
  GrantsQuery,
  GrantsView,
  grantReaders,
  indicatorReaders,
} from './views.ts'

/** Reading cases, the calendar, the balance of the work, grants, and the indicators. */
export function reintegrationRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/reintegration-cases',
    { schema: { querystring: CasesQuery, response: { 200: CasesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, caseCounters)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readCases(tx, request.query, actor, how))
    },
  )

  http.get(
    '/api/reintegration-candidates',
    { schema: { querystring: CandidatesQuery, response: { 200: CandidatesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, caseReaders)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readCandidates(tx, request.query, actor, how))
    },
  )

  http.get(
    '/api/reintegration-cases/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: CaseView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, caseReaders)
      if (!actor) return reply
      const view = await readCase(sulh, request.params.id, actor, { now: sulh.now(), language: languageOf(request) })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/reintegration-calendar',
    { schema: { querystring: CalendarQuery, response: { 200: CalendarView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, caseReaders)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readCalendar(tx, request.query, actor, how))
    },
  )

  http.get(
    '/api/caseload',
    { schema: { querystring: CaseloadQuery, response: { 200: CaseloadView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, [...caseCounters, 'director'])
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readCaseload(tx, request.query, actor, how))
    },
  )

  http.get(
    '/api/reintegration-grants',
    { schema: { querystring: GrantsQuery, response: { 200: GrantsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, grantReaders)
      if (!actor) return reply
      return readGrants(sulh, request.query, actor, { now: sulh.now(), language: languageOf(request) })
    },
  )

  http.get(
    '/api/reintegration-indicators',
    { schema: { querystring: IndicatorsQuery, response: { 200: IndicatorsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, indicatorReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readIndicators(tx, request.query, actor, sulh.now()))
    },
  )
}
