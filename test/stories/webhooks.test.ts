import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { signedHeaders } from '../../src/webhooks/signed-headers.ts'
import { tellWebhooksJob } from '../../src/webhooks/tell-job.ts'
import { WebhooksView } from '../../src/webhooks/views.ts'
import { retrySeconds } from '../../src/webhooks/webhook.ts'
import { endWebhook, makeWebhook, sendDeadAgain } from '../../src/webhooks/webhook-actions.ts'
import { readWork } from '../../src/work/store.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let receiver: Server
let clock = new Date()
let status = 204
const received: { url: string; headers: IncomingHttpHeaders; body: string }[] = []
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
let url = ''

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      received.push({ url: String(request.url), headers: request.headers, body })
      response.writeHead(status, { location: 'http://169.254.169.254/' }).end('x'.repeat(1000))
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const address = receiver.address()
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  url = `http://${host}/hooks`
  world = await newHttpWorld({ webhookHosts: [host] }, () => clock)
})
afterAll(async () => {
  await world.end()
  receiver.close()
})

const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)
const asked = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), label: 'Ministry of Labour', url, kinds: ['person'], secret, ...given },
})
const run = () => runJob(world.sulh, tellWebhooksJob, () => {})
const seen = async (who: CastName) =>
  WebhooksView.parse(JSON.parse((await world.get(who, '/api/webhooks')).body)).webhooks

it('is made by a director or data protection officer, of lists that they read, for addresses that are allowed', async () => {
  expect(code(await world.do('awa', makeWebhook, asked()))).toBe('action.notAllowed')
  expect(code(await world.do('fatou', makeWebhook, asked({ kinds: ['child'] })))).toBe('webhook.notYours')
  expect(code(await world.do('fatou', makeWebhook, asked({ kinds: ['constructor'] })))).toBe('webhook.notYours')
  expect(code(await world.do('kamila', makeWebhook, asked({ kinds: ['weapon'] })))).toBe('webhook.notYours')
  for (const inside of [
    'http://127.0.0.1:9/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://db.internal/',
    'http://example.org/',
  ])
    expect((await world.post('fatou', 'webhook.make', asked({ url: inside }))).body, inside).toMatchObject({
      code: 'webhook.address',
    })
  expect(code(await world.do('fatou', makeWebhook, asked({ secret: 'short' })))).toBe('input.invalid')
})

it('tells, signed, what kind of act, of which record and when, and nothing of it; and of its own side alone', async () => {
  const made = asked()
  await world.done('fatou', makeWebhook, made)
  const registration = applicant({ nameLatin: { given: 'Mansur', father: 'Ali', grandfather: '', family: 'Salem' } })
  await world.done('awa', register, registration)
  await world.done('hania', register, applicant({ placeCode: 'B3' }))
  await world.done('nadia', reportGroup, {
    ...{ id: newId(), code: 'G-001', nameArabic: 'لواء', nameLatin: 'Brigade', aliases: [] },
    ...{ claimedStatus: 'none', placeCode: 'B1', formed: null },
  })
  await run()
  expect(received).toHaveLength(1)
  const [first] = received
  if (!first) throw new Error('the receiver was told nothing')
  const { headers, body } = first
  const message = JSON.parse(body)
  expect(message).toEqual({ type: 'person.register', timestamp: expect.any(String), data: { id: registration.id } })
  const id = String(headers['webhook-id'])
  expect(id).toMatch(/^msg_[0-9a-f-]{36}$/)
  expect(headers).toMatchObject(signedHeaders(secret, { id, at: clock, body }))
  await run()
  expect(received).toHaveLength(1)
  expect((await seen('fatou'))[0]).toMatchObject({ arrived: 1, waiting: 0, dead: 0, troubled: [] })
  expect(await seen('ismail')).toEqual([])
  // The secret is in no table and no entry in clear.
  const { rows } = await world.sulh.database.owner.query(
    `select (select to_jsonb(w)::text from webhooks w where id = $1) || (select string_agg(body::text, '') from journal
       where body -> 'subject' ->> 'id' = $1::text) as said`,
    [made.id],
  )
  expect(rows[0]?.said).not.toContain(secret.slice(6, 20))
})

