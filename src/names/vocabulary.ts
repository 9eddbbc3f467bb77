/**
 * The different words of an index, and which of them are like a given word.
 *
 * A word is found by its consonant skeleton and by the skeletons with one consonant less (deletion neighbourhood), so
 * a wrong, missing or extra consonant on either side still meets; then the sounds decide.
 */
import { variantsOf } from './data/variants.ts'
import { GrowingBytes, GrowingInts } from './growing.ts'
import { isPlain, likenessFloor, wordLikeness } from './likeness.ts'
import { neighbourKeys } from './neighbour-keys.ts'
import { NumberLists } from './number-lists.ts'
import { wordOf } from './parts.ts'
import { similarityWithin } from './similarity.ts'
import { skeletonOfSounds } from './sounds.ts'
import type { Word } from './words.ts'

/** Words like a word: their numbers and how like they are, 0–1. */
export interface LikeWords {
  readonly numbers: Int32Array
  readonly likes: Float32Array
}

const cacheSize = 20_000
/** Among so many words, those that differ in one of four consonants are mostly other names, and too many to hear. */
const manyWords = 60_000

export class Vocabulary {
  readonly words: Word[] = []
  /** For each word the number of its skeleton; for each skeleton how many names have it. */
  readonly skeletons: number[] = []
  readonly skeletonCounts: number[] = []
  /** The sounds of all words one after another, so that most are ruled out without a look at the word itself. */
  readonly #sounds = new GrowingBytes()
  readonly #soundStarts = new GrowingInts()
  readonly #traits = new GrowingBytes()
  #numbers = new Map<string, number>()
  #skeletonNumbers = new Map<string, number>()
  #wordsOfSkeleton: number[][] = []
  readonly #skeletonsByKey = new NumberLists()
  #cache = new Map<string, LikeWords>()
  #seen = new Int32Array(1024)
  #round = 0

  /** The number of a word, new or known. */
  add(word: Word): number {
    const known = this.#numbers.get(word.text)
    if (known !== undefined) return known
    const number = this.words.length
    this.words.push(word)
    this.#numbers.set(word.text, number)
    this.#soundStarts.push(this.#sounds.length)
    for (const sound of word.sounds) this.#sounds.push(sound)
    this.#traits.push((isPlain(word) ? plainTrait : 0) | (word.script === 'arabic' ? arabicTrait : 0))
    this.skeletons.push(this.#file(word.skeleton, number))
    if (word.bare) this.#file(word.bare.skeleton, number)
    if (word.served) this.#file(skeletonOfSounds(word.served), number)
    if (this.#cache.size > 0) this.#cache.clear()
    return number
  }

  /** Counts that so many more names have this word. */
  count(word: number, names: number): void {
    const skeleton = this.skeletons[word] ?? 0
    this.skeletonCounts[skeleton] = (this.skeletonCounts[skeleton] ?? 0) + names
  }

  /** How many names have a word of this skeleton. */
  countOf(skeleton: string): number {
    const number = this.#skeletonNumbers.get(skeleton)
    return number === undefined ? 0 : (this.skeletonCounts[number] ?? 0)
  }

  #file(skeleton: string, word: number): number {
    let number = this.#skeletonNumbers.get(skeleton)
    if (number === undefined) {
      number = this.#wordsOfSkeleton.length
      this.#skeletonNumbers.set(skeleton, number)
      this.#wordsOfSkeleton.push([])
      this.skeletonCounts.push(0)
      for (const key of new Set(neighbourKeys(skeleton))) this.#skeletonsByKey.add(key, number)
    }
    this.#wordsOfSkeleton[number]?.push(word)
    return number
  }

  /** Every known word that may be the same name as this word. */
  like(word: Word): LikeWords {
    const cached = this.#cache.get(word.text)
    if (cached) return cached
    const found = this.#find(word)
    if (this.#cache.size >= cacheSize) this.#cache.clear()
    this.#cache.set(word.text, found)
    return found
  }

  #find(word: Word): LikeWords {
    if (this.#seen.length < this.words.length) this.#seen = new Int32Array(this.words.length * 2)
    this.#round++
    const numbers: number[] = []
    const likes: number[] = []
    for (const number of this.#neighbours(word)) {
      if (this.#seen[number] === this.#round) continue
      this.#seen[number] = this.#round
      const other = this.#soundsUnlike(word, number) ? undefined : this.words[number]
      const like = other ? wordLikeness(word, other) : 0
      if (like < likenessFloor) continue
      numbers.push(number)
      likes.push(like)
    }
    return { numbers: Int32Array.from(numbers), likes: Float32Array.from(likes) }
  }

  /** Whether the sounds alone rule a word out. */
  #soundsUnlike(word: Word, number: number): boolean {
    const traits = this.#traits.at(number)
    if ((traits & plainTrait) === 0 || !isPlain(word)) return false
    const from = this.#soundStarts.at(number)
    const to = number + 1 < this.words.length ? this.#soundStarts.at(number + 1) : this.#sounds.length
    const arabic = word.script === 'arabic'
    const otherArabic = (traits & arabicTrait) !== 0
    return similarityWithin(word.sounds, this.#sounds.values, from, to, arabic, otherArabic, likenessFloor) === 0
  }

  /** The numbers of the words that may be like a word; some come twice. */
  #neighbours(word: Word): number[] {
    const skeletons = new Set<number>()
    const skeletonsOfWord = [word.skeleton]
    if (word.bare) skeletonsOfWord.push(word.bare.skeleton)
    if (word.served) skeletonsOfWord.push(skeletonOfSounds(word.served))
    for (const skeleton of skeletonsOfWord) {
      for (const key of neighbourKeys(skeleton, this.words.length > manyWords))
        this.#skeletonsByKey.collect(key, skeletons)
    }
    const found: number[] = []
    for (const skeleton of skeletons) found.push(...(this.#wordsOfSkeleton[skeleton] ?? none))
    for (const variant of word.variants.length > 0 ? variantsOf(word.latin) : []) {
      const number = this.#numbers.get(wordOf(variant).text)
      if (number !== undefined) found.push(number)
    }
    return found
  }
}
const plainTrait = 1
const arabicTrait = 2
const none: readonly number[] = []
