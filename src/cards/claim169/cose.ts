import { decode, encode, Tagged } from 'cborg'
import { z } from 'zod'
import { hex } from '../../journal/bytes.ts'
import { portableEd25519 } from '../../journal/note.ts'

/** Signed tokens: a CWT (RFC 8392) in a COSE_Sign1 (RFC 9052). What is not signed by a trusted key is never looked into. */

/** The algorithms of COSE that tokens are signed with, by their numbers (RFC 9053 §2). */
const algorithms = { EdDSA: -8, ES256: -7 } as const
export type Algorithm = keyof typeof algorithms

/** A key whose signatures are trusted. */
export interface TrustedKey {
  /** Its key id in hex. */
  readonly id: string
  readonly algorithm: Algorithm
  readonly publicKey: Uint8Array
}

/** How a signature of an algorithm is checked. */
export type Verifiers = Readonly<
  Partial<Record<Algorithm, (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean>>
>
/** What we sign with, and the only thing that our pages accept. */
export const ed25519Alone: Verifiers = { EdDSA: portableEd25519.verify }

export type TokenFault =
  /** No token, or damaged beyond reading. */
  | 'unreadable'
  /** Encrypted: only who has its key can read it, and we give nobody one. */
  | 'encrypted'
  /** It carries no signature, so anybody can have written it. */
  | 'unsigned'
  /** Signed by a key that is not trusted here. */
  | 'unknownKey'
  /** It names another algorithm than its key is for. */
  | 'wrongAlgorithm'
  /** The signature does not cover what it says. */
  | 'badSignature'

export type Token =
  | { readonly signed: true; readonly claims: ReadonlyMap<unknown, unknown>; readonly keyId: string }
  | { readonly signed: false; readonly why: TokenFault }

const label = { algorithm: 1, keyId: 4 } as const
const signTag = 18
const encryptTag = 16
const cwtTag = 61

const Bytes = z.instanceof(Uint8Array)
const Headers = z.map(z.unknown(), z.unknown())
const Sign1 = z.tuple([Bytes, Headers, Bytes, Bytes])

/** Signs claims: the algorithm and the key's id stand in the protected header, and nothing in the other. */
export function signToken(
  claims: ReadonlyMap<number, unknown>,
  key: { readonly id: Uint8Array; readonly sign: (message: Uint8Array) => Uint8Array },
): Uint8Array {
  const headers = encode(
    new Map<number, unknown>([
      [label.algorithm, algorithms.EdDSA],
      [label.keyId, key.id],
    ]),
  )
  const payload = encode(claims)
  const signature = key.sign(messageOf(headers, payload))
  return encode(new Tagged(signTag, [headers, new Map(), payload, signature]))
}

/**
 * The claims of a token that one of the keys signed. There is no other way to its claims. A token that names no key is tried
 * with each, one that names a strange key with none. Never throws.
 */
export function verifyToken(
  bytes: Uint8Array,
  keys: readonly TrustedKey[],
  verifiers: Verifiers = ed25519Alone,
): Token {
  const outer = unwrapped(decodeStrictly(bytes))
  if (!(outer instanceof Tagged)) return { signed: false, why: 'unreadable' }
  if (outer.tag === encryptTag) return { signed: false, why: 'encrypted' }
  const parts = Sign1.safeParse(outer.value)
  if (outer.tag !== signTag || !parts.success) return { signed: false, why: 'unreadable' }
  const [protectedBytes, open, payload, signature] = parts.data
  const headers = Headers.safeParse(protectedBytes.length === 0 ? new Map() : decodeStrictly(protectedBytes)).data
  // Outside the signature only a key's id may stand: whatever else did could be changed by anybody.
  if (!headers || [...open.keys()].some((key) => key !== label.keyId)) return { signed: false, why: 'unreadable' }
  if (signature.length === 0) return { signed: false, why: 'unsigned' }
  const named = headers.get(label.keyId) ?? open.get(label.keyId)
  const known = keys.filter(({ id }) => named === undefined || (named instanceof Uint8Array && hex(named) === id))
  if (known.length === 0) return { signed: false, why: 'unknownKey' }
  const fitting = known.filter(({ algorithm }) => algorithms[algorithm] === headers.get(label.algorithm))
  if (fitting.length === 0) return { signed: false, why: 'wrongAlgorithm' }
  const message = messageOf(protectedBytes, payload)
  const signer = fitting.find((key) => holds(verifiers[key.algorithm], signature, message, key.publicKey))
  if (!signer) return { signed: false, why: 'badSignature' }
  const claims = unwrapped(decodeStrictly(payload))
  return claims instanceof Map ? { signed: true, claims, keyId: signer.id } : { signed: false, why: 'unreadable' }
}

/** The Sig_structure of RFC 9052 §4.4, without external data. */
function messageOf(headers: Uint8Array, payload: Uint8Array): Uint8Array {
  return encode(['Signature1', headers, new Uint8Array(), payload])
}

function holds(verify: Verifiers[Algorithm], ...said: [Uint8Array, Uint8Array, Uint8Array]): boolean {
  try {
    return verify?.(...said) ?? false
  } catch {
    return false
  }
}

function unwrapped(value: unknown): unknown {
  return value instanceof Tagged && value.tag === cwtTag ? value.value : value
}

function decodeStrictly(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, {
      strict: true,
      useMaps: true,
      allowIndefinite: false,
      allowUndefined: false,
      allowBigInt: false,
      allowInfinity: false,
      allowNaN: false,
      rejectDuplicateMapKeys: true,
      tags: Tagged.preserve(encryptTag, signTag, cwtTag),
    })
  } catch {
    return undefined
  }
}
