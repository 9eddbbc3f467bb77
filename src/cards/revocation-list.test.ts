import { deflateSync } from 'node:zlib'
import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { base45 } from '../journal/base45.ts'
import { hex } from '../journal/bytes.ts'
import { cardClaims, cardCode, verifyCardCode } from './claim169/code.ts'
import { signToken, type TrustedKey } from './claim169/cose.ts'
import { isRevoked, revocationMark, signRevocationList, verifyRevocationList } from './revocation-list.ts'

const seed = new Uint8Array(32).fill(7)
const id = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])
const key = { id, sign: (message: Uint8Array) => ed25519.sign(message, seed) }
const trusted: TrustedKey[] = [{ id: hex(id), algorithm: 'EdDSA', publicKey: ed25519.getPublicKey(seed) }]
const tokens = Array.from({ length: 40 }, (_, i) => new Uint8Array(16).fill(i))
const about = { issuer: 'Card Office', issuedAt: 1000, nextUpdate: 2000 }
const signedList = signRevocationList(tokens.slice(0, 20).map(revocationMark), about, key)

describe('the list of revoked cards', () => {
  it('knows those that are on it and no other, and says of when it is', () => {
    const read = verifyRevocationList(signedList, trusted)
    if (!('list' in read)) throw new Error(read.why)
    expect(read.list).toMatchObject({ issuedAt: 1000, nextUpdate: 2000 })
    expect(tokens.map((token) => isRevoked(read.list, token))).toEqual(tokens.map((_, i) => i < 20))
  })

  it('may be empty', () => {
    const read = verifyRevocationList(signRevocationList([], about, key), trusted)
    expect('list' in read && isRevoked(read.list, tokens[0] ?? id)).toBe(false)
  })

  it('does not tell which was revoked first, nor a token', () => {
    const turned = signRevocationList(tokens.slice(0, 20).toReversed().map(revocationMark), about, key)
    expect(hex(turned)).toBe(hex(signedList))
    expect(hex(signedList)).not.toContain(hex(tokens[5] ?? id))
    expect(signedList.length).toBeLessThan(20 * 8 + 160)
  })

  it('is refused where it was changed, is unsigned, or is a card', () => {
    for (let at = 0; at < signedList.length; at++) {
      const changed = Uint8Array.from(signedList)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(verifyRevocationList(changed, trusted), `byte ${at}`).toHaveProperty('why')
    }
    expect(verifyRevocationList(signedList, [])).toEqual({ why: 'unknownKey' })
    const card = signToken(cardClaims({ id: 'C-000001-5' }, { issuedAt: 1, expiresAt: 9_999_999_999 }), key)
    expect(verifyRevocationList(card, trusted)).toEqual({ why: 'unreadable' })
    expect(verifyCardCode(base45(deflateSync(signedList)), trusted, 1500)).toEqual({
      genuine: false,
      why: 'noIdentity',
    })
    expect(cardCode(cardClaims({ id: 'x' }, {}), key, deflateSync)).toMatch(/^[0-9A-Z $%*+./:-]+$/)
  })
})
