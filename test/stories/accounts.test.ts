import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register } from '../../src/people/actions.ts'
import { applicant, cast, newWorld, password, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await newWorld()
  await world.sulh.accounts.issuePassword(cast.karim.id, password)
})
afterAll(() => world.end())

const day = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 8, minutes))

describe('the second factor', () => {
  it('is asked for once it was confirmed, and each code opens once', async () => {
    const { accounts } = world.sulh
    const credentials = { login: 'karim', password }
    const begun = await accounts.beginFactor(cast.karim.id, 'karim')
    const totp = new TOTP({ secret: begun?.secret ?? '', digits: 6, period: 30 })
    const codeAt = (now: Date) => totp.generate({ timestamp: now.getTime() })
    expect(await accounts.confirmFactor(cast.karim.id, '000000', day(0))).toBe(false)
    expect(await accounts.confirmFactor(cast.karim.id, codeAt(day(0)), day(0))).toBe(true)
    expect(await accounts.signIn(credentials, day(1))).toEqual({ problem: 'session.codeNeeded' })
    expect(await accounts.signIn({ ...credentials, code: codeAt(day(0)) }, day(0))).toEqual({
      problem: 'session.codeWrong',
    })
    const code = codeAt(day(2))
    expect(await accounts.signIn({ ...credentials, code }, day(2))).toHaveProperty('token')
    expect(await accounts.signIn({ ...credentials, code }, day(2))).toEqual({ problem: 'session.codeWrong' })
    expect(await accounts.beginFactor(cast.karim.id, 'karim')).toBeUndefined()
  })
})

describe('a session', () => {
  it('ends after an hour without use, after twelve hours, and on signing out', async () => {
    const { accounts } = world.sulh
    await accounts.issuePassword(cast.awa.id, password)
    const open = async () => {
      const result = await accounts.signIn({ login: 'awa', password }, day(0))
      if ('problem' in result) throw new Error(result.problem)
      return result.token
    }
    const idle = await open()
    expect(await accounts.whoIs(idle, day(59))).toMatchObject({ login: 'awa' })
    expect(await accounts.whoIs(idle, day(59 + 61))).toBeUndefined()
    const long = await open()
    for (let minute = 30; minute < 12 * 60; minute += 30) expect(await accounts.whoIs(long, day(minute))).toBeDefined()
    expect(await accounts.whoIs(long, day(12 * 60 + 1))).toBeUndefined()
    const left = await open()
    await accounts.signOut(left)
    expect(await accounts.whoIs(left, day(1))).toBeUndefined()
  })

  it('is not opened by what the database keeps of it', async () => {
    const { rows } = await world.sulh.database.accounts.query<{ token_hash: Buffer }>('select token_hash from sessions')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      for (const encoding of ['hex', 'base64url', 'latin1'] as const) {
        expect(await world.sulh.accounts.whoIs(row.token_hash.toString(encoding), day(1))).toBeUndefined()
      }
    }
  })
})

describe('what a stolen copy of the database shows', () => {
  it('is no password, no second factor and no name in the journal', async () => {
    await world.done('awa', register, applicant())
    const { rows } = await world.sulh.database.owner.query(
      `select string_agg(body::text, ' ') as journal from journal where action = 'person.register'`,
    )
    expect(String(rows[0]?.journal)).toContain('person.register')
    expect(String(rows[0]?.journal)).not.toMatch(/Mansour|منصور/)
    const { rows: accounts } = await world.sulh.database.owner.query<{
      password_hash: string
      factor_sealed: Buffer | null
    }>('select password_hash, factor_sealed from accounts')
    for (const row of accounts) expect(row.password_hash).toMatch(/^\$argon2id\$/)
    const sealed = accounts.find((row) => row.factor_sealed)?.factor_sealed?.toString('latin1') ?? ''
    expect(sealed.length).toBeGreaterThan(28)
    expect(sealed).not.toMatch(/[A-Z2-7]{24}/)
  })
})
