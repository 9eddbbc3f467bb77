import { z } from 'zod'
import { ProviderLinkView } from '../../programme/views.ts'
import { deviceWords } from '../device-words.ts'
import { isLinked, linkIdentity, Provider, unlinkIdentity, userOfIdentity } from '../provider.ts'
import { beginAttempt, takeAttempt } from '../sign-in-attempts.ts'
import type { Sulh } from '../sulh.ts'
import { attemptCookie, setAttemptCookie } from './passkey-routes.ts'
import { type Http, sendProblem, signedIn } from './server.ts'
import { setSessionCookie } from './session-routes.ts'

const Begin = z.object({ link: z.enum(['yes', 'no']).default('no') })

/**
 * Signing in through the programme's identity provider. Nobody is let in because a provider knows them: a user links their own
 * account there while they are signed in here.
 */
export function providerRoutes(http: Http, sulh: Sulh): void {
  const provider = sulh.options.provider ? new Provider(sulh.options.provider) : undefined
  const limited = { rateLimit: { max: sulh.options.signInsPerMinute, timeWindow: '1 minute' } }

  http.get('/api/session/provider', { schema: { querystring: Begin }, config: limited }, async (request, reply) => {
    if (!provider) return sendProblem(sulh, request, reply, 404, 'notFound')
    const link = request.query.link === 'yes'
    const session = link ? await signedIn(sulh, request, reply) : undefined
    if (link && !session) return reply
    const begun = await provider.begin().catch(() => undefined)
    if (!begun) return reply.redirect('/sign-in?problem=provider')
    const attempt = { userId: session?.actor.id ?? null, secrets: begun.secrets }
    const token = await beginAttempt(sulh.database, link ? 'providerLink' : 'provider', attempt, sulh.now())
    setAttemptCookie(sulh, reply, token)
    return reply.redirect(begun.address)
  })

  http.get('/api/session/provider/back', { config: limited }, async (request, reply) => {
    if (!provider) return sendProblem(sulh, request, reply, 404, 'notFound')
    const token = request.cookies[attemptCookie] ?? ''
    reply.clearCookie(attemptCookie, { path: '/api/session' })
    const attempt = await takeAttempt(sulh.database, ['provider', 'providerLink'], token, sulh.now())
    const query = request.url.split('?')[1] ?? ''
    const vouched = attempt && (await provider.finish(query, attempt.secrets))
    if (!attempt || !vouched) return reply.redirect('/sign-in?problem=provider')
    if (attempt.kind === 'providerLink') {
      const linked = attempt.userId !== null && (await linkIdentity(sulh.database, attempt.userId, vouched, sulh.now()))
      return reply.redirect(linked ? '/account' : '/account?problem=provider')
    }
    const userId = await userOfIdentity(sulh.database, vouched)
    sulh.metrics.signIns.inc({ outcome: userId === undefined ? 'session.notLinked' : 'signedIn' })
    if (userId === undefined) return reply.redirect('/sign-in?problem=notLinked')
    const device = deviceWords(request.headers['user-agent'])
    setSessionCookie(sulh, reply, await sulh.accounts.open(userId, sulh.now(), { device, strong: vouched.strong }))
    return reply.redirect('/')
  })

  http.get(
    '/api/session/provider-link',
    { schema: { response: { 200: ProviderLinkView } } },
    async (request, reply) => {
      const session = await signedIn(sulh, request, reply)
      if (!session) return reply
      return { provider: sulh.options.provider?.name ?? null, linked: await isLinked(sulh.database, session.actor.id) }
    },
  )

  http.delete('/api/session/provider-link', async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    await unlinkIdentity(sulh.database, session.actor.id)
    return reply.code(204).send()
  })
}
