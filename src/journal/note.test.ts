import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fromHex, hash, utf8 } from './bytes.ts'
import { parseNote, portableEd25519, signingKey, signNote, verifyNote } from './note.ts'

const wycheproof = fileURLToPath(new URL('../../../shared/data/trust/wycheproof/ed25519_test.json', import.meta.url))

const Hex = z.string().transform((digits) => fromHex(digits) ?? new Uint8Array())
const Vectors = z.object({
  testGroups: z.array(
    z.object({
      publicKey: z.object({ pk: Hex }),
      tests: z.array(z.object({ tcId: z.number(), msg: Hex, sig: Hex, result: z.enum(['valid', 'invalid']) })),
    }),
  ),
})

describe.skipIf(!existsSync(wycheproof))('Wycheproof Ed25519 (in ../shared/data/trust/wycheproof)', () => {
  it('agrees with every vector', () => {
    const { testGroups } = Vectors.parse(JSON.parse(readFileSync(wycheproof, 'utf8')))
    const judged = testGroups.flatMap(({ publicKey, tests }) =>
      tests.map(({ tcId, msg, sig, result }) => ({
        tcId,
        agrees: portableEd25519.verify(sig, msg, publicKey.pk) === (result === 'valid'),
      })),
    )
    expect(judged.filter(({ agrees }) => !agrees)).toEqual([])
    expect(judged.length).toBe(151)
  })
})

describe('a note with several signatures', () => {
  const text = 'A note.\n'
  const north = signingKey('north.example', 'log', hash(utf8('north')))
  const south = signingKey('south.example', 'log', hash(utf8('south')))
  const lineOf = (note: string): string => note.slice(note.indexOf('\n\n') + 2)
  const both = signNote(text, north) + lineOf(signNote(text, south))

  it('hands back the signatures of trusted keys only', () => {
    expect(verifyNote(both, [south])).toMatchObject({ valid: true, signatures: [{ key: { name: south.name } }] })
    const verified = verifyNote(both, [north, south])
    expect(verified.valid && verified.signatures.length).toBe(2)
  })

  it('is condemned by one bad signature of a trusted key, and not by one of an unknown key', () => {
    const bad = signNote(text, north) + lineOf(signNote('Another note.\n', south))
    expect(verifyNote(bad, [north, south])).toEqual({ valid: false, why: 'badSignature' })
    expect(verifyNote(bad, [north])).toMatchObject({ valid: true })
  })

  it('has one spelling: spare bits of base64 are not ignored', () => {
    const note = signNote(text, north)
    const last = note.at(-3) ?? ''
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const respelt = `${note.slice(0, -3)}${alphabet.charAt(alphabet.indexOf(last) + 1)}=\n`
    expect(Buffer.from(respelt.split(' ').at(-1) ?? '', 'base64')).toEqual(
      Buffer.from(note.split(' ').at(-1) ?? '', 'base64'),
    )
    expect(verifyNote(note, [north]).valid).toBe(true)
    expect(verifyNote(respelt, [north])).toEqual({ valid: false, why: 'unreadable' })
  })

  it('may carry sixteen signatures, not thousands', () => {
    const line = lineOf(signNote(text, south))
    expect(parseNote(signNote(text, north) + line.repeat(15))?.signatures).toHaveLength(16)
    expect(parseNote(signNote(text, north) + line.repeat(1000))).toBe(undefined)
  })
})
