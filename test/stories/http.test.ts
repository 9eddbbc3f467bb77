import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { recordChecks } from '../../src/cli/verify.ts'
import { Answer } from '../../src/kernel/answer.ts'
import { newId } from '../../src/kernel/ids.ts'
import { questionsPerMinute } from '../../src/server/http/server.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { monitored, patrol, post, restriction, watch } from '../monitoring.ts'
import { applicant, armedApplicant, rifle } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const counts = async () => {
  const { rows } = await world.sulh.database.owner.query(
    'select (select count(*) from people) people, (select count(*) from weapons) weapons, (select count(*) from journal) entries, (select count(*) from exceptions) exceptions',
  )
  return rows[0]
}

describe('a bad input', () => {
  const bad: [what: string, change: Record<string, unknown>, field: string][] = [
    ['an unknown field', { nickname: 'x' }, 'nickname'],
    ['a wrong type', { sex: 7 }, 'sex'],
    ['a missing field', { claimedGroup: undefined }, 'claimedGroup'],
    ['a nationality that is none', { nationality: 'Libya' }, 'nationality'],
    [
      'a birth that ends before it begins',
      { birth: { from: '1990-02-02', to: '1990-01-01', precision: 'day' } },
      'birth.to',
    ],
    ['a day that does not exist', { birth: { from: '1990-02-30', to: '1990-02-30', precision: 'day' } }, 'birth.from'],
    [
      'a name that is too long',
      { nameLatin: { given: 'x'.repeat(81), father: '', grandfather: '', family: '' } },
      'nameLatin.given',
    ],
    ['an id that is none', { id: 'one' }, 'id'],
  ]
  it.each(bad)('names the field and says why in the reader’s language: %s', async (_what, change, field) => {
    const before = await counts()
    const { status, body } = await world.post('awa', 'person.register', { ...applicant(), ...change })
    expect(status).toBe(400)
    const answer = Answer.parse(body)
    if (answer.outcome !== 'refused') throw new Error('not refused')
    expect(answer.fields.map((one) => one.field)).toContain(field)
    expect(answer.fields.every((one) => one.text.length > 3)).toBe(true)
    expect(await counts()).toEqual(before)
  })

  it('is explained in Arabic and in French', async () => {
    for (const [language, letters] of [
      ['ar', /[\u0600-\u06ff]/],
      ['fr', /[a-zà-ÿ]/i],
    ] as const) {
      const headers = { cookie: await world.signIn('awa'), 'accept-language': language }
      const payload = { id: newId(), at: new Date().toISOString(), input: { ...applicant(), sex: 7, extra: 1 } }
      const response = await world.http.inject({
        method: 'POST',
        url: '/api/actions/person.register',
        headers,
        payload,
      })
      const answer = Answer.parse(response.json())
      expect(answer.outcome === 'refused' ? answer.text : '').toMatch(letters)
      expect(answer.outcome === 'refused' ? answer.fields.map((one) => one.text).join(' ') : '').toMatch(letters)
    }
  })

  it('is a 4xx whatever the body is', async () => {
    const cookie = await world.signIn('awa')
    const url = '/api/actions/person.register'
    const json = { cookie, 'content-type': 'application/json' }
    const send = async (headers: Record<string, string>, payload: string) =>
      (await world.http.inject({ method: 'POST', url, headers, payload })).statusCode
    expect(await send(json, '{"id": ')).toBe(400)
    expect(await send(json, 'null')).toBe(400)
    expect(await send(json, '[]')).toBe(400)
    expect(await send(json, '"text"')).toBe(400)
    expect(await send(json, '{"__proto__": {"id": 1}}')).toBe(400)
    expect(await send(json, JSON.stringify({ pad: 'x'.repeat(1_100_000) }))).toBe(413)
    expect(await send({ cookie, 'content-type': 'text/plain' }, 'hello')).toBe(415)
    expect(await send({ cookie, 'content-type': 'application/xml' }, '<a/>')).toBe(415)
    const deep = `{"id":"${newId()}","at":"2026-01-01T00:00:00.000Z","input":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`
    expect(await send(json, deep)).toBe(400)
  })

  it('is a 4xx also with NUL, which no text of the database holds', async () => {
    const placeCode = 'B\u00001'
    const said: [action: string, input: object][] = [
      ['incident.record', monitored({ placeCode })],
      ['monitoringPost.open', post({ placeCode })],
      ['watch.record', watch({ placeCode })],
      ['patrol.plan', patrol({ placeCodes: [placeCode] })],
      ['movementRestriction.record', restriction({ placeCode })],
      ['incident.record', monitored({ id: `\u0000${newId()}` })],
    ]
    for (const [action, input] of said) {
      const { status, body } = await world.post('mourad', action, { ...input })
      expect([action, status, Answer.parse(body).outcome]).toEqual([action, 400, 'refused'])
    }
    const Parameters = z.array(z.object({ name: z.string(), in: z.string() })).default([])
    const Read = z.object({ get: z.object({ parameters: Parameters }).optional() })
    const { paths } = z
      .object({ paths: z.record(z.string(), Read) })
      .parse(JSON.parse((await world.get(null, '/api/openapi.json')).body))
    const ofIssue =
      /incident|monitoring|watch|patrol|restriction|ceasefire|violation|foreign|embargo|withdrawal|weapon-s|daily-report|outside|due-diligence|trainee|training|rank-|posting/
    const wrong: string[] = []
    let sought = 0
    for (const [path, { get }] of Object.entries(paths)) {
      if (!get || !ofIssue.test(path)) continue
      const ids = path.replace(/\{\w+\}/g, '%00')
      const queries = get.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
      const here = path.replace(/\{\w+\}/g, newId())
      for (const url of [...(ids === path ? [] : [ids]), ...queries.map((name) => `${here}?${name}=a%00b`)]) {
        const { status } = await world.get('najat', url)
        if (url.includes('?search=')) sought += 1
        if (status < 400 || status >= 500) wrong.push(`${url} answered ${status}`)
      }
    }
    expect(sought).toBeGreaterThan(3)
    expect(wrong).toEqual([])
  })

  it('never names a place, person or site that does not exist without saying which field is wrong', async () => {
    const place = await world.post('awa', 'person.register', applicant({ placeCode: 'ZZ' }))
    expect(place).toMatchObject({ status: 409, body: { code: 'place.unknown', fields: [{ field: 'placeCode' }] } })
    const nobody = await world.post('bakary', 'weapon.takeIn', rifle(newId()))
    expect(nobody).toMatchObject({
      status: 409,
      body: { code: 'person.unknown', fields: [{ field: 'source.personId' }] },
    })
    const child = await world.post(
      'awa',
      'person.register',
      applicant({ birth: { from: '2008-01-01', to: '2012-12-31', precision: 'approximate' } }),
    )
    expect(child).toMatchObject({ status: 409, body: { code: 'person.child' } })
  })
})

