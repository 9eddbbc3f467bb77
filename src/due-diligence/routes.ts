import { z } from 'zod'
import { readPaperNames } from '../embargo/read-store.ts'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, insiderOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { diligencePaper } from './papers.ts'
import { readDiligence, readDiligenceList, readRecipients } from './store.ts'
import { DiligenceList, DiligencePaperQuery, DiligenceQuery, DiligenceRecipients, DiligenceView } from './views.ts'

const params = z.object({ id: Id })

/** Reading due diligence, inside the compartment `vetting` alone, and its paper. */
export function dueDiligenceRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/due-diligence',
    { schema: { querystring: DiligenceQuery, response: { 200: DiligenceList } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDiligenceList(tx, request.query, sulh.now()), 'vetting')
    },
  )

  http.get(
    '/api/due-diligence/:id',
    { schema: { params, response: { 200: DiligenceView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      const how = { language: languageOf(request), now: sulh.now() }
      const view = await sulh.database.read(actor, (tx) => readDiligence(tx, request.params.id, how), 'vetting')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/due-diligence/:id/paper',
    { schema: { params, querystring: DiligencePaperQuery } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      const { language } = request.query
      const found = await sulh.database.read(
        actor,
        async (tx) => {
          const view = await readDiligence(tx, request.params.id, { language, now: sulh.now() })
          return view && { view, names: await readPaperNames(tx, view.request.sideId) }
        },
        'vetting',
      )
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      return sendPdf(reply, found.view.number, await diligencePaper(found.view, found.names, language))
    },
  )

  http.get(
    '/api/due-diligence-recipients',
    { schema: { response: { 200: DiligenceRecipients } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      return sulh.database.read(actor, readRecipients, 'vetting')
    },
  )
}
