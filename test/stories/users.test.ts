import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import type { Role } from '../../src/kernel/roles.ts'
import { OwnSessionsView } from '../../src/programme/views.ts'
import { deviceWords } from '../../src/server/device-words.ts'
import { sessionCookie } from '../../src/server/http/server.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { appoint, changeRoles, dismiss, endSessions, issueCode } from '../../src/users/actions.ts'
import {
  proposeAppointment,
  proposeFactorReset,
  proposeReinstatement,
  proposeRoles,
  signUserChange,
  turnDownUserChange,
} from '../../src/users/change-actions.ts'
import { IssuedCode, OneUserView, UsersView, WaitingChangesView } from '../../src/users/views.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast, idOf, password } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const reason = 'Decided by the office on 3 March.'
const north = idOf('authority north')
const became = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const said = (login: string, roles: readonly Role[], siteId: Id | null = null) => ({
  ...{
    sideId: north,
    siteId,
    officeId: null,
    login,
    name: { ar: login, en: login, fr: login },
    roles,
    sex: null,
    reason,
  },
})
const oneUser = async (id: Id) =>
  OneUserView.parse(JSON.parse((await world.get('jana', `/api/users/${id}`, { 'accept-language': 'en' })).body))
/** Somebody of small reach whom jana appointed. */
const appointed = async (login: string, roles: readonly Role[] = ['screener']) => {
  const id = newId()
  await world.done('jana', appoint, { id, ...said(login, roles) })
  return id
}
const put = (url: string, payload: Record<string, unknown>) =>
  world.http.inject({ method: 'PUT', url, payload, headers: { 'accept-language': 'en' } })
const signedIn = async (login: string, secret: string, code?: string) => {
  const payload = { login, password: secret, ...(code === undefined ? {} : { code }) }
  const headers = { 'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0' }
  const response = await world.http.inject({ method: 'POST', url: '/api/session', payload, headers })
  const token = response.cookies.find((cookie) => cookie.name === sessionCookie)?.value
  return { status: response.statusCode, code: response.json().code, cookie: `${sessionCookie}=${token}`, token }
}
const codeFor = async (id: Id, who: CastName = 'jana') => {
  const response = await world.http.inject({
    method: 'POST',
    url: `/api/users/${id}/code`,
    payload: { id: newId(), at: new Date().toISOString(), reason },
    headers: { cookie: await world.signIn(who), 'accept-language': 'en' },
  })
  return { status: response.statusCode, body: response.json() }
}

