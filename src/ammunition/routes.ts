import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { provePaperOf } from '../server/document-proof.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { receiptReaders } from '../weapons/receipt.ts'
import { lotReceiptPaper } from './papers.ts'
import { readConsignment, readConsignments, readLot, readLots, readReceiptParts, readShelves } from './read-store.ts'
import { ammunitionReaders } from './readers.ts'
import { reconcileAmmunition } from './reconciliation-store.ts'
import { readAmmunitionChecks, readMagazine, readMagazines, readOrdnance, readRules } from './storage-store.ts'
import {
  AmmunitionChecksQuery,
  AmmunitionChecksView,
  AmmunitionReconciliationQuery,
  AmmunitionReconciliationView,
  ConsignmentsQuery,
  ConsignmentsView,
  ConsignmentView,
  LotsQuery,
  LotsView,
  LotView,
  MagazinesView,
  MagazineView,
  OrdnanceQuery,
  OrdnanceView,
  RulesView,
  ShelvesView,
} from './views.ts'

const params = z.object({ id: Id })

/** Reading ammunition: lots, consignments, magazines, rules, tasks, counts and the reconciliation. */
export function ammunitionRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ammunition',
    { schema: { querystring: LotsQuery, response: { 200: LotsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ammunitionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readLots(tx, request.query, actor))
    },
  )

  http.get('/api/ammunition/:id', { schema: { params, response: { 200: LotView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ammunitionReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readLot(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/api/shelves', { schema: { response: { 200: ShelvesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ammunitionReaders)
    if (!actor) return reply
    return sulh.database.read(actor, async (tx) => ({ shelves: await readShelves(tx) }))
  })

  http.get(
    '/api/consignments',
    { schema: { querystring: ConsignmentsQuery, response: { 200: ConsignmentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ammunitionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readConsignments(tx, request.query))
    },
  )

  http.get(
    '/api/consignments/:id',
    { schema: { params, response: { 200: ConsignmentView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ammunitionReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readConsignment(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  receiptRoutes(http, sulh)
  storageRoutes(http, sulh)
}

/** The receipt of a lot as paper, once its printing was recorded, and the code on it. */
function receiptRoutes(http: Http, sulh: Sulh): void {
  const code = z.object({ code: z.string() })
  http.get('/api/ammunition/:id/code', { schema: { params, response: { 200: code } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, receiptReaders)
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readReceiptParts(tx, request.params.id))
    const proven = parts && (await provePaperOf(sulh, 'lot.takeIn', parts.lot.id))
    return proven ? { code: proven.code } : sendProblem(sulh, request, reply, 404, 'notFound')
  })

  const querystring = z.object({ language: Language.default('ar') })
  http.get('/api/ammunition/:id/receipt', { schema: { params, querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, receiptReaders)
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readReceiptParts(tx, request.params.id))
    if (!parts) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (parts.lot.receiptPrints === 0) return sendProblem(sulh, request, reply, 409, 'lot.notPrinted')
    const verifyUrl = `${request.protocol}://${request.host}/verify`
    const pdf = await lotReceiptPaper(sulh, parts, { language: request.query.language, verifyUrl })
    if (!pdf) return sendProblem(sulh, request, reply, 404, 'notFound')
    return sendPdf(reply, parts.lot.receiptNumber, pdf)
  })
}

function storageRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/magazines', { schema: { response: { 200: MagazinesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ammunitionReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readMagazines(tx))
  })

  http.get('/api/magazines/:id', { schema: { params, response: { 200: MagazineView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ammunitionReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readMagazine(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/api/ammunition-rules', { schema: { response: { 200: RulesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ammunitionReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readRules(tx, languageOf(request)))
  })

  http.get(
    '/api/ordnance-tasks',
    { schema: { querystring: OrdnanceQuery, response: { 200: OrdnanceView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ammunitionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readOrdnance(tx, request.query))
    },
  )

  http.get(
    '/api/ammunition-checks',
    { schema: { querystring: AmmunitionChecksQuery, response: { 200: AmmunitionChecksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, [...ammunitionReaders, 'registrationOfficer'])
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAmmunitionChecks(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/ammunition-reconciliation',
    { schema: { querystring: AmmunitionReconciliationQuery, response: { 200: AmmunitionReconciliationView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ammunitionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => reconcileAmmunition(tx, request.query, sulh.now()))
    },
  )
}
