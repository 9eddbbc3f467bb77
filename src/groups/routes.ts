import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { groupReaders } from './group-list.ts'
import { readAreas, readGroup, readGroups } from './group-store.ts'
import { readAssociations, readMembers } from './member-store.ts'
import { readGroupNames } from './store.ts'
import {
  AreasQuery,
  AreasView,
  AssociationsView,
  GroupNamesView,
  GroupsQuery,
  GroupsView,
  GroupView,
  MembersQuery,
  MembersView,
} from './views.ts'

const watchers = ['monitor', 'ceasefireOfficer', 'incidentAnalyst'] as const
const choosers = [...groupReaders, 'registrationOfficer', 'armourer', ...watchers] as const

/** Reading the register of armed groups, its map, and what was recorded of a person's groups. */
export function groupRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })

  http.get(
    '/api/groups',
    { schema: { querystring: GroupsQuery, response: { 200: GroupsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, groupReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readGroups(tx, request.query))
    },
  )

  http.get('/api/groups/names', { schema: { response: { 200: GroupNamesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, choosers)
    if (!actor) return reply
    return { groups: await sulh.database.read(actor, readGroupNames) }
  })

  http.get('/api/groups/:id', { schema: { params, response: { 200: GroupView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, groupReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readGroup(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/groups/:id/members',
    { schema: { params, querystring: MembersQuery, response: { 200: MembersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, groupReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) =>
        readMembers(tx, request.params.id, request.query, await todayHere(tx, sulh.now())),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/group-areas',
    { schema: { querystring: AreasQuery, response: { 200: AreasView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, groupReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) =>
        readAreas(tx, request.query.on ?? (await todayHere(tx, sulh.now()))),
      )
    },
  )

  http.get(
    '/api/people/:id/associations',
    { schema: { params, response: { 200: AssociationsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, choosers)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readAssociations(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
