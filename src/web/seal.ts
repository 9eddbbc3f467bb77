/** Seals a text: a fresh nonce before the ciphertext, as base64. */
export async function seal(key: CryptoKey, slot: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealing = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(slot) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(sealing, key, new TextEncoder().encode(text)))
  return btoa([...iv, ...sealed].map((byte) => String.fromCharCode(byte)).join(''))
}

/** Opens what was sealed for this slot; undefined for anything else. */
export async function unseal(key: CryptoKey, slot: string, sealed: string): Promise<string | undefined> {
  try {
    const bytes = bytesOf(sealed)
    const opening = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: new TextEncoder().encode(slot) }
    return new TextDecoder().decode(await crypto.subtle.decrypt(opening, key, bytes.slice(12)))
  } catch {
    return undefined
  }
}

/** The bytes that a base64 text stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
}
