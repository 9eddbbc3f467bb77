import { decode, encode } from 'cborg'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { base45, fromBase45 } from './base45.ts'
import { hash, hex, textOf, utf8 } from './bytes.ts'
import { checkpointBody, cosignCheckpoint, signCheckpoint } from './checkpoint.ts'
import { documentLeafBytes } from './entry.ts'
import { type SigningKey, signingKey } from './note.ts'
import {
  encodeReceiptCode,
  type ReceiptStatement,
  receiptUrl,
  statementBytes,
  verifyReceiptCode,
} from './receipt-code.ts'
import { nodeFromTiles, TileEdge } from './tiles.ts'
import { inclusionProof, leafHash } from './tree.ts'

const journalKey = signingKey('sulh.example/journal', 'log', hash(utf8('journal')))
const trusted = [journalKey]

const statement: ReceiptStatement = {
  kind: 'weaponReceipt',
  number: 'N-2026-000123',
  programme: 'National programme',
  person: { name: 'سالم علي محمد الورفلي', nameLatin: 'Salem Ali Mohamed al-Warfali', reference: 'P-7F3K-22' },
  date: '2026-11-23',
  place: 'Assembly area 4',
  weapon: {
    tag: 'T-000123',
    class: 'assault rifle',
    make: '',
    model: 'AKM',
    calibre: '7.62x39',
    serial: 'AB 1234',
    legibility: 'partly legible',
    condition: 'serviceable',
  },
  receivedBy: 'Armourer 12',
}

/** A tree of `size` leaves with the receipt at `leafIndex`, signed; `seed` varies salt and neighbours. */
function issue(
  size: number,
  leafIndex: number,
  seed = 0,
  stated = statementBytes(statement),
  key: SigningKey = journalKey,
) {
  const salt = hash(utf8(`salt ${seed}`)).subarray(0, 16)
  const leaf = leafHash(documentLeafBytes(stated, salt))
  const edge = new TileEdge()
  const tiles = new Map<string, Uint8Array>()
  const leaves = Array.from({ length: size }, (_, at) => (at === leafIndex ? leaf : leafHash(utf8(`${seed} ${at}`))))
  for (const { level, tile, hashes } of edge.append(leaves)) tiles.set(`${level}/${tile}`, hashes)
  const proof = inclusionProof(
    leafIndex,
    size,
    nodeFromTiles(size, (level, tile) => tiles.get(`${level}/${tile}`)),
  )
  const checkpoint = signCheckpoint({ origin: key.name, size, root: edge.root() }, key)
  return { statement: stated, salt, leafIndex, proof, checkpoint }
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** The fields of a code, to be altered and written back. */
function fieldsOf(code: string): unknown[] {
  const fields: unknown = decode(fromBase45(code.slice(6)) ?? new Uint8Array())
  return Array.isArray(fields) ? fields : []
}

function codeOf(fields: readonly unknown[]): string {
  return `SULH1:${base45(encode([...fields]))}`
}

function whyNot(code: string, keys = trusted): string {
  const verified = verifyReceiptCode(code, keys)
  return verified.genuine ? 'genuine' : verified.why
}

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %j as %j, as RFC 9285', (plain, encoded) => {
    expect(base45(utf8(plain))).toBe(encoded)
    expect(textOf(fromBase45(encoded) ?? new Uint8Array())).toBe(plain)
  })

  it('refuses overflow, foreign characters and impossible lengths', () => {
    for (const text of ['GGX', ':::', '::', 'A', 'ABCD', 'ab0', 'A\nB']) expect(fromBase45(text)).toBe(undefined)
    expect(hex(fromBase45('FGW') ?? new Uint8Array())).toBe('ffff')
  })
})

