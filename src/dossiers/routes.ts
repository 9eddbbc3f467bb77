import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readDossier, readDossiers } from './read-store.ts'
import { findListed, readChoices } from './record-store.ts'
import {
  DossierChoices,
  DossierChoicesQuery,
  DossiersQuery,
  DossiersView,
  DossierView,
  ListedEntriesQuery,
  ListedEntriesView,
} from './views.ts'

/** Reading dossiers, inside their compartment and their own authority alone. */
export function dossierRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/dossiers',
    { schema: { querystring: DossiersQuery, response: { 200: DossiersView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      const how = { actor, sealer: sulh.sealer }
      return sulh.database.read(actor, (tx) => readDossiers(tx, request.query, how), 'dossier')
    },
  )

  http.get(
    '/api/dossiers/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: DossierView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      const how = { actor, sealer: sulh.sealer, language: languageOf(request), now: sulh.now() }
      const view = await sulh.database.read(actor, (tx) => readDossier(tx, request.params.id, how), 'dossier')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/dossier-choices',
    { schema: { querystring: DossierChoicesQuery, response: { 200: DossierChoices } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readChoices(tx, request.query.kind, actor), 'dossier')
    },
  )

  http.get(
    '/api/dossier-listed',
    { schema: { querystring: ListedEntriesQuery, response: { 200: ListedEntriesView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'dossier')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => findListed(tx, request.query.words), 'dossier')
    },
  )
}
