/** A name that is looked for, spread over the words of an index, and compared with one name of the index after another. */
import {
  align,
  emptySide,
  features,
  initialLikeness,
  initialRole,
  likeness,
  mateLikeness,
  titleRole,
  wordAt,
} from './align.ts'
import { explainAlignment, fillSide, type PartMatch } from './compare.ts'
import { freeFloor, wordLikeness } from './likeness.ts'
import type { NameSlots } from './name-slots.ts'
import { maxParts, type Part } from './parts.ts'
import { score } from './score.ts'
import { SpreadLikes } from './spread-likes.ts'
import type { LikeWords, Vocabulary } from './vocabulary.ts'
import type { TokenWeights } from './weights.ts'

const unlike = -1
const noLikes: LikeWords = { numbers: new Int32Array(0), likes: new Float32Array(0) }

export class AskedName {
  readonly #vocabulary: Vocabulary
  readonly #slots: NameSlots
  readonly #weights: TokenWeights
  readonly #left = emptySide()
  readonly #right = emptySide()
  readonly spread = new SpreadLikes()
  parts: readonly Part[] = []
  /** For each part the words like it. */
  likes: readonly LikeWords[] = []

  constructor(vocabulary: Vocabulary, slots: NameSlots, weights: TokenWeights) {
    this.#vocabulary = vocabulary
    this.#slots = slots
    this.#weights = weights
  }

  /** What each part is worth, in nats. */
  get weights(): Float32Array {
    return this.#left.weights
  }

  /** What the whole name is worth, in nats. */
  get total(): number {
    let sum = 0
    for (let at = 0; at < this.parts.length; at++) sum += this.#left.weights[at] ?? 0
    return sum
  }

  /** Takes the parts of the name that is looked for, and finds the words like each of them. */
  take(parts: readonly Part[]): void {
    const left = this.#left
    this.spread.clear()
    this.spread.fit(this.#vocabulary.words.length)
    this.parts = parts
    fillSide(left, parts, this.#weights)
    this.likes = parts.map((part, at) => {
      const found = part.role === 'initial' ? noLikes : this.#vocabulary.like(part.word)
      for (let k = 0; k < found.numbers.length; k++) this.spread.put(at, found.numbers[k] ?? 0, found.likes[k] ?? 0)
      return found
    })
  }

  /** Compares it with the name in a slot, part by part; leaves what the alignment says in `features`. */
  scoreOf(slot: number): number {
    this.#fillRight(slot)
    align(this.#left, this.#right)
    if (features.clash === 1 && features.agreed > 0.8 * features.contradicted) this.#compareFree(slot)
    return score(features)
  }

  /** Bit i is set where part i of the name that is looked for stands in the name just compared. */
  explained(): number {
    let bits = 0
    for (let at = 0; at < this.#left.length; at++) {
      if (this.#left.mate[at] !== -1 && (mateLikeness[at] ?? 0) >= 0.8) bits |= 1 << at
    }
    return bits
  }

  /** Whether these bits hold every part that is a name. */
  everyNameIn(bits: number): boolean {
    for (let at = 0; at < this.#left.length; at++) {
      if (this.#left.roles[at] !== titleRole && (bits & (1 << at)) === 0) return false
    }
    return true
  }

  /** Which part went with which part of the name in a slot, whose parts are given as its list writes them. */
  explain(slot: number, parts: readonly Part[]): PartMatch[] {
    this.scoreOf(slot)
    return explainAlignment(this.parts, parts, this.#left, this.#right)
  }

  #fillRight(slot: number): void {
    const { starts, partWords, partRoles, partWeights } = this.#slots
    const { rowOf, rows } = this.spread
    const left = this.#left
    const right = this.#right
    const start = starts.at(slot)
    const length = Math.min(maxParts, starts.at(slot + 1) - start)
    right.length = length
    right.words = this.#vocabulary.words
    for (let j = 0; j < length; j++) {
      const word = partWords.values[start + j] ?? 0
      const role = partRoles.values[start + j] ?? 0
      right.places[j] = word
      right.roles[j] = role
      right.weights[j] = partWeights[start + j] ?? 0
      const row = (rowOf[word] ?? 0) * maxParts
      for (let i = 0; i < left.length; i++) {
        const mine = left.roles[i] ?? 0
        let like = row === 0 ? 0 : (rows[row + i] ?? 0)
        if (mine === initialRole || role === initialRole)
          like = initialLikeness(wordAt(left, i), mine, wordAt(right, j), role)
        else if (like < 0) like = 0
        else if (like > 0 && (mine === titleRole) !== (role === titleRole)) like *= 0.9
        likeness[i * maxParts + j] = like
      }
    }
  }

  /**
   * The parts that neither side explains are compared outright: the vocabulary finds words that differ in one or two
   * consonants, but a part of an otherwise fitting name may be spelt worse than that.
   */
  #compareFree(slot: number): void {
    const left = this.#left
    const right = this.#right
    const start = this.#slots.starts.at(slot)
    let found = false
    for (let i = 0; i < left.length; i++) {
      if (left.mate[i] !== -1 || left.roles[i] === titleRole || left.roles[i] === initialRole) continue
      for (let j = 0; j < right.length; j++) {
        if (right.mate[j] !== -1 || right.roles[j] === titleRole || right.roles[j] === initialRole) continue
        const like = this.#freeLikeness(i, j, this.#slots.partWords.at(start + j))
        if (like <= 0) continue
        likeness[i * maxParts + j] = like
        found = true
      }
    }
    if (found) align(left, right)
  }

  /** How like part i is to a word of the other side; remembered while this name is looked for. */
  #freeLikeness(i: number, j: number, word: number): number {
    const known = this.spread.get(i, word)
    if (known !== 0) return known
    const mine = wordAt(this.#left, i)
    const other = wordAt(this.#right, j)
    const like = mine && other ? wordLikeness(mine, other, freeFloor(mine, other)) : 0
    this.spread.put(i, word, like === 0 ? unlike : like)
    return like
  }
}