describe('a genuine receipt', () => {
  it.each([1, 2, 3, 255, 256, 257, 70_000])('verifies at any place in a tree of %i leaves', (size) => {
    for (const leafIndex of new Set([0, size >> 1, size - 1])) {
      const code = encodeReceiptCode(issue(size, leafIndex))
      expect(code).toMatch(/^SULH1:[0-9A-Z $%*+\-./:]+$/)
      expect(verifyReceiptCode(code, trusted)).toEqual({
        genuine: true,
        statement,
        origin: journalKey.name,
        leafIndex,
        treeSize: size,
      })
    }
  })

  it('verifies from a cosigned checkpoint and fits a QR code in a journal of 70,000 lines', () => {
    const issued = issue(70_000, 12_345)
    const witness = signingKey('witness.example/north', 'cosignature', hash(utf8('north')))
    const code = encodeReceiptCode({ ...issued, checkpoint: cosignCheckpoint(issued.checkpoint, witness, 1) })
    expect(code).toBe(encodeReceiptCode(issued))
    // Alphanumeric capacity of QR version 40 at error correction level M.
    expect(code.length).toBeLessThan(3391)
  })

  it('verifies in lower case, broken into lines, inside a link, percent-encoded or not, many times over', () => {
    for (let seed = 0; seed < 60; seed++) {
      const code = encodeReceiptCode(issue(3, seed % 3, seed))
      const body = code.slice(6)
      const spellings = [
        code.toLowerCase(),
        ` \n${code}\n`,
        `SULH1:\n${body.replaceAll(/.{64}/g, '$&\r\n')}`,
        code.trimEnd(),
        `https://sulh.example/verify#${code}`,
        receiptUrl('https://sulh.example/verify', code),
        receiptUrl('https://sulh.example/verify', code.toLowerCase()),
        receiptUrl('https://sulh.example/verify', code).replace('%3A', ':'),
        new URL(`https://sulh.example/verify#${code}`).href,
      ]
      for (const spelling of spellings) expect([spelling, whyNot(spelling)]).toEqual([spelling, 'genuine'])
    }
  })

  it('verifies when indented and broken where the code has no space', () => {
    const code = encodeReceiptCode(issue(3, 1))
    const at = 6 + code.slice(6).search(/\w{4}/) + 2
    expect(whyNot(`${code.slice(0, at)}\n    ${code.slice(at)}`)).toBe('genuine')
  })
})

