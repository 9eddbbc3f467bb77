import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyCardCode } from '../cards/claim169/code.ts'
import { cardKeys, signedCode } from '../cards/trust-store.ts'
import { fromHex } from '../journal/bytes.ts'
import { newId } from '../kernel/ids.ts'
import { type Keys, loadKeys, rotateCardKey } from './keys.ts'
import { randomKey } from './seal.ts'

let folder: string
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys')
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true }))

const trusted = (keys: Pick<Keys, 'card'>) =>
  cardKeys(keys).map(({ id, publicKey }) => ({
    ...{ id, algorithm: 'EdDSA' as const },
    publicKey: fromHex(publicKey) ?? new Uint8Array(),
  }))
const card = {
  id: newId(),
  identity: { id: 'C-000042-7' },
  issuer: 'Office',
  issuedAt: '2026-11-26T08:00:00.000Z',
  day: null,
}
const check = (code: string, keys: Pick<Keys, 'card'>) => verifyCardCode(code, trusted(keys), 1_800_000_000)

it('the key of cards is made once, apart from the journal’s, and for its owner alone', () => {
  const [first, second] = [loadKeys(folder, {}), loadKeys(folder, {})]
  expect(cardKeys(first)).toEqual(cardKeys(second))
  expect(first.card.signing.equals(first.journal)).toBe(false)
  expect(statSync(join(folder, 'card.pem')).mode & 0o777).toBe(0o600)
  expect(first.card.former).toEqual([])
})

it('an exchanged key signs no more, and what it signed stays genuine; another’s key signs nothing here', () => {
  const master = randomKey()
  const before = { ...loadKeys(folder, {}), master }
  const old = signedCode(before, card)
  rotateCardKey(folder, {})
  rotateCardKey(folder, {})
  const after = { ...loadKeys(folder, {}), master }
  expect(cardKeys(after)).toHaveLength(3)
  expect(cardKeys(after)[2]).not.toEqual(cardKeys(after)[0])
  expect(cardKeys(after)).toContainEqual(cardKeys(before)[0])
  expect(check(old, after)).toMatchObject({ genuine: true, keyId: cardKeys(before)[0]?.id })
  const fresh = signedCode(after, card)
  expect(check(fresh, after)).toMatchObject({ genuine: true, keyId: cardKeys(after)[0]?.id })
  expect(check(fresh, before)).toEqual({ genuine: false, why: 'unknownKey' })
  expect(() => rotateCardKey(folder, { SULH_CARD_KEY_FILE: join(folder, 'card.pem') })).toThrow(/mounted/)
})