describe('a repeated request', () => {
  it('gets its first answer and does nothing again', async () => {
    const input = applicant()
    const id = newId()
    const at = new Date().toISOString()
    const headers = { cookie: await world.signIn('awa'), 'accept-language': 'en' }
    const send = async () =>
      (
        await world.http.inject({
          method: 'POST',
          url: '/api/actions/person.register',
          headers,
          payload: { id, at, input },
        })
      ).json()
    const first = await send()
    const before = await counts()
    const again = await send()
    expect(again.outcome).toBe('accepted')
    expect({ ...again, proof: null }).toEqual({ ...first, proof: null })
    expect(again.proof.leafIndex).toBe(first.proof.leafIndex)
    expect(await counts()).toEqual(before)
    const parallel = await Promise.all([send(), send(), send()])
    expect(new Set(parallel.map((one) => one.proof.leafIndex)).size).toBe(1)
  })

  it('with another content is refused', async () => {
    const id = newId()
    expect((await world.post('awa', 'person.register', applicant(), id)).status).toBe(200)
    expect(await world.post('awa', 'person.register', applicant(), id)).toMatchObject({
      status: 409,
      body: { code: 'envelope.reused' },
    })
    expect(await world.post('gaston', 'person.register', applicant(), id)).toMatchObject({
      status: 409,
      body: { code: 'envelope.reused' },
    })
  })

  it('that was refused stays refused, though it would be accepted by now', async () => {
    const id = newId()
    const at = new Date().toISOString()
    const input = rifle(newId())
    const headers = { cookie: await world.signIn('bakary') }
    const send = async () =>
      (
        await world.http.inject({
          method: 'POST',
          url: '/api/actions/weapon.takeIn',
          headers,
          payload: { id, at, input },
        })
      ).json()
    expect(await send()).toMatchObject({ code: 'person.unknown' })
    await world.post('awa', 'person.register', applicant({ id: input.personId }))
    expect(await send()).toMatchObject({ code: 'person.unknown' })
  })
})

