import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readVictim, readVictims } from './store.ts'
import { VictimsQuery, VictimsView, VictimView } from './views.ts'

/** Reading victims of accidents, inside their compartment alone. */
export function victimRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/victims',
    { schema: { querystring: VictimsQuery, response: { 200: VictimsView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'victim')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readVictims(tx, request.query), 'victim')
    },
  )

  http.get(
    '/api/victims/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: VictimView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'victim')
      if (!actor) return reply
      const how = { sealer: sulh.sealer, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readVictim(tx, request.params.id, how), 'victim')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
