/**
 * Under which keys a consonant skeleton is filed, so that skeletons which differ in one consonant share one: the skeleton;
 * the skeleton with every consonant that is easily confused folded into one; and, from four consonants on, the skeleton
 * with each one left out. (In shorter words another consonant is another name.) Keys are hashes: two that fall together by
 * chance only bring a word that its sounds rule out.
 */
import { firmConsonants } from './words.ts'

const whole = 1
const firm = 2
/** The keys between skeletons of three and four consonants, which bring many words. */
const short = 3
const longest = 24

/** The keys of a skeleton; with `closeOnly` without those that bring too many words. */
export function neighbourKeys(skeleton: string, closeOnly = false): number[] {
  const keys = [hash(skeleton, whole)]
  const { length } = skeleton
  if (length < 2 || length > longest) return keys
  const folded = firmConsonants(skeleton)
  if (folded.length > 1) keys.push(hash(folded, firm))
  if (length < 3 || (length < 5 && closeOnly)) return keys
  if (length === 3) keys.push(hash(skeleton, short))
  else for (let at = 0; at < length; at++) keys.push(hash(skeleton, length === 4 ? short : whole, at))
  return keys
}

/** FNV-1a over the letters but the one at `without`. */
function hash(letters: string, seed: number, without = -1): number {
  let sum = 0x811c9dc5 ^ seed
  for (let at = 0; at < letters.length; at++) {
    if (at !== without) sum = Math.imul(sum ^ letters.charCodeAt(at), 0x01000193)
  }
  // The low bits choose the bucket.
  return sum ^ (sum >>> 15)
}
