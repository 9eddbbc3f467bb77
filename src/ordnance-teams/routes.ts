import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readTeam, readTeamPeople, readTeams } from './store.ts'
import { teamReaders } from './team.ts'
import { TeamPeopleView, TeamsQuery, TeamsView, TeamView } from './views.ts'

/** Reading ordnance teams and their qualifications. */
export function ordnanceTeamRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ordnance-teams',
    { schema: { querystring: TeamsQuery, response: { 200: TeamsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, teamReaders)
      if (!actor) return reply
      const at = { language: languageOf(request), now: sulh.now() }
      return sulh.database.read(actor, (tx) => readTeams(tx, request.query, at))
    },
  )

  http.get(
    '/api/ordnance-teams/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: TeamView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, teamReaders)
      if (!actor) return reply
      const at = { language: languageOf(request), now: sulh.now() }
      const view = await sulh.database.read(actor, (tx) => readTeam(tx, request.params.id, at))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/ordnance-team-people', { schema: { response: { 200: TeamPeopleView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['ordnanceOfficer', 'director'])
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readTeamPeople(tx, languageOf(request)))
  })
}
