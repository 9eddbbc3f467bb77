import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smsGatewayFromEnvironment } from '../../src/cli/options.ts'
import { FailedMessagesView, type NoticeSettings, NoticeSettingsView, NoticesView } from '../../src/notices/views.ts'
import { register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { dismiss } from '../../src/users/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type MailBox, newMailBox } from '../smtp.ts'
import { applicant, type CastName, cast } from '../world.ts'

const hour = 3_600_000
const address = 'dalia@example.ly'
const phone = '+218911234567'
let box: MailBox
let gateway: Gateway
let world: HttpWorld
let now = Date.now()

beforeAll(async () => {
  box = await newMailBox()
  gateway = await newGateway()
  const mailServer = { host: '127.0.0.1', port: box.port, tls: false, user: null, from: 'ddr@example.ly' }
  const smsGateway = { url: gateway.url, body: { to: '{to}', text: '{text}' }, token: 'gateway-token' }
  world = await newHttpWorld(
    { benchmark: true, mailServer, smsGateway, publicUrl: 'https://ddr.example.ly' },
    () => new Date(now),
  )
})
afterAll(async () => {
  await world.end()
  await box.end()
  await gateway.end()
})

/** A gateway for SMS on this machine: what it was posted, and what it answers. */
interface Gateway {
  readonly url: string
  readonly posted: { readonly authorization: string | undefined; readonly key: string; readonly body: string }[]
  answer: number
  end(): Promise<void>
}

async function newGateway(): Promise<Gateway> {
  const posted: Gateway['posted'] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { authorization, 'idempotency-key': key } = request.headers
      posted.push({ authorization, key: String(key), body })
      response.writeHead(made.answer).end(`no way to ${phone}`)
    })
  })
  const made = { url: `http://127.0.0.1:${await portOf(server)}/send`, posted, answer: 200, end: () => ended(server) }
  return made
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const piece of request) body += String(piece)
  return body
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the gateway has no port')
  return at.port
}

const ended = (server: Server) => new Promise<void>((closed) => server.close(() => closed()))

async function sent(who: CastName, method: 'PUT' | 'POST', url: string, payload: object) {
  const headers = { cookie: await world.signIn(who), 'accept-language': 'en' }
  const { statusCode, body } = await world.http.inject({ method, url, headers, payload })
  return { status: statusCode, body }
}
const notices = async (who: CastName) => NoticesView.parse(JSON.parse((await world.get(who, '/api/notices')).body))
const see = async (who: CastName) => {
  const { items } = await notices(who)
  const pieces = items.map(({ kind, id, since }) => ({ kind, id, since }))
  expect((await sent(who, 'POST', '/api/notices/seen', { items: pieces })).status).toBe(204)
}
const settings: NoticeSettings = { language: 'en', byEmail: true, bySms: true, phone, every: 'hour' }
const run = async (...names: string[]) => {
  for (const name of names) {
    const job = world.sulh.jobs.find((one) => one.name === name)
    if (!job) throw new Error(`no job ${name}`)
    if (await job.isDue(world.sulh)) await runJob(world.sulh, job, () => {})
  }
}
/** Two registrations that may be one person wait for a screener; who they are is a word that is looked for afterwards. */
async function duplicate(word: string) {
  const day = `19${70 + made++}-0${made}-11`
  const given = {
    nameLatin: { given: word, father: `${word}father`, grandfather: '', family: `al-${word}` },
    nameArabic: { given: '', father: '', grandfather: '', family: '' },
    birth: { from: day, to: day, precision: 'day' },
    placeCode: ['B1', 'B2', 'B3'][made % 3],
  }
  for (let n = 0; n < 2; n++) await world.done('awa', register, applicant(given))
}
let made = 0
const text = (count: number) => `Sulh: new things that wait for you: ${count}. Sign in to see them.`

