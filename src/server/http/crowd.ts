import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Sulh } from '../sulh.ts'

/**
 * Lets so many requests in at once and asks the others to come again in some seconds: who is inside is answered soon, and what waits
 * takes no memory without bound. Files of the pages, and who watches over the server, are let in always.
 */
export function crowdBound(
  sulh: Sulh,
  turnAway: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  let inside = 0
  return async (request, reply) => {
    if (!asksTheProgramme(request)) return undefined
    if (inside >= sulh.options.requestsAtOnce) {
      sulh.metrics.turnedAway.inc()
      // Not all at the same second.
      const seconds = 1 + Math.floor(Math.random() * 5)
      return turnAway(request, reply.header('retry-after', String(seconds)))
    }
    inside++
    whenOver(reply, () => {
      inside--
    })
    return undefined
  }
}

/** Whether a request is for the programme, and not for a file of its pages or the state of the server. */
export function asksTheProgramme({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return /^\/(api|log|public)(\/|$)/.test(url)
}

/** Once an answer has left, or its asker has. */
function whenOver({ raw }: FastifyReply, work: () => void): void {
  let over = false
  const once = () => {
    if (!over) work()
    over = true
  }
  raw.once('finish', once)
  raw.once('close', once)
}
