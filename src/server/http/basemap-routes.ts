import { mkdirSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { BasemapQuery, BasemapView } from '../../kernel/basemap.ts'
import type { Http } from './server.ts'

/**
 * The operator's own base map, `map/LY.pmtiles` in the data folder, for everybody: it says nothing of the programme. It is served by
 * HTTP Range, so that it may be as large as a disk holds.
 */
export async function basemapRoutes(http: Http, folder: string | undefined): Promise<void> {
  http.get(
    '/api/basemap',
    { schema: { querystring: BasemapQuery, response: { 200: BasemapView } } },
    async (request) => ({
      own: folder === undefined ? null : await fileAt(join(folder, `${request.query.country}.pmtiles`)),
    }),
  )
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await http.register(fastifyStatic, {
    root: folder,
    prefix: '/basemap/',
    decorateReply: false,
    index: false,
    allowedPath: (path) => /^\/[A-Z]{2}\.pmtiles$/.test(path),
    // The address names the version, so that a new file is asked for anew.
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', 'public, max-age=86400'),
  })
}

async function fileAt(path: string): Promise<BasemapView['own']> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() && found.size > 0
    ? { bytes: found.size, version: `${found.size}-${Math.round(found.mtimeMs)}` }
    : null
}
