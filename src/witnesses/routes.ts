import type { FastifyReply } from 'fastify'
import { KeptHeadAnswer, KeptHeadQuestion } from '../journal/views.ts'
import { formatWitnessPolicy } from '../journal/witness-policy.ts'
import { inTransaction } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import { reading } from '../server/reading.ts'
import type { Sulh } from '../server/sulh.ts'
import { headOfQuorum, headToCosign, ruleInForce, takeCosignatures } from './cosignature-store.ts'
import { answerKeptHead } from './kept-head-store.ts'
import { readWitnesses } from './store.ts'
import { CosignedHead, WitnessesView } from './views.ts'
import { policyOf, witnessReaders } from './witness-rule.ts'

/** What witnesses fetch and hand in, what anybody may check, and the page on which the programme sees how they stand. */
export function witnessRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/witnesses', { schema: { response: { 200: WitnessesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, witnessReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readWitnesses(sulh, tx, languageOf(request)))
  })

  http.get('/log/to-cosign', async (_request, reply) => {
    const head = await reading(sulh, headToCosign)
    return sendText(reply, head?.checkpoint ?? '')
  })

  http.get('/log/cosigned-checkpoint', async (request, reply) => {
    const head = await reading(sulh, (tx) => headOfQuorum(sulh, tx))
    return head ? sendText(reply, head.note) : sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/log/witness-policy', async (request, reply) => {
    const rule = await reading(sulh, ruleInForce)
    if (!rule) return sendProblem(sulh, request, reply, 404, 'notFound')
    return sendText(reply, formatWitnessPolicy({ ...policyOf(rule), logs: [sulh.journal.publicKey] }))
  })

  // Nobody signs in: what is taken is signed by a witness of the rule, or refused.
  http.post('/log/cosignatures', { schema: { body: CosignedHead } }, async (request, reply) => {
    const { checkpoint } = request.body
    const taken = await inTransaction(sulh.database.writer, (tx) => takeCosignatures(sulh, tx, checkpoint))
    if (taken === 'taken') return reply.code(204).send()
    const { status, code } = problems[taken]
    return sendProblem(sulh, request, reply, status, code)
  })

  // A witness or a device that kept a head asks whether the journal continues it, and for the proof. What does not is remembered, and
  // shown to every authority.
  http.post(
    '/log/kept-heads',
    { schema: { body: KeptHeadQuestion, response: { 200: KeptHeadAnswer } } },
    async (request, reply) => {
      const { checkpoint } = request.body
      const answer = await inTransaction(sulh.database.writer, (tx) => answerKeptHead(sulh, tx, checkpoint))
      return answer ?? sendProblem(sulh, request, reply, 409, 'cosignature.unknownHead')
    },
  )
}

const problems = {
  unknownHead: { status: 409, code: 'cosignature.unknownHead' },
  unknownWitness: { status: 403, code: 'cosignature.unknownWitness' },
  bad: { status: 422, code: 'cosignature.bad' },
} as const

function sendText(reply: FastifyReply, text: string): FastifyReply {
  return reply.header('content-type', 'text/plain; charset=utf-8').header('cache-control', 'no-store').send(text)
}
