import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { Site, siteNoun } from '../../programme/programme.ts'
import { findProgramme } from '../../programme/store.ts'
import { DraftKeyView, OwnSessionsView, PublicQuery, PublicView, SessionView } from '../../programme/views.ts'
import { choosePassword } from '../account-codes.ts'
import type { SignedIn } from '../accounts.ts'
import { inTransaction } from '../database.ts'
import { deviceWords } from '../device-words.ts'
import { loadRecords, recordKey } from '../records.ts'
import { derivedKey } from '../seal.ts'
import type { Sulh } from '../sulh.ts'
import { type Http, sendProblem, sessionCookie, signedIn } from './server.ts'

const Credentials = z.strictObject({
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  code: z.string().max(10).optional(),
})
/** ASVS 5, 6.2.1 and 6.2.9: at least twelve characters, at least 64 allowed, no rules of composition. */
const NewPassword = z.strictObject({ current: z.string().max(200), next: z.string().min(12).max(200) })

/** The first password, or another after the one before was lost: by the code that an administrator handed over. */
const ByCode = z.strictObject({
  login: z.string().min(1).max(100),
  code: z.string().min(1).max(100),
  password: NewPassword.shape.next,
})

/** Signing in and out, the password, and the second factor. */
export function sessionRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/public', { schema: { querystring: PublicQuery, response: { 200: PublicView } } }, async (request) => {
    const programme = await inTransaction(sulh.database.accounts, findProgramme, 'begin read only')
    return {
      title: programme?.title ?? { ar: 'صلح', en: 'Sulh', fr: 'Sulh' },
      country: programme?.country ?? null,
      demonstration: programme?.demonstration ?? false,
      provider: sulh.options.provider?.name ?? null,
      demoLogins: programme?.demonstration && request.query.logins === 'yes' ? [...sulh.options.demoLogins] : [],
    }
  })

  http.post(
    '/api/session',
    {
      schema: { body: Credentials },
      config: { rateLimit: { max: sulh.options.signInsPerMinute, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const device = deviceWords(request.headers['user-agent'])
      const result = await sulh.accounts.signIn(request.body, sulh.now(), device)
      if ('problem' in result) {
        sulh.metrics.signIns.inc({ outcome: result.problem })
        // Never what was typed: people type a password into the field of the login.
        request.log.warn({ outcome: result.problem }, 'a sign-in failed')
        return sendProblem(
          sulh,
          request,
          reply,
          401,
          result.problem,
          result.until === undefined ? {} : { until: result.until },
        )
      }
      sulh.metrics.signIns.inc({ outcome: 'signedIn' })
      setSessionCookie(sulh, reply, result.token)
      const session = await sulh.accounts.whoIs(result.token, sulh.now())
      request.log.info({ user: session?.actor.id, factor: session?.secondFactor }, 'signed in')
      return session ? sessionView(sulh, session) : sendProblem(sulh, request, reply, 401, 'session.needed')
    },
  )

  http.get('/api/session', { schema: { response: { 200: SessionView } } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    return session ? sessionView(sulh, session) : reply
  })

  // What is typed and not sent yet lies in the browser under this key, which lives in memory there: a tablet that is signed out,
  // or was carried off, holds a ciphertext and no key (src/web/sealed-drafts.ts).
  http.get('/api/session/draft-key', { schema: { response: { 200: DraftKeyView } } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    const key = derivedKey(sulh.keys.master, `drafts of ${session.actor.id}`).toString('base64')
    return reply.header('cache-control', 'no-store').send({ key })
  })

  http.delete('/api/session', async (request, reply) => {
    const token = request.cookies[sessionCookie]
    if (token !== undefined) await sulh.accounts.signOut(token)
    return reply.clearCookie(sessionCookie, { path: '/' }).code(204).send()
  })

  http.get('/api/session/all', { schema: { response: { 200: OwnSessionsView } } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    const token = request.cookies[sessionCookie] ?? ''
    return { sessions: await sulh.accounts.sessionsOf(session.actor.id, token, sulh.now()) }
  })

  http.delete('/api/session/others', async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    await sulh.accounts.endOtherSessions(session.actor.id, request.cookies[sessionCookie] ?? '')
    return reply.code(204).send()
  })

  http.delete('/api/session/all/:id', { schema: { params: z.object({ id: Id }) } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    const ended = await sulh.accounts.endSession(session.actor.id, request.params.id)
    return ended ? reply.code(204).send() : sendProblem(sulh, request, reply, 404, 'session.endedBefore')
  })

  http.put(
    '/api/session/password-by-code',
    {
      schema: { body: ByCode },
      config: { rateLimit: { max: sulh.options.signInsPerMinute, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const chosen = await choosePassword(sulh.database, request.body, sulh.now())
      return chosen ? reply.code(204).send() : sendProblem(sulh, request, reply, 409, 'session.passwordCodeWrong')
    },
  )

  http.put('/api/session/password', { schema: { body: NewPassword } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    const { current, next } = request.body
    const changed = await sulh.accounts.changePassword(
      session.actor.id,
      current,
      next,
      request.cookies[sessionCookie] ?? '',
    )
    return changed ? reply.code(204).send() : sendProblem(sulh, request, reply, 409, 'session.wrongPassword')
  })

  http.post('/api/session/second-factor', async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    const begun = await sulh.accounts.beginFactor(session.actor.id, session.login)
    return begun ?? sendProblem(sulh, request, reply, 409, 'session.factorOn')
  })

  http.put(
    '/api/session/second-factor',
    { schema: { body: z.strictObject({ code: z.string().max(10) }) } },
    async (request, reply) => {
      const session = await signedIn(sulh, request, reply)
      if (!session) return reply
      const confirmed = await sulh.accounts.confirmFactor(session.actor.id, request.body.code, sulh.now())
      return confirmed ? reply.code(204).send() : sendProblem(sulh, request, reply, 409, 'session.codeWrong')
    },
  )
}

async function sessionView(sulh: Sulh, session: SignedIn): Promise<SessionView> {
  const { actor, name, login, secondFactor } = session
  return sulh.database.read(actor, async (tx) => {
    const programme = await findProgramme(tx)
    if (!programme) throw new Error('a session without a programme')
    const ref = actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId }
    const site = ref && (await loadRecords(tx, [ref])).get(recordKey(ref.noun, ref.id))
    const { rows } = await tx.query<{ sex: SessionView['sex'] }>('select sex from users where id = $1', [actor.id])
    const sex = rows[0]?.sex ?? null
    return { actor, name, login, secondFactor, programme, site: site ? Site.parse(site) : null, sex }
  })
}

/** The session's cookie: for this application alone, and for no script. */
export function setSessionCookie(sulh: Sulh, reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: sulh.options.secureCookies,
  })
}
