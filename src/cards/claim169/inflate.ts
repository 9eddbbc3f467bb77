/** The bits of deflated data, from the lowest of each byte (RFC 1951 §3.1.1). Throws RangeError at the end of the data. */
class Bits {
  readonly #bytes: Uint8Array
  #at: number
  #held = 0
  #count = 0

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  take(count: number): number {
    while (this.#count < count) {
      const next = this.#bytes[this.#at++]
      if (next === undefined) throw new RangeError('the data ends too early')
      this.#held |= next << this.#count
      this.#count += 8
    }
    const value = this.#held & ((1 << count) - 1)
    this.#held >>>= count
    this.#count -= count
    return value
  }

  /** Goes on at the next whole byte and says where that is; bits that are skipped must be zero, so that none is free to change. */
  wholeByte(): number {
    if (this.#held !== 0) throw new RangeError('bits are set that mean nothing')
    this.#count = 0
    return this.#at
  }
}

/** A code of Huffman's: how many codes have each length, and the symbols in the order of their codes. */
interface Huffman {
  readonly counts: readonly number[]
  readonly symbols: readonly number[]
}

/** The code in which symbols have these lengths. Throws where more codes are asked for than there can be. */
function huffman(lengths: readonly number[]): Huffman {
  const counts = Array.from({ length: 16 }, (_, length) => lengths.filter((one) => one === length).length)
  let left = 1
  for (let length = 1; length < 16; length++) {
    left = left * 2 - (counts[length] ?? 0)
    if (left < 0) throw new RangeError('a code has too many symbols')
  }
  const symbols = Array.from({ length: 15 }, (_, i) => i + 1).flatMap((length) =>
    lengths.flatMap((one, symbol) => (one === length ? [symbol] : [])),
  )
  return { counts, symbols }
}

function symbolOf(bits: Bits, { counts, symbols }: Huffman): number {
  let code = 0
  let first = 0
  let index = 0
  for (let length = 1; length < 16; length++) {
    code |= bits.take(1)
    const count = counts[length] ?? 0
    const symbol = code - first < count ? symbols[index + (code - first)] : undefined
    if (symbol !== undefined) return symbol
    index += count
    first = (first + count) << 1
    code <<= 1
  }
  throw new RangeError('no symbol has this code')
}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]
const distanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
/** The order in which the lengths of the code for lengths are told (RFC 1951 §3.2.7). */
const toldOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

const fixed = {
  lengths: huffman(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distances: huffman(Array.from({ length: 30 }, () => 5)),
}

function toldCodes(bits: Bits): typeof fixed {
  const [literals, distances, told] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4]
  const ofLengths = Array.from({ length: 19 }, () => 0)
  for (const place of toldOrder.slice(0, told)) ofLengths[place] = bits.take(3)
  const code = huffman(ofLengths)
  const lengths: number[] = []
  while (lengths.length < literals + distances) {
    const symbol = symbolOf(bits, code)
    if (symbol < 16) lengths.push(symbol)
    else {
      const last = lengths.at(-1)
      if (symbol === 16 && last === undefined) throw new RangeError('nothing to repeat')
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)
      for (let n = 0; n < times; n++) lengths.push(symbol === 16 ? (last ?? 0) : 0)
    }
  }
  if (lengths.length > literals + distances) throw new RangeError('too many lengths')
  return { lengths: huffman(lengths.slice(0, literals)), distances: huffman(lengths.slice(literals)) }
}

/**
 * What zlib data (RFC 1950) unfolds to; undefined where it is damaged or would be longer than `atMost` bytes, which is found
 * while writing: a small code cannot fill the memory. Stricter than libraries: bits that mean nothing must be zero and
 * nothing may follow, so that no two codes differ and say the same.
 */
export function inflate(zlib: Uint8Array, atMost: number): Uint8Array | undefined {
  const [method = 0, flags = 0] = zlib
  if ((method & 0x0f) !== 8 || method >> 4 > 7 || (method * 256 + flags) % 31 !== 0 || (flags & 0x20) !== 0)
    return undefined
  try {
    const out = new Out(atMost)
    const end = unfold(new Bits(zlib, 2), out)
    const bytes = out.bytes()
    const sum = zlib.subarray(end).reduce((value, byte) => value * 256 + byte, 0)
    return zlib.length === end + 4 && sum === adler32(bytes) ? bytes : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Reads every block and gives where the data ends. */
function unfold(bits: Bits, out: Out): number {
  for (let last = false; !last; ) {
    last = bits.take(1) === 1
    const kind = bits.take(2)
    if (kind === 0) storedBlock(bits, out)
    else if (kind === 3) throw new RangeError('there is no such block')
    else packedBlock(bits, out, kind === 1 ? fixed : toldCodes(bits))
  }
  return bits.wholeByte()
}

function storedBlock(bits: Bits, out: Out): void {
  bits.wholeByte()
  const length = bits.take(16)
  if ((length ^ bits.take(16)) !== 0xffff) throw new RangeError('a length is damaged')
  for (let n = 0; n < length; n++) out.push(bits.take(8))
}

function packedBlock(bits: Bits, out: Out, { lengths, distances }: typeof fixed): void {
  for (;;) {
    const symbol = symbolOf(bits, lengths)
    if (symbol === 256) return
    if (symbol < 256) out.push(symbol)
    else {
      const length = (lengthBase[symbol - 257] ?? Number.NaN) + bits.take(lengthExtra[symbol - 257] ?? 0)
      const far = symbolOf(bits, distances)
      out.repeat((distanceBase[far] ?? Number.NaN) + bits.take(distanceExtra[far] ?? 0), length)
    }
  }
}

class Out {
  readonly #atMost: number
  readonly #bytes: number[] = []

  constructor(atMost: number) {
    this.#atMost = atMost
  }

  push(byte: number): void {
    if (this.#bytes.length >= this.#atMost) throw new RangeError('more than is allowed')
    this.#bytes.push(byte)
  }

  repeat(back: number, length: number): void {
    if (!(back <= this.#bytes.length && length > 0)) throw new RangeError('nothing stands so far back')
    for (let n = 0; n < length; n++) this.push(this.#bytes[this.#bytes.length - back] ?? 0)
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return b * 65_536 + a
}
