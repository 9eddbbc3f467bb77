import type { FastifyReply, FastifyRequest } from 'fastify'
import { utf8 } from '../../journal/bytes.ts'
import { fold } from '../../stations/fold.ts'

/** Below this many characters folding saves less than one packet. */
const smallest = 1000

/**
 * Folds what a station is answered, where it can unfold it: outcomes and copies of records are text that repeats itself, and come
 * over the same slow link as what was sent. A hook of the routes of stations.
 */
export async function foldAnswer(request: FastifyRequest, reply: FastifyReply, answer: unknown): Promise<unknown> {
  const takes = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (!takes || typeof answer !== 'string' || answer.length < smallest) return answer
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length')
  return Buffer.from(await fold(utf8(answer), 'gzip'))
}
