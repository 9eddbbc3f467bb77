/** Searches many names for one: a list for a person, or the people registered for a change of a list. */
import { Acronyms } from './acronyms.ts'
import { features } from './align.ts'
import { AskedName } from './asked-name.ts'
import { bestOfEntries, type Candidate } from './best-of-entries.ts'
import { acronymMatch, type PartMatch } from './compare.ts'
import { kinds, NameSlots, removed, roomFor } from './name-slots.ts'
import { alternatives, normalize, writtenWords } from './normalize.ts'
import { type Kind, type Part, parseName } from './parts.ts'
import { Postings } from './postings.ts'
import { Shortlist } from './shortlist.ts'
import { Vocabulary } from './vocabulary.ts'
import { countedShare, nats, type TokenWeights } from './weights.ts'
import type { Word } from './words.ts'

/** Somebody with all the names under which a list or a register has them. */
export interface IndexEntry {
  readonly id: string
  readonly names: readonly string[]
  readonly kind?: Kind
}

/** An entry that may be the one asked for: its likest name, the score (0–1) and why. */
export interface Found {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly parts: PartMatch[]
}

export interface SearchOptions {
  readonly limit?: number
  readonly threshold?: number
  readonly kind?: Kind
  /**
   * The score of an entry with what is known beside its names, from that of the names alone, both 0–1. Entries are then
   * ordered and cut by it, so that no name is cut before a date of birth can speak for it.
   */
  readonly weigh?: (id: string, nameScore: number) => number
  /** True where every bearer of a name is wanted and not only the likest few: slower, and only `limit` bounds it. */
  readonly exhaustive?: boolean
}

interface Best {
  readonly slot: number
  readonly score: number
  readonly parts: readonly Part[]
  /** The explanation, where it was not found part by part. */
  readonly matched?: PartMatch[]
}

/** From this score on the other names of an entry are looked at, too: they can speak for it or against it. */
const hope = 0.04

/** An index over the names of the entries. */
export function buildIndex(entries: Iterable<IndexEntry>): NameIndex {
  const index = new NameIndex()
  for (const entry of entries) index.add(entry)
  return index
}

export class NameIndex implements TokenWeights {
  readonly #vocabulary = new Vocabulary()
  readonly #names = new NameSlots()
  readonly #postings = new Postings()
  readonly #acronyms = new Acronyms()
  readonly #shortlist = new Shortlist(this.#names, this.#postings)
  readonly #asked = new AskedName(this.#vocabulary, this.#names, this)
  readonly #ids: string[] = []
  readonly #entryNumbers = new Map<string, number>()
  readonly #slotsOfEntry: (readonly number[])[] = []
  /** Names that were there, and up to which slot they were weighed, when the weights were worked out. */
  #weighedAt = -1
  #weighedSlots = 0
  #weighedWords = 0
  #wordWeights = new Float32Array(0)

  /** Entries in the index. */
  get size(): number {
    return this.#entryNumbers.size
  }

