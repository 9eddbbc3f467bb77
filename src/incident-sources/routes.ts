import { z } from 'zod'
import { incidentReaders, incidentRecorders } from '../incidents/incident.ts'
import { Id } from '../kernel/ids.ts'
import { envelopeOf } from '../server/http/action-routes.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import { preparePhoto } from '../server/photos.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { FileHash, type IncidentFile, incidentFileNoun } from './evidence-file.ts'
import { noteCustody } from './file-actions.ts'
import { fileBytesMax, keepIncidentFile, openIncidentFile, sideOfIncident } from './file-store.ts'
import { hasPreview } from './file-types.ts'
import { readIncidentEvidence, readSource, readSources } from './read-store.ts'
import { EvidenceView, SourcesQuery, SourcesView, SourceView } from './views.ts'

/** Reading what speaks of incidents, and keeping and opening files of evidence. */
export function incidentSourceRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.get(
    '/api/incident-sources',
    { schema: { querystring: SourcesQuery, response: { 200: SourcesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readSources(tx, request.query, actor))
    },
  )

  http.get(
    '/api/incident-sources/:id',
    { schema: { params, response: { 200: SourceView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const view = await readSource(sulh, request.params.id, { actor, language: languageOf(request) })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/incidents/:id/evidence',
    { schema: { params, response: { 200: EvidenceView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const view = await readIncidentEvidence(sulh, request.params.id, { actor, language: languageOf(request) })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  fileRoutes(http, sulh)
}

function fileRoutes(http: Http, sulh: Sulh): void {
  http.register(async (scope) => {
    // Of any type: what it is is told by its first bytes.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: fileBytesMax }, (_request, body, done) =>
      done(null, body),
    )
    scope.put<{ Params: { id: string; sha256: string } }>(
      '/api/incidents/:id/files/:sha256',
      { bodyLimit: fileBytesMax, schema: { params: z.object({ id: Id, sha256: FileHash }) } },
      async (request, reply) => {
        const actor = await readerOf(sulh, request, reply, incidentRecorders)
        if (!actor) return reply
        const { id, sha256: expected } = request.params
        const sideId = await sulh.database.read(actor, (tx) => sideOfIncident(tx, id))
        if (sideId === undefined) return sendProblem(sulh, request, reply, 404, 'notFound')
        const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const kept = await keepIncidentFile(sulh, { file, expected, sideId }, actor)
        return 'refused' in kept ? sendProblem(sulh, request, reply, 400, `incidentFile.${kept.refused}`) : kept
      },
    )
  })

  // Opening one is an act: a link of its custody says who looked, and when.
  http.post(
    '/api/incident-files/:id/open',
    { schema: { params: z.object({ id: Id }), body: z.strictObject({ as: z.enum(['original', 'preview']) }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const { id } = request.params
      const file = await sulh.database.read(actor, async (tx): Promise<IncidentFile | undefined> => {
        const { rows } = await tx.query(`select ${columnsOf(incidentFileNoun)} from incident_files where id = $1`, [id])
        return rows[0] && recordOf(incidentFileNoun, rows[0])
      })
      if (!file || (request.body.as === 'preview' && !hasPreview(file.mime)))
        return sendProblem(sulh, request, reply, 404, 'notFound')
      const envelope = envelopeOf({ id, kind: 'viewed', note: request.body.as }, sulh.now())
      const outcome = await sulh.performer.perform({ action: noteCustody, actor, envelope })
      if (outcome.outcome === 'refused') return sendProblem(sulh, request, reply, 404, 'notFound')
      const bytes = await openIncidentFile(sulh, file)
      reply.header('cache-control', 'private, no-store').header('content-disposition', 'attachment')
      if (request.body.as === 'original') return reply.header('content-type', 'application/octet-stream').send(bytes)
      const photo = await preparePhoto(bytes)
      if ('refused' in photo) return sendProblem(sulh, request, reply, 400, `photo.${photo.refused}`)
      return reply.header('content-type', 'image/jpeg').send(Buffer.from(photo.jpeg))
    },
  )
}