describe('a forged receipt', () => {
  it('is rejected after any change of one character, over many receipts', { timeout: 60_000 }, () => {
    const mutation = fc.record({
      seed: fc.nat({ max: 1_000_000 }),
      size: fc.integer({ min: 1, max: 40 }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      character: fc.constantFrom(...digits, '!', 'é', '#', '&', 'ſ', '\u0000'),
    })
    fc.assert(
      fc.property(mutation, ({ seed, size, place, character }) => {
        const code = encodeReceiptCode(issue(size, seed % size, seed))
        const at = Math.min(code.length - 1, Math.floor(place * code.length))
        fc.pre(code[at] !== character)
        expect(whyNot(code.slice(0, at) + character + code.slice(at + 1))).not.toBe('genuine')
      }),
      { numRuns: 1000 },
    )
  })

  it('is rejected at every place of one code, for a neighbouring digit', { timeout: 60_000 }, () => {
    const code = encodeReceiptCode(issue(5, 2))
    for (let at = 0; at < code.length; at++) {
      const other = digits.charAt((digits.indexOf(code.charAt(at)) + 1) % digits.length)
      expect([at, whyNot(code.slice(0, at) + other + code.slice(at + 1))]).not.toEqual([at, 'genuine'])
    }
  })

  it('is rejected when cut short, doubled or lengthened', () => {
    const code = encodeReceiptCode(issue(5, 2))
    for (let at = 0; at < code.length; at += 7) expect(whyNot(code.slice(0, at))).not.toBe('genuine')
    expect(whyNot(code + code)).toBe('unreadable')
    expect(whyNot(`${code}000`)).toBe('unreadable')
  })

  it('says why: each field altered in turn', () => {
    const fields = fieldsOf(encodeReceiptCode(issue(5, 2)))
    const [proof] = issue(5, 2).proof
    const alter = (at: number, value: unknown): string => whyNot(codeOf(fields.with(at, value)))
    expect(codeOf(fields)).toBe(encodeReceiptCode(issue(5, 2)))
    expect(alter(0, 2)).toBe('unsupportedVersion')
    expect(alter(1, 'sulh.example/other')).toBe('unknownKey')
    expect(alter(2, new Uint8Array(4))).toBe('unknownKey')
    expect(alter(3, statementBytes({ ...statement, number: 'N-2026-000124' }))).toBe('badSignature')
    expect(alter(4, new Uint8Array(16))).toBe('badSignature')
    expect(alter(4, new Uint8Array(17))).toBe('unreadable')
    expect(alter(5, 3)).toBe('badSignature')
    expect(alter(5, 4)).toBe('badProof')
    expect(alter(5, 5)).toBe('badProof')
    expect(alter(6, 6)).toBe('badSignature')
    expect(alter(6, 100)).toBe('badProof')
    expect(alter(7, [])).toBe('badProof')
    expect(alter(7, [proof, proof, proof])).toBe('badSignature')
    expect(alter(7, [new Uint8Array(31)])).toBe('badProof')
    expect(alter(7, Array(65).fill(proof))).toBe('tooLarge')
    expect(alter(8, new Uint8Array(64))).toBe('badSignature')
    expect(alter(8, new Uint8Array(65))).toBe('unreadable')
    expect(whyNot(codeOf([...fields, 1]))).toBe('unreadable')
    expect(whyNot(codeOf(fields.slice(0, -1)))).toBe('unreadable')
  })

  it('is rejected when another key, or a key for another purpose, signed it', () => {
    const thief = signingKey(journalKey.name, 'log', hash(utf8('thief')))
    const forged = fieldsOf(encodeReceiptCode(issue(5, 2, 0, statementBytes(statement), thief)))
    expect(whyNot(codeOf(forged))).toBe('unknownKey')
    expect(whyNot(codeOf(forged.with(2, fieldsOf(encodeReceiptCode(issue(5, 2)))[2])))).toBe('badSignature')
    const witness = signingKey(journalKey.name, 'cosignature', journalKey.seed)
    expect(whyNot(encodeReceiptCode(issue(5, 2)), [witness])).toBe('unknownKey')
    const genuine = fieldsOf(encodeReceiptCode(issue(5, 2)))
    expect(whyNot(codeOf(genuine.with(2, Uint8Array.from(Buffer.from(witness.id, 'hex')))), [witness])).toBe(
      'unknownKey',
    )
    expect(whyNot(encodeReceiptCode(issue(5, 2)), [])).toBe('unknownKey')
  })

  it('is rejected when its statement is signed but is no receipt', () => {
    expect(() => statementBytes({ ...statement, kind: 'pardon' })).toThrow(z.ZodError)
    const notReceipts = [
      encode({ ...statement, kind: 'pardon' }),
      encode({ ...statement, date: '2026-13-01' }),
      encode({ ...statement, extra: 1 }),
      utf8('{}'),
    ]
    for (const stated of notReceipts) expect(whyNot(encodeReceiptCode(issue(2, 1, 0, stated)))).toBe('unreadable')
  })

  it('is rejected when spelt in CBOR another way', () => {
    const bytes = fromBase45(encodeReceiptCode(issue(5, 2)).slice(6)) ?? new Uint8Array()
    // 0x98 0x09: an array of nine with a needless length byte. 0x9f … 0xff: of indefinite length.
    const long = Uint8Array.from([0x98, 0x09, ...bytes.subarray(1)])
    const indefinite = Uint8Array.from([0x9f, ...bytes.subarray(1), 0xff])
    // 0x50: the salt, 16 bytes long; then the leaf index 2, here as the half-precision float 2.0.
    const at = bytes.findIndex((byte, i) => byte === 0x50 && bytes[i + 17] === 2 && bytes[i + 18] === 5) + 17
    expect(at).toBeGreaterThan(17)
    const float = Uint8Array.from([...bytes.subarray(0, at), 0xf9, 0x40, 0x00, ...bytes.subarray(at + 1)])
    expect(fieldsOf(`SULH1:${base45(float)}`)[5]).toBe(2)
    for (const other of [long, indefinite, float]) expect(whyNot(`SULH1:${base45(other)}`)).toBe('unreadable')
  })

  it('never throws, whatever is scanned', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 400 }).map(base45)), (noise) => {
        expect(whyNot(noise)).toBe('unreadable')
        expect(whyNot(`SULH1:${noise}`)).not.toBe('genuine')
        expect(whyNot(`https://a/#SULH1%3A${encodeURIComponent(base45(utf8(noise)))}`)).not.toBe('genuine')
      }),
      { numRuns: 500 },
    )
    expect(Reflect.apply(verifyReceiptCode, undefined, [null, trusted])).toEqual({ genuine: false, why: 'unreadable' })
    expect(whyNot('SULH2:ABC')).toBe('unsupportedVersion')
    expect(whyNot(`SULH1:${base45(new Uint8Array(4097))}`)).toBe('tooLarge')
    expect(whyNot(`SULH1:${'0'.repeat(40_000)}`)).toBe('tooLarge')
    expect(whyNot(`SULH1:${base45(new Uint8Array(4096).fill(0x81))}`)).toBe('unreadable')
  })
})

describe('printing', () => {
  it('refuses a receipt that would not verify', () => {
    const issued = issue(5, 2)
    expect(() => encodeReceiptCode({ ...issued, leafIndex: 3 })).toThrow(RangeError)
    expect(() => encodeReceiptCode({ ...issued, proof: [] })).toThrow(RangeError)
    expect(() => encodeReceiptCode({ ...issued, checkpoint: issue(6, 2).checkpoint })).toThrow(RangeError)
    expect(() => encodeReceiptCode({ ...issued, checkpoint: 'checkpoint' })).toThrow(RangeError)
    const body = checkpointBody({ origin: journalKey.name, size: 5, root: new Uint8Array(32) })
    expect(() => encodeReceiptCode({ ...issued, checkpoint: body })).toThrow(RangeError)
    expect(() => encodeReceiptCode(issue(5, 2, 0, new Uint8Array(4096)))).toThrow(RangeError)
  })
})
