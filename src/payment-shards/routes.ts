import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { listReaders } from '../payment-lists/readers.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Hub } from '../server/hub/hub.ts'
import { keepBody, stationBehind } from '../server/stations/station-auth.ts'
import type { Sulh } from '../server/sulh.ts'
import { isSpoken, stationPaths } from '../stations/exchange.ts'
import { type ShardsAnswer, ShardsRequest } from '../stations/payment-shards.ts'
import { readShards, renewShards, shardsOf } from './store.ts'
import { ShardsView } from './views.ts'

const bodyLimit = 4096

/** The lines of payment lists that stations have leased: what a tablet asks for, and which desk has which. */
export function shardRoutes(http: Http, sulh: Sulh, hub: Hub | undefined): void {
  http.post(
    stationPaths.shards,
    {
      ...{ preParsing: keepBody, bodyLimit, validatorCompiler: () => (value: unknown) => ({ value }) },
      schema: { tags: ['stations'], body: ShardsRequest },
    },
    async (request, reply): Promise<ShardsAnswer | FastifyReply> => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const asked = ShardsRequest.safeParse(request.body)
      if (!asked.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      if (!isSpoken(asked.data)) return sendProblem(sulh, request, reply, 409, 'station.otherProtocol')
      // Of a tablet behind a site's own server the centre renews, when it sees the server.
      if (!hub) await renewShards(sulh, [station.id])
      return { shards: await shardsOf(sulh.database.writer, station.id) }
    },
  )

  http.get(
    '/api/payment-lists/:id/shards',
    { schema: { params: z.object({ id: Id }), response: { 200: ShardsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, listReaders)
      if (!actor) return reply
      const how = { here: hub?.link.log.station, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readShards(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
