import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { foundAs, readFounding } from '../../src/cli/found.ts'
import { composeFeatures } from '../../src/main.server.ts'
import { choosePassword } from '../../src/server/account-codes.ts'
import { boxKeysOf } from '../../src/server/keys.ts'
import { asRole } from '../../src/server/postgres.ts'
import { Sulh } from '../../src/server/sulh.ts'
import { databaseUrl, query } from '../database-server.ts'
import { cloneTemplate, prepareOnce, testRing } from '../world.ts'

const server = inject('databaseUrl')
const name = `founding_${process.pid}_${randomBytes(3).toString('hex')}`
let sulh: Sulh

beforeAll(async () => {
  await cloneTemplate(server, name)
  const ownerUrl = databaseUrl(server, name)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  sulh = new Sulh({
    connectionOf: (role?: string) => (role === undefined ? ownerUrl : asRole(ownerUrl, role)),
    keys: {
      ...testRing(),
      journal: privateKey,
      journalPublic: publicKey,
      card: { signing: generateKeyPairSync('ed25519').privateKey, former: [] },
      box: boxKeysOf(randomBytes(32)),
    },
    features: composeFeatures(),
    options: { logLevel: 'silent' },
  })
  await prepareOnce(sulh)
})
afterAll(async () => {
  await sulh.end()
  await query(server, `drop database ${name} with (force)`)
})

const words = (text: string) => ({ ar: text, en: text, fr: text })
const founding = {
  ...{ title: words('Belmora'), timeZone: 'Africa/Tripoli', country: 'LY' },
  authorities: [{ code: 'commission', kind: 'joint', name: words('Commission') }],
  places: [{ code: 'B1', kind: 'town', parentCode: null, name: words('Tarsa'), latitude: 30, longitude: 15 }],
  administrators: ['first.one', 'second.one'].map((login) => ({ login, authority: 'commission', name: words(login) })),
}
const fileOf = (content: unknown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'founding-')), 'programme.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('founding an empty programme', () => {
  it('says which field of the file does not fit', () => {
    expect(() => readFounding(fileOf({ ...founding, country: 'Libya' }))).toThrow('country')
    expect(() => readFounding(fileOf({ ...founding, administrators: founding.administrators.slice(1) }))).toThrow(
      'name two administrators',
    )
    expect(() => readFounding('/nonexistent.json')).toThrow('cannot be read')
  })

  it('gives its administrators codes by which they choose passwords and sign in, and happens once', async () => {
    const read = readFounding(fileOf(founding))
    const stranger = { ...read.administrators[0], login: 'stranger', authority: 'south', name: words('x') }
    await expect(foundAs(sulh, { ...read, administrators: [stranger] })).rejects.toThrow('south')
    const codes = await foundAs(sulh, read)
    expect(codes.map(({ login }) => login)).toEqual(['first.one', 'second.one'])
    const [{ login, code } = { login: '', code: '' }] = codes
    const password = 'a sentence that I remember'
    expect(await choosePassword(sulh.database, { login, code: codes[1]?.code ?? '', password }, new Date())).toBe(false)
    expect(await choosePassword(sulh.database, { login, code, password }, new Date())).toBe(true)
    const opened = await sulh.accounts.signIn({ login, password }, new Date())
    if ('problem' in opened) throw new Error(opened.problem)
    // Outside a demonstration an administrator acts with a second factor alone.
    expect(await sulh.accounts.whoIs(opened.token, new Date())).toMatchObject({
      actor: { roles: ['administrator'], joint: true },
      secondFactor: 'required',
    })
    await expect(foundAs(sulh, read)).rejects.toThrow('founded here before')
  })
})
