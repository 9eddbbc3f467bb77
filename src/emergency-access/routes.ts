import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { emergencyOpeners, emergencyReviewers } from './emergency-access.ts'
import { acrossSites, readEmergencyAccesses, readEmergencyRecord, readOwnAccesses } from './store.ts'
import { EmergencyAccessesQuery, EmergencyAccessesView, EmergencyRecord, OwnEmergencyAccessesView } from './views.ts'

/** Reading a record in an emergency, and looking into who did. */
export function emergencyAccessRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/emergency-accesses',
    { schema: { querystring: EmergencyAccessesQuery, response: { 200: EmergencyAccessesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, emergencyReviewers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readEmergencyAccesses(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/emergency-accesses/own',
    { schema: { response: { 200: OwnEmergencyAccessesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, emergencyOpeners)
      if (!actor) return reply
      const accesses = actor.joint
        ? []
        : await sulh.database.read(acrossSites(actor), (tx) => readOwnAccesses(tx, actor.id, sulh.now()))
      return { accesses }
    },
  )

  http.get(
    '/api/emergency-accesses/:id/record',
    { schema: { params: z.object({ id: Id }), response: { 200: EmergencyRecord } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, emergencyOpeners)
      if (!actor) return reply
      // Joint bodies see the programme in any case, and are of no side whose records could be opened to them.
      const record = actor.joint
        ? undefined
        : await sulh.database.read(acrossSites(actor), (tx) =>
            readEmergencyRecord(tx, { id: request.params.id, userId: actor.id, now: sulh.now() }),
          )
      return record ?? sendProblem(sulh, request, reply, 404, 'emergencyAccess.shut')
    },
  )
}
