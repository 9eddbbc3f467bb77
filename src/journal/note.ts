import { ed25519 } from '@noble/curves/ed25519.js'
import { base64, concat, fromBase64, hash, hex, sameBytes, utf8 } from './bytes.ts'

/**
 * C2SP signed notes: text followed by signature lines. https://c2sp.org/signed-note
 * Only Ed25519 keys are supported: log signatures (0x01) and witness cosignatures (0x04).
 */

/** Signs and checks Ed25519 (RFC 8032). The server may pass a native one; the browser uses the one below. */
export type Ed25519 = {
  /** `seed` is the 32-byte private key of RFC 8032. */
  sign: (message: Uint8Array, seed: Uint8Array) => Uint8Array
  verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean
}

/** Strict RFC 8032 rather than ZIP 215, so that browser, Node and OpenSSL agree on every signature. */
export const portableEd25519: Ed25519 = {
  sign: (message, seed) => ed25519.sign(message, seed),
  verify: (signature, message, publicKey) => {
    try {
      return ed25519.verify(signature, message, publicKey, { zip215: false })
    } catch {
      return false
    }
  },
}

export const signatureTypes = { log: 0x01, cosignature: 0x04 } as const
export type SignatureType = keyof typeof signatureTypes

/** What a verifier has to know beforehand: who signs (`name`), as what, and with which key. */
export type VerifierKey = {
  name: string
  type: SignatureType
  /** The key id: 8 lowercase hex digits. */
  id: string
  publicKey: Uint8Array
}

/** Never leaves the signer. `seed` is the 32-byte private key. */
export type SigningKey = VerifierKey & { seed: Uint8Array }

/** Makes the key that signs as `name`. Refuses names with spaces or +, and seeds that are not 32 bytes. */
export function signingKey(name: string, type: SignatureType, seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new RangeError('An Ed25519 seed has 32 bytes')
  return { ...verifierKey(name, type, ed25519.getPublicKey(seed)), seed }
}

/** Names a public key. Refuses names with spaces or +, and keys that are not 32 bytes. */
export function verifierKey(name: string, type: SignatureType, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new RangeError(`A key cannot be named ${JSON.stringify(name)}`)
  if (publicKey.length !== 32) throw new RangeError('An Ed25519 public key has 32 bytes')
  const preimage = concat(utf8(`${name}\n`), Uint8Array.of(signatureTypes[type]), publicKey)
  return { name, type, id: hex(hash(preimage).subarray(0, 4)), publicKey }
}

