import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { namesOfCells } from '../indicators/read-store.ts'
import { Id } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { type Language, languages, Texts } from '../kernel/texts.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { type ProvenDocument, proveDocument } from '../server/document-proof.ts'
import { Kept } from '../server/http/kept.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { bulletinContent, bulletinNumber, type PublicBulletin } from './bulletin.ts'
import { publicHazards } from './hazards-store.ts'
import { bulletinPage, newestPage, type PageContent, type Proof } from './page.ts'
import { publishedBulletins } from './store.ts'
import { PublicBulletinView } from './views.ts'

/** A page is made once in so long, however often it is asked for, and may be kept as long by whoever asked. */
const keptSeconds = 300
const proofsKept = 200
/** Each bulletin in each language; the newest page has three of its own. */
const pagesKept = 300
/** The page runs nothing, sends nothing and loads nothing: it is all there is. */
const nothingElse =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

interface MadePage {
  readonly body: string
  readonly etag: string
}

/** The public page: plain HTML in three languages without script, a page for each bulletin, and the file by which it is checked. */
export function publicBulletinPages(http: Http, sulh: Sulh): void {
  const proofs = new Kept<ProvenDocument | undefined>(proofsKept)
  const pages = new Kept<MadePage | undefined>(pagesKept)

  const prove = async (bulletin: PublicBulletin | undefined): Promise<Proof | undefined> => {
    const documentId = bulletin?.documentId
    if (!bulletin || !documentId) return undefined
    const proven = await proofs.get(documentId, () => proveDocument(sulh, documentId))
    return proven && { bulletin, code: proven.code }
  }

  const make = async (language: Language, id: Id | null): Promise<MadePage | undefined> => {
    const content = await sulh.database.read(theProgram, readContent)
    const newest = content.bulletins.toSorted((a, b) => a.toDay.localeCompare(b.toDay)).at(-1)
    const proof = await prove(id === null ? newest : content.bulletins.find((bulletin) => bulletin.id === id))
    if (id !== null && !proof) return undefined
    const body = (id !== null && proof ? bulletinPage(language, content, proof) : newestPage(language, content, proof))
      .markup
    return { body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"` }
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply, language: Language, id: Id | null) => {
    const turn = Math.floor(sulh.now().getTime() / 1000 / keptSeconds)
    const page = await pages.get(`${turn} ${language} ${id ?? ''}`, () => make(language, id))
    if (!page) return sendProblem(sulh, request, reply, 404, 'notFound')
    reply
      .header('cache-control', `public, max-age=${keptSeconds}`)
      .header('etag', page.etag)
      .header('vary', 'accept-language')
      .header('content-language', language)
      .header('content-security-policy', nothingElse)
    if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
    return reply.header('content-type', 'text/html; charset=utf-8').send(page.body)
  }

  http.get('/public', (request, reply) => answer(request, reply, languageOf(request), null))
  // One route for each language: what else lies under /public is the application's.
  for (const language of languages) {
    http.get(`/public/${language}`, (request, reply) => answer(request, reply, language, null))
    http.get(`/public/${language}/:id`, { schema: { params: z.object({ id: Id }) } }, (request, reply) =>
      answer(request, reply, language, request.params.id),
    )
  }

  http.get(
    '/api/public/bulletins/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: PublicBulletinView } } },
    async (request, reply) => {
      const published = await sulh.database.read(theProgram, publishedBulletins)
      const proof = await prove(published.find(({ id }) => id === request.params.id))
      if (!proof) return sendProblem(sulh, request, reply, 404, 'notFound')
      const { bulletin, code } = proof
      const number = bulletinNumber(bulletin.id)
      reply.header('content-disposition', `attachment; filename="${number}.json"`)
      return {
        ...{ id: bulletin.id, number, publishedAt: bulletin.decidedAt ?? '', sha256: bulletin.sha256, code },
        content: bulletinContent(bulletin),
      }
    },
  )
}

async function readContent(tx: Tx): Promise<PageContent> {
  const programme = await findProgramme(tx)
  const { rows } = await tx.query<{ id: string; name: unknown; joint: boolean }>(
    `select id, name, kind = 'joint' as joint from authorities order by position`,
  )
  return {
    programme: programme?.title ?? { ar: 'صلح', en: 'Sulh', fr: 'Sulh' },
    authorities: rows.map(({ id, name, joint }) => ({ id, name: Texts.parse(name), joint })),
    regions: await namesOfCells(tx),
    bulletins: await publishedBulletins(tx),
    hazards: await publicHazards(tx),
  }
}
