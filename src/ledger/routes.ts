import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { reachOf } from '../kernel/roles.ts'
import { Language } from '../kernel/texts.ts'
import { todayHere } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { linesCsv } from './papers.ts'
import { bookReaders, cashReaders } from './readers.ts'
import { readAccount, readAccounts, readCashMoves, readCorrections, readEntries, readEntry } from './store.ts'
import {
  AccountQuery,
  AccountsQuery,
  AccountsView,
  AccountView,
  CashMovesQuery,
  CashMovesView,
  CorrectionsQuery,
  CorrectionsView,
  EntriesQuery,
  EntriesView,
  EntryView,
} from './views.ts'

const params = z.object({ id: Id })

/** Reading the books: accounts, entries, cash under way and corrections. */
export function ledgerRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/money-accounts',
    { schema: { querystring: AccountsQuery, response: { 200: AccountsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cashReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAccounts(tx, request.query, reachOf(actor) === 'site'))
    },
  )

  http.get(
    '/api/money-accounts/:id',
    { schema: { params, querystring: AccountQuery, response: { 200: AccountView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cashReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readAccount(tx, request.params.id, request.query))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/cash-moves',
    { schema: { querystring: CashMovesQuery, response: { 200: CashMovesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, cashReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCashMoves(tx, request.query))
    },
  )
  entryRoutes(http, sulh)
}

function entryRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/money-entries',
    { schema: { querystring: EntriesQuery, response: { 200: EntriesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bookReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readEntries(tx, request.query))
    },
  )

  http.get('/api/money-entries/:id', { schema: { params, response: { 200: EntryView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, bookReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readEntry(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/money-corrections',
    { schema: { querystring: CorrectionsQuery, response: { 200: CorrectionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bookReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCorrections(tx, request.query))
    },
  )

  const querystring = z.object({ from: Day.optional(), to: Day.optional(), language: Language.default('ar') })
  http.get('/api/money-lines', { schema: { querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, bookReaders)
    if (!actor) return reply
    const { language, ...days } = request.query
    const { csv, today } = await sulh.database.read(actor, async (tx) => ({
      csv: await linesCsv(tx, days, language),
      today: await todayHere(tx, sulh.now()),
    }))
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="books-${today}.csv"`)
      .send(csv)
  })
}
