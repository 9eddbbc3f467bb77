import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { Role } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readCandidates, readDisposal, readDisposals, readHolds } from './store.ts'
import { CandidatesView, DisposalsQuery, DisposalsView, DisposalView, HoldsView } from './views.ts'

const readers: readonly Role[] = ['armourer', 'director', 'auditor']
const params = z.object({ id: Id })

/** Reading plans of destruction and evidence holds. */
export function disposalRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/disposals',
    { schema: { querystring: DisposalsQuery, response: { 200: DisposalsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDisposals(tx, request.query))
    },
  )

  http.get('/api/disposals/:id', { schema: { params, response: { 200: DisposalView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, readers)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readDisposal(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/sites/:id/disposal-candidates',
    { schema: { params, response: { 200: CandidatesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCandidates(tx, request.params.id))
    },
  )

  http.get('/api/weapons/:id/holds', { schema: { params, response: { 200: HoldsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, [...readers, 'screener'])
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readHolds(tx, request.params.id, languageOf(request)))
  })
}
