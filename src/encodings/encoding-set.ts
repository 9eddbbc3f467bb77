import { encodingBytes, encodingWords } from './encoded.ts'

/**
 * From this likeness on two encodings may be of one person. Set on invented registrations: with 189,000 registered, one honest
 * registration in ten alarms and 92 of 100 registered again are found (`npm run bench -- encodings`, ADR 0062).
 */
export const warningThreshold = 0.74

/** An encoding with fewer bits says too little of anybody: an own name alone. */
const leastBits = 50
/** How much the encoding with fewer bits counts, the other counting the rest. */
const shorterShare = 0.7

/**
 * How like two encodings are (0–1), from the bits that both have and those of each: as Dice's coefficient, but the one with fewer
 * bits counts more. Who does not know a grandfather or a day of birth says less of the same person, and not something else.
 */
export function encodingLikeness(common: number, one: number, other: number): number {
  const [fewer, more] = one < other ? [one, other] : [other, one]
  return fewer < leastBits ? 0 : common / (shorterShare * fewer + (1 - shorterShare) * more)
}

/** Ones in a word of 32 bits. */
export function bitsIn(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The bytes of an encoding as it is sent and kept, the lowest byte of each word first. */
export function bytesOfEncoding(bits: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(encodingBytes)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < encodingWords; at++) view.setUint32(4 * at, bits[at] ?? 0, true)
  return bytes
}

/** The encoding of bytes; undefined where they are not as many as an encoding has. */
export function encodingOfBytes(bytes: Uint8Array): Uint32Array | undefined {
  if (bytes.length !== encodingBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, encodingBytes)
  return Uint32Array.from({ length: encodingWords }, (_, at) => view.getUint32(4 * at, true))
}

/**
 * Many encodings under handles, which say nothing of whose they are. Every one is compared: 200,000 take some hundredths of a
 * second, and an index of bands would be no faster for it and miss some.
 */
export class EncodingSet {
  #bits = new Uint32Array(1024 * encodingWords)
  #counts = new Uint16Array(1024)
  #handles: number[] = []
  readonly #slots = new Map<number, number>()

  get size(): number {
    return this.#handles.length
  }

  /** Adds an encoding, or puts it in place of the one with this handle. */
  put(handle: number, bits: Uint32Array): void {
    const slot = this.#slots.get(handle) ?? this.#newSlot(handle)
    this.#bits.set(bits, slot * encodingWords)
    this.#counts[slot] = bits.reduce((sum, word) => sum + bitsIn(word), 0)
  }

  #newSlot(handle: number): number {
    const slot = this.#handles.push(handle) - 1
    this.#slots.set(handle, slot)
    if (slot >= this.#counts.length) {
      const [bits, counts] = [new Uint32Array(2 * this.#bits.length), new Uint16Array(2 * this.#counts.length)]
      bits.set(this.#bits)
      counts.set(this.#counts)
      this.#bits = bits
      this.#counts = counts
    }
    return slot
  }

  /** Takes an encoding out; nothing happens where there is none with this handle. */
  remove(handle: number): void {
    const slot = this.#slots.get(handle)
    const last = this.size - 1
    const moved = this.#handles[last]
    if (slot === undefined || moved === undefined) return
    this.#bits.copyWithin(slot * encodingWords, last * encodingWords, (last + 1) * encodingWords)
    this.#counts[slot] = this.#counts[last] ?? 0
    this.#handles[slot] = moved
    this.#slots.set(moved, slot)
    this.#handles.pop()
    this.#slots.delete(handle)
  }

  /** All of them, in no order that says anything. */
  *entries(): Generator<[handle: number, bits: Uint32Array]> {
    for (const [slot, handle] of this.#handles.entries())
      yield [handle, this.#bits.subarray(slot * encodingWords, (slot + 1) * encodingWords)]
  }

  /** The likest of all, but for those that `passes` leaves out; undefined where none has a likeness above 0. */
  likest(
    asked: Uint32Array,
    passes: (handle: number) => boolean = () => true,
  ): { handle: number; likeness: number } | undefined {
    const count = asked.reduce((sum, word) => sum + bitsIn(word), 0)
    let best: { handle: number; likeness: number } | undefined
    for (let slot = 0, at = 0; slot < this.size; slot++) {
      let common = 0
      for (let word = 0; word < encodingWords; word++, at++)
        common += bitsIn((asked[word] ?? 0) & (this.#bits[at] ?? 0))
      const likeness = encodingLikeness(common, count, this.#counts[slot] ?? 0)
      if (likeness <= (best?.likeness ?? 0)) continue
      const handle = this.#handles[slot] ?? 0
      if (passes(handle)) best = { handle, likeness }
    }
    return best
  }
}
