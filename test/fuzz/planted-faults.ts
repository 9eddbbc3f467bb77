import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { newId } from '../../src/kernel/ids.ts'
import type { HttpWorld } from '../http.ts'
import { bounds, type Fault } from './judge.ts'

/** Routes each with one fault that a fuzzer has to find, some behind a value that nobody means well with. */
export const plantedFaults: readonly (readonly [kind: Fault['kind'], path: string])[] = [
  ['fails', '/api/planted/fails'],
  ['fails', '/api/planted/fails-by-type'],
  ['tells', '/api/planted/tells'],
  ['leaks', '/api/planted/leaks'],
  ['unbounded', '/api/planted/rows'],
  ['unbounded', '/api/planted/list'],
  ['unbounded', '/api/planted/bytes'],
  ['slow', '/api/planted/slow'],
  ['open', '/api/planted/open'],
  ['twice', '/api/actions/planted.twice'],
]

/** Adds them to a server that does not answer yet. */
export function plantFaults(http: HttpWorld['http']): void {
  const text = { schema: { querystring: z.object({ text: z.string().optional() }) } }
  http.get('/api/planted/fails', text, async ({ query }) => {
    if ((query.text?.length ?? 0) > 150) throw new Error('too long for the column')
    return {}
  })
  http.post(
    '/api/planted/fails-by-type',
    { schema: { body: z.looseObject({ when: z.unknown() }) } },
    async ({ body }) => {
      if (Array.isArray(body.when)) throw new Error('an instant is no list')
      return {}
    },
  )
  http.get('/api/planted/tells', text, async ({ query }, reply) =>
    /['"]/.test(query.text ?? '')
      ? reply.code(400).send({ text: `syntax error at or near "${query.text}"` })
      : reply.send({}),
  )
  http.get('/api/planted/leaks', text, async () => ({ name: 'Sidenorthmark' }))
  const most = { schema: { querystring: z.object({ most: z.coerce.number().optional() }) } }
  const rows = (count = bounds.rows * 2) =>
    Array.from({ length: Math.min(bounds.rows * 2, Math.max(0, Math.trunc(count))) }, () => ({ is: 'a row' }))
  http.get('/api/planted/rows', most, async ({ query }) => ({ rows: rows(query.most) }))
  http.get('/api/planted/list', most, async ({ query }) => rows(query.most))
  http.get('/api/planted/bytes', text, async ({ query }) => ({ text: (query.text ?? '').repeat(1000) }))
  // Slow often enough to be believed, and then no more: each time takes seconds of the test.
  let slow = 0
  http.get('/api/planted/slow', text, async ({ query }) => {
    if ((query.text?.length ?? 0) > 150 && slow++ < 12) await sleep(bounds.ms + 100)
    return {}
  })
  http.get('/api/planted/open', text, async () => ({ text: 'nobody was asked who they are' }))
  const body = z.object({ id: z.uuid(), at: z.iso.datetime(), input: z.object({ name: z.string() }) })
  http.post('/api/actions/planted.twice', { schema: { body } }, async ({ body: { id } }) => ({
    ...{ outcome: 'accepted', id, subject: newId(), flags: [], documents: [] },
  }))
}

/** Whether a path is one of those. */
export function isPlanted(path: string): boolean {
  return plantedFaults.some(([, planted]) => planted === path)
}
