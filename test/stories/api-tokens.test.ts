import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeApiToken, revokeApiToken } from '../../src/api-tokens/token-actions.ts'
import { ApiTokensView } from '../../src/api-tokens/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { PeopleView } from '../../src/people/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let clock = new Date()
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true }, () => clock)
  await world.done('awa', register, applicant())
  await world.done('hania', register, applicant({ placeCode: 'B3' }))
})
afterAll(() => world.end())

const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)
const today = () => clock.toISOString().slice(0, 10)
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const given = (token: string, more: Record<string, unknown> = {}) => ({
  ...{ id: newId(), label: 'Monthly figures', paths: ['/api/people'], tokenHash: hashOf(token) },
  ...{ expiresOn: daysAfter(today(), 30), ...more },
})
const newToken = () => `sulh_${randomBytes(32).toString('hex')}`
const ask = (token: string, path = '/api/people', method: 'GET' | 'POST' = 'GET') =>
  world.http.inject({ method, url: path, headers: { authorization: `Bearer ${token}` } })
const seenBy = async (who: CastName) =>
  ApiTokensView.parse(JSON.parse((await world.get(who, '/api/api-tokens')).body)).tokens

describe('a token for a program', () => {
  it('reads the lists that it names as its maker does, and nothing else, and each reading is written down', async () => {
    const token = newToken()
    const made = given(token)
    await world.done('awa', makeApiToken, made)
    const answer = await ask(token)
    expect(answer.statusCode, answer.body).toBe(200)
    expect(PeopleView.parse(answer.json()).people.map(({ person }) => person.siteId)).toEqual([cast.awa.siteId])
    const [{ person } = { person: undefined }] = PeopleView.parse(answer.json()).people
    for (const path of ['/api/weapons', `/api/people/${person?.id}`, '/api/session', '/api/api-tokens', '/api/journal'])
      expect((await ask(token, path)).statusCode, path).toBe(401)
    expect((await ask(token, '/api/actions/person.register', 'POST')).statusCode).toBe(401)
    for (const other of [`${token}x`, hashOf(token), 'sulh_', newToken()])
      expect((await ask(other)).statusCode).toBe(401)
    const [row] = await seenBy('awa')
    expect(row).toMatchObject({ uses: 1, lastUsedAt: clock.toISOString(), read: [{ path: '/api/people' }] })
    expect(JSON.stringify(await seenBy('awa'))).not.toContain(made.tokenHash)
    expect(await seenBy('kamila')).toHaveLength(1)
    expect(await seenBy('gaston')).toEqual([])
    expect(await seenBy('nizar')).toEqual([])
  })

  it('is made for lists that its maker reads, and for ninety days at most', async () => {
    const make = (who: CastName, more: Record<string, unknown>) => world.do(who, makeApiToken, given(newToken(), more))
    expect(code(await make('mourad', {}))).toBe('apiToken.notYours')
    expect(code(await make('awa', { paths: ['/api/people', '/api/child-cases'] }))).toBe('apiToken.notYours')
    expect(code(await make('jana', {}))).toBe('apiToken.notYours')
    for (const days of [0, 91])
      expect(code(await make('awa', { expiresOn: daysAfter(today(), days) }))).toBe('apiToken.expiry')
    const token = newToken()
    await world.done('awa', makeApiToken, given(token))
    expect(code(await world.do('dalia', makeApiToken, given(token)))).toBe('record.conflict')
  })

  it('opens nothing once it was revoked, has expired, or its maker has left', async () => {
    const [first, second, third] = [newToken(), newToken(), newToken()]
    const revoked = given(first)
    await world.done('awa', makeApiToken, revoked)
    expect(code(await world.do('gaston', revokeApiToken, { id: revoked.id }))).toBe('apiToken.unknown')
    expect(code(await world.do('nizar', revokeApiToken, { id: revoked.id }))).toBe('apiToken.unknown')
    expect((await ask(first)).statusCode).toBe(200)
    expect(code(await world.do('kamila', revokeApiToken, { id: revoked.id }))).toBe('accepted')
    expect((await ask(first)).statusCode).toBe(401)
    expect(code(await world.do('awa', revokeApiToken, { id: revoked.id }))).toBe('apiToken.notNow')
    await world.done('awa', makeApiToken, given(second, { expiresOn: daysAfter(today(), 2) }))
    await world.done('dalia', makeApiToken, given(third))
    const before = clock
    clock = new Date(before.getTime() + 4 * 86_400_000)
    expect((await ask(second)).statusCode).toBe(401)
    expect((await ask(third)).statusCode).toBe(200)
    clock = before
    await world.asOwner(`update users set roles = array['checkOfficer'] where id = '${cast.dalia.id}'`)
    expect((await ask(third)).statusCode).toBe(403)
    await world.asOwner(
      `update users set roles = array['screener'], status = 'dismissed' where id = '${cast.dalia.id}'`,
    )
    expect((await ask(third)).statusCode).toBe(401)
    await world.asOwner(`update users set status = 'appointed' where id = '${cast.dalia.id}'`)
  })

  it('does not change past the program either, and its readings stay', async () => {
    const as = (role: string, sql: string) => stoppedBy(world, role, sql)
    expect(await as('sulh_writer', `update api_tokens set paths = array['/api/weapons']`)).toBe('23001')
    expect(await as('sulh_writer', `update api_tokens set expires_on = expires_on + 10`)).toBe('23001')
    expect(await as('sulh_accounts', 'update api_tokens set revoked_at = null')).toBe('42501')
    for (const role of ['sulh_writer', 'sulh_accounts']) {
      expect(await as(role, 'delete from api_token_uses')).toBe('42501')
      expect(await as(role, 'update api_token_uses set used_at = now()')).toBe('42501')
    }
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
