import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { reaches } from '../kernel/roles.ts'
import type { User } from '../programme/programme.ts'
import { findUser } from '../programme/store.ts'
import { makeCode } from '../server/account-codes.ts'
import type { AccountState } from '../server/accounts.ts'
import { languageOf } from '../server/http/language.ts'
import { performSigned } from '../server/http/perform-signed.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { issueCode } from './actions.ts'
import { readChangesOf, readUsers, readWaitingChanges } from './store.ts'
import { userManagers, userReaders } from './user-change.ts'
import {
  CodeRequest,
  IssuedCode,
  OneUserView,
  UsersQuery,
  UsersView,
  type UserView,
  WaitingChangesView,
} from './views.ts'

const params = z.object({ id: Id })

/** Reading users and their history, and handing out the codes by which they choose a password. */
export function userRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/users',
    { schema: { querystring: UsersQuery, response: { 200: UsersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, userReaders)
      if (!actor) return reply
      const { users, ...page } = await sulh.database.read(actor, (tx) =>
        readUsers(tx, request.query, languageOf(request)),
      )
      const states = await sulh.accounts.states(
        users.map(({ id }) => id),
        sulh.now(),
      )
      return { users: users.map((user) => withState(user, states.get(user.id))), ...page }
    },
  )

  http.get('/api/user-changes', { schema: { response: { 200: WaitingChangesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, userReaders)
    if (!actor) return reply
    return { waiting: await sulh.database.read(actor, (tx) => readWaitingChanges(tx, languageOf(request))) }
  })

  http.get('/api/users/:id', { schema: { params, response: { 200: OneUserView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, userReaders)
    if (!actor) return reply
    const { id } = request.params
    const found = await sulh.database.read(actor, async (tx) => {
      const user = await findUser(tx, id)
      return user && { user, history: await readChangesOf(tx, id, languageOf(request)) }
    })
    if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
    const states = await sulh.accounts.states([id], sulh.now())
    return { user: withState(found.user, states.get(id)), history: found.history }
  })

  http.post(
    '/api/users/:id/code',
    { schema: { params, body: CodeRequest, response: { 200: IssuedCode } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, userManagers)
      if (!actor) return reply
      const { id, at, reason } = request.body
      const user = await sulh.database.read(actor, (tx) => findUser(tx, request.params.id))
      if (!user || !reaches(actor, user)) return sendProblem(sulh, request, reply, 404, 'user.unknown')
      const stopped = await performSigned(sulh, request, reply, issueCode, { id, at, input: { id: user.id, reason } })
      if (stopped) return stopped
      const made = await makeCode(sulh.database, user.id, actor.id, sulh.now())
      return reply.header('cache-control', 'no-store').send(made)
    },
  )
}

function withState(user: User, state: AccountState | undefined): UserView {
  const none = { locked: false, hasPassword: false, hasFactor: false, codeUntil: null, lastSeen: null, sessions: 0 }
  return { ...user, ...none, ...state }
}
