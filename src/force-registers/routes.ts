import { z } from 'zod'
import { conductFigureReaders } from '../conduct-complaints/conduct-complaint.ts'
import { lastDays } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import { inTransaction } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readForceFigures } from './figures-store.ts'
import { readDetention, readDetentions, readForceUse, readForceUses } from './read-store.ts'
import {
  DetentionsQuery,
  DetentionsView,
  DetentionView,
  ForceFiguresQuery,
  ForceFiguresView,
  ForceUsesQuery,
  ForceUsesView,
  ForceUseView,
} from './views.ts'

const One = z.object({ id: Id })

/** Reading the registers of force and detention, inside their compartment alone; figures without words for offices. */
export function forceRegisterRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/force-uses',
    { schema: { querystring: ForceUsesQuery, response: { 200: ForceUsesView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'conduct')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readForceUses(tx, request.query), 'conduct')
    },
  )

  http.get(
    '/api/force-uses/:id',
    { schema: { params: One, response: { 200: ForceUseView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'conduct')
      if (!actor) return reply
      const how = { sealer: sulh.sealer, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readForceUse(tx, request.params.id, how), 'conduct')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/detentions',
    { schema: { querystring: DetentionsQuery, response: { 200: DetentionsView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'conduct')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDetentions(tx, request.query), 'conduct')
    },
  )

  http.get(
    '/api/detentions/:id',
    { schema: { params: One, response: { 200: DetentionView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'conduct')
      if (!actor) return reply
      const how = { sealer: sulh.sealer, language: languageOf(request), now: sulh.now() }
      const view = await sulh.database.read(actor, (tx) => readDetention(tx, request.params.id, how), 'conduct')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/force-figures',
    { schema: { querystring: ForceFiguresQuery, response: { 200: ForceFiguresView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, conductFigureReaders)
      if (!actor) return reply
      return inTransaction(
        sulh.database.writer,
        async (tx) => readForceFigures(tx, actor, lastDays(request.query, await todayHere(tx, sulh.now()))),
        'begin read only',
      )
    },
  )
}