describe('in the application', () => {
  it('what waits is new until it was seen, and what comes later is new again', async () => {
    expect((await notices('dalia')).items).toEqual([])
    await duplicate('Markerone')
    expect(await notices('dalia')).toMatchObject({ unread: 1, items: [{ kind: 'duplicate.propose', unread: true }] })
    await see('dalia')
    expect(await notices('dalia')).toMatchObject({ unread: 0, items: [{ unread: false }] })
    // Seen by one is not seen by another whom it waits for, too; it does not wait for those of the other side.
    expect((await notices('emad')).unread).toBe(1)
    expect((await notices('ismail')).items).toEqual([])
    expect((await world.get(null, '/api/notices')).status).toBe(401)
  })
})

describe('outside the application', () => {
  it('nobody is told who did not ask for it, or gave nowhere to be told', async () => {
    await run('notices', 'mail', 'text messages')
    expect(box.letters).toEqual([])
    const refused = await sent('dalia', 'PUT', '/api/notice-settings', settings)
    expect(refused).toMatchObject({ status: 409, body: expect.stringContaining('notice.addressNeeded') })
    const own = { address, language: 'en' }
    expect((await sent('dalia', 'PUT', '/api/session/mail-address', own)).status).toBe(204)
    expect((await sent('dalia', 'PUT', '/api/notice-settings', { ...settings, phone: '' })).status).toBe(409)
    for (const wrong of [{ phone: '0911234567' }, { every: 'minute' }, { language: 'xx' }, { more: 1 }])
      expect((await sent('dalia', 'PUT', '/api/notice-settings', { ...settings, ...wrong })).status).toBe(400)
  })

  it('one message says how much is new, each piece once, and not what was seen already', async () => {
    expect((await sent('dalia', 'PUT', '/api/notice-settings', settings)).status).toBe(204)
    const kept = NoticeSettingsView.parse(JSON.parse((await world.get('dalia', '/api/notice-settings')).body))
    expect(kept).toEqual({ ...settings, hasAddress: true, canEmail: true, canSms: true })
    await duplicate('Markertwo')
    await duplicate('Markerthree')
    await run('notices', 'mail', 'text messages')
    expect(box.letters).toMatchObject([{ to: address }])
    expect(decoded(box.letters[0]?.data)).toContain(text(2))
    expect(gateway.posted).toMatchObject([{ authorization: 'Bearer gateway-token' }])
    expect(JSON.parse(gateway.posted[0]?.body ?? '')).toEqual({ to: phone, text: text(2) })
    // In the application they are new still, until they were seen there.
    expect((await notices('dalia')).unread).toBe(2)
    await run('notices', 'mail', 'text messages')
    now += 2 * hour
    await run('notices', 'mail', 'text messages')
    expect(gateway.posted).toHaveLength(1)
  })

  it('within the hour nobody is told again, and then of all that came', async () => {
    await duplicate('Markerfour')
    now += 11 * 60_000
    await run('notices', 'text messages')
    expect(gateway.posted).toHaveLength(2)
    await duplicate('Markerfive')
    now += 30 * 60_000
    await run('notices', 'text messages')
    expect(gateway.posted).toHaveLength(2)
    await duplicate('Markersix')
    now += 31 * 60_000
    await run('notices', 'mail', 'text messages')
    expect(JSON.parse(gateway.posted[2]?.body ?? '')).toEqual({ to: phone, text: text(2) })
  })

  it('says no name, no number and no kind of work to anybody, and no table holds an address or a number', async () => {
    const said = [...box.letters.map(({ data }) => decoded(data)), ...gateway.posted.map(({ body }) => body)].join('\n')
    expect(said).not.toMatch(/Marker|P-TAR|duplicate|Tarsa|dalia(?!@)/i)
    const { rows } = await world.sulh.database.owner.query<{ all: string }>(
      `select (select string_agg(m::text, ' ') from text_messages m) || (select string_agg(n::text, ' ') from notices n)
         || (select string_agg(s::text, ' ') from notice_settings s) || (select string_agg(l::text, ' ') from mail_letters l)
         || (select string_agg(a::text, ' ') from mail_addresses a) as all`,
    )
    expect(rows[0]?.all).not.toMatch(/Marker|P-TAR|example\.ly|218911/)
    world.forgetSessions()
    const { items } = await notices('dalia')
    expect(items.length).toBeGreaterThan(4)
    for (const { id } of items) expect(rows[0]?.all).not.toContain(id)
  })
})

