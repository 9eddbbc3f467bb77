import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { decode, encode, Tagged } from 'cborg'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { base45, fromBase45 } from '../../journal/base45.ts'
import { fromHex, hex } from '../../journal/bytes.ts'
import { cardClaims, cardCode, verifyCardCode } from './code.ts'
import { signToken, type TrustedKey, type Verifiers } from './cose.ts'
import type { Identity } from './identity.ts'

const seed = new Uint8Array(32).fill(7)
const publicKey = ed25519.getPublicKey(seed)
const id = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])
const key = { id, sign: (message: Uint8Array) => ed25519.sign(message, seed) }
const trusted: TrustedKey[] = [{ id: hex(id), algorithm: 'EdDSA', publicKey }]
const now = 1_750_000_000
const about = { issuer: 'Card Office', issuedAt: now - 10, expiresAt: now + 1000, tokenId: new Uint8Array(16).fill(9) }
const codeOf = (identity: Identity, given = {}) =>
  cardCode(cardClaims(identity, { ...about, ...given }), key, deflateSync)
const opaque: Identity = { id: 'C-000042-7', version: '1.0' }
const check = (code: string, keys = trusted) => verifyCardCode(code, keys, now)
/** A code of any bytes, as a forger could print it. */
const packed = (token: Uint8Array) => base45(deflateSync(token))
const tokenOf = (code: string) => new Uint8Array(inflateSync(fromBase45(code) ?? new Uint8Array()))
const partsOf = (code: string): [Uint8Array, Map<number, unknown>, Uint8Array, Uint8Array] =>
  z
    .tuple([
      z.instanceof(Uint8Array),
      z.map(z.number(), z.unknown()),
      z.instanceof(Uint8Array),
      z.instanceof(Uint8Array),
    ])
    .parse(decode(tokenOf(code), { useMaps: true, tags: Tagged.preserve(18) }).value)
const token = (parts: readonly unknown[], tag = 18) => packed(encode(new Tagged(tag, [...parts])))

describe('a code of ours', () => {
  it('states what was signed, and nothing else', () => {
    expect(check(codeOf(opaque))).toEqual({
      genuine: true,
      identity: opaque,
      about: { ...about, tokenId: '09'.repeat(16) },
      keyId: hex(id),
    })
    const text = new TextDecoder('latin1').decode(tokenOf(codeOf(opaque)))
    expect(text).not.toMatch(/combatant|militia|group|sulh|belmora/i)
    expect(codeOf(opaque).length).toBeLessThan(260)
  })

  it('is refused with any single character changed', () => {
    const code = codeOf({ ...opaque, fullName: 'Mansour Othman', secondaryFullName: 'منصور عثمان التاورغي', gender: 1 })
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
    let refused = 0
    for (let at = 0; at < code.length; at++) {
      for (const other of alphabet) {
        if (other === code[at]) continue
        const changed = code.slice(0, at) + other + code.slice(at + 1)
        if (!check(changed).genuine) refused++
      }
    }
    expect(refused).toBe(code.length * 44)
  }, 60_000)

  it.each([
    ['another key', (code: string) => check(code, [{ id: 'ff', algorithm: 'EdDSA', publicKey }]), 'unknownKey'],
    ['no key at all', (code: string) => check(code, []), 'unknownKey'],
    [
      'the id of a key, and another key',
      (code: string) =>
        check(code, [{ id: hex(id), algorithm: 'EdDSA', publicKey: ed25519.getPublicKey(new Uint8Array(32).fill(8)) }]),
      'badSignature',
    ],
    [
      'a key for another algorithm',
      (code: string) => check(code, [{ id: hex(id), algorithm: 'ES256', publicKey }]),
      'wrongAlgorithm',
    ],
    ['a later day', (code: string) => verifyCardCode(code, trusted, now + 1000), 'expired'],
  ])('is refused with %s', (_what, verify, why) => {
    expect(verify(codeOf(opaque))).toEqual({ genuine: false, why })
  })

  it('counts from its first day on', () => {
    expect(check(codeOf(opaque, { notBefore: now + 1 }))).toEqual({ genuine: false, why: 'notYetValid' })
    expect(check(codeOf(opaque, { notBefore: now }))).toMatchObject({ genuine: true })
  })
})

