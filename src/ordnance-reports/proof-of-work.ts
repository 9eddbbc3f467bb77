import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A report without an account carries a little work: a number that makes its hash begin with so many zero bits. A telephone finds
 * one in a second or two; who sends thousands of reports pays thousands of times, whatever addresses they come from, and a
 * village behind one address does not notice.
 */
export const workBits = 14

/** Whether a number is work enough for the report of this id. */
export function isWork(id: string, nonce: number): boolean {
  return leadingZeroBits(sha256(utf8ToBytes(`${id}:${nonce}`))) >= workBits
}

/** The first number from `from` on that is work enough, if there is one among the next `tries`: a page looks for it bit by bit. */
export function findWork(id: string, from: number, tries: number): number | undefined {
  for (let nonce = from; nonce < from + tries; nonce++) if (isWork(id, nonce)) return nonce
  return undefined
}

function leadingZeroBits(bytes: Uint8Array): number {
  let bits = 0
  for (const byte of bytes) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24
    bits += 8
  }
  return bits
}
