/**
 * Which part of one name goes with which part of the other, and what that says: the features that `score.ts` weighs.
 * Used by the comparison of two names and, without allocating, for every candidate of a search.
 */

import { maxParts } from './parts.ts'
import { soundSimilarity } from './similarity.ts'
import type { Word } from './words.ts'

export const roleNumber = { name: 0, kunya: 1, title: 2, initial: 3, legal: 4, number: 5 } as const
const minor = (role: number) => role === 2 || role === 4

/** One side of an alignment; arrays are reused, `length` says how much of them counts. */
export interface Side {
  length: number
  /** The words of this side are those of `words` at these places: a whole vocabulary is never copied. */
  words: readonly Word[]
  readonly places: Uint32Array
  readonly roles: Uint8Array
  readonly weights: Float32Array
  /** The part of the other side that this part went to, or -1. */
  readonly mate: Int8Array
  /** 1 where this part went into its mate together with the part before it (Chol Su = Cholsu). */
  readonly joined: Uint8Array
}

export function emptySide(): Side {
  return {
    length: 0,
    words: [],
    places: new Uint32Array(maxParts),
    roles: new Uint8Array(maxParts),
    weights: new Float32Array(maxParts),
    mate: new Int8Array(maxParts),
    joined: new Uint8Array(maxParts),
  }
}

/** The word of a part. */
export function wordAt(side: Side, at: number): Word | undefined {
  return side.words[side.places[at] ?? 0]
}

/** What an alignment says, each number symmetric in the two sides. */
export interface Features {
  /** Weight that agrees, in nats, and weight lost inside agreeing parts by their spelling. */
  agreed: number
  blurred: number
  /** Weight without a partner on the side that has less and on the side that has more of it, in nats. */
  contradicted: number
  omitted: number
  /** Agreeing parts that are names. */
  pairs: number
  /** Parts in another order than turning family name and given names round explains. */
  disordered: number
  /** Both last, or both first, parts without a partner. */
  lastDiffers: number
  firstDiffers: number
  /** 1 where both sides keep a name that the other does not explain. */
  clash: number
  /** The worst likeness among agreeing parts. */
  weakest: number
}

export const features: Features = {
  agreed: 0,
  blurred: 0,
  contradicted: 0,
  omitted: 0,
  pairs: 0,
  disordered: 0,
  lastDiffers: 0,
  firstDiffers: 0,
  clash: 0,
  weakest: 1,
}

/** Likeness of part i of the left to part j of the right, at `i * maxParts + j`. */
export const likeness = new Float32Array(maxParts * maxParts)
/** The likeness with which each left part went to its mate. */
export const mateLikeness = new Float32Array(maxParts)

/** Pairs the parts and fills `features`; `likeness` must be filled before. */
export function align(left: Side, right: Side): void {
  leftOfRound = left
  pairGreedily(left, right)
  if (hasFreeName(left) ? hasLooseName(right) : hasFreeName(right) && hasLooseName(left)) {
    joinNeighbours(left, right, false)
    joinNeighbours(right, left, true)
  }
  measure(left, right)
}

function pairGreedily(left: Side, right: Side): void {
  left.mate.fill(-1, 0, left.length)
  right.mate.fill(-1, 0, right.length)
  left.joined.fill(0, 0, left.length)
  right.joined.fill(0, 0, right.length)
  const most = Math.min(left.length, right.length)
  for (let round = 0; round < most; round++) {
    let best = 0
    let bestI = -1
    let bestJ = -1
    for (let i = 0; i < left.length; i++) {
      if (left.mate[i] !== -1) continue
      const weight = left.weights[i] ?? 0
      for (let j = 0; j < right.length; j++) {
        const like = likeness[i * maxParts + j] ?? 0
        if (like === 0 || right.mate[j] !== -1) continue
        // Among equals, keep to the order of the names.
        const worth = like * like * (weight + (right.weights[j] ?? 0) + 0.2) - 0.01 * Math.abs(i - j)
        if (worth > best) {
          best = worth
          bestI = i
          bestJ = j
        }
      }
    }
    if (bestI < 0) return
    left.mate[bestI] = bestJ
    right.mate[bestJ] = bestI
    mateLikeness[bestI] = likeness[bestI * maxParts + bestJ] ?? 0
  }
}

function hasFreeName(side: Side): boolean {
  for (let i = 0; i < side.length; i++) if (side.mate[i] === -1 && !minor(side.roles[i] ?? 0)) return true
  return false
}

/** Whether a name is free or went to its mate half-heartedly. */
function hasLooseName(side: Side): boolean {
  for (let i = 0; i < side.length; i++) {
    if (minor(side.roles[i] ?? 0)) continue
    const mate = side.mate[i] ?? -1
    if (mate === -1 || (side === leftOfRound ? (mateLikeness[i] ?? 0) : (mateLikeness[mate] ?? 0)) < 0.85) return true
  }
  return false
}
let leftOfRound: Side | undefined

const joinedSounds = new Uint8Array(96)
const article = 24