describe('what a forger prints', () => {
  const [headers, open, payload, signature] = partsOf(codeOf(opaque))
  const header = (algorithm: unknown) =>
    encode(
      new Map<number, unknown>([
        [1, algorithm],
        [4, id],
      ]),
    )
  it.each([
    ['no signature', token([headers, open, payload, new Uint8Array()]), 'unsigned'],
    [
      'another statement',
      token([headers, open, encode(cardClaims({ id: 'C-000043-5' }, about)), signature]),
      'badSignature',
    ],
    ['the algorithm changed', token([header(-7), open, payload, signature]), 'wrongAlgorithm'],
    ['no algorithm', token([encode(new Map([[4, id]])), open, payload, signature]), 'wrongAlgorithm'],
    [
      'the algorithm outside the signature',
      token([encode(new Map([[4, id]])), new Map([[1, -8]]), payload, signature]),
      'unreadable',
    ],
    ['a header beside the signed one', token([headers, new Map([[99, 'x']]), payload, signature]), 'unreadable'],
    ['encrypted bytes', token([headers, open, payload], 16), 'encrypted'],
    ['a MAC', token([headers, open, payload, signature], 17), 'unreadable'],
    ['an array of three', token([headers, open, payload]), 'unreadable'],
    ['more behind it', packed(new Uint8Array([...tokenOf(codeOf(opaque)), 0])), 'unreadable'],
    ['no text', '', 'unreadable'],
    ['another text', 'HELLO WORLD', 'unreadable'],
    ['a receipt', 'SULH1:ABC', 'unreadable'],
    ['more than a code holds', 'A'.repeat(20_000), 'tooLarge'],
    ['a bomb', base45(deflateSync(new Uint8Array(9_000_000))), 'unreadable'],
    ['a smaller bomb', base45(deflateSync(new Uint8Array(1_000_000))), 'unreadable'],
  ])('with %s is refused', (_what, code, why) => {
    expect(check(code)).toEqual({ genuine: false, why })
  })

  it('with a token of ours that is no card is refused', () => {
    for (const claims of [
      new Map<number, unknown>([[1, 'x']]),
      new Map<number, unknown>([[169, 'x']]),
      new Map<number, unknown>([[169, new Map([[4, 7]])]]),
      new Map<number, unknown>([
        [4, 'soon'],
        [169, new Map()],
      ]),
    ])
      expect(check(packed(signToken(claims, key)))).toEqual({ genuine: false, why: 'noIdentity' })
  })
})

