import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { keyRoles } from './key-regime.ts'
import {
  readArmouries,
  readArmoury,
  readChanges,
  readEntries,
  readOpenings,
  readPlace,
  readPlacements,
  readPlaces,
  readRegimes,
  readUnplaced,
} from './read-store.ts'
import {
  ArmouriesQuery,
  ArmouriesView,
  ArmouryView,
  ChangesView,
  EntriesQuery,
  EntriesView,
  OpeningsQuery,
  OpeningsView,
  PlacementsView,
  PlaceQuery,
  PlacesQuery,
  PlacesView,
  PlaceView,
  RegimesView,
  UnplacedView,
} from './views.ts'

const params = z.object({ id: Id })

/** Reading stores, places, openings and the access log. */
export function storageRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/armouries',
    { schema: { querystring: ArmouriesQuery, response: { 200: ArmouriesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readArmouries(tx, request.query, actor))
    },
  )

  http.get('/api/armouries/:id', { schema: { params, response: { 200: ArmouryView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, keyRoles)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readArmoury(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/armouries/:id/openings',
    { schema: { params, querystring: OpeningsQuery, response: { 200: OpeningsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      const { id } = request.params
      return sulh.database.read(actor, (tx) => readOpenings(tx, id, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/armouries/:id/entries',
    { schema: { params, querystring: EntriesQuery, response: { 200: EntriesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      const { id } = request.params
      return sulh.database.read(actor, (tx) => readEntries(tx, id, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/armouries/:id/changes',
    { schema: { params, response: { 200: ChangesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      const { id } = request.params
      return sulh.database.read(actor, (tx) => readChanges(tx, id, languageOf(request)))
    },
  )

  http.get(
    '/api/armouries/:id/regimes',
    { schema: { params, response: { 200: RegimesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readRegimes(tx, request.params.id, languageOf(request)))
    },
  )

  http.get(
    '/api/armouries/:id/unplaced',
    { schema: { params, response: { 200: UnplacedView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readUnplaced(tx, request.params.id))
    },
  )

  placeRoutes(http, sulh)
}

function placeRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/storage-places',
    { schema: { querystring: PlacesQuery, response: { 200: PlacesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPlaces(tx, request.query, actor))
    },
  )

  http.get(
    '/api/storage-places/:id',
    { schema: { params, querystring: PlaceQuery, response: { 200: PlaceView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readPlace(tx, request.params.id, request.query))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/weapons/:id/placements',
    { schema: { params, response: { 200: PlacementsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, keyRoles)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPlacements(tx, request.params.id, languageOf(request)))
    },
  )
}