describe('appointing', () => {
  it('is one person’s act where the roles reach no further, and kept with its reason', async () => {
    const id = await appointed('zahra')
    await world.done('jana', changeRoles, { id, roles: ['groupOfficer'], siteId: null, officeId: null, reason })
    const { user, history } = await oneUser(id)
    expect(user).toMatchObject({ login: 'zahra', roles: ['groupOfficer'], hasPassword: false, sessions: 0 })
    expect(history.map(({ change }) => [change.kind, change.status, change.rolesBefore, change.roles])).toEqual([
      ['roles', 'done', ['screener'], ['groupOfficer']],
      ['appoint', 'done', [], ['screener']],
    ])
    expect(history[0]).toMatchObject({ proposedByName: cast.jana.name, change: { reason, decidedBy: null } })
    expect(JSON.parse((await world.get('jana', '/api/users?search=zahr&role=groupOfficer')).body).total).toBe(1)
    expect(UsersView.parse(JSON.parse((await world.get('fatou', '/api/users?role=auditor')).body)).users).toEqual([])
  })

  it('takes another person’s signature where the roles reach far', async () => {
    const id = newId()
    const userId = newId()
    const input = { id, userId, ...said('yasin', ['director']) }
    expect(await became('jana', appoint, { id: userId, ...said('yasin', ['director']) })).toBe('user.twoNeeded')
    await world.done('jana', proposeAppointment, input)
    expect(await became('jana', proposeAppointment, { ...input, id: newId(), userId: newId() })).toBe(
      'userChange.waits',
    )
    expect((await world.get('jana', `/api/users/${userId}`)).status).toBe(404)
    const { waiting } = WaitingChangesView.parse(JSON.parse((await world.get('fatou', '/api/user-changes')).body))
    expect(waiting).toMatchObject([{ userName: { en: 'yasin' }, change: { id, kind: 'appoint', reason } }])
    expect(await became('jana', signUserChange, { id })).toBe('userChange.twoPersons')
    expect(await became('ismail', signUserChange, { id })).toBe('userChange.unknown')
    await world.done('fatou', signUserChange, { id })
    expect(await became('omran', signUserChange, { id })).toBe('userChange.decided')
    expect((await oneUser(userId)).user).toMatchObject({ roles: ['director'], status: 'appointed' })
  })

  it('refuses in words what one person may not hold together', async () => {
    for (const [roles, code] of [
      [['auditor', 'screener'], 'user.auditorAlone'],
      [['administrator', 'director'], 'user.administratorAlone'],
      [['benefitsOfficer', 'cashier'], 'user.moneyApart'],
      [['director', 'clinician'], 'user.recordsApart'],
      [['adjudicator', 'appealsOfficer'], 'user.appealsApart'],
    ] as const) {
      expect(await became('jana', appoint, { id: newId(), ...said('twohats', roles) })).toBe(code)
    }
    const answer = await world.post('jana', 'user.appoint', {
      id: newId(),
      ...said('twohats', ['registrationOfficer', 'cashier'], idOf('site TAR')),
    })
    expect(answer).toMatchObject({
      status: 409,
      body: { fields: [{ field: 'roles', text: expect.stringContaining('neither approves') }] },
    })
  })

  it('is nobody’s own, and the last administrator stays', async () => {
    const own = { roles: ['screener'], siteId: null, officeId: null, reason }
    expect(await became('jana', changeRoles, { id: cast.jana.id, ...own })).toBe('user.notYourself')
    expect(await became('jana', dismiss, { id: cast.jana.id, reason })).toBe('user.notYourself')
    expect(await became('jana', proposeRoles, { id: newId(), userId: cast.jana.id, ...own })).toBe('user.notYourself')
    // Two administrators who dismiss one another at the same moment: the second of the two stays.
    const other = newId()
    await world.sulh.performAsProgram(appoint, { id: other, ...said('rival', ['administrator']) })
    const act = (by: typeof cast.jana | { id: Id }, id: Id) =>
      world.sulh.performer.perform({
        action: dismiss,
        actor: { ...cast.jana, ...by, joint: true },
        envelope: { id: newId(), at: new Date().toISOString(), input: { id, reason } },
      })
    const [first, second] = await Promise.all([act(cast.jana, other), act({ id: other }, cast.jana.id)])
    expect(first?.outcome).toBe('accepted')
    expect(second).toMatchObject({ outcome: 'refused', code: 'user.lastAdministrator' })
  })

  it('ends and begins again by two, to the roles that are said', async () => {
    const id = await appointed('hosni')
    await world.done('jana', dismiss, { id, reason })
    const back = { id: newId(), userId: id, roles: ['groupOfficer'], siteId: null, officeId: null, reason }
    await world.done('jana', proposeReinstatement, back)
    expect((await oneUser(id)).user.status).toBe('dismissed')
    await world.done('fatou', turnDownUserChange, { id: back.id, reason: 'The inquiry is still open.' })
    const again = { ...back, id: newId() }
    await world.done('jana', proposeReinstatement, again)
    await world.done('fatou', signUserChange, { id: again.id })
    expect((await oneUser(id)).user).toMatchObject({ status: 'appointed', roles: ['groupOfficer'] })
  })

  it('keeps to two people past the program too', async () => {
    const row = (by: string, decided: string) => `insert into user_changes values
      ('${newId()}', '${north}', '${cast.dalia.id}', 'roles', 'done', null, null, null, null, null, '{auditor}', '{screener}', 'x',
       '${by}', now(), ${decided}, '')`
    await expect(world.asOwner(row(cast.jana.id, 'null, null'))).rejects.toThrow('two_persons')
    await expect(world.asOwner(row(cast.jana.id, `'${cast.jana.id}', now()`))).rejects.toThrow('two_persons')
    await expect(world.asOwner(row(cast.jana.id, `'${cast.dalia.id}', now()`))).rejects.toThrow('two_persons')
    await expect(world.asOwner(`update user_changes set reason = 'another'`)).rejects.toThrow('does not change')
  })
})

