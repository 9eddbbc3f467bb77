import { gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { afterAll, expect, it } from 'vitest'
import { foldAnswer } from './fold-answer.ts'

const long = { outcomes: Array.from({ length: 200 }, (_, n) => ({ seq: n + 1, outcome: 'accepted' })) }
const http = fastify()
http.get('/long', { onSend: foldAnswer }, async () => long)
http.get('/short', { onSend: foldAnswer }, async () => ({ outcomes: [] }))
afterAll(() => http.close())

const asked = (url: string, headers: Record<string, string> = {}) => http.inject({ method: 'GET', url, headers })

it('folds a long answer for who can unfold it, and says so', async () => {
  const answer = await asked('/long', { 'accept-encoding': 'gzip, deflate' })
  expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length)
  expect(answer.rawPayload.length).toBeLessThan(JSON.stringify(long).length / 8)
  expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toEqual(long)
})

it('leaves an answer as it is for who cannot unfold it, and where it is short', async () => {
  const plain = await asked('/long')
  expect([plain.headers['content-encoding'], plain.json()]).toEqual([undefined, long])
  const short = await asked('/short', { 'accept-encoding': 'gzip' })
  expect([short.headers['content-encoding'], short.json()]).toEqual([undefined, { outcomes: [] }])
})