  /** Adds an entry, or replaces the one with this id. */
  add(entry: IndexEntry): void {
    if (this.#entryNumbers.has(entry.id)) this.remove(entry.id)
    const number = this.#ids.length
    this.#ids.push(entry.id)
    this.#entryNumbers.set(entry.id, number)
    const slots: number[] = []
    for (const name of entry.names) {
      for (const one of alternatives(name)) {
        const slot = this.#addName(name, one, number, entry.kind ?? 'unknown')
        if (slot >= 0) slots.push(slot)
      }
    }
    this.#slotsOfEntry.push(slots)
  }

  #addName(name: string, spelling: string, entry: number, kind: Kind): number {
    const parts = parseName(spelling, kind)
    if (parts.length === 0) return -1
    const words = parts.map((part) => this.#vocabulary.add(part.word))
    for (const word of words) this.#vocabulary.count(word, 1)
    const slot = this.#names.add(name, entry, kind, parts, words)
    if (kind === 'organisation') this.#acronyms.add(slot, parts)
    return slot
  }

  /** Takes an entry out; false where there is none of this id. */
  remove(id: string): boolean {
    const number = this.#entryNumbers.get(id)
    if (number === undefined) return false
    this.#entryNumbers.delete(id)
    for (const slot of this.#slotsOfEntry[number] ?? []) {
      this.#names.remove(slot)
      for (const word of this.#names.wordsOf(slot)) this.#vocabulary.count(word, -1)
    }
    return true
  }

  /** How common a word is in this index, for `compareNames`. */
  share(word: Word): number {
    return countedShare(word.skeleton, this.#vocabulary.countOf(word.skeleton), this.#names.alive)
  }

  /** The entries whose names are likest to the query, best first. */
  search(
    query: string,
    { limit = 10, threshold = 0, kind = 'unknown', exhaustive = false, weigh }: SearchOptions = {},
  ): Found[] {
    this.#weigh()
    const best = new Map<number, Best>()
    const whole = normalize(query)
    const spellings = alternatives(query)
    for (const spelling of spellings) {
      const parts = parseName(spelling, kind)
      this.#asked.take(parts)
      const candidates = this.#candidates(kind, exhaustive)
      for (const [entry, found] of bestOfEntries(candidates, (bits) => this.#asked.everyNameIn(bits))) {
        const same = found.score > 0.25 && whole !== '' && normalize(this.#names.names[found.slot] ?? '') === whole
        const score = same ? 1 : found.score
        if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { slot: found.slot, score, parts })
      }
      if (kind !== 'person') this.#addAcronyms(spelling, best)
    }
    return [...best]
      .map(([entry, found]) => {
        const id = this.#ids[entry] ?? ''
        return { id, found, worth: weigh ? weigh(id, found.score) : found.score }
      })
      .filter(({ worth }) => worth >= threshold)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, limit)
      .map(({ id, found: { slot, score, parts, matched } }) => ({
        id,
        name: this.#names.names[slot] ?? '',
        score,
        parts: matched ?? this.#explain(parts, slot),
      }))
  }

  /** Organisations whose name is the query's acronym, or that the query abbreviates. */
  #addAcronyms(spelling: string, best: Map<number, Best>): void {
    const parts = parseName(spelling, 'organisation')
    for (const slot of this.#acronyms.slotsFor(parts)) {
      if (this.#names.kindOfSlot.at(slot) === removed) continue
      const found = acronymMatch(parts, this.#partsOf(slot))
      const entry = this.#names.entryOfSlot.at(slot)
      if (found && found.score > (best.get(entry)?.score ?? 0))
        best.set(entry, { slot, score: found.score, parts, matched: found.parts })
    }
  }

  /**
   * The names that share most with the query, and beside every one that may be meant the other names of its entry, each
   * with its score.
   */
  #candidates(kind: Kind, exhaustive: boolean): Candidate[] {
    const { likes, weights, total, spread } = this.#asked
    const asked = kinds.indexOf(kind)
    const slots = this.#shortlist.best({ likes, weights, total, asked, exhaustive, spread })
    const candidates = slots.map((slot) => this.#candidate(slot))
    const seen = new Set(slots)
    const hopeful = new Set(candidates.filter(({ score }) => score >= hope).map(({ entry }) => entry))
    for (const entry of hopeful) {
      for (const slot of this.#slotsOfEntry[entry] ?? []) if (!seen.has(slot)) candidates.push(this.#candidate(slot))
    }
    return candidates
  }

  #candidate(slot: number): Candidate {
    const score = this.#asked.scoreOf(slot)
    return {
      slot,
      entry: this.#names.entryOfSlot.at(slot),
      score,
      agreed: features.agreed,
      clash: features.clash === 1,
      explained: this.#asked.explained(),
    }
  }

  /** Brings weights and postings up to date with the names; all of them once enough names changed to matter. */
  #weigh(): void {
    const slots = this.#names.length
    const words = this.#vocabulary.words.length
    const stale = Math.abs(this.#names.alive - this.#weighedAt) > this.#weighedAt / 50
    if (!stale && slots === this.#weighedSlots) return
    const firstWord = stale ? 0 : this.#weighedWords
    const firstSlot = stale ? 0 : this.#weighedSlots
    this.#wordWeights = roomFor(this.#wordWeights, words)
    for (let word = firstWord; word < words; word++) {
      const whole = this.#vocabulary.words[word]
      if (whole) this.#wordWeights[word] = nats(this.share(whole))
    }
    this.#names.weigh(this.#wordWeights, firstSlot)
    this.#shortlist.weigh(firstSlot)
    if (stale) this.#postings.pack(this.#names, words)
    else for (let slot = firstSlot; slot < slots; slot++) this.#postings.add(slot, this.#names.wordsOf(slot))
    if (stale) this.#weighedAt = this.#names.alive
    this.#weighedWords = words
    this.#weighedSlots = slots
  }

  #explain(parts: readonly Part[], slot: number): PartMatch[] {
    if (this.#asked.parts !== parts) this.#asked.take(parts)
    return this.#asked.explain(slot, this.#partsOf(slot))
  }

  /** The parts of a name as they were filed, each shown as its list writes it. */
  #partsOf(slot: number): readonly Part[] {
    const name = this.#names.names[slot] ?? ''
    const filed = this.#names.partsOf(slot, this.#vocabulary.words)
    const written = writtenWords(name)
    if (written.length === filed.length) return filed.map((part, at) => ({ ...part, shown: written[at] ?? '' }))
    const kind = kinds[this.#names.kindOfSlot.at(slot)] ?? 'unknown'
    for (const one of alternatives(name)) {
      const parts = parseName(one, kind)
      if (parts.length === filed.length && parts.every(({ word }, at) => word.text === filed[at]?.word.text))
        return parts
    }
    return filed
  }
}
