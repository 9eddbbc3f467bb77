import { concat } from '../journal/bytes.ts'

/**
 * Folding for slow links: what stations send is text and repeats itself, and where a site has 128 kbit/s it decides whether a
 * day's work passes in a minute. `deflate-raw` (RFC 1951) is for what is typed, before it is sealed, since afterwards nothing
 * folds any more; `gzip` (RFC 1952) for a whole message.
 */
export type Folding = 'deflate-raw' | 'gzip'

/** Folds bytes. */
export function fold(bytes: Uint8Array, how: Folding): Promise<Uint8Array> {
  return through(bytes, new CompressionStream(how), Number.POSITIVE_INFINITY)
}

/**
 * What was folded. Throws where it is damaged or cut short, and as soon as it unfolds to more than `most` bytes: a small message
 * that unfolds to gigabytes ends early.
 */
export function unfold(bytes: Uint8Array, how: Folding, most: number): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream(how), most)
}

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter()
  // What is wrong with it shows at the reading end too, which is the one that is waited for.
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close())
  written.catch(() => {})
  const reader = stream.readable.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > most) {
      await reader.cancel()
      throw new RangeError('It unfolds to more than it may.')
    }
    chunks.push(part.value)
  }
  return concat(...chunks)
}
