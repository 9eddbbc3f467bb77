import type { FastifyReply } from 'fastify'

/** Sends a paper for the reader's own screen: shown in the browser under its name, and kept in no cache, since it names people. */
export function sendPdf(reply: FastifyReply, name: string, pdf: Uint8Array): FastifyReply {
  return reply
    .header('content-type', 'application/pdf')
    .header('cache-control', 'no-store')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .send(Buffer.from(pdf))
}
