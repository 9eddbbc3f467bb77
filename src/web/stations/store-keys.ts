import { base64, concat, fromBase64, hex, utf8 } from '../../journal/bytes.ts'

/** How long a passphrase has to be at least: whoever carries a tablet off may try them without end. */
export const passphraseLeast = 12

/** PBKDF2-HMAC-SHA-256 as often as OWASP's Password Storage Cheat Sheet asks for. */
const rounds = 600_000

/** The two keys of a tablet's store, 32 bytes each: what all of its officers need to send, and what one of them read. */
export interface StoreKeys {
  readonly device: Uint8Array<ArrayBuffer>
  readonly officer: Uint8Array<ArrayBuffer>
}

/** An officer's keys, wrapped under their passphrase and the tablet's share. */
export interface Wrapped {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** The tier's half of the key, as a key that signs and cannot be read out again. Refuses what is not 32 bytes in base64. */
export async function shareKey(share: string): Promise<CryptoKey> {
  const bytes = fromBase64(share)
  if (bytes?.length !== 32) throw new RangeError('a share has 32 bytes')
  return crypto.subtle.importKey('raw', own(bytes), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

/** Under what an officer's wrap lies: without the share nobody learns from it who works with the tablet. */
export async function officerSlot(login: string, share: CryptoKey): Promise<string> {
  const said = own(utf8(`sulh tablet officer\n${sameLogin(login)}`))
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', share, said)))
}

/** A login as it is compared: how it was typed makes no other officer of it. */
export function sameLogin(login: string): string {
  return login.trim().normalize('NFKC').toLowerCase()
}

/** New keys of a store, or an officer's own beside the device's that is known. */
export function newStoreKeys(device = random(32)): StoreKeys {
  return { device, officer: random(32) }
}

/** Wraps an officer's keys: KEK = HKDF(PBKDF2(passphrase) ‖ HMAC(share, salt)). */
export async function wrapKeys(keys: StoreKeys, passphrase: string, share: CryptoKey): Promise<Wrapped> {
  const salt = random(16)
  const key = await wrappingKey(passphrase, salt, share)
  return { salt, sealed: await sealBytes(key, 'sulh tablet keys', concat(keys.device, keys.officer)) }
}

/** The officer's keys; undefined where the passphrase or the share is another. */
export async function unwrapKeys(
  wrapped: Wrapped,
  passphrase: string,
  share: CryptoKey,
): Promise<StoreKeys | undefined> {
  const key = await wrappingKey(passphrase, wrapped.salt, share)
  const bytes = await unsealBytes(key, 'sulh tablet keys', wrapped.sealed)
  return bytes && { device: bytes.slice(0, 32), officer: bytes.slice(32) }
}

async function wrappingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, share: CryptoKey): Promise<CryptoKey> {
  const typed = own(utf8(passphrase.normalize('NFKC')))
  const known = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const stretching = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const [stretched, shared] = await Promise.all([
    crypto.subtle.deriveBits(stretching, known, 256),
    crypto.subtle.sign('HMAC', share, own(concat(utf8('sulh tablet store\n'), salt))),
  ])
  const both = own(concat(new Uint8Array(stretched), new Uint8Array(shared)))
  const joined = await crypto.subtle.importKey('raw', both, 'HKDF', false, ['deriveKey'])
  const deriving = { name: 'HKDF', hash: 'SHA-256', salt, info: own(utf8('sulh tablet keys')) }
  return crypto.subtle.deriveKey(deriving, joined, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** A key to seal with, of 32 bytes; it cannot be read out again. */
export function sealingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** A key that names what lies under it, from the same 32 bytes: neither address nor login lies in clear. */
export async function namingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const joined = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  const deriving = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: own(utf8('sulh tablet names')) }
  return crypto.subtle.deriveKey(deriving, joined, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
}

/** What something of this name lies under. */
export async function slotOf(naming: CryptoKey, name: string): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.sign('HMAC', naming, own(utf8(name)))))
}

/** Seals bytes with a fresh nonce before them; `bound` is where they belong: elsewhere they do not open. */
export async function sealBytes(key: CryptoKey, bound: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const iv = random(12)
  const sealing = { name: 'AES-GCM', iv, additionalData: own(utf8(bound)) }
  return own(concat(iv, new Uint8Array(await crypto.subtle.encrypt(sealing, key, own(bytes)))))
}

/** The bytes; undefined where they were sealed with another key, belong elsewhere, or were changed. */
export async function unsealBytes(
  key: CryptoKey,
  bound: string,
  sealed: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const opening = { name: 'AES-GCM', iv: own(sealed.slice(0, 12)), additionalData: own(utf8(bound)) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(opening, key, own(sealed.slice(12))))
  } catch {
    return undefined
  }
}

/** Seals what JSON can say. */
export function sealValue(key: CryptoKey, bound: string, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return sealBytes(key, bound, utf8(JSON.stringify(value)))
}

/** What was sealed; undefined where it does not open. */
export async function unsealValue(key: CryptoKey, bound: string, sealed: unknown): Promise<unknown> {
  if (!(sealed instanceof Uint8Array)) return undefined
  const bytes = await unsealBytes(key, bound, sealed)
  return bytes && JSON.parse(new TextDecoder().decode(bytes))
}

export function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** The same bytes with a buffer of their own, as the browser's cryptography takes them. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
