/**
 * The levels at which two values of a column agree. Indexes into `textLevels` or `birthLevels` (births.ts); how much a
 * level counts for or against is learnt from the file (em.ts).
 */
import { birthLevels, compareBirths } from './births.ts'
import type { Column } from './columns.ts'
import { jaroWinkler, oneErrorApart } from './likeness.ts'
import type { Role } from './values.ts'

export const textLevels = [
  'missing',
  'different',
  'alike',
  'one error',
  'same sound',
  'same',
  'initial',
  'in another column',
] as const

export const text = { missing: 0, different: 1, alike: 2, near: 3, sound: 4, same: 5, initial: 6, moved: 7 } as const

/** More than any column has. */
export const levelsKept = 12

/** The names of the levels of a role, in the order of their indexes. */
export function levelsOf(role: Role): readonly string[] {
  return role === 'dob' ? birthLevels : textLevels
}

/**
 * What is expected of two records of one person before the file was read, by level. It starts the training, and holds
 * where the file has too few pairs to say.
 */
export function expectedLevels(role: Role): readonly number[] {
  if (role === 'dob') return [0, 0.02, 0.01, 0.02, 0.02, 0.06, 0.05, 0.05, 0.01, 0.06, 0.67, 0.03]
  if (role === 'place' || role === 'address') return [0, 0.2, 0.04, 0.08, 0.1, 0.53, 0.01, 0.04]
  if (role === 'phone') return [0, 0.3, 0.02, 0.08, 0, 0.6, 0, 0]
  if (role === 'sex') return [0, 0.02, 0, 0, 0, 0.98, 0, 0]
  if (role === 'document') return [0, 0.1, 0.02, 0.08, 0, 0.8, 0, 0]
  return [0, 0.05, 0.04, 0.08, 0.2, 0.59, 0.02, 0.02]
}

/**
 * What is expected of two brothers: the file of a registry is full of them. Their own names and births are as those of
 * strangers, and null here; the rest they share.
 */
export function expectedOfKin(role: Role): readonly number[] | null {
  if (role === 'father' || role === 'grandfather' || role === 'family') return [0, 0.02, 0.01, 0.02, 0.25, 0.7, 0, 0]
  if (role === 'place' || role === 'address') return [0, 0.1, 0.02, 0.03, 0.1, 0.75, 0, 0]
  return null
}

const cacheBits = 18
const cacheSize = 1 << cacheBits

/** Compares the values of one column; spellings that are neither same nor of the same sound are remembered. */
export class Comparer {
  readonly column: Column
  private readonly keyA = new Int32Array(cacheSize)
  private readonly keyB = new Int32Array(cacheSize)
  private readonly found = new Uint8Array(cacheSize)

  constructor(column: Column) {
    this.column = column
  }

  /** The level of two values by their places in the column, 0 where either is not known. Symmetric. */
  level(a: number, b: number): number {
    if (a === 0 || b === 0) return text.missing
    const { column } = this
    if (column.role === 'dob') {
      const dates = column.numbers
      return compareBirths(dates[a] ?? 0, dates[b] ?? 0)
    }
    if (a === b) return text.same
    if (column.sounds[a] === column.sounds[b]) return text.sound
    if (column.role === 'sex') return text.different
    const [low, high] = a < b ? [a, b] : [b, a]
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - cacheBits)
    if (this.keyA[slot] === low && this.keyB[slot] === high) return this.found[slot] ?? 0
    const level = this.compareSpelling(low, high)
    this.keyA[slot] = low
    this.keyB[slot] = high
    this.found[slot] = level
    return level
  }

  private compareSpelling(a: number, b: number): number {
    const { role, texts, sounds, book } = this.column
    const textA = texts[a] ?? ''
    const textB = texts[b] ?? ''
    const soundA = book.texts[sounds[a] ?? 0] ?? ''
    const soundB = book.texts[sounds[b] ?? 0] ?? ''
    if (role === 'phone' || role === 'document') return compareCodes(textA, textB)
    if (role === 'name') return compareWholeNames(soundA, soundB, textA, textB)
    if (role === 'address') return compareAddresses(textA, textB)
    return compareNames(textA, textB, soundA, soundB)
  }
}

function compareCodes(a: string, b: string): number {
  if (oneErrorApart(a, b)) return text.near
  const likely = Math.abs(a.length - b.length) <= 3 && jaroWinkler(a, b) >= 0.93
  return likely ? text.alike : text.different
}

/** Names and places of one part. */
export function compareNames(a: string, b: string, soundA: string, soundB: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short) ? text.initial : text.different
  if (short.length >= 4 && oneErrorApart(short, long)) return text.near
  const like = jaroWinkler(a, b)
  if (like >= 0.93) return text.near
  const soundNear = soundA.length >= 3 && soundB.length >= 3 && oneErrorApart(soundA, soundB)
  if (soundNear && soundA.length + soundB.length >= 9) return text.near
  if (like >= 0.87 || soundNear) return text.alike
  if (short.length >= 3 && (long.startsWith(short) || oneErrorApart(short, long))) return text.alike
  return hasWordsOf(short, long) ? text.alike : text.different
}

function hasWordsOf(short: string, long: string): boolean {
  if (!long.includes(' ')) return false
  const words = new Set(long.split(' '))
  return short.split(' ').every((word) => word.length >= 3 && words.has(word))
}

/** Several names in one value, in any order: words that sound the same are counted, then those one error apart. */
function compareWholeNames(soundsA: string, soundsB: string, a: string, b: string): number {
  const [short, long] = [soundsA.split(' '), soundsB.split(' ')].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined) return text.different
  const rest = [...long]
  let same = 0
  let near = 0
  const unmatched: string[] = []
  for (const word of short) {
    const at = rest.indexOf(word)
    if (at < 0) unmatched.push(word)
    else {
      rest.splice(at, 1)
      same++
    }
  }
  for (const word of unmatched) {
    const at = rest.findIndex((other) => word.length >= 3 && other.length >= 3 && oneErrorApart(word, other))
    if (at < 0) continue
    rest.splice(at, 1)
    near++
  }
  if (same + near === short.length && short.length >= 2) return near <= 1 ? text.near : text.alike
  if (jaroWinkler(a, b) >= 0.93) return text.near
  return (same + near) * 2 > short.length ? text.alike : text.different
}

/** Lines of an address: one error, most of the words, or one inside the other. Short numbers are not alike by chance. */
function compareAddresses(a: string, b: string): number {
  if (oneErrorApart(a, b) || oneErrorApart(a.replaceAll(' ', ''), b.replaceAll(' ', ''))) return text.near
  if (a.length < 5 || b.length < 5) return text.different
  const like = jaroWinkler(a, b)
  if (like >= 0.94) return text.near
  const wordsA = new Set(a.split(' '))
  const wordsB = new Set(b.split(' '))
  let shared = 0
  for (const word of wordsA) if (wordsB.has(word)) shared++
  const all = wordsA.size + wordsB.size - shared
  if (shared > 0 && shared * 2 > all) return text.near
  return like >= 0.88 || (shared > 0 && shared === Math.min(wordsA.size, wordsB.size)) ? text.alike : text.different
}
