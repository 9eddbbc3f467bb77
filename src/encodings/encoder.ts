import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bitsPerNat, type EncodedPerson, encodingForm, encodingWords, filterBits } from './encoded.ts'
import { type Attribute, attributes, featuresOf } from './features.ts'

const utf8 = new TextEncoder()
const placesKept = 100_000

/** How many bytes the programme's key has. */
export const encodingKeyBytes = 32

/**
 * Makes encodings under one key of the programme: a record-level Bloom filter (Schnell, Bachteler and Reiher 2009 and 2011; Durham 2014)
 * whose bits are set by HMAC-SHA-256 under a key of each attribute, and which is folded. The places come straight out of the HMAC
 * (random hashing): double hashing has few patterns and was broken (Niedermeyer et al. 2014). Folding joins two bits of the filter
 * by exclusive or, so that no bit says that a feature is there (Schnell and Borgs 2016).
 */
export class Encoder {
  readonly #keys: ReadonlyMap<Attribute, Uint8Array>
  readonly #places = new Map<string, Uint16Array>()

  /** `key` is the programme's, 32 bytes; any other length is refused. */
  constructor(key: Uint8Array) {
    if (key.length !== encodingKeyBytes) throw new RangeError('the key of encodings has 32 bytes')
    this.#keys = new Map(
      attributes.map((name) => [
        name,
        hkdf(sha256, key, undefined, utf8.encode(`sulh encoding ${encodingForm} ${name}`), 32),
      ]),
    )
  }

  /** The encoding of a person: `encodingWords` words. What is not known of them sets no bit. */
  encode(person: EncodedPerson): Uint32Array {
    const filter = new Uint32Array(filterBits / 32)
    for (const { attribute, text, nats } of featuresOf(person)) {
      const count = Math.round(nats * bitsPerNat)
      for (const place of this.#placesOf(attribute, text, count)) {
        const word = place >>> 5
        filter[word] = (filter[word] ?? 0) | (1 << (place & 31))
      }
    }
    return folded(filter)
  }

  /** The first `count` places of a feature. */
  #placesOf(attribute: Attribute, text: string, count: number): Uint16Array {
    const name = `${attribute} ${text}`
    const known = this.#places.get(name)
    if (known && known.length >= count) return known.subarray(0, count)
    const places = new Uint16Array(count)
    const key = this.#keys.get(attribute) ?? new Uint8Array()
    let block = new Uint8Array()
    for (let at = 0; at < count; at++) {
      const from = (2 * at) % 32
      if (from === 0) block = Uint8Array.from(hmac(sha256, key, utf8.encode(`${at / 16} ${text}`)))
      places[at] = (((block[from] ?? 0) << 8) | (block[from + 1] ?? 0)) % filterBits
    }
    if (this.#places.size >= placesKept) this.#places.clear()
    this.#places.set(name, places)
    return places
  }
}

function folded(filter: Uint32Array): Uint32Array {
  return Uint32Array.from(
    { length: encodingWords },
    (_, at) => ((filter[at] ?? 0) ^ (filter[at + encodingWords] ?? 0)) >>> 0,
  )
}
