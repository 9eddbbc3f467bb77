import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { OwnAddressView } from '../programme/views.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem, signedIn } from '../server/http/server.ts'
import { OwnMailAddress } from '../server/mail.ts'
import type { Sulh } from '../server/sulh.ts'
import { readLetters, seesFailed } from './store.ts'
import { LetterStep, LettersQuery, LettersView, letterReaders } from './views.ts'

/** Where a user gets letters, and for administrators how letters fare. */
export function letterRoutes(http: Http, sulh: Sulh): void {
  const canSend = sulh.options.mailServer !== null

  http.get('/api/session/mail-address', { schema: { response: { 200: OwnAddressView } } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    return { own: (await sulh.mail.addressOf(session.actor.id)) ?? null, canSend }
  })

  http.put('/api/session/mail-address', { schema: { body: OwnMailAddress } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    await sulh.mail.setAddress(session.actor.id, request.body, sulh.now())
    return reply.code(204).send()
  })

  http.delete('/api/session/mail-address', async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    await sulh.mail.setAddress(session.actor.id, null, sulh.now())
    return reply.code(204).send()
  })

  http.get(
    '/api/letters',
    { schema: { querystring: LettersQuery, response: { 200: LettersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, letterReaders)
      if (!actor) return reply
      const reader = { actor, language: languageOf(request), canSend }
      return sulh.database.read(actor, (tx) => readLetters(tx, request.query, reader))
    },
  )

  http.post(
    '/api/letters/:id',
    { schema: { params: z.object({ id: Id }), body: LetterStep } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, letterReaders)
      if (!actor) return reply
      const { id } = request.params
      if (!(await sulh.database.read(actor, (tx) => seesFailed(tx, id, actor))))
        return sendProblem(sulh, request, reply, 404, 'notFound')
      await sulh.mail.settleFailed(id, request.body.step, sulh.now())
      return reply.code(204).send()
    },
  )
}
