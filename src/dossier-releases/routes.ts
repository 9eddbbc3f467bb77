import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { proveDocument } from '../server/document-proof.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, insiderOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { packetHash, packetOf } from './packet-papers.ts'
import { draftWords } from './paper-words.ts'
import { statementPaper } from './papers.ts'
import { findCopy, readLeaving } from './read-store.ts'
import { copyGivenFor, dossierReleaseNumber } from './release.ts'
import { StatementOfCase } from './statement-of-case.ts'
import { findDossierRelease, firstCopy, openRelease } from './store.ts'
import { CodeView, CopyHashView, LeavingView, PaperQuery } from './views.ts'

const params = z.object({ id: Id })

/** Reading what leaves dossiers, inside their compartment and their own authority alone. */
export function dossierReleaseRoutes(http: Http, sulh: Sulh): void {
  const opened = (actor: Actor, id: Id) =>
    sulh.database.read(
      actor,
      async (tx) => {
        const release = await findDossierRelease(tx, id, actor)
        const said = release && (await openRelease(tx, sulh.sealer, release))
        return said ? { release, ...said, first: await firstCopy(tx, id) } : undefined
      },
      'dossier',
    )

  http.get(
    '/api/dossier-releases/of/:id',
    { schema: { params, response: { 200: LeavingView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      const how = { actor, sealer: sulh.sealer, language: languageOf(request), now: sulh.now() }
      const view = await sulh.database.read(actor, (tx) => readLeaving(tx, request.params.id, how), 'dossier')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/dossier-releases/:id/paper',
    { schema: { params, querystring: PaperQuery } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      const found = await opened(actor, request.params.id)
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      const { release, content } = found
      const { language } = request.query
      const mark = release.state === 'released' ? null : draftWords[release.state][language]
      const statement = StatementOfCase.parse(JSON.parse(content))
      const pdf = await statementPaper(statement, { language, sha256: release.sha256, mark })
      return sendPdf(reply, dossierReleaseNumber(release.id), pdf)
    },
  )

  http.get(
    '/api/dossier-releases/:id/copy',
    { schema: { params, response: { 200: CopyHashView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      const found = await opened(actor, request.params.id)
      if (found?.release.state !== 'released') return sendProblem(sulh, request, reply, 404, 'notFound')
      const sha256 = packetHash(await packetOf(found.content))
      return { sha256, first: found.first, same: found.first === null || found.first === sha256 }
    },
  )

  http.get('/api/dossier-copies/:id/packet.zip', { schema: { params } }, async (request, reply) => {
    const actor = await insiderOf(sulh, request, reply, 'dossier')
    if (!actor) return reply
    const copy = await sulh.database.read(actor, (tx) => findCopy(tx, request.params.id, actor.id), 'dossier')
    const found = copy && (await opened(actor, copy.releaseId))
    if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (sulh.now().getTime() - Date.parse(copy.madeAt) > copyGivenFor)
      return sendProblem(sulh, request, reply, 409, 'dossierCopy.over')
    const packet = await packetOf(found.content)
    // What is given is what was recorded, byte for byte, or nothing.
    if (packetHash(packet) !== copy.sha256) return sendProblem(sulh, request, reply, 409, 'dossierCopy.notAsRecorded')
    return reply
      .header('content-type', 'application/zip')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${dossierReleaseNumber(found.release.id)}.zip"`)
      .send(Buffer.from(packet))
  })

  http.get(
    '/api/dossier-releases/:id/code',
    { schema: { params, response: { 200: CodeView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      const found = await opened(actor, request.params.id)
      const proven = found?.release.documentId ? await proveDocument(sulh, found.release.documentId) : undefined
      return proven ? { code: proven.code } : sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
