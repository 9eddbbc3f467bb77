import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { reportReaders } from '../ordnance-reports/ordnance-report.ts'
import type { Tx } from '../server/database.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readMapAreas, readMapPoints, readOrdnanceMap } from './store.ts'
import { OrdnanceMapFilters, OrdnanceMapQuery, OrdnanceMapView } from './views.ts'

/** Reading the map of reports and hazardous areas: in words, and as the two files of GeoJSON that the map's worker fetches. */
export function ordnanceMapRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ordnance-map',
    { schema: { querystring: OrdnanceMapQuery, response: { 200: OrdnanceMapView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readOrdnanceMap(tx, request.query))
    },
  )
  const geojson = (path: string, read: (tx: Tx, filters: OrdnanceMapFilters) => Promise<string[]>) =>
    http.get(path, { schema: { querystring: OrdnanceMapFilters } }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportReaders)
      if (!actor) return reply
      return sendFeatures(request, reply, await sulh.database.read(actor, (tx) => read(tx, request.query)))
    })
  geojson('/api/ordnance-map/points', readMapPoints)
  geojson('/api/ordnance-map/areas', readMapAreas)
}

/** Pieces of a feature collection as one stream, packed where the reader takes that: it is mostly the same words over and over. */
function sendFeatures(request: FastifyRequest, reply: FastifyReply, pieces: readonly string[]): FastifyReply {
  const stream = Readable.from(collection(pieces), { objectMode: false })
  reply
    .header('content-type', 'application/geo+json')
    .header('cache-control', 'private, no-store')
    .header('vary', 'accept-encoding')
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(stream)
  return reply.header('content-encoding', 'gzip').send(stream.pipe(createGzip({ level: 4 })))
}

function* collection(pieces: readonly string[]): Generator<string> {
  yield '{"type":"FeatureCollection","features":['
  for (const [at, piece] of pieces.entries()) yield at === 0 ? piece : `,${piece}`
  yield ']}'
}