const anyIdentity: fc.Arbitrary<Identity> = fc.record(
  {
    id: fc.string({ maxLength: 40 }),
    fullName: fc.string({ unit: 'grapheme', maxLength: 60 }),
    secondaryFullName: fc.stringMatching(/^[\u0621-\u064a ]{1,60}$/),
    dateOfBirth: fc.stringMatching(/^\d{8}$/),
    gender: fc.integer({ min: 1, max: 3 }),
    photo: fc.uint8Array({ maxLength: 900 }),
    bestQualityFingers: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 10 }),
    face: fc.array(
      fc.record(
        { data: fc.uint8Array({ maxLength: 50 }), format: fc.nat(3), issuer: fc.string() },
        { requiredKeys: ['data'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)

describe('whatever it states', () => {
  it('comes back as it was signed', () => {
    fc.assert(
      fc.property(anyIdentity, (identity) => {
        expect(check(codeOf(identity))).toMatchObject({ genuine: true, identity })
      }),
      { numRuns: 60 },
    )
  })

  it('is not genuine with a character changed, taken out or put in', () => {
    fc.assert(
      fc.property(anyIdentity, fc.nat(), fc.stringMatching(/^[0-9A-Z $%*+./:-]{0,2}$/), (identity, place, other) => {
        const code = codeOf(identity)
        const at = place % code.length
        const changed = code.slice(0, at) + other + code.slice(at + 1)
        // Blanks at the ends are what people and software put there.
        fc.pre(changed.trim() !== code)
        expect(check(changed).genuine).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('no text at all makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(check(text).genuine).toBe(false)))
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(check(packed(bytes)).genuine).toBe(false)))
  })
})

const folder = join(import.meta.dirname, '../../../../shared/data/trust/claim169-vectors')
const Vector = z.object({
  name: z.string(),
  qr_data: z.string(),
  signing_key: z.object({ algorithm: z.enum(['EdDSA', 'ES256']), public_key_hex: z.string() }).optional(),
  expected_claim169: z.record(z.string(), z.unknown()).optional(),
  expected_cwt_meta: z.record(z.string(), z.unknown()).optional(),
})
type Vector = z.infer<typeof Vector>
const vectorsIn = (kind: string): [string, Vector][] =>
  existsSync(folder)
    ? readdirSync(join(folder, kind)).map((file) => [
        file,
        Vector.parse(
          JSON.parse(readFileSync(join(folder, kind, file), 'utf8'), (_key, one: unknown) =>
            typeof one === 'string' ? (mangled[one] ?? one) : one,
          ),
        ),
      ])
    : []
const both: Verifiers = {
  EdDSA: (signature, message, from) => ed25519.verify(signature, message, from),
  ES256: (signature, message, from) => p256.verify(signature, message, from),
}
/** A moment at which every vector that has a last day is still valid, but the expired one. */
const then = 1_760_000_000
/** The bytes in the code of one vector are a JPEG's first; what stands beside it in JSON are others, mangled as text. */
const mangled: Readonly<Record<string, string>> = { '//3+4AAQ': '/9j/4AAQ' }
const asJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, one: unknown) =>
      one instanceof Uint8Array ? Buffer.from(one).toString('base64') : one,
    ),
  )

describe.skipIf(!existsSync(folder))('the published vectors (in ../shared/data/trust/claim169-vectors)', () => {
  const valid = vectorsIn('valid')
  const keysOf = ({ signing_key: key }: Vector): TrustedKey[] =>
    key
      ? [{ id: 'of the vector', algorithm: key.algorithm, publicKey: fromHex(key.public_key_hex) ?? publicKey }]
      : trusted
  const expected = (vector: Vector) => ({
    genuine: true,
    identity: vector.expected_claim169,
    about: expect.objectContaining(vector.expected_cwt_meta ?? {}),
  })

  it('are all here', () => {
    expect(valid).toHaveLength(11)
    expect([vectorsIn('invalid').length, vectorsIn('edge').length]).toEqual([4, 3])
  })

  it.each(valid.filter(([, vector]) => vector.signing_key && !vector.name.startsWith('encrypted')))(
    '%s is signed, and says what it should',
    (_file, vector) => {
      expect(asJson(verifyCardCode(vector.qr_data, keysOf(vector), then, both))).toMatchObject(expected(vector))
      // What verifies here with the key that the vector publishes is never trusted by itself.
      expect(verifyCardCode(vector.qr_data, trusted, then, both)).toMatchObject({ genuine: false })
    },
  )

  it('of ES256 is refused by our pages, which know Ed25519 alone', () => {
    const vector = valid.find(([file]) => file.startsWith('ecdsa'))?.[1]
    expect(vector && verifyCardCode(vector.qr_data, keysOf(vector), then)).toMatchObject({ why: 'badSignature' })
    expect(vector && verifyCardCode(vector.qr_data, trusted, then)).toMatchObject({ why: 'wrongAlgorithm' })
  })

  it.each(valid.filter(([, vector]) => vector.name.startsWith('encrypted')))(
    '%s is refused as encrypted',
    (_file, vector) => {
      expect(verifyCardCode(vector.qr_data, keysOf(vector), then, both)).toEqual({ genuine: false, why: 'encrypted' })
    },
  )

  const unsigned = valid.filter(([, { signing_key: key, name }]) => !key && !name.startsWith('encrypted'))
  it.each([...unsigned, ...vectorsIn('edge')])(
    '%s carries no signature and is refused; signed with a key of ours it says what it should',
    (_file, vector) => {
      expect(verifyCardCode(vector.qr_data, trusted, then, both)).toEqual({ genuine: false, why: 'unsigned' })
      const [, , payload] = partsOf(vector.qr_data)
      const claims: Map<number, unknown> = decode(payload, { useMaps: true })
      const resigned = cardCode(claims, key, deflateSync)
      const why = { expired: 'expired', 'not-yet-valid': 'notYetValid' }[vector.name]
      const verified = verifyCardCode(resigned, trusted, then)
      if (why) expect(verified).toEqual({ genuine: false, why })
      else expect(asJson(verified)).toMatchObject(vector.expected_claim169 ? expected(vector) : { genuine: true })
    },
  )

  it.each(vectorsIn('invalid'))('%s is refused', (_file, vector) => {
    const { genuine } = verifyCardCode(vector.qr_data, trusted, then, both)
    expect(genuine).toBe(false)
  })
})
