/**
 * The few names of an index that are worth comparing part by part: those that share most of the query's weight. Every
 * name that shares a part is touched once; nothing is allocated for it.
 */
import { type NameSlots, removed, roomFor } from './name-slots.ts'
import { maxParts } from './parts.ts'
import type { Postings } from './postings.ts'
import type { SpreadLikes } from './spread-likes.ts'
import type { LikeWords } from './vocabulary.ts'

/** How many candidates are usually compared part by part; the rest are left behind by their rough score. */
const usualBreadth = 60
/** Names that share less of their weight than this rarely reach a score of a third (measured on the public lists). */
const leastShared = 0.35
/** Names that share less than this are not worth comparing, even where there are none better. */
const leastCompared = 0.25
/** A part that brings more names than this brings those of words that are nearly the same; the rest share other parts. */
const manyNames = 500
/** The same where every bearer of a name is wanted: a poor likeness may be all that leads to somebody. */
const manyNamesOfAll = 4000
const nearlySame = 0.8
/** Postings lie side by side, names all over the memory: so many postings are read in the time of one name. */
const postingsPerName = 30
const bucketCount = 512
const bucketScale = 400
const buckets = new Int32Array(bucketCount)

/** A query: for each part the words like it and its weight; `asked` is the kind that is looked for, 0 for any. */
export interface RoughQuery {
  readonly likes: readonly LikeWords[]
  readonly weights: Float32Array
  readonly total: number
  readonly asked: number
  /** True where all that share enough are candidates, and not only the best few. */
  readonly exhaustive: boolean
  /** How like each word is to each part. */
  readonly spread: SpreadLikes
}

export class Shortlist {
  readonly #names: NameSlots
  readonly #postings: Postings
  /** For each slot the weight it shares with the query, then its own weight: one look into memory brings both. */
  #scores = new Float32Array(0)
  #touched = new Int32Array(0)
  #values = new Float32Array(0)

  constructor(names: NameSlots, postings: Postings) {
    this.#names = names
    this.#postings = postings
  }

  /** Adds up, rarest part first, the weight that each name shares with the query, and keeps the best. */
  best(query: RoughQuery): number[] {
    const { likes, weights, total } = query
    const breadth = breadthOf(query)
    const many = query.exhaustive ? manyNamesOfAll : manyNames
    let count = 0
    let seen = 0
    const sizes = likes.map((found) => this.#sizeOf(found))
    const order = likes.map((_, at) => at).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))
    for (const [turn, at] of order.entries()) {
      const found = likes[at]
      if (!found) continue
      const weight = weights[at] ?? 0
      const size = sizes[at] ?? 0
      // A name that shares only the last third of the weight is no finalist beside those that share more.
      const late = count >= breadth && total - seen <= 0.34 * total
      const enough = count >= 4 * breadth && seen >= 0.45 * total && size > 3000
      seen += weight
      const closed = late || (turn > 0 && (enough || (count >= breadth && size > 2 * count + 5000)))
      if (closed && size > postingsPerName * count) this.#addToTouched(query.spread, at, weight, count)
      else count = this.#addPostings(found, weight, size > many && !closed ? nearlySame : 0, closed, count)
    }
    return this.#pick(count, query)
  }

  /** Takes the weights of the names from this slot on, whenever those were worked out. */
  weigh(from: number): void {
    const { length, slotWeights } = this.#names
    this.#scores = roomFor(this.#scores, 2 * length)
    if (this.#touched.length < length) {
      this.#touched = new Int32Array(this.#scores.length >> 1)
      this.#values = new Float32Array(this.#touched.length)
    }
    for (let slot = from; slot < length; slot++) this.#scores[2 * slot + 1] = slotWeights[slot] ?? 0
  }

  #sizeOf(found: LikeWords): number {
    let size = 0
    for (let k = 0; k < found.numbers.length; k++) size += this.#postings.sizeOf(found.numbers[k] ?? 0)
    return size
  }

  /** Adds the weight of a part to the names that have a word like it, where it is closed only to those already touched. */
  #addPostings(found: LikeWords, weight: number, least: number, closed: boolean, touchedCount: number): number {
    const scores = this.#scores
    const touched = this.#touched
    const { slots } = this.#postings
    let count = touchedCount
    for (let k = 0; k < found.numbers.length; k++) {
      const like = found.likes[k] ?? 0
      if (like < least) continue
      const worth = weight * like * like
      const word = found.numbers[k] ?? 0
      for (let p = this.#postings.startOf(word), end = this.#postings.endOf(word); p < end; p++) {
        const slot = slots[p] ?? 0
        const shared = scores[2 * slot] ?? 0
        if (shared === 0) {
          if (closed) continue
          touched[count++] = slot
        }
        scores[2 * slot] = shared + worth
      }
      for (const slot of this.#postings.recentOf(word)) {
        if (scores[2 * slot] === 0) {
          if (closed) continue
          touched[count++] = slot
        }
        scores[2 * slot] = (scores[2 * slot] ?? 0) + worth
      }
    }
    return count
  }

  /** For a part so common that its names outnumber the candidates: looks at the candidates instead. */
  #addToTouched({ rowOf, rows }: SpreadLikes, part: number, weight: number, count: number): void {
    const scores = this.#scores
    const starts = this.#names.starts.values
    const words = this.#names.partWords.values
    for (let t = 0; t < count; t++) {
      const slot = this.#touched[t] ?? 0
      const end = starts[slot + 1] ?? 0
      for (let at = starts[slot] ?? 0; at < end; at++) {
        const row = rowOf[words[at] ?? 0] ?? 0
        if (row === 0) continue
        const like = rows[row * maxParts + part] ?? 0
        if (like > 0) scores[2 * slot] = (scores[2 * slot] ?? 0) + weight * like * like
      }
    }
  }

  /** The touched names with the best share of weight in common, in no order; clears the weights they share. */
  #pick(touchedCount: number, query: RoughQuery): number[] {
    const { total, asked, exhaustive } = query
    const least = exhaustive ? leastShared : leastCompared
    const scores = this.#scores
    const touched = this.#touched
    const values = this.#values
    const kinds = this.#names.kindOfSlot.values
    let count = 0
    buckets.fill(0)
    for (let t = 0; t < touchedCount; t++) {
      const slot = touched[t] ?? 0
      const common = scores[2 * slot] ?? 0
      const weight = scores[2 * slot + 1] ?? 0
      scores[2 * slot] = 0
      const value = common / (0.45 * (total + weight) + 0.1 * Math.min(total, weight))
      if (value < least) continue
      const kind = kinds[slot] ?? 0
      if (kind === removed || (asked !== 0 && kind !== 0 && kind !== asked)) continue
      touched[count] = slot
      values[count++] = value
      const bucket = bucketOf(value)
      buckets[bucket] = (buckets[bucket] ?? 0) + 1
    }
    const breadth = breadthOf(query)
    let kept = 0
    let lowest = bucketCount
    while (lowest > 0 && kept < breadth) kept += buckets[--lowest] ?? 0
    const slots: number[] = []
    for (let t = 0; t < count && slots.length < 2 * breadth; t++) {
      if (bucketOf(values[t] ?? 0) >= lowest) slots.push(touched[t] ?? 0)
    }
    return slots
  }
}

function bucketOf(value: number): number {
  return Math.min(bucketCount - 1, (value * bucketScale) | 0)
}

function breadthOf({ exhaustive }: RoughQuery): number {
  return exhaustive ? Number.POSITIVE_INFINITY : usualBreadth
}