/** `<name>+<key id>+<base64 of type and public key>`, the line one hands to whoever shall verify. */
export function encodeVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.id}+${base64(concat(Uint8Array.of(signatureTypes[key.type]), key.publicKey))}`
}

/** The key in such a line; undefined when it is malformed, of an unsupported type or its id does not fit. */
export function parseVerifierKey(text: string): VerifierKey | undefined {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text)
  if (match === null) return undefined
  const [, name = '', id = '', encoded = ''] = match
  const material = fromBase64(encoded)
  if (material?.length !== 33 || !isKeyName(name)) return undefined
  const type = typeOfByte(material[0])
  if (type === undefined) return undefined
  const key = verifierKey(name, type, material.subarray(1))
  return key.id === id ? key : undefined
}

/** `PRIVATE+KEY+<name>+<key id>+<base64 of type and seed>`: how other programs of signed notes keep a private key in a file. */
export function encodeSigningKey(key: SigningKey): string {
  return `PRIVATE+KEY+${key.name}+${key.id}+${base64(concat(Uint8Array.of(signatureTypes[key.type]), key.seed))}`
}

/** The key in such a line; undefined when it is malformed, of an unsupported type or its id does not fit. */
export function parseSigningKey(text: string): SigningKey | undefined {
  const match = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text)
  if (match === null) return undefined
  const [, name = '', id = '', encoded = ''] = match
  const material = fromBase64(encoded)
  if (material?.length !== 33 || !isKeyName(name)) return undefined
  const type = typeOfByte(material[0])
  if (type === undefined) return undefined
  const key = signingKey(name, type, material.subarray(1))
  return key.id === id ? key : undefined
}

function typeOfByte(byte: number | undefined): SignatureType | undefined {
  if (byte === signatureTypes.log) return 'log'
  return byte === signatureTypes.cosignature ? 'cosignature' : undefined
}

export type NoteSignature = { name: string; id: string; signature: Uint8Array }
export type Note = { text: string; signatures: NoteSignature[] }

const dash = '\u2014'
const noteCharactersMax = 1_000_000
const signaturesMax = 64

/** `— name base64(id || signature)` and a newline. */
export function signatureLine({ name, id, signature }: NoteSignature): string {
  const idBytes = Uint8Array.from(id.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return `${dash} ${name} ${base64(concat(idBytes, signature))}\n`
}

/** Takes a note apart without checking signatures; undefined when malformed or absurdly large. Never throws. */
export function parseNote(note: string): Note | undefined {
  if (typeof note !== 'string' || note.length > noteCharactersMax || !isNoteText(note)) return undefined
  const gap = note.lastIndexOf('\n\n')
  if (gap < 0 || !note.endsWith('\n')) return undefined
  const lines = note
    .slice(gap + 2)
    .split('\n')
    .slice(0, -1)
  if (lines.length === 0 || lines.length > signaturesMax) return undefined
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const match = /^\u2014 ([^ ]+) ([^ ]+)$/.exec(line)
    const bytes = fromBase64(match?.[2] ?? '')
    const name = match?.[1] ?? ''
    if (bytes === undefined || bytes.length < 5 || !isKeyName(name)) return undefined
    signatures.push({ name, id: hex(bytes.subarray(0, 4)), signature: bytes.subarray(4) })
  }
  return { text: note.slice(0, gap + 1), signatures }
}

/** Signs a note text, which must end in a newline and hold no other control characters. */
export function signNote(text: string, key: SigningKey, crypto: Ed25519 = portableEd25519): string {
  if (key.type !== 'log') throw new TypeError('A cosignature key signs checkpoints only, with a time')
  if (!text.endsWith('\n') || !isNoteText(text))
    throw new RangeError('A note ends in a newline, without control characters')
  return `${text}\n${signatureLine({ ...key, signature: crypto.sign(utf8(text), key.seed) })}`
}

export type VerifiedNote =
  | { valid: true; text: string; signatures: { key: VerifierKey; signature: Uint8Array }[] }
  | { valid: false; why: 'unreadable' | 'unknownKey' | 'badSignature' }

/**
 * Checks a note against trusted keys. Unknown keys are ignored; one bad signature of a known key condemns the note;
 * at least one good signature of type `log` is needed. Cosignatures are handed back unchecked by checkpoint.ts, which
 * alone knows what they sign. Never throws.
 */
export function verifyNote(
  note: string,
  trustedKeys: readonly VerifierKey[],
  crypto: Ed25519 = portableEd25519,
): VerifiedNote {
  const parsed = parseNote(note)
  if (parsed === undefined) return { valid: false, why: 'unreadable' }
  const message = utf8(parsed.text)
  const known = knownSignatures(parsed, trustedKeys, 'log')
  if (known.length === 0) return { valid: false, why: 'unknownKey' }
  if (
    !known.every(({ key, signature }) => signature.length === 64 && crypto.verify(signature, message, key.publicKey))
  ) {
    return { valid: false, why: 'badSignature' }
  }
  return { valid: true, text: parsed.text, signatures: known }
}

/** The signatures of a note whose name and id are those of a trusted key of this type, not yet checked. */
export function knownSignatures(
  note: Note,
  trustedKeys: readonly VerifierKey[],
  type: SignatureType,
): { key: VerifierKey; signature: Uint8Array }[] {
  return note.signatures.flatMap(({ name, id, signature }) =>
    trustedKeys
      .filter((key) => key.type === type && key.name === name && key.id === id)
      .map((key) => ({ key, signature })),
  )
}

/** Whether both are the same key in the same role. */
export function sameKey(a: VerifierKey, b: VerifierKey): boolean {
  return a.name === b.name && a.type === b.type && sameBytes(a.publicKey, b.publicKey)
}

function isKeyName(name: string): boolean {
  return name !== '' && isNoteText(name) && !/[\s\u0085+]/u.test(name)
}

/** No lone surrogates (the note must be UTF-8) and no control characters below U+0020 but newline. */
function isNoteText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids exactly these.
  return !/[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u.test(text)
}
