import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { peopleById } from '../people/store.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { BiometricTemplate } from './biometric.ts'
import { receiveTemplate } from './biometric-store.ts'
import { mayOpenPaper } from './card.ts'
import { readCardBlock, readCardBlocks } from './number-store.ts'
import { cardPaper, certificatePaper, readCardParts, readCertificateParts } from './papers.ts'
import { cardReaders, settingReaders } from './readers.ts'
import { keepsBiometrics, readCard, readCardSettings, readCards, readPersonCards } from './store.ts'
import { CardTrust } from './trust-store.ts'
import {
  CardBlocksQuery,
  CardBlocksView,
  CardBlockView,
  CardSettingsView,
  CardsQuery,
  CardsView,
  CardTrustView,
  CardView,
  PersonCardsView,
} from './views.ts'

const params = z.object({ id: Id })

/** Reading cards, their numbers and settings, printing them, and what the world needs to check them. */
export function cardRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/cards',
    { schema: { querystring: CardsQuery, response: { 200: CardsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cardReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCards(tx, request.query, actor))
    },
  )

  http.get('/api/cards/:id', { schema: { params, response: { 200: CardView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, cardReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readCard(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/people/:id/cards',
    { schema: { params, response: { 200: PersonCardsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cardReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readPersonCards(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/card-blocks',
    { schema: { querystring: CardBlocksQuery, response: { 200: CardBlocksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cardReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCardBlocks(tx, request.query, languageOf(request)))
    },
  )

  http.get('/api/card-blocks/:id', { schema: { params, response: { 200: CardBlockView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, cardReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readCardBlock(tx, request.params.id))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/api/card-settings', { schema: { response: { 200: CardSettingsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, settingReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readCardSettings(tx, languageOf(request)))
  })

  biometricRoute(http, sulh)
  paperRoutes(http, sulh)
  trustRoute(http, sulh)
}

/** Takes in a template before the act names it: it is kept sealed in a table of its own, so that withdrawing it wipes it. */
function biometricRoute(http: Http, sulh: Sulh): void {
  http.put(
    '/api/people/:id/biometrics',
    { schema: { params, body: BiometricTemplate.pick({ template: true }).strict() } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['registrationOfficer'])
      if (!actor) return reply
      const { id } = request.params
      const { person, on } = await sulh.database.read(actor, async (tx) => ({
        person: (await peopleById(tx, [id])).get(id),
        on: await keepsBiometrics(tx, actor.sideId),
      }))
      if (!person) return sendProblem(sulh, request, reply, 404, 'notFound')
      if (!on) return sendProblem(sulh, request, reply, 409, 'biometric.off')
      return receiveTemplate(sulh, person, request.body.template)
    },
  )
}

function paperRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/cards/:id/paper', { schema: { params } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['registrationOfficer'])
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readCardParts(tx, request.params.id))
    if (!parts) return sendProblem(sulh, request, reply, 404, 'notFound')
    // Only who printed it, and only then: a second print is another card.
    if (!mayOpenPaper(parts.card, actor.id, sulh.now()))
      return sendProblem(sulh, request, reply, 409, 'card.notPrinting')
    const pdf = await cardPaper(sulh, parts)
    return pdf ? sendPdf(reply, parts.card.number, pdf) : sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/discharge-certificates/:id/paper',
    { schema: { params, querystring: z.object({ language: Language.default('ar') }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, [
        'siteManager',
        'registrationOfficer',
        'caseworker',
        'director',
      ])
      if (!actor) return reply
      const parts = await sulh.database.read(actor, (tx) => readCertificateParts(tx, request.params.id))
      const verifyUrl = `${request.protocol}://${request.host}/verify`
      const pdf = parts && (await certificatePaper(sulh, parts, { language: request.query.language, verifyUrl }))
      return pdf ? sendPdf(reply, parts.certificate.number, pdf) : sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}

/** For everybody, without an account: the keys of cards and the signed list of those revoked. It holds no number and no person. */
function trustRoute(http: Http, sulh: Sulh): void {
  const trust = new CardTrust(sulh.keys)
  http.get('/api/card-trust', { schema: { response: { 200: CardTrustView } } }, async (_request, reply) => {
    const client = await sulh.database.writer.connect()
    try {
      // A card that was revoked a minute ago must not pass on an answer that a browser kept.
      reply.header('cache-control', 'no-store')
      return await trust.read(client, sulh.now())
    } finally {
      client.release()
    }
  })
}