it('tries again after longer and longer waits under the same id, follows no redirection, and gives up where people see it', async () => {
  status = 302
  await world.done('awa', register, applicant())
  const before = received.length
  await run()
  expect(received).toHaveLength(before + 1)
  await run()
  expect(received).toHaveLength(before + 1)
  for (const seconds of retrySeconds) {
    clock = new Date(clock.getTime() + (seconds + 1) * 1000)
    await run()
  }
  const sent = received.slice(before)
  expect(sent).toHaveLength(retrySeconds.length + 1)
  expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  clock = new Date(clock.getTime() + 7 * 86_400_000)
  await run()
  expect(received).toHaveLength(before + retrySeconds.length + 1)
  world.forgetSessions()
  expect((await seen('karim'))[0]).toMatchObject({
    dead: 1,
    troubled: [{ kind: 'person.register', dead: true, answer: '302' }],
  })
  status = 204
})

it('sends again what never arrived, under the same id, once somebody who makes webhooks asks for it with the reason', async () => {
  const [one] = await seen('fatou')
  const id = one?.webhook.id ?? ''
  const reason = 'Their server stands again'
  expect(code(await world.do('karim', sendDeadAgain, { id, reason }))).toBe('action.notAllowed')
  expect(code(await world.do('ismail', sendDeadAgain, { id, reason }))).toBe('webhook.unknown')
  expect(code(await world.do('fatou', sendDeadAgain, { id, reason: '' }))).toBe('input.invalid')
  const waits = () =>
    world.sulh.database.read(cast.fatou, (tx) =>
      readWork(tx, workSources, { kind: 'webhook.sendAgain', page: 1 }, cast.fatou, clock),
    )
  expect((await waits()).items).toMatchObject([{ id, label: '1' }])
  const before = received.at(-1)?.headers['webhook-id']
  await world.done('kamila', sendDeadAgain, { id, reason })
  expect((await waits()).items).toEqual([])
  await run()
  expect(received.at(-1)?.headers['webhook-id']).toBe(before)
  world.forgetSessions()
  const [{ arrived, dead, resends } = { arrived: 0, dead: 1, resends: [] }] = await seen('fatou')
  expect({ arrived, dead, resends }).toMatchObject({
    ...{ arrived: 2, dead: 0 },
    resends: [{ messages: 1, reason, askedByName: cast.kamila.name }],
  })
  expect(code(await world.do('fatou', sendDeadAgain, { id, reason }))).toBe('webhook.noneDead')
  expect(await stoppedBy(world, 'sulh_writer', `update webhook_resends set reason = 'x'`)).toBe('42501')
})

it('ends for good, and does not change past the program', async () => {
  const [one] = await seen('fatou')
  const id = one?.webhook.id ?? ''
  expect(
    await stoppedBy(world, 'sulh_writer', `update webhooks set url = 'https://elsewhere.org' where id = '${id}'`),
  ).toBe('23001')
  expect(code(await world.do('ismail', endWebhook, { id }))).toBe('webhook.unknown')
  await world.done('kamila', endWebhook, { id })
  const before = received.length
  await world.done('awa', register, applicant())
  await run()
  expect(received).toHaveLength(before)
  expect(code(await world.do('fatou', endWebhook, { id }))).toBe('webhook.notNow')
  expect(idOf('authority north')).toBe(one?.webhook.sideId)
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

it('tells each webhook, however much of another has not arrived yet', async () => {
  status = 500
  await world.done('fatou', makeWebhook, asked({ url: `${url}/never` }))
  for (let n = 0; n < 25; n++) await world.done('awa', register, applicant())
  await world.done('fatou', makeWebhook, asked({ url: `${url}/soon` }))
  await world.done('awa', register, applicant())
  const before = received.length
  await run()
  expect(received.slice(before).filter((one) => one.url === '/hooks/soon')).toHaveLength(1)
  status = 204
})
