import { createPrivateKey, createPublicKey, sign as nodeSign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64, fromBase64, fromHex, hash, hex, utf8 } from './bytes.ts'
import { cosignCheckpoint, parseCheckpoint, signCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import {
  encodeVerifierKey,
  parseNote,
  parseVerifierKey,
  signingKey,
  signNote,
  type VerifierKey,
  verifyNote,
} from './note.ts'

// The example of https://c2sp.org/signed-note
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const exampleNote = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`

// The example of https://c2sp.org/tlog-cosignature (whose public keys are not given).
const exampleCheckpoint = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`

function key(text: string): VerifierKey {
  const parsed = parseVerifierKey(text)
  if (parsed === undefined) throw new Error(`not a verifier key: ${text}`)
  return parsed
}

const logKey = signingKey('sulh.example/journal', 'log', hash(utf8('journal')))
const otherLog = signingKey('sulh.example/other', 'log', hash(utf8('other')))
const witness = signingKey('witness.example/north', 'cosignature', hash(utf8('north')))
const root = hash(utf8('root'))
const signed = signCheckpoint({ origin: logKey.name, size: 70_000, root }, logKey)

describe('signed notes', () => {
  it('verifies the example of the specification, byte for byte', () => {
    const verified = verifyNote(exampleNote, [key(exampleKey)])
    expect(verified).toMatchObject({ valid: true, text: 'This is an example message.\n' })
    expect(encodeVerifierKey(key(exampleKey))).toBe(exampleKey)
    expect(verifyNote(exampleNote.replace('an example', 'no example'), [key(exampleKey)])).toEqual({
      valid: false,
      why: 'badSignature',
    })
  })

  it('writes the note of the Go reference implementation, byte for byte', () => {
    // From the documentation of golang.org/x/mod/sumdb/note: private key, public key, note.
    const material = fromBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz') ?? new Uint8Array()
    const neumann = signingKey('PeterNeumann', 'log', material.subarray(1))
    expect(encodeVerifierKey(neumann)).toBe('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
    const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
    expect(signNote(text, neumann)).toBe(
      `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
    )
  })

  it('refuses verifier keys that are malformed, of another type, or whose id does not fit', () => {
    for (const text of [
      '',
      exampleKey.replace('530d903a', '530d903b'),
      exampleKey.replace('530d903a', '530D903A'),
      exampleKey.replace('example.com/foo', 'example.com/fo'),
      exampleKey.replace('example.com/foo', 'example.com foo'),
      exampleKey.slice(0, -4),
      exampleKey.replace('AekyeRrm', 'BekyeRrm'),
      `${exampleKey}\n`,
    ]) {
      expect(parseVerifierKey(text)).toBe(undefined)
    }
    expect(() => signingKey('two words', 'log', root)).toThrow(RangeError)
    expect(() => signingKey('', 'log', root)).toThrow(RangeError)
    expect(() => signingKey('short', 'log', root.subarray(1))).toThrow(RangeError)
  })

  it('reads back verifier keys of both types', () => {
    for (const one of [logKey, witness]) {
      expect(parseVerifierKey(encodeVerifierKey(one))).toMatchObject({ name: one.name, type: one.type, id: one.id })
    }
    expect(signingKey('same', 'log', root).id).not.toBe(signingKey('same', 'cosignature', root).id)
  })

  it('takes the last empty line as the end of the text and refuses malformed notes', () => {
    const text = 'Ognuno sta solo sul cuor della terra\n\ned è subito sera.\n'
    expect(verifyNote(signNote(text, logKey), [logKey])).toMatchObject({ valid: true, text })
    for (const note of [
      '',
      '\n',
      'text\n',
      'text\n\n',
      'text\n\n— name\n',
      'text\n\n- a AAAAAAA=\n',
      `${exampleNote}x`,
    ]) {
      expect(parseNote(note)).toBe(undefined)
    }
    expect(parseNote(exampleNote.replaceAll('\n', '\r\n'))).toBe(undefined)
    expect(parseNote(exampleNote.replace('This', '\ud800'))).toBe(undefined)
    expect(() => signNote('no newline', logKey)).toThrow(RangeError)
    expect(() => signNote('tab\t\n', logKey)).toThrow(RangeError)
    expect(() => signNote('text\n', witness)).toThrow(TypeError)
  })
})

describe('checkpoints', () => {
  it('reads the example of the specification', () => {
    expect(parseCheckpoint(exampleCheckpoint)).toEqual({
      origin: 'example.com/behind-the-sofa',
      size: 20852163,
      root: fromBase64('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='),
      extensions: [],
    })
    const note = parseNote(exampleCheckpoint)
    expect(note?.signatures.map(({ id, signature }) => [id, signature.length])).toEqual([
      ['033de0ae', 64],
      ['8d66cf3f', 72],
    ])
    expect(verifyCheckpoint(exampleCheckpoint, [logKey])).toEqual({ valid: false, why: 'unknownKey' })
  })

  it('signs what OpenSSL would sign', () => {
    const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), logKey.seed])
    const secret = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
    const body = `sulh.example/journal\n70000\n${base64(root)}\n`
    const signature = Buffer.concat([fromHex(logKey.id) ?? root, nodeSign(null, Buffer.from(body), secret)])
    expect(signed).toBe(`${body}\n— sulh.example/journal ${signature.toString('base64')}\n`)
    const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' })
    expect(hex(logKey.publicKey)).toBe(spki.subarray(-32).toString('hex'))
  })

  it('accepts its own checkpoint, also beside signatures of unknown keys', () => {
    expect(verifyCheckpoint(signed, [otherLog, logKey])).toMatchObject({
      valid: true,
      checkpoint: { origin: logKey.name, size: 70_000, root },
      signedBy: [{ id: logKey.id }],
      cosignedBy: [],
    })
    const line = signNote(signed.slice(0, signed.indexOf('\n\n') + 1), otherLog).split('\n\n')[1]
    expect(verifyCheckpoint(`${signed}${line}`, [logKey])).toMatchObject({ valid: true })
  })

  it('does not let a key speak for another journal', () => {
    const foreign = signNote(signed.slice(0, signed.indexOf('\n\n') + 1), otherLog)
    expect(verifyCheckpoint(foreign, [otherLog, logKey])).toEqual({ valid: false, why: 'unknownKey' })
    expect(() => signCheckpoint({ origin: logKey.name, size: 1, root }, otherLog)).toThrow(RangeError)
  })

  it('rejects every change of one character', () => {
    const characters = fc.constantFrom(...'0123456789abcXYZ+/= \n—é')
    fc.assert(
      fc.property(fc.nat({ max: signed.length - 1 }), characters, (at, character) => {
        fc.pre(signed[at] !== character)
        const tampered = signed.slice(0, at) + character + signed.slice(at + 1)
        expect(verifyCheckpoint(tampered, [logKey]).valid).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('refuses malformed sizes, roots and extension lines even when signed', () => {
    const lines = (size: string, hashed: string): string => signNote(`${logKey.name}\n${size}\n${hashed}\n`, logKey)
    for (const size of ['', '-1', '01', '1e3', '9007199254740993', '99999999999999999999', ' 1']) {
      expect(verifyCheckpoint(lines(size, base64(root)), [logKey])).toEqual({ valid: false, why: 'unreadable' })
    }
    for (const hashed of ['', base64(root.subarray(1)), base64(root).slice(0, -1)]) {
      expect(verifyCheckpoint(lines('1', hashed), [logKey])).toEqual({ valid: false, why: 'unreadable' })
    }
    expect(verifyCheckpoint(lines('0', `${base64(root)}\nextension`), [logKey])).toMatchObject({
      valid: true,
      checkpoint: { size: 0, extensions: ['extension'] },
    })
  })
})

describe('cosignatures', () => {
  const cosigned = cosignCheckpoint(signed, witness, 1_679_315_147)

  it('carries the time of the witness and is verified with the checkpoint', () => {
    expect(verifyCheckpoint(cosigned, [logKey, witness])).toMatchObject({
      valid: true,
      cosignedBy: [{ key: { name: witness.name }, time: 1_679_315_147 }],
    })
    expect(verifyCheckpoint(cosigned, [logKey])).toMatchObject({ valid: true, cosignedBy: [] })
  })

  it('signs the message of the specification, as OpenSSL would', () => {
    const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), witness.seed])
    const secret = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
    const message = `cosignature/v1\ntime 1679315147\nsulh.example/journal\n70000\n${base64(root)}\n`
    const time = Buffer.from('00000000641850cb', 'hex')
    const bytes = Buffer.concat([Buffer.from(witness.id, 'hex'), time, nodeSign(null, Buffer.from(message), secret)])
    expect(cosigned).toBe(`${signed}— witness.example/north ${bytes.toString('base64')}\n`)
  })

  it('rejects a changed time, a foreign signature and a witness without a log', () => {
    const other = cosignCheckpoint(signed, witness, 1_679_315_148).slice(signed.length)
    const bytes = fromBase64(other.split(' ')[2]?.trim() ?? '') ?? root
    const earlier = bytes.map((byte, at) => (at === 11 ? byte ^ 1 : byte))
    const line = `— ${witness.name} ${base64(earlier)}\n`
    expect(verifyCheckpoint(signed + line, [logKey, witness])).toEqual({ valid: false, why: 'badSignature' })
    const short = `— ${witness.name} ${base64(bytes.subarray(0, 60))}\n`
    expect(verifyCheckpoint(signed + short, [logKey, witness])).toEqual({ valid: false, why: 'badSignature' })
    expect(verifyCheckpoint(cosigned, [witness])).toEqual({ valid: false, why: 'unknownKey' })
  })

  it('refuses to cosign with a log key, without a checkpoint or without a time', () => {
    expect(() => cosignCheckpoint(signed, logKey, 1)).toThrow(TypeError)
    expect(() => cosignCheckpoint(exampleNote, witness, 1)).toThrow(RangeError)
    expect(() => cosignCheckpoint(signed, witness, 1.5)).toThrow(RangeError)
  })
})
