import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { cordonReaders } from './cordon.ts'
import { cordonPaper } from './papers.ts'
import { readCordon, readCordonPaperNames, readCordonPlan, readCordons, readItemWeights } from './store.ts'
import { CordonPlanQuery, CordonPlanView, CordonsQuery, CordonsView, CordonView, ItemWeightsView } from './views.ts'

/** Reading cordons, and what a planner has to know. */
export function cordonRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.get(
    '/api/cordons',
    { schema: { querystring: CordonsQuery, response: { 200: CordonsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cordonReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCordons(tx, request.query))
    },
  )

  http.get('/api/cordons/:id', { schema: { params, response: { 200: CordonView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, cordonReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readCordon(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/cordon-plan',
    { schema: { querystring: CordonPlanQuery, response: { 200: CordonPlanView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cordonReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readCordonPlan(tx, actor.sideId, request.query))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/item-weights', { schema: { response: { 200: ItemWeightsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, cordonReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readItemWeights(tx, actor.sideId, languageOf(request)))
  })

  const querystring = z.object({ language: Language.default('ar') })
  http.get('/api/cordons/:id/order', { schema: { params, querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, cordonReaders)
    if (!actor) return reply
    const { language } = request.query
    const found = await sulh.database.read(actor, async (tx) => {
      const view = await readCordon(tx, request.params.id, language)
      return view && { view, names: await readCordonPaperNames(tx, view.cordon.sideId) }
    })
    if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
    return sendPdf(reply, `cordon-${request.params.id.slice(-8)}`, await cordonPaper(found.view, found.names, language))
  })
}
