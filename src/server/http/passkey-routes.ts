import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requiredText } from '../../kernel/texts.ts'
import { PasskeysView } from '../../programme/views.ts'
import { deviceWords } from '../device-words.ts'
import {
  keepPasskey,
  MadePasskey,
  ownerOfPasskey,
  passkeysOf,
  passkeyToMake,
  passkeyToUse,
  type RelyingParty,
  removePasskey,
  UsedPasskey,
} from '../passkeys.ts'
import { type AttemptKind, beginAttempt, takeAttempt } from '../sign-in-attempts.ts'
import type { Sulh } from '../sulh.ts'
import { type Http, sendProblem, signedIn } from './server.ts'
import { setSessionCookie } from './session-routes.ts'

export const attemptCookie = 'sulh_attempt'
const Password = z.strictObject({ password: z.string().max(200) })
const Made = z.strictObject({ label: requiredText(60), made: MadePasskey })
const Used = z.strictObject({ used: UsedPasskey })

/** Passkeys: making one while signed in, signing in with one, and taking one off. */
export function passkeyRoutes(http: Http, sulh: Sulh): void {
  const limited = { rateLimit: { max: sulh.options.signInsPerMinute, timeWindow: '1 minute' } }

  http.get('/api/session/passkeys', { schema: { response: { 200: PasskeysView } } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    return session ? { passkeys: await passkeysOf(sulh.database, session.actor.id) } : reply
  })

  // The password once more: whoever finds a signed-in browser must not give themselves a way back in.
  http.post(
    '/api/session/passkeys/options',
    { schema: { body: Password }, config: limited },
    async (request, reply) => {
      const session = await signedIn(sulh, request, reply)
      if (!session) return reply
      if (!(await sulh.accounts.isPassword(session.actor.id, request.body.password)))
        return sendProblem(sulh, request, reply, 409, 'session.wrongPassword')
      const user = { id: session.actor.id, login: session.login }
      const options = await passkeyToMake(sulh.database, user, partyOf(sulh, request))
      await remember(sulh, reply, 'passkeyMake', { userId: user.id, secrets: { challenge: options.challenge } })
      return options
    },
  )

  http.post('/api/session/passkeys', { schema: { body: Made } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    const attempt = await recall(sulh, request, reply, 'passkeyMake')
    const { label, made } = request.body
    const challenge = attempt?.secrets.challenge
    const userId = session.actor.id
    const kept =
      challenge !== undefined &&
      attempt?.userId === userId &&
      (await keepPasskey(sulh.database, { userId, label, made, challenge }, partyOf(sulh, request), sulh.now()))
    return kept ? reply.code(204).send() : sendProblem(sulh, request, reply, 409, 'session.passkeyWrong')
  })

  http.delete(
    '/api/session/passkeys/:id',
    { schema: { params: z.object({ id: z.string().max(1400) }) } },
    async (request, reply) => {
      const session = await signedIn(sulh, request, reply)
      if (!session) return reply
      const removed = await removePasskey(sulh.database, session.actor.id, request.params.id)
      return removed ? reply.code(204).send() : sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.post('/api/session/passkey/options', { config: limited }, async (request, reply) => {
    const options = await passkeyToUse(partyOf(sulh, request))
    await remember(sulh, reply, 'passkeyUse', { userId: null, secrets: { challenge: options.challenge } })
    return options
  })

  http.post('/api/session/passkey', { schema: { body: Used }, config: limited }, async (request, reply) => {
    const attempt = await recall(sulh, request, reply, 'passkeyUse')
    const challenge = attempt?.secrets.challenge
    const userId =
      challenge === undefined
        ? undefined
        : await ownerOfPasskey(
            sulh.database,
            { used: request.body.used, challenge },
            partyOf(sulh, request),
            sulh.now(),
          )
    sulh.metrics.signIns.inc({ outcome: userId === undefined ? 'session.passkeyWrong' : 'signedIn' })
    if (userId === undefined) return sendProblem(sulh, request, reply, 401, 'session.passkeyWrong')
    const device = deviceWords(request.headers['user-agent'])
    setSessionCookie(sulh, reply, await sulh.accounts.open(userId, sulh.now(), { device, strong: true }))
    return reply.code(204).send()
  })
}

/** Where this browser found the application: the operator's own address where one is set. */
function partyOf(sulh: Sulh, request: FastifyRequest): RelyingParty {
  const { origin, hostname } = new URL(sulh.options.publicUrl ?? `${request.protocol}://${request.host}`)
  return { id: hostname, origin }
}

async function remember(
  sulh: Sulh,
  reply: FastifyReply,
  kind: AttemptKind,
  attempt: Parameters<typeof beginAttempt>[2],
): Promise<void> {
  const token = await beginAttempt(sulh.database, kind, attempt, sulh.now())
  setAttemptCookie(sulh, reply, token)
}

function recall(sulh: Sulh, request: FastifyRequest, reply: FastifyReply, kind: AttemptKind) {
  const token = request.cookies[attemptCookie]
  reply.clearCookie(attemptCookie, { path: '/api/session' })
  return token === undefined ? undefined : takeAttempt(sulh.database, [kind], token, sulh.now())
}

/** Kept by the browser until it comes back, also from another site: there it opens nothing by itself. */
export function setAttemptCookie(sulh: Sulh, reply: FastifyReply, token: string): void {
  reply.setCookie(attemptCookie, token, {
    path: '/api/session',
    httpOnly: true,
    sameSite: 'lax',
    secure: sulh.options.secureCookies,
  })
}
