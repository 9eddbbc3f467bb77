import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { surveyReaders } from './readers.ts'
import { readMarketSurveys, readPerceptionSurveys } from './store.ts'
import { MarketSurveysQuery, MarketSurveysView, PerceptionSurveysQuery, PerceptionSurveysView } from './views.ts'

/** Reading what employers and people of a place said. */
export function surveyRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/market-surveys',
    { schema: { querystring: MarketSurveysQuery, response: { 200: MarketSurveysView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, surveyReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readMarketSurveys(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/perception-surveys',
    { schema: { querystring: PerceptionSurveysQuery, response: { 200: PerceptionSurveysView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, surveyReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPerceptionSurveys(tx, request.query, languageOf(request)))
    },
  )
}
