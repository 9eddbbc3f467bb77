import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { Ed25519 } from '../../journal/note.ts'
import { rawPublicKey } from '../keys.ts'

// What goes before the raw bytes of a key in PKCS #8 and in SPKI (RFC 8410).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/** Ed25519 by Node's own OpenSSL: some ten times faster than the one that also runs in browsers, and says the same. */
export const nodeEd25519 = {
  sign: (message: Uint8Array, seed: Uint8Array) => {
    return new Uint8Array(sign(null, message, privateKeyOf(seed)))
  },
  verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => {
    try {
      const key = createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' })
      return verify(null, message, key, signature)
    } catch {
      return false
    }
  },
  /** The public half of a seed, 32 bytes. */
  publicKey: (seed: Uint8Array) => rawPublicKey(createPublicKey(privateKeyOf(seed))),
} satisfies Ed25519 & { publicKey: (seed: Uint8Array) => Uint8Array }

function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
}
