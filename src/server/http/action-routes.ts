import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Action, Envelope } from '../../kernel/action.ts'
import { Answer } from '../../kernel/answer.ts'
import { newId } from '../../kernel/ids.ts'
import { holds } from '../../kernel/roles.ts'
import { tokenHash } from '../accounts.ts'
import type { Outcome } from '../perform.ts'
import type { Sulh } from '../sulh.ts'
import { fieldProblems, languageOf, textOf } from './language.ts'
import { type Http, sendProblem, sessionCookie } from './server.ts'
import { within } from './within.ts'

/** A disk that hardly writes keeps nobody waiting longer. The act may be done yet: asked for again under its id, it is answered so. */
const patienceMs = 60_000

/** `POST /api/actions/{name}`: one route for each action, all the same. The input is judged by perform(). */
export function actionRoutes(http: Http, sulh: Sulh): void {
  for (const action of sulh.actions.filter((one) => one.roles.length > 0)) {
    http.post(
      `/api/actions/${action.name}`,
      {
        schema: {
          operationId: action.name,
          tags: ['actions'],
          description: `For: ${action.roles.join(', ')}. A ${action.kind}${action.kind === 'fact' ? ': never dropped, only flagged' : ': may be refused'}.`,
          body: Envelope.extend({ input: action.input }),
          response: { 200: Answer, 400: Answer, 401: Answer, 403: Answer, 409: Answer },
          security: [{ session: [] }],
        },
        // The answer to a bad input names its fields in the reader's language, so it is parsed below, not here.
        validatorCompiler: () => (value) => ({ value }),
        serializerCompiler: () => (value) => JSON.stringify(value),
      },
      async (request, reply) => {
        const token = request.cookies[sessionCookie] ?? ''
        const session = await sulh.accounts.whoWas(token, sulh.now())
        if (!session) return sendProblem(sulh, request, reply, 401, 'session.needed')
        if (session.secondFactor === 'required') return sendProblem(sulh, request, reply, 403, 'session.factorNeeded')
        if (sulh.performer.overloaded) {
          return sendProblem(sulh, request, reply.header('retry-after', '2'), 503, 'server.busy')
        }
        const body: unknown = request.body
        const envelope = Envelope.safeParse(body)
        if (!envelope.success) return reply.code(400).send(badInput(sulh, request, Envelope, body))
        // Nothing is looked at for whom it is not: that is refused below.
        const prelude = holds(session.actor, action.roles) ? sulh.preludes.get(action.name) : undefined
        const stopped = await prelude?.(sulh, session.actor, envelope.data.input)
        if (stopped) {
          const refused = { ...stopped, id: envelope.data.id }
          return reply.code(409).send(answerOf(sulh, request, action, envelope.data, refused))
        }
        const asked = { action, envelope: envelope.data, actor: session.actor, session: tokenHash(token) }
        const outcome = await within(patienceMs, sulh.performer.perform(asked))
        if (!outcome) return sendProblem(sulh, request, reply.header('retry-after', '5'), 503, 'server.busy')
        sulh.metrics.actions.inc({ action: action.name, outcome: outcome.outcome })
        return reply.code(statusOf(outcome)).send(answerOf(sulh, request, action, envelope.data, outcome))
      },
    )
  }
  http.post(
    '/api/actions/:name',
    { schema: { hide: true, params: z.object({ name: z.string() }) }, validatorCompiler: () => (value) => ({ value }) },
    (request, reply) => sendProblem(sulh, request, reply, 404, 'action.unknown'),
  )
}

function statusOf(outcome: Outcome): 200 | 400 | 401 | 403 | 409 {
  if (outcome.outcome !== 'refused') return 200
  if (outcome.code === 'action.notAllowed') return 403
  if (outcome.code === 'session.needed') return 401
  return outcome.issues ? 400 : 409
}

function answerOf(sulh: Sulh, request: FastifyRequest, action: Action, envelope: Envelope, outcome: Outcome): Answer {
  const language = languageOf(request)
  if (outcome.outcome === 'refused') {
    if (outcome.issues) return badInput(sulh, request, Envelope.extend({ input: action.input }), envelope)
    const { id, code, facts, field } = outcome
    const text = textOf(sulh.texts, code, facts, language)
    return {
      outcome: 'refused',
      id,
      code,
      facts: { ...facts },
      fields: field === undefined ? [] : [{ field, code, text }],
      text,
    }
  }
  const flags = outcome.flags.map(({ code, facts }) => ({
    code,
    facts: { ...facts },
    text: textOf(sulh.texts, code, facts, language),
  }))
  const { id, subject, documents, proof } = outcome
  return { outcome: outcome.outcome, id, subject, flags, documents: [...documents], proof }
}

/** What is wrong with a body, field by field; fields of the input are named without the `input.` before them. */
function badInput(sulh: Sulh, request: FastifyRequest, schema: z.ZodType, body: unknown): Answer {
  const language = languageOf(request)
  const fields = fieldProblems(schema, body, language, sulh.texts).map((problem) => ({
    ...problem,
    field: problem.field.replace(/^input\./, ''),
  }))
  const id = Envelope.shape.id.safeParse(
    typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined,
  )
  const text = textOf(sulh.texts, 'input.invalid', {}, language)
  return { outcome: 'refused', id: id.success ? id.data : null, code: 'input.invalid', facts: {}, fields, text }
}

/** For code inside the server that acts in its own name: an envelope of now. */
export function envelopeOf(input: Record<string, unknown>, now: Date): Envelope {
  return { id: newId(now.getTime()), at: now.toISOString(), input }
}
