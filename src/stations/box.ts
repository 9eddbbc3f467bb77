import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { z } from 'zod'
import { base64, concat, fromBase64, textOf, utf8 } from '../journal/bytes.ts'
import { Id } from '../kernel/ids.ts'
import { fold, unfold } from './fold.ts'

/** The content's key, wrapped for one receiver (HPKE, RFC 9180: X25519, HKDF-SHA-256, AES-256-GCM; base mode). */
export const Wrap = z.strictObject({
  /** Whose key opens it: a station's id, or `centreKeyId`. */
  for: Id,
  enc: z.base64().max(64),
  key: z.base64().max(100),
})
export type Wrap = z.infer<typeof Wrap>

/**
 * What only its receivers can read: AES-256-GCM under a key that is wrapped for each of them. A sender uses one key while it
 * is unlocked and keeps it in memory alone: who takes the tablet finds boxes and nothing to open them with.
 */
export const Box = z.strictObject({
  wraps: z.array(Wrap).min(1).max(4),
  iv: z.base64().length(16),
  /** Folded, then sealed. */
  body: z.base64().max(1_500_000),
})
export type Box = z.infer<typeof Box>

/** Who is sealed for: an X25519 public key, 32 bytes in base64. */
export const Receiver = z.strictObject({ id: Id, key: z.base64().length(44) })
export type Receiver = z.infer<typeof Receiver>

/** The centre among receivers: it is no enrolled station. */
export const centreKeyId: Id = '00000000-0000-8000-8000-00000000c0de'

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const info = utf8('sulh box 1')

/** A key pair to seal for: both halves as 32 bytes in base64. */
export async function newBoxKeys(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await suite.kem.generateKeyPair()
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ])
  return { publicKey: base64(new Uint8Array(publicKey)), privateKey: base64(new Uint8Array(privateKey)) }
}

/** Seals for the same receivers as long as it is kept: a station's while it is unlocked. */
export class BoxSealer {
  readonly #key: CryptoKey
  readonly #wraps: readonly Wrap[]

  private constructor(key: CryptoKey, wraps: readonly Wrap[]) {
    this.#key = key
    this.#wraps = wraps
  }

  /** Makes a content key and wraps it for each receiver. Refuses keys that are not X25519's. */
  static async for(receivers: readonly Receiver[]): Promise<BoxSealer> {
    const raw = crypto.getRandomValues(new Uint8Array(32))
    const wraps = await Promise.all(
      receivers.map(async (receiver) => {
        const recipientPublicKey = await suite.kem.deserializePublicKey(bytesOf(receiver.key).buffer)
        const { enc, ct } = await suite.seal({ recipientPublicKey, info }, raw)
        return { for: receiver.id, enc: base64(new Uint8Array(enc)), key: base64(new Uint8Array(ct)) }
      }),
    )
    return new BoxSealer(await contentKey(raw), wraps)
  }

  /** Seals a value that JSON can say; `bound` is what the box belongs to, such as the act's id: elsewhere it opens nothing. */
  async seal(value: unknown, bound: string): Promise<Box> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    // Its length tells a little more of what was typed once it is folded; the link of a site has no room to pad it.
    const text = new Uint8Array(await fold(utf8(JSON.stringify(value)), 'deflate-raw'))
    const additionalData = new Uint8Array(utf8(bound))
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, this.#key, text)
    return { wraps: [...this.#wraps], iv: base64(iv), body: base64(new Uint8Array(body)) }
  }

  /** Seals bytes, such as a picture, as bytes: what says who opens them stands before them. `bound` as with `seal`. */
  async sealBytes(bytes: Uint8Array, bound: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const additionalData = new Uint8Array(utf8(bound))
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, this.#key, new Uint8Array(bytes))
    const head = utf8(JSON.stringify({ wraps: [...this.#wraps], iv: base64(iv) } satisfies z.infer<typeof BytesHead>))
    const length = new Uint8Array(2)
    new DataView(length.buffer).setUint16(0, head.length)
    return new Uint8Array(concat(length, head, new Uint8Array(body)))
  }
}

/** What stands before sealed bytes. */
const BytesHead = Box.pick({ wraps: true, iv: true })

const keysKept = 200
/** What a box may hold, in bytes: more than any action takes. */
const contentMax = 4_000_000

/** Opens boxes that were sealed for one receiver. Content keys that it unwrapped are kept in memory, the newest 200. */
export class BoxOpener {
  readonly #id: Id
  readonly #privateKey: Promise<CryptoKey>
  readonly #known = new Map<string, Promise<CryptoKey>>()

  constructor(id: Id, privateKey: string) {
    this.#id = id
    this.#privateKey = suite.kem.deserializePrivateKey(bytesOf(privateKey).buffer)
  }

  /** What is in the box; undefined where it was not sealed for this receiver, was changed, or belongs to something else. */
  async open(box: Box, bound: string): Promise<unknown> {
    const wrap = box.wraps.find((one) => one.for === this.#id)
    if (!wrap) return undefined
    try {
      const key = await this.#contentKey(wrap)
      const [iv, additionalData] = [bytesOf(box.iv), new Uint8Array(utf8(bound))]
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytesOf(box.body))
      return JSON.parse(textOf(await unfold(new Uint8Array(text), 'deflate-raw', contentMax)) ?? '')
    } catch {
      return undefined
    }
  }

  /** The bytes that `sealBytes` sealed; undefined as with `open`. */
  async openBytes(sealed: Uint8Array, bound: string): Promise<Uint8Array | undefined> {
    try {
      const length = new DataView(sealed.buffer, sealed.byteOffset).getUint16(0)
      const head = BytesHead.parse(JSON.parse(textOf(sealed.subarray(2, 2 + length)) ?? ''))
      const wrap = head.wraps.find((one) => one.for === this.#id)
      if (!wrap) return undefined
      const [iv, additionalData] = [bytesOf(head.iv), new Uint8Array(utf8(bound))]
      const body = new Uint8Array(sealed.subarray(2 + length))
      const key = await this.#contentKey(wrap)
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, body))
    } catch {
      return undefined
    }
  }

  #contentKey(wrap: Wrap): Promise<CryptoKey> {
    const known = this.#known.get(wrap.key)
    if (known) return known
    const made = this.#unwrap(wrap)
    this.#known.set(wrap.key, made)
    const [oldest] = this.#known.keys()
    if (this.#known.size > keysKept && oldest !== undefined) this.#known.delete(oldest)
    return made
  }

  async #unwrap(wrap: Wrap): Promise<CryptoKey> {
    const context = { recipientKey: await this.#privateKey, enc: bytesOf(wrap.enc).buffer, info }
    return contentKey(new Uint8Array(await suite.open(context, bytesOf(wrap.key))))
  }
}

function contentKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** The bytes of base64, with a buffer of their own. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(text)
  if (!bytes) throw new RangeError('not base64')
  return new Uint8Array(bytes)
}