describe('a gateway that does not take a message', () => {
  it('is asked again ever later, and in the end an administrator sees it and sends it again', async () => {
    gateway.answer = 503
    const before = gateway.posted.length
    await duplicate('Markerseven')
    now += 2 * hour
    await run('notices')
    for (let n = 0; n < 10; n++) {
      await run('text messages')
      now += 13 * hour
    }
    const tried = gateway.posted.slice(before)
    expect(tried).toHaveLength(7)
    expect(new Set(tried.map(({ key }) => key)).size).toBe(1)
    const failed = FailedMessagesView.parse(JSON.parse((await world.get('jana', '/api/text-messages')).body)).messages
    expect(failed).toMatchObject([{ fault: 'http.503', attempts: 7, userName: cast.dalia.name }])
    world.forgetSessions()
    expect((await notices('jana')).items.map(({ kind }) => kind)).toContain('textMessage.failed')
    gateway.answer = 200
    const again = `/api/text-messages/${failed[0]?.id}/again`
    expect((await sent('fatou', 'POST', again, {})).status).toBe(403)
    expect((await sent('jana', 'POST', again, {})).status).toBe(204)
    expect((await sent('jana', 'POST', again, {})).status).toBe(409)
    await run('text messages')
    expect(gateway.posted.at(-1)?.key).toBe(tried[0]?.key)
    expect(FailedMessagesView.parse(JSON.parse((await world.get('jana', '/api/text-messages')).body)).messages).toEqual(
      [],
    )
  })

  it('is not asked again where it said that it never will', async () => {
    gateway.answer = 400
    const before = gateway.posted.length
    await duplicate('Markereight')
    now += 2 * hour
    await run('notices', 'text messages')
    now += 13 * hour
    await run('text messages')
    expect(gateway.posted).toHaveLength(before + 1)
  })
})

describe('who was dismissed', () => {
  it('is told of nothing any more, while the others still are', async () => {
    gateway.answer = 200
    const own = { address: 'emad@example.ly', language: 'en' }
    expect((await sent('emad', 'PUT', '/api/session/mail-address', own)).status).toBe(204)
    expect((await sent('emad', 'PUT', '/api/notice-settings', { ...settings, phone: '+218917654321' })).status).toBe(
      204,
    )
    now += 25 * hour
    await run('notices', 'mail', 'text messages')
    const [posted, letters] = [gateway.posted.length, box.letters.length]
    await world.done('jana', dismiss, { id: cast.dalia.id, reason: 'Left the programme' })
    await duplicate('Markernine')
    now += 25 * hour
    await run('notices', 'mail', 'text messages')
    expect(gateway.posted.slice(posted).map(({ body }) => JSON.parse(body).to)).toEqual(['+218917654321'])
    expect(box.letters.slice(letters).map(({ to }) => to)).toEqual(['emad@example.ly'])
  })
})

describe('the gateway of an operator', () => {
  it('is named whole and spoken to by TLS, or what is wrong is said', () => {
    expect(smsGatewayFromEnvironment({})).toBeNull()
    expect(smsGatewayFromEnvironment({ SULH_SMS_URL: 'https://sms.example.ly/send' })).toMatchObject({ token: null })
    expect(() => smsGatewayFromEnvironment({ SULH_SMS_URL: 'http://sms.example.ly' })).toThrow('https')
    expect(() => smsGatewayFromEnvironment({ SULH_SMS_URL: 'sms' })).toThrow('https')
    const body = { SULH_SMS_URL: 'https://sms.example.ly/send', SULH_SMS_BODY: '{' }
    expect(() => smsGatewayFromEnvironment(body)).toThrow('JSON')
  })
})

/** The words of a letter as a reader sees them: its text is quoted-printable or base64. */
function decoded(data = ''): string {
  const [, , ...parts] = data.split(/\r\n\r\n/)
  const plain = data
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return [plain, ...parts.map((part) => Buffer.from(part, 'base64').toString())].join('\n')
}