describe('two tablets at once', () => {
  it('registering the same serial leave one weapon and one flag', async () => {
    const { personId } = await armedApplicant(world)
    const before = await counts()
    const [a, b] = await Promise.all([
      world.post('bakary', 'weapon.takeIn', rifle(personId, { serial: 'TWIN-5521' })),
      world.post('bakary', 'weapon.takeIn', rifle(personId, { serial: 'twin 5521' })),
    ])
    expect([a.body.outcome, b.body.outcome].sort()).toEqual(['accepted', 'flagged'])
    const after = await counts()
    expect(after.weapons - before.weapons).toBe(1)
    expect(after.exceptions - before.exceptions).toBe(1)
  })

  it('sending the same weapon twice move it once', async () => {
    const { weaponId } = await armedApplicant(world)
    const { sites } = z
      .object({ sites: z.array(z.object({ id: z.string(), code: z.string() })) })
      .parse(JSON.parse((await world.get('bakary', '/api/programme')).body))
    const toSiteId = sites.find((site) => site.code === 'STO')?.id
    const results = await Promise.all(
      ['1111', '2222', '3333'].map((seal) => world.post('bakary', 'weapon.handOver', { id: weaponId, toSiteId, seal })),
    )
    expect(results.map((one) => one.status).sort()).toEqual([200, 409, 409])
  })

  it('keep every number unique and the record whole under forty at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 40 }, () => world.post('awa', 'person.register', applicant({ placeCode: 'B2' }))),
    )
    expect(results.every((one) => one.status === 200)).toBe(true)
    const { rows } = await world.sulh.database.owner.query(
      'select count(*) all, count(distinct number) distinct from people',
    )
    expect(rows[0].all).toBe(rows[0].distinct)
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

describe('who may', () => {
  it('is asked of every action and every reading route', async () => {
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(JSON.parse((await world.get(null, '/api/openapi.json')).body))
    const open = [
      '/api/public',
      '/api/public/arms',
      '/api/public/ordnance-reports',
      '/api/public/ordnance-reports/status',
      '/api/public/citizen-report-form',
      '/api/public/citizen-reports',
      '/api/public/citizen-reports/places',
      '/api/public/citizen-reports/status',
      '/api/public/citizen-reports/additions',
      '/api/public/citizen-reports/withdrawal',
      '/api/public/conduct-form',
      '/api/public/conduct-complaints',
      '/api/public/conduct-complaints/status',
      '/api/public/conduct-complaints/additions',
      '/api/public/conduct-complaints/appeals',
      '/api/public/conduct-complaints/withdrawal',
      '/api/public/releases',
      '/api/public/releases/{id}',
      '/api/public/releases/{id}/release.json',
      '/api/public/releases/{id}/paper',
      '/api/public/bulletins/{id}',
      ...['', '/ar', '/ar/{id}', '/en', '/en/{id}', '/fr', '/fr/{id}'].map((path) => `/public${path}`),
      '/api/card-trust',
      // Words of texts and codes of lists, as pages of the public say them.
      '/api/wording',
      // A device that shows its code: it has no account.
      '/api/stations/enrol',
      '/api/basemap',
      '/api/session',
      // Ways in: by a code that was handed over, a passkey, or the identity provider.
      '/api/session/password-by-code',
      '/api/session/passkey/options',
      '/api/session/passkey',
      '/api/session/provider',
      '/api/session/provider/back',
      '/api/journal/keys',
      '/api/journal/consistency',
      '/log/checkpoint',
      // What witnesses fetch and hand in: what is taken is signed.
      '/log/to-cosign',
      '/log/cosigned-checkpoint',
      '/log/witness-policy',
      '/log/cosignatures',
      '/log/kept-heads',
      '/log/tile/{*}',
      '/api/openapi.json',
    ]
    const asked = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path, method })),
    )
    const bodies: Record<string, object> = {
      '/api/session/password': { current: 'x', next: 'y'.repeat(12) },
      '/api/session/second-factor': { code: '1' },
      '/api/session/mail-address': { address: 'one@example.org', language: 'en' },
      '/api/letters/{id}': { step: 'again' },
      '/api/translations/read': { text: 'place,language,shipped,words' },
      '/api/spreadsheet-previews': {
        ...{ subject: 'people', fileHash: '0'.repeat(64), sheet: null, headerRow: null, columns: null, like: null },
      },
      '/api/bulk-previews': { act: 'taskOrder.cancel', said: { note: 'x' }, rows: [newId()] },
      '/api/search': { text: 'x' },
      '/api/notices/seen': { items: [] },
      '/api/notice-settings': { language: 'en', byEmail: false, bySms: false, phone: '', every: 'day' },
      '/api/saved-filters': { id: newId(), list: '/people', name: 'x', query: 'state=all', shared: false },
      '/api/session/passkeys/options': { password: 'x' },
      '/api/session/passkeys': {
        label: 'x',
        made: { id: 'x', response: { clientDataJSON: 'x', attestationObject: 'x' } },
      },
      '/api/users/{id}/code': { id: newId(), at: new Date().toISOString(), reason: 'x' },
      '/api/ordnance-import/compare': { rows: [] },
      '/api/ordnance-import/rows': { rows: [] },
      '/api/incident-files/{id}/open': { as: 'preview' },
      '/api/people/{id}/biometrics': { template: 'AAAA' },
      '/api/commander-list-files/preview': {
        ...{ groupId: newId(), sha256: '0'.repeat(64) },
        ...{ sheet: null, headerRow: null, columns: null },
      },
    }
    expect(asked.length).toBeGreaterThan(30)
    const wrong: string[] = []
    for (const { path, method } of asked) {
      if (open.includes(path)) continue
      const url = path
        .replace(/\{sha256\}/, '0'.repeat(64))
        .replace(/\{stage\}/, 'cvr')
        .replace(/\{kind\}/, 'interview')
        .replace(/\{code\}/, 'DIS-01')
        .replace(/\{station\}/, 'reception')
        .replace(/\{\w+\}/g, newId())
        .replace(/saved-filters$/, 'saved-filters?list=%2Fpeople')
      const payload = bodies[path] ?? { id: newId(), at: new Date().toISOString(), input: {} }
      const response = await world.http.inject({
        method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).parse(method.toUpperCase()),
        url,
        ...(method === 'get' ? {} : { payload }),
      })
      if (![401, 415].includes(response.statusCode)) wrong.push(`${method} ${path} answered ${response.statusCode}`)
    }
    expect(wrong).toEqual([])
  })

  it('follows the role', async () => {
    expect((await world.post('bakary', 'person.register', applicant())).status).toBe(403)
    expect((await world.post('awa', 'weapon.takeIn', rifle(newId()))).status).toBe(403)
    expect((await world.post('dalia', 'user.appoint', {})).status).toBe(403)
    expect((await world.get('awa', '/api/users')).status).toBe(403)
    expect((await world.get('awa', '/api/journal')).status).toBe(403)
    expect((await world.get('karim', '/api/journal')).status).toBe(200)
  })

  it('does not let a programme-only action through', async () => {
    const response = await world.post('jana', 'programme.found', {})
    expect(response.status).toBe(404)
  })
})

