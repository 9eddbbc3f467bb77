/**
 * The few names of an index that are worth comparing part by part: those that share most of the query's weight. Every
 * name that shares a part is touched once; nothing is allocated for it.
 */
import { type NameSlots, removed } from './name-slots.ts'
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
/** How many names may be looked at by their own weight, too. */
const shortlist = 3000
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
  #rough = new Float32Array(0)
  #touched = new Int32Array(0)

  constructor(names: NameSlots, postings: Postings) {
    this.#names = names
    this.#postings = postings
  }

  /** Adds up, rarest part first, the weight that each name shares with the query, and keeps the best. */
  best(query: RoughQuery): number[] {
    const { likes, weights, total } = query
    const breadth = breadthOf(query)
    this.#fit()
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
      // Where a part brings very many names, those with a poor likeness must come through another part.
      else count = this.#addPostings(found, weight, size > 4000 && !closed ? 0.8 : 0, closed, count)
    }
    return this.#pick(count, query)
  }

  #fit(): void {
    const { length } = this.#names
    if (this.#rough.length >= length) return
    this.#rough = new Float32Array(length + (length >> 3) + 64)
    this.#touched = new Int32Array(this.#rough.length)
  }

  #sizeOf(found: LikeWords): number {
    let size = 0
    for (let k = 0; k < found.numbers.length; k++) size += this.#postings.sizeOf(found.numbers[k] ?? 0)
    return size
  }

  /** Adds the weight of a part to the names that have a word like it, where it is closed only to those already touched. */
  #addPostings(found: LikeWords, weight: number, least: number, closed: boolean, touchedCount: number): number {
    const rough = this.#rough
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
        const shared = rough[slot] ?? 0
        if (shared === 0) {
          if (closed) continue
          touched[count++] = slot
        }
        rough[slot] = shared + worth
      }
      for (const slot of this.#postings.recentOf(word)) {
        if (rough[slot] === 0) {
          if (closed) continue
          touched[count++] = slot
        }
        rough[slot] = (rough[slot] ?? 0) + worth
      }
    }
    return count
  }

  /** For a part so common that its names outnumber the candidates: looks at the candidates instead. */
  #addToTouched({ rowOf, rows }: SpreadLikes, part: number, weight: number, count: number): void {
    const rough = this.#rough
    const starts = this.#names.starts.values
    const words = this.#names.partWords.values
    for (let t = 0; t < count; t++) {
      const slot = this.#touched[t] ?? 0
      const end = starts[slot + 1] ?? 0
      for (let at = starts[slot] ?? 0; at < end; at++) {
        const row = rowOf[words[at] ?? 0] ?? 0
        if (row === 0) continue
        const like = rows[row * maxParts + part] ?? 0
        if (like > 0) rough[slot] = (rough[slot] ?? 0) + weight * like * like
      }
    }
  }

  /** Leaves only the names with most weight in common, before their own weight is looked at; returns how many. */
  #shorten(count: number, total: number, room: number): number {
    const rough = this.#rough
    const touched = this.#touched
    const scale = bucketScale / Math.max(total, 0.001)
    buckets.fill(0)
    for (let t = 0; t < count; t++) {
      const bucket = Math.min(bucketCount - 1, ((rough[touched[t] ?? 0] ?? 0) * scale) | 0)
      buckets[bucket] = (buckets[bucket] ?? 0) + 1
    }
    let kept = 0
    let lowest = bucketCount
    while (lowest > 0 && kept < room) kept += buckets[--lowest] ?? 0
    let place = 0
    for (let t = 0; t < count; t++) {
      const slot = touched[t] ?? 0
      if (Math.min(bucketCount - 1, ((rough[slot] ?? 0) * scale) | 0) >= lowest && place < 4 * room)
        touched[place++] = slot
      else rough[slot] = 0
    }
    return place
  }

  /** The touched names with the best share of weight in common; clears the rough scores. */
  #pick(touchedCount: number, query: RoughQuery): number[] {
    const { total, asked } = query
    const breadth = breadthOf(query)
    const rough = this.#rough
    const touched = this.#touched
    const room = Math.max(shortlist, 4 * breadth)
    const count = touchedCount > 2 * room ? this.#shorten(touchedCount, total, room) : touchedCount
    buckets.fill(0)
    for (let t = 0; t < count; t++) {
      const slot = touched[t] ?? 0
      const mine = this.#names.kindOfSlot.at(slot)
      const out = mine === removed || (asked !== 0 && mine !== 0 && mine !== asked)
      const weight = this.#names.slotWeights[slot] ?? 0
      const common = rough[slot] ?? 0
      const value = out ? 0 : common / (0.45 * (total + weight) + 0.1 * Math.min(total, weight))
      rough[slot] = value
      if (!out) {
        const bucket = Math.min(bucketCount - 1, (value * bucketScale) | 0)
        buckets[bucket] = (buckets[bucket] ?? 0) + 1
      }
    }
    let kept = 0
    let lowest = bucketCount
    const least = Math.floor((query.exhaustive ? leastShared : leastCompared) * bucketScale)
    while (lowest > least && kept < breadth) kept += buckets[--lowest] ?? 0
    const slots: number[] = []
    for (let t = 0; t < count; t++) {
      const slot = touched[t] ?? 0
      const value = rough[slot] ?? 0
      rough[slot] = 0
      if (value > 0 && Math.min(bucketCount - 1, (value * bucketScale) | 0) >= lowest && slots.length < 2 * breadth) {
        slots.push(slot)
      }
    }
    return slots
  }
}

function breadthOf({ exhaustive }: RoughQuery): number {
  return exhaustive ? Number.POSITIVE_INFINITY : usualBreadth
}
