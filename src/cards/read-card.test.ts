import { deflateSync } from 'node:zlib'
import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { hex } from '../journal/bytes.ts'
import { cardClaims, cardCode } from './claim169/code.ts'
import type { TrustedKey } from './claim169/cose.ts'
import { isReceipt, readCard } from './read-card.ts'
import { revocationMark, signRevocationList, verifyRevocationList } from './revocation-list.ts'

const seed = new Uint8Array(32).fill(3)
const id = Uint8Array.from([8, 7, 6, 5, 4, 3, 2, 1])
const key = { id, sign: (message: Uint8Array) => ed25519.sign(message, seed) }
const keys: TrustedKey[] = [{ id: hex(id), algorithm: 'EdDSA', publicKey: ed25519.getPublicKey(seed) }]
const at = 1_750_000_000
const now = new Date(at * 1000)
const codeOf = (tokenId: Uint8Array) =>
  cardCode(cardClaims({ id: 'C-000042-7' }, { issuedAt: at - 9, expiresAt: at + 9999, tokenId }), key, deflateSync)
const [good, bad] = [new Uint8Array(16).fill(1), new Uint8Array(16).fill(2)]
const listOf = (issuedAt: number) => {
  const about = { issuer: 'Card Office', issuedAt, nextUpdate: issuedAt + 3600 }
  const read = verifyRevocationList(signRevocationList([revocationMark(bad)], about, key), keys)
  return 'list' in read ? read.list : null
}

describe('a card at /verify', () => {
  it('is refused where it is on the list, and says of when the list is', () => {
    const trust = { keys, list: listOf(at - 60) }
    const asOf = new Date((at - 60) * 1000).toISOString()
    expect(readCard(codeOf(bad), trust, now)).toEqual({ kind: 'noCard', why: 'revoked', listOf: asOf })
    expect(readCard(codeOf(good), trust, now)).toMatchObject({ kind: 'card', listOf: asOf, outdated: false })
  })

  it('is held against an old list, which is said, and one without any list, which is said too', () => {
    const old = { keys, list: listOf(at - 7200) }
    expect(readCard(codeOf(good), old, now)).toMatchObject({ kind: 'card', outdated: true })
    expect(readCard(codeOf(bad), old, now)).toMatchObject({ why: 'revoked' })
    expect(readCard(codeOf(bad), { keys, list: null }, now)).toMatchObject({ kind: 'card', listOf: null })
  })

  it('counts for nothing without keys, or as another text', () => {
    expect(readCard(codeOf(good), { keys: [], list: null }, now)).toMatchObject({ why: 'unknownKey' })
    expect(readCard('anything', { keys, list: null }, now)).toMatchObject({ why: 'unreadable' })
  })

  it('is told from a receipt', () => {
    expect(isReceipt('https://x/verify#SULH1%3AABC')).toBe(true)
    expect(isReceipt('sulh1:abc')).toBe(true)
    expect(isReceipt(codeOf(good))).toBe(false)
  })
})