/** Two neighbours without a partner on one side that make one part of the other: Chol Su = Cholsu. */
function joinNeighbours(pairs: Side, whole: Side, swapped: boolean): void {
  for (let i = 0; i + 1 < pairs.length; i++) {
    if (pairs.mate[i] !== -1 && pairs.mate[i + 1] !== -1) continue
    const first = wordAt(pairs, i)
    const second = wordAt(pairs, i + 1)
    if (!first || !second || first.sounds.length === 0 || second.sounds.length === 0) continue
    if (minor(pairs.roles[i] ?? 0) || minor(pairs.roles[i + 1] ?? 0) || first.sounds.length + second.sounds.length > 90)
      continue
    for (let j = 0; j < whole.length; j++) {
      const word = wordAt(whole, j)
      const taken = whole.mate[j] ?? -1
      if (!word || minor(whole.roles[j] ?? 0) || (taken !== -1 && taken !== i && taken !== i + 1)) continue
      if (taken === -1 && (pairs.mate[i] !== -1 || pairs.mate[i + 1] !== -1)) continue
      if (!sameEnds(first, second, word)) continue
      if (word.sounds.length + 3 < first.sounds.length + second.sounds.length * 0.6) continue
      const like = joinedLikeness(first, second, word)
      if (like < 0.78) continue
      pairs.mate[i] = j
      pairs.mate[i + 1] = j
      pairs.joined[i + 1] = 1
      whole.mate[j] = i
      if (swapped) mateLikeness[j] = like
      else {
        mateLikeness[i] = like
        mateLikeness[i + 1] = like
      }
      return
    }
  }
}

/** Whether a word can be two words joined: it begins as the first and ends as the second. */
function sameEnds(first: Word, second: Word, whole: Word): boolean {
  const begins = first.opening === whole.opening || first.opening === 0 || whole.opening === 0
  return begins && (second.closing === whole.closing || second.closing === 0 || whole.closing === 0)
}

function joinedLikeness(first: Word, second: Word, whole: Word): number {
  const arabic = first.script === 'arabic'
  const wholeArabic = whole.script === 'arabic'
  const n = first.sounds.length
  joinedSounds.set(first.sounds)
  joinedSounds.set(second.sounds, n)
  const plain = soundSimilarity(
    joinedSounds.subarray(0, n + second.sounds.length),
    whole.sounds,
    arabic,
    wholeArabic,
    0.75,
  )
  joinedSounds[n] = article
  joinedSounds.set(second.sounds, n + 1)
  const withArticle = soundSimilarity(
    joinedSounds.subarray(0, n + 1 + second.sounds.length),
    whole.sounds,
    arabic,
    wholeArabic,
    0.75,
  )
  return Math.min(0.97, Math.max(plain, withArticle))
}

function measure(left: Side, right: Side): void {
  let agreed = 0
  let blurred = 0
  let leftAlone = 0
  let rightAlone = 0
  let pairs = 0
  let weakest = 1
  for (let i = 0; i < left.length; i++) {
    const weight = left.weights[i] ?? 0
    const j = left.mate[i] ?? -1
    if (j < 0) {
      leftAlone += weight
      continue
    }
    const like = mateLikeness[i] ?? 0
    // A part counts on both sides; halves make the sum symmetric, whatever was joined.
    agreed += (weight * like) / 2
    blurred += (weight * (1 - like)) / 2
    if (!minor(left.roles[i] ?? 0) && left.joined[i] === 0) {
      pairs++
      if (like < weakest) weakest = like
    }
  }
  for (let j = 0; j < right.length; j++) {
    const weight = right.weights[j] ?? 0
    const i = right.mate[j] ?? -1
    if (i < 0) {
      rightAlone += weight
      continue
    }
    const like = mateLikeness[i] ?? 0
    agreed += (weight * like) / 2
    blurred += (weight * (1 - like)) / 2
  }
  features.agreed = agreed
  features.blurred = blurred
  features.contradicted = Math.min(leftAlone, rightAlone)
  features.omitted = Math.max(leftAlone, rightAlone) - features.contradicted
  features.pairs = pairs
  features.weakest = weakest
  features.disordered = disorder(left, right)
  const lastLeft = edge(left, true)
  const lastRight = edge(right, true)
  const firstLeft = edge(left, false)
  const firstRight = edge(right, false)
  features.lastDiffers =
    lastLeft >= 0 && lastRight >= 0 && left.mate[lastLeft] === -1 && right.mate[lastRight] === -1 ? 1 : 0
  features.firstDiffers =
    firstLeft >= 0 && firstRight >= 0 && left.mate[firstLeft] === -1 && right.mate[firstRight] === -1 ? 1 : 0
  features.clash = hasFreeName(left) && hasFreeName(right) ? 1 : 0
}

/** The place of the last or first part that is a name. */
function edge(side: Side, last: boolean): number {
  for (let step = 0; step < side.length; step++) {
    const at = last ? side.length - 1 - step : step
    const role = side.roles[at] ?? 0
    if (role === 0 || role === 1) return at
  }
  return -1
}

/**
 * 0 where the matched parts come in one order, or in one order after moving a run from one end to the other (family
 * name first); else the share of neighbours that are out of order. Salman Muhammad is not Muhammad Salman.
 */
function disorder(left: Side, right: Side): number {
  let previous = -1
  let first = -1
  let count = 0
  let drops = 0
  for (let i = 0; i < left.length; i++) {
    const j = left.mate[i] ?? -1
    if (j < 0 || minor(left.roles[i] ?? 0) || left.joined[i] === 1) continue
    if (right.roles[j] === undefined) continue
    if (first < 0) first = j
    if (previous > j) drops++
    previous = j
    count++
  }
  if (drops === 0) return 0
  if (count === 2) return 0.34
  if (drops === 1 && previous < first) return 0.25
  return drops === 1 && count > 3 ? 0.6 : 1
}

export const initialRole = roleNumber.initial
export const titleRole = roleNumber.title

/** How like an initial and a word are: 0.7 where the word begins with it; two initials only where they are the same. */
export function initialLikeness(a: Word | undefined, aRole: number, b: Word | undefined, bRole: number): number {
  if (!a || !b) return 0
  if (a.text === b.text) return aRole === bRole ? 1 : 0
  if (aRole === bRole || aRole === titleRole || bRole === titleRole) return 0
  return a.latin.charAt(0) === b.latin.charAt(0) ? 0.7 : 0
}