describe('signing in', () => {
  const attempt = async (login: string, secret: string) =>
    world.http.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login, password: secret },
      headers: { 'accept-language': 'en' },
    })

  it('locks after five wrong passwords and says until when', async () => {
    await world.signIn('emad')
    for (let i = 0; i < 4; i++) expect((await attempt('emad', 'wrong')).json()).toMatchObject({ code: 'session.wrong' })
    expect((await attempt('emad', 'wrong')).json()).toMatchObject({ code: 'session.locked' })
    expect((await attempt('emad', 'belmora-belmora')).json()).toMatchObject({
      code: 'session.locked',
      until: expect.stringMatching(/^\d{4}/),
    })
  })

  it('answers the same for a login that does not exist', async () => {
    expect((await attempt('nobody', 'wrong')).json().code).toBe('session.wrong')
  })

  it('ends at once when the user is dismissed', async () => {
    expect((await world.get('gaston', '/api/session')).status).toBe(200)
    const id = z
      .object({ actor: z.object({ id: z.string() }) })
      .parse(JSON.parse((await world.get('gaston', '/api/session')).body)).actor.id
    expect((await world.post('jana', 'user.dismiss', { id, reason: 'left the programme' })).status).toBe(200)
    expect((await world.get('gaston', '/api/session')).status).toBe(401)
  })
})

