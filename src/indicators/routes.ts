import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { findMeasured } from './definitions.ts'
import { indicatorReaders } from './indicator.ts'
import { readPublication, readPublications, readPublishedFigures } from './publications-store.ts'
import { mayOpen, readIndicator, readIndicators, readRecords } from './read-store.ts'
import {
  IndicatorQuery,
  IndicatorsQuery,
  IndicatorsView,
  IndicatorView,
  PublicationsQuery,
  PublicationsView,
  PublicationView,
  PublishedFiguresQuery,
  PublishedFiguresView,
  RecordsQuery,
  RecordsView,
} from './views.ts'

const byCode = z.object({ code: z.string().max(20) })

/** Reading indicators: definitions and figures, the records behind a figure, and what was published. */
export function indicatorRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/indicators',
    { schema: { querystring: IndicatorsQuery, response: { 200: IndicatorsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, indicatorReaders)
      if (!actor) return reply
      return readIndicators(sulh, request.query.theme, actor)
    },
  )

  http.get(
    '/api/indicators/:code',
    { schema: { params: byCode, querystring: IndicatorQuery, response: { 200: IndicatorView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, indicatorReaders)
      if (!actor) return reply
      const indicator = findMeasured(request.params.code)
      if (!indicator) return sendProblem(sulh, request, reply, 404, 'notFound')
      return readIndicator(sulh, indicator, actor, { on: request.query.on, language: languageOf(request) })
    },
  )

  http.get(
    '/api/indicators/:code/records',
    { schema: { params: byCode, querystring: RecordsQuery, response: { 200: RecordsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, indicatorReaders)
      if (!actor) return reply
      const indicator = findMeasured(request.params.code)
      // What is counted inside a compartment is said to be nothing to whoever does not work in it.
      if (!indicator || (indicator.compartment !== undefined && !mayOpen(actor, indicator)))
        return sendProblem(sulh, request, reply, 404, 'notFound')
      if (!mayOpen(actor, indicator)) return sendProblem(sulh, request, reply, 403, 'notAllowed')
      return readRecords(sulh, indicator, actor, request.query)
    },
  )

  http.get(
    '/api/indicator-publications',
    { schema: { querystring: PublicationsQuery, response: { 200: PublicationsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, indicatorReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPublications(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/indicator-publications/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: PublicationView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, indicatorReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readPublication(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/published-figures',
    { schema: { querystring: PublishedFiguresQuery, response: { 200: PublishedFiguresView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, indicatorReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPublishedFigures(tx, request.query, actor))
    },
  )
}
