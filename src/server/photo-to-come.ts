import type { FastifyReply } from 'fastify'

/** In all three languages, since a picture is asked for without the reader's. */
const words = ['الصورة لم تصل بعد', 'Photo still to come', 'Photo encore attendue']

const lines = words.map((line, i) => `<text x="160" y="${96 + i * 32}">${line}</text>`).join('')

/** What is shown where an act names a photo that its device has not sent yet. */
export const photoToCome = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240" width="320" height="240" role="img" aria-label="${words.join(' · ')}"><rect width="320" height="240" fill="#eef0f2"/><g fill="#3b4650" font-family="sans-serif" font-size="18" text-anchor="middle">${lines}</g></svg>`

/** Answers with a photo, which nobody in between keeps; or says in its place that it is still to come. */
export function sendPhoto(reply: FastifyReply, bytes: Buffer | null): FastifyReply {
  const type = bytes ? 'image/jpeg' : 'image/svg+xml'
  return reply
    .header('content-type', type)
    .header('cache-control', 'private, no-store')
    .send(bytes ?? photoToCome)
}