describe('the journal over HTTP', () => {
  it('serves checkpoint, tiles and consistency that fit together', async () => {
    const checkpoint = (await world.get(null, '/log/checkpoint')).body
    const size = Number(checkpoint.split('\n')[1])
    const width = Math.min(size, 256) % 256
    expect((await world.get(null, `/log/tile/0/000.p/${width}`)).status).toBe(size < 256 ? 200 : 404)
    expect((await world.get(null, `/log/tile/0/000.p/${width + 1}`)).status).toBe(404)
    expect((await world.get(null, '/log/tile/entries/000.p/1')).status).toBe(401)
    expect((await world.get('karim', '/log/tile/entries/000.p/1')).status).toBe(200)
    expect((await world.get(null, `/api/journal/consistency?first=1&second=${size}`)).status).toBe(200)
    expect((await world.get(null, `/api/journal/consistency?first=${size + 1}&second=${size}`)).status).toBe(400)
    expect((await world.get(null, '/api/journal/consistency?first=x&second=1')).status).toBe(400)
  })

  it('is alive, ready and measured', async () => {
    expect((await world.get(null, '/healthz')).status).toBe(200)
    expect((await world.get(null, '/readyz')).status).toBe(200)
    const metrics = await world.get(null, '/metrics')
    expect(metrics.body).toContain('sulh_actions_total')
    expect(metrics.body).not.toContain('Tawergi')
  })
})

describe('an address that asks a lot', () => {
  it('is asked to wait, and still gets the files of the pages: the tablets of one office have one address', async () => {
    const crowd = await newHttpWorld()
    const ask = (url: string) => crowd.http.inject({ method: 'GET', url, remoteAddress: '192.0.2.7' })
    for (let asked = 0; asked <= questionsPerMinute; asked += 1) await ask('/healthz')
    expect((await ask('/healthz')).statusCode).toBe(200)
    for (let asked = 0; asked < questionsPerMinute; asked += 1) await ask('/api/journal/keys')
    for (const url of ['/api/journal/keys', '/%61pi/journal/keys']) {
      const { statusCode, body } = await ask(url)
      expect([statusCode, JSON.parse(body)]).toEqual([429, expect.objectContaining({ code: 'server.busy' })])
    }
    expect((await ask('/healthz')).statusCode).toBe(200)
    await crowd.end()
  })
})
