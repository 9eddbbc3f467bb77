import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Action, Envelope } from '../../kernel/action.ts'
import { tokenHash } from '../accounts.ts'
import type { Sulh } from '../sulh.ts'
import { sendProblem, sessionCookie, signedIn } from './server.ts'

/**
 * Does an action in the name of who is signed in, for a route that answers with more than what became of it. Answers itself, and gives
 * that answer, where the act is not done; undefined where it stands.
 */
export async function performSigned(
  sulh: Sulh,
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
  envelope: Envelope,
): Promise<FastifyReply | undefined> {
  const session = await signedIn(sulh, request, reply)
  if (!session) return reply
  if (session.secondFactor === 'required') return sendProblem(sulh, request, reply, 403, 'session.factorNeeded')
  const token = request.cookies[sessionCookie] ?? ''
  const outcome = await sulh.performer.perform({ action, envelope, actor: session.actor, session: tokenHash(token) })
  sulh.metrics.actions.inc({ action: action.name, outcome: outcome.outcome })
  if (outcome.outcome !== 'refused') return undefined
  return sendProblem(sulh, request, reply, 409, outcome.code, outcome.facts)
}