describe('a code for a password', () => {
  it('is shown once, opens once, and is in no table and no entry', async () => {
    const id = await appointed('nabil')
    expect((await codeFor(id, 'fatou')).status).toBe(403)
    const { code } = IssuedCode.parse((await codeFor(id)).body)
    expect((await oneUser(id)).user.codeUntil).not.toBeNull()
    const chosen = { login: 'nabil', code: code.toLowerCase().replaceAll('-', ' '), password: 'a sentence of mine' }
    expect(
      (await put('/api/session/password-by-code', { ...chosen, code: 'AAAAA-AAAAA-AAAAA-AAAAA' })).statusCode,
    ).toBe(409)
    expect((await put('/api/session/password-by-code', { ...chosen, password: 'short' })).statusCode).toBe(400)
    expect((await put('/api/session/password-by-code', chosen)).statusCode).toBe(204)
    expect((await signedIn('nabil', chosen.password)).status).toBe(200)
    expect((await put('/api/session/password-by-code', chosen)).json()).toMatchObject({
      code: 'session.passwordCodeWrong',
    })
    const { rows } = await world.sulh.database.owner.query<{ all: string }>(
      `select (select string_agg(j.body::text, ' ') from journal j) || (select coalesce(string_agg(c::text, ' '), '') from account_codes c)
         || (select string_agg(a::text, ' ') from accounts a) || (select string_agg(u::text, ' ') from user_changes u) as all`,
    )
    expect(rows[0]?.all).toContain('user.issueCode')
    expect(rows[0]?.all).not.toContain(code)
    expect(rows[0]?.all).not.toContain(chosen.password)
  })

  it('is void after five wrong ones, after another was made, and when its owner goes', async () => {
    const id = await appointed('tahani')
    const use = async (code: string) =>
      (await put('/api/session/password-by-code', { login: 'tahani', code, password: 'a sentence of mine' })).statusCode
    const first = IssuedCode.parse((await codeFor(id)).body).code
    const second = IssuedCode.parse((await codeFor(id)).body).code
    expect(await use(first)).toBe(409)
    for (let i = 0; i < 4; i++) expect(await use('AAAAA-AAAAA-AAAAA-AAAAA')).toBe(409)
    expect(await use(second)).toBe(409)
    const third = IssuedCode.parse((await codeFor(id)).body).code
    await world.done('jana', dismiss, { id, reason })
    expect(await use(third)).toBe(409)
    expect(await became('jana', issueCode, { id, reason })).toBe('user.dismissed')
    expect(await became('jana', issueCode, { id: cast.jana.id, reason })).toBe('user.notYourCode')
  })

  it('leaves a second factor, which two people take off', async () => {
    await world.signIn('dalia')
    const { accounts } = world.sulh
    const begun = await accounts.beginFactor(cast.dalia.id, 'dalia')
    const totp = new TOTP({ secret: begun?.secret ?? '', digits: 6, period: 30 })
    expect(await accounts.confirmFactor(cast.dalia.id, totp.generate(), new Date())).toBe(true)
    const { code } = IssuedCode.parse((await codeFor(cast.dalia.id)).body)
    const next = 'another sentence of mine'
    expect((await put('/api/session/password-by-code', { login: 'dalia', code, password: next })).statusCode).toBe(204)
    expect(await signedIn('dalia', next)).toMatchObject({ status: 401, code: 'session.codeNeeded' })
    const id = newId()
    await world.done('jana', proposeFactorReset, { id, userId: cast.dalia.id, reason })
    expect(await became('jana', signUserChange, { id })).toBe('userChange.twoPersons')
    expect(await signedIn('dalia', next)).toMatchObject({ code: 'session.codeNeeded' })
    await world.done('fatou', signUserChange, { id })
    expect((await signedIn('dalia', next)).status).toBe(200)
  })
})

describe('sessions', () => {
  const list = async (cookie: string) =>
    OwnSessionsView.parse(
      (await world.http.inject({ method: 'GET', url: '/api/session/all', headers: { cookie } })).json(),
    ).sessions
  const end = async (cookie: string, path: string) =>
    (await world.http.inject({ method: 'DELETE', url: `/api/session/${path}`, headers: { cookie } })).statusCode

  it('are told to their owner by kind of device, and ended one by one or all but this', async () => {
    await world.sulh.accounts.issuePassword(cast.emad.id, password)
    const [one, two, three] = [
      await signedIn('emad', password),
      await signedIn('emad', password),
      await signedIn('emad', password),
    ]
    const mine = await list(one.cookie)
    expect(mine.map(({ device, own }) => [device, own])).toEqual([
      ['Firefox · Android', false],
      ['Firefox · Android', false],
      ['Firefox · Android', true],
    ])
    // What a session is called opens none, and nobody ends another's.
    expect(JSON.stringify(mine)).not.toContain(one.token)
    const stranger = await world.signIn('nadia')
    expect(await end(stranger, `all/${mine[0]?.id}`)).toBe(404)
    expect(await end(one.cookie, `all/${mine[0]?.id}`)).toBe(204)
    expect(await end(one.cookie, 'others')).toBe(204)
    expect((await list(one.cookie)).length).toBe(1)
    for (const gone of [two, three])
      expect(
        (await world.http.inject({ method: 'GET', url: '/api/session', headers: { cookie: gone.cookie } })).statusCode,
      ).toBe(401)
  })

  it('are all ended by an administrator at once, and by a dismissal', async () => {
    await world.sulh.accounts.issuePassword(cast.samir.id, password)
    const one = await signedIn('samir', password)
    await world.done('jana', endSessions, { id: cast.samir.id, reason: 'The telephone was stolen.' })
    expect(
      (await world.http.inject({ method: 'GET', url: '/api/session', headers: { cookie: one.cookie } })).statusCode,
    ).toBe(401)
    const two = await signedIn('samir', password)
    await world.done('jana', dismiss, { id: cast.samir.id, reason })
    expect(
      (await world.http.inject({ method: 'GET', url: '/api/session', headers: { cookie: two.cookie } })).statusCode,
    ).toBe(401)
    expect((await signedIn('samir', password)).status).toBe(401)
  })

  it('say of a browser no more than its name and its system', () => {
    expect(deviceWords('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36 Edg/120.0')).toBe(
      'Edge · Windows',
    )
    expect(deviceWords('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1')).toBe(
      'Safari · iOS',
    )
    expect(deviceWords('curl/8.0')).toBe('')
    expect(deviceWords(undefined)).toBe('')
  })
})

describe('the record', () => {
  it('is what the journal leads to', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
