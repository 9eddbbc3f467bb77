import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Sealing: AES-256-GCM, a fresh 96-bit nonce before the ciphertext, the 128-bit tag behind it. */
export function seal(key: Uint8Array, plain: Uint8Array, boundTo: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what was sealed with this key for this purpose; undefined where either is not so. */
export function open(key: Uint8Array, sealed: Uint8Array, boundTo: string): Buffer | undefined {
  if (sealed.length < 28) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(boundTo))
  decipher.setAuthTag(sealed.subarray(-16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
  } catch {
    return undefined
  }
}

/** A key for one purpose out of the master key (HKDF-SHA-256, RFC 5869). */
export function derivedKey(master: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, new Uint8Array(), `sulh ${purpose}`, 32))
}

/** A new key of 32 random bytes. */
export function randomKey(): Buffer {
  return randomBytes(32)
}
