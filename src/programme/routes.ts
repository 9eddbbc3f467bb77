import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { reaches } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { findUser, readProgramme, readReadiness, readUsers } from './store.ts'
import { IssuedPassword, ProgrammeView, ReadinessView, UsersQuery, UsersView } from './views.ts'

/** Reading the programme, its users, and handing out one-time passwords. */
export function programmeRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/programme', { schema: { response: { 200: ProgrammeView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    const view = await sulh.database.read(actor, readProgramme)
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/sites/:id/readiness',
    { schema: { params: z.object({ id: Id }), response: { 200: ReadinessView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['administrator', 'director', 'auditor'])
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readReadiness(tx, request.params.id, languageOf(request)))
      if (!view || !reaches(actor, { sideId: view.site.sideId, siteId: view.site.id }))
        return sendProblem(sulh, request, reply, 404, 'notFound')
      return view
    },
  )

  http.get(
    '/api/users',
    { schema: { querystring: UsersQuery, response: { 200: UsersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['administrator', 'auditor'])
      if (!actor) return reply
      const { users, ...page } = await sulh.database.read(actor, (tx) =>
        readUsers(tx, request.query, languageOf(request)),
      )
      const states = await sulh.accounts.states(sulh.now())
      const withState = users.map((user) => {
        const state = states.get(user.id)
        return {
          ...user,
          locked: state?.locked ?? false,
          hasPassword: state !== undefined,
          lastSeen: state?.lastSeen ?? null,
        }
      })
      return { users: withState, ...page }
    },
  )

  http.post(
    '/api/users/:id/password',
    { schema: { params: z.object({ id: Id }), response: { 200: IssuedPassword } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['administrator'])
      if (!actor) return reply
      const user = await sulh.database.read(actor, (tx) => findUser(tx, request.params.id))
      if (user?.status !== 'appointed' || !reaches(actor, user)) {
        return sendProblem(sulh, request, reply, 404, 'user.unknown')
      }
      return { userId: user.id, password: await sulh.accounts.issuePassword(user.id) }
    },
  )
}
