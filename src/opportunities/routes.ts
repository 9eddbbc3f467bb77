import { caseReaders } from '../reintegration/views.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { opportunityReaders } from './opportunity.ts'
import {
  readAttendanceRules,
  readCaseOpportunities,
  readOpportunities,
  readOpportunity,
  readOpportunityPlaces,
  readProviders,
} from './read-store.ts'
import {
  AttendanceRulesView,
  CaseOpportunitiesView,
  OpportunitiesQuery,
  OpportunitiesView,
  OpportunityPlacesQuery,
  OpportunityPlacesView,
  OpportunityView,
  ofCase,
  ProvidersQuery,
  ProvidersView,
} from './views.ts'

/** Reading what there is to learn and to do; and of a case, where somebody was sent. */
export function opportunityRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/opportunities',
    { schema: { querystring: OpportunitiesQuery, response: { 200: OpportunitiesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, opportunityReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readOpportunities(tx, request.query, actor, sulh.now()))
    },
  )

  http.get(
    '/api/opportunity-places',
    { schema: { querystring: OpportunityPlacesQuery, response: { 200: OpportunityPlacesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, opportunityReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readOpportunityPlaces(tx, request.query, actor, sulh.now()))
    },
  )

  http.get(
    '/api/opportunities/:id',
    { schema: { params: ofCase, response: { 200: OpportunityView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, opportunityReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readOpportunity(tx, request.params.id))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/providers',
    { schema: { querystring: ProvidersQuery, response: { 200: ProvidersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, opportunityReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readProviders(tx, request.query, actor))
    },
  )

  http.get('/api/attendance-rules', { schema: { response: { 200: AttendanceRulesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, opportunityReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readAttendanceRules(tx, languageOf(request)))
  })

  http.get(
    '/api/reintegration-cases/:id/opportunities',
    { schema: { params: ofCase, response: { 200: CaseOpportunitiesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, caseReaders)
      if (!actor) return reply
      const view = await readCaseOpportunities(sulh, request.params.id, actor)
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
