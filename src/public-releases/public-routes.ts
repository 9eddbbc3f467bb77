import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import type { Language } from '../kernel/texts.ts'
import { type ProvenDocument, proveDocument } from '../server/document-proof.ts'
import { Kept } from '../server/http/kept.ts'
import { type Http, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { contentOf } from './content.ts'
import { releasePaper } from './papers.ts'
import { releaseNumber } from './release.ts'
import { findPublicRelease, readPublicReleases, readReleaseTitles } from './store.ts'
import { PublicPaperQuery, PublicReleasesQuery, PublicReleasesView, PublicReleaseView } from './views.ts'

const params = z.object({ id: Id })
/** How many proofs and papers are kept at hand, so that nobody can ask so often that others must wait. */
const proofsKept = 1000
const papersKept = 60

/** What everybody reads without an account: the list, a release at its own address, its file and its paper. */
export function publicReleasePages(http: Http, sulh: Sulh): void {
  const proofs = new Kept<ProvenDocument | undefined>(proofsKept)
  const papers = new Kept<Uint8Array>(papersKept)

  const find = async (id: Id): Promise<{ view: PublicReleaseView; sideId: Id } | undefined> => {
    const release = await sulh.database.read(theProgram, (tx) => findPublicRelease(tx, id))
    const proven = release && (await proofs.get(release.documentId, () => proveDocument(sulh, release.documentId)))
    if (!proven) return undefined
    const { sideId, kind, state, title, sha256, corrects, supersededBy, withdrawnFor, withdrawnAt } = release
    const other = (one: Id | null) => (one === null ? null : { id: one, number: releaseNumber(one) })
    const view = {
      ...{ id, number: releaseNumber(id), kind, state, title, releasedAt: release.decidedAt, sha256 },
      ...{ code: proven.code, corrects: other(corrects), supersededBy: other(supersededBy) },
      content: state === 'withdrawn' ? null : contentOf(release),
      withdrawn: withdrawnFor && withdrawnAt ? { reason: withdrawnFor, at: withdrawnAt } : null,
    }
    return { view, sideId }
  }

  http.get(
    '/api/public/releases',
    { schema: { querystring: PublicReleasesQuery, response: { 200: PublicReleasesView } } },
    (request) => sulh.database.read(theProgram, (tx) => readPublicReleases(tx, request.query)),
  )

  http.get(
    '/api/public/releases/:id',
    { schema: { params, response: { 200: PublicReleaseView } } },
    async (request, reply) => {
      const found = await find(request.params.id)
      return found?.view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/public/releases/:id/release.json', { schema: { params } }, async (request, reply) => {
    const view = (await find(request.params.id))?.view
    if (!view) return sendProblem(sulh, request, reply, 404, 'notFound')
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${view.number}.json"`)
      .send(JSON.stringify(view, null, 2))
  })

  http.get(
    '/api/public/releases/:id/paper',
    { schema: { params, querystring: PublicPaperQuery } },
    async (request, reply) => {
      const found = await find(request.params.id)
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      const { view, sideId } = found
      const { language } = request.query
      const origin = `${request.protocol}://${request.host}`
      const key = [view.id, view.state, view.supersededBy?.id ?? '', language, origin].join(' ')
      const pdf = await papers.get(key, () => paperOf(view, { sideId, language, origin }))
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `inline; filename="${view.number}.pdf"`)
        .send(Buffer.from(pdf))
    },
  )

  async function paperOf(
    view: PublicReleaseView,
    { sideId, language, origin }: { sideId: Id; language: Language; origin: string },
  ): Promise<Uint8Array> {
    const titles = await sulh.database.read(theProgram, (tx) => readReleaseTitles(tx, sideId))
    if (!titles) throw new Error('a release has no authority')
    return releasePaper(view, { language, origin, ...titles })
  }
}
