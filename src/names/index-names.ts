/** Searches many names for one: a list for a person, or the people registered for a change of a list. */
import { Acronyms } from './acronyms.ts'
import {
  align,
  emptySide,
  features,
  initialLikeness,
  initialRole,
  likeness,
  mateLikeness,
  roleNumber,
  titleRole,
} from './align.ts'
import { acronymMatch, explainAlignment, type PartMatch } from './compare.ts'
import { GrowingBytes, GrowingInts } from './growing.ts'
import { freeFloor, wordLikeness } from './likeness.ts'
import { alternatives, normalize } from './normalize.ts'
import { type Kind, maxParts, type Part, parseName } from './parts.ts'
import { score } from './score.ts'
import { removed, Shortlist } from './shortlist.ts'
import { type LikeWords, Vocabulary } from './vocabulary.ts'
import { countedShare, nats, partWeight, roleShare, type TokenWeights } from './weights.ts'
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
  /** True where every bearer of a name is wanted and not only the likest few: slower, and only `limit` bounds it. */
  readonly exhaustive?: boolean
}

interface Best {
  readonly slot: number
  readonly score: number
  readonly spelling: string
  /** The explanation, where it was not found part by part. */
  readonly parts?: PartMatch[]
}

/** A name compared with the query: what the entry's other names are judged by, too. */
interface Candidate {
  readonly slot: number
  readonly score: number
  readonly agreed: number
  readonly clash: boolean
  /** Bit i is set where part i of the query stands in this name. */
  readonly explained: number
  readonly settled: boolean
}

/** What a contradicting fuller name of the same entry takes from the log-odds. */
const fullerNameDiffers = 2
/** What it gives back when another name of the entry explains the rest. */
const otherNameExplains = 2

function shifted(score: number, by: number): number {
  const odds = (score / (1 - score)) * Math.exp(by)
  return odds / (1 + odds)
}

const kinds: readonly Kind[] = ['unknown', 'person', 'organisation']
const roleShares = Float32Array.from([
  roleShare.name,
  roleShare.kunya,
  roleShare.title,
  roleShare.initial,
  roleShare.legal,
  roleShare.number,
])

/** An index over the names of the entries. */
export function buildIndex(entries: Iterable<IndexEntry>): NameIndex {
  const index = new NameIndex()
  for (const entry of entries) index.add(entry)
  return index
}

export class NameIndex implements TokenWeights {
  readonly #vocabulary = new Vocabulary()
  readonly #postings: GrowingInts[] = []
  readonly #ids: string[] = []
  readonly #entryNumbers = new Map<string, number>()
  readonly #slotsOfEntry: number[][] = []
  readonly #names: string[] = []
  readonly #starts = new GrowingInts()
  readonly #partWords = new GrowingInts(4096)
  readonly #partRoles = new GrowingBytes(4096)
  readonly #entryOfSlot = new GrowingInts()
  /** 0 unknown, 1 person, 2 organisation, 9 removed. */
  readonly #kindOfSlot = new GrowingBytes()
  #alive = 0
  #weighedAt = -1
  #wordWeights = new Float32Array(0)
  #slotWeights = new Float32Array(0)
  readonly #acronyms = new Acronyms()
  readonly #shortlist = new Shortlist({
    postings: this.#postings,
    starts: this.#starts,
    partWords: this.#partWords,
    kindOfSlot: this.#kindOfSlot,
  })
  /** For each part of the query, how like each word is to it; 0 where not looked at, negative where unlike. */
  #dense: Float32Array[] = []
  /** Part and word, in turns, of what was filled in for single candidates. */
  readonly #compared: number[] = []
  readonly #left = emptySide()
  readonly #right = emptySide()

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
    const slot = this.#names.length
    this.#names.push(name)
    this.#entryOfSlot.push(entry)
    this.#kindOfSlot.push(kinds.indexOf(kind))
    this.#starts.push(this.#partWords.length)
    for (const part of parts) {
      const word = this.#vocabulary.add(part.word)
      this.#partWords.push(word)
      this.#partRoles.push(roleNumber[part.role])
      const skeleton = this.#vocabulary.skeletons[word] ?? 0
      this.#vocabulary.skeletonCounts[skeleton] = (this.#vocabulary.skeletonCounts[skeleton] ?? 0) + 1
      let list = this.#postings[word]
      if (!list) {
        list = new GrowingInts(2)
        this.#postings[word] = list
      }
      if (list.length === 0 || list.at(list.length - 1) !== slot) list.push(slot)
    }
    if (kind === 'organisation') this.#acronyms.add(slot, parts)
    this.#alive++
    return slot
  }

  /** Takes an entry out; false where there is none of this id. */
  remove(id: string): boolean {
    const number = this.#entryNumbers.get(id)
    if (number === undefined) return false
    this.#entryNumbers.delete(id)
    for (const slot of this.#slotsOfEntry[number] ?? []) {
      this.#kindOfSlot.values[slot] = removed
      this.#names[slot] = ''
      this.#alive--
      for (let at = this.#starts.at(slot); at < this.#end(slot); at++) {
        const skeleton = this.#vocabulary.skeletons[this.#partWords.at(at)] ?? 0
        this.#vocabulary.skeletonCounts[skeleton] = Math.max(0, (this.#vocabulary.skeletonCounts[skeleton] ?? 0) - 1)
      }
    }
    return true
  }

  #end(slot: number): number {
    return slot + 1 < this.#starts.length ? this.#starts.at(slot + 1) : this.#partWords.length
  }

  /** How common a word is in this index, for `compareNames`. */
  share(word: Word): number {
    return countedShare(word.skeleton, this.#vocabulary.countOf(word.skeleton), this.#alive)
  }

  /** The entries whose names are likest to the query, best first. */
  search(
    query: string,
    { limit = 10, threshold = 0, kind = 'unknown', exhaustive = false }: SearchOptions = {},
  ): Found[] {
    this.#weigh()
    const best = new Map<number, Best>()
    const whole = normalize(query)
    for (const spelling of alternatives(query)) {
      const parts = parseName(spelling, kind)
      for (const [entry, found] of this.#bestOfEntries(this.#candidates(parts, kind, exhaustive))) {
        const same = found.score > 0.5 && whole !== '' && normalize(this.#names[found.slot] ?? '') === whole
        const score = same ? 1 : found.score
        if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { slot: found.slot, score, spelling })
      }
      if (kind !== 'person') this.#addAcronyms(spelling, best)
    }
    return [...best]
      .filter(([, found]) => found.score >= threshold)
      .sort((a, b) => b[1].score - a[1].score)
      .slice(0, limit)
      .map(([entry, { slot, score, spelling, parts }]) => ({
        id: this.#ids[entry] ?? '',
        name: this.#names[slot] ?? '',
        score,
        parts: parts ?? this.#explain(parseName(spelling, kind), slot),
      }))
  }

  /** Organisations whose name is the query's acronym, or that the query abbreviates. */
  #addAcronyms(spelling: string, best: Map<number, Best>): void {
    const parts = parseName(spelling, 'organisation')
    for (const slot of this.#acronyms.slotsFor(parts)) {
      if (this.#kindOfSlot.at(slot) === removed) continue
      const found = acronymMatch(parts, this.#partsOf(slot))
      const entry = this.#entryOfSlot.at(slot)
      if (found && found.score > (best.get(entry)?.score ?? 0))
        best.set(entry, { slot, score: found.score, spelling, parts: found.parts })
    }
  }

  /**
   * The likest name of each entry, seen beside its other names. A part of the query that one name leaves unexplained may
   * stand in another one, and then it is no contradiction. Where it stands in none and a fuller name says something
   * else, that counts against a short alias: Zaki-ur-Rehman Makki is not the Zaki-ur-Rehman who is also listed as Lakhvi.
   */
  #bestOfEntries(candidates: readonly Candidate[]): Map<number, Candidate> {
    const best = new Map<number, Candidate>()
    const explained = new Map<number, number>()
    for (const candidate of candidates) {
      const entry = this.#entryOfSlot.at(candidate.slot)
      if (candidate.score > (best.get(entry)?.score ?? 0)) best.set(entry, candidate)
      explained.set(entry, (explained.get(entry) ?? 0) | candidate.explained)
    }
    for (const candidate of candidates) {
      const entry = this.#entryOfSlot.at(candidate.slot)
      const top = best.get(entry)
      if (!top || top.settled) continue
      const all = explained.get(entry) ?? 0
      if (top.clash && top === candidate && this.#everyNameIn(all)) {
        best.set(entry, { ...top, score: shifted(top.score, otherNameExplains), settled: true })
      } else if (!top.clash && candidate.clash && candidate.agreed >= 0.8 * top.agreed && !this.#everyNameIn(all)) {
        best.set(entry, {
          ...top,
          score: Math.max(candidate.score, shifted(top.score, -fullerNameDiffers)),
          settled: true,
        })
      }
    }
    return best
  }

  /** Whether these bits hold every part of the query that is a name. */
  #everyNameIn(bits: number): boolean {
    for (let at = 0; at < this.#left.length; at++) {
      const role = this.#left.roles[at] ?? 0
      if (role !== titleRole && (bits & (1 << at)) === 0) return false
    }
    return true
  }

  /** Brings the weights up to date with the names, once enough of them changed to matter. */
  #weigh(): void {
    const words = this.#vocabulary.words.length
    const slots = this.#names.length
    const stale = Math.abs(this.#alive - this.#weighedAt) > this.#weighedAt / 50
    if (!stale && this.#wordWeights.length >= words && this.#slotWeights.length >= slots) return
    this.#weighedAt = this.#alive
    this.#wordWeights = new Float32Array(words + words / 8 + 64)
    for (let word = 0; word < words; word++) {
      const skeleton = this.#vocabulary.words[word]?.skeleton ?? ''
      const count = this.#vocabulary.skeletonCounts[this.#vocabulary.skeletons[word] ?? 0] ?? 0
      this.#wordWeights[word] = nats(countedShare(skeleton, count, this.#alive))
    }
    this.#slotWeights = new Float32Array(slots + slots / 8 + 64)
    for (let slot = 0; slot < slots; slot++) {
      let sum = 0
      for (let at = this.#starts.at(slot), end = this.#end(slot); at < end; at++) {
        sum += (this.#wordWeights[this.#partWords.at(at)] ?? 0) * (roleShares[this.#partRoles.at(at)] ?? 1)
      }
      this.#slotWeights[slot] = sum
    }
    this.#shortlist.weigh(this.#slotWeights)
    this.#dense = []
  }

  /** The names that share parts with the query, each with its score. */
  #candidates(parts: readonly Part[], kind: Kind, exhaustive: boolean): Candidate[] {
    const likes = this.#fillLeft(parts)
    let total = 0
    for (let at = 0; at < parts.length; at++) total += this.#left.weights[at] ?? 0
    const slots = this.#shortlist.best({
      likes,
      weights: this.#left.weights,
      total,
      asked: kinds.indexOf(kind),
      exhaustive,
      denseOf: (part) => this.#denseOf(part),
    })
    const out = slots.map((slot) => {
      const score = this.#alignSlot(slot)
      return {
        slot,
        score,
        agreed: features.agreed,
        clash: features.clash === 1,
        explained: this.#explained(),
        settled: false,
      }
    })
    this.#clearDense(likes)
    return out
  }

  /** Puts the query on the left side and spreads which words are like its parts. */
  #fillLeft(parts: readonly Part[]): LikeWords[] {
    const left = this.#left
    left.length = parts.length
    left.words.length = 0
    return parts.map((part, at) => {
      left.words.push(part.word)
      left.roles[at] = roleNumber[part.role]
      left.weights[at] = partWeight(part, this)
      const found = part.role === 'initial' ? noLikes : this.#vocabulary.like(part.word)
      const dense = this.#denseOf(at)
      for (let k = 0; k < found.numbers.length; k++) dense[found.numbers[k] ?? 0] = found.likes[k] ?? 0
      return found
    })
  }

  #clearDense(likes: readonly LikeWords[]): void {
    for (const [at, found] of likes.entries()) {
      const dense = this.#denseOf(at)
      for (let k = 0; k < found.numbers.length; k++) dense[found.numbers[k] ?? 0] = 0
    }
    const compared = this.#compared
    for (let at = 0; at < compared.length; at += 2) this.#denseOf(compared[at] ?? 0)[compared[at + 1] ?? 0] = 0
    compared.length = 0
  }

  #explained(): number {
    let bits = 0
    for (let at = 0; at < this.#left.length; at++) {
      if (this.#left.mate[at] !== -1 && (mateLikeness[at] ?? 0) >= 0.8) bits |= 1 << at
    }
    return bits
  }

  #denseOf(part: number): Float32Array {
    const known = this.#dense[part]
    if (known) return known
    const dense = new Float32Array(this.#wordWeights.length)
    this.#dense[part] = dense
    return dense
  }

  /** Compares the query (in `#left`, its likenesses in `#dense`) with one name, part by part. */
  #alignSlot(slot: number): number {
    const left = this.#left
    const right = this.#right
    const start = this.#starts.at(slot)
    const length = Math.min(maxParts, this.#end(slot) - start)
    right.length = length
    right.words.length = length
    for (let j = 0; j < length; j++) {
      const word = this.#partWords.at(start + j)
      const role = this.#partRoles.at(start + j)
      const whole = this.#vocabulary.words[word]
      if (whole) right.words[j] = whole
      right.roles[j] = role
      right.weights[j] = (this.#wordWeights[word] ?? 0) * (roleShares[role] ?? 1)
      for (let i = 0; i < left.length; i++) {
        const mine = left.roles[i] ?? 0
        let like = this.#dense[i]?.[word] ?? 0
        if (like < 0) like = 0
        if (mine === initialRole || role === initialRole) like = initialLikeness(left.words[i], mine, whole, role)
        else if (like > 0 && (mine === titleRole) !== (role === titleRole)) like *= 0.9
        likeness[i * maxParts + j] = like
      }
    }
    align(left, right)
    if (features.clash === 1 && features.agreed > 0.8 * features.contradicted) this.#compareFree(start)
    return score(features)
  }

  /**
   * The parts that neither side explains are compared outright: the vocabulary finds words that differ in one or two
   * consonants, but a part of an otherwise fitting name may be spelt worse than that.
   */
  #compareFree(start: number): void {
    const left = this.#left
    const right = this.#right
    let found = false
    for (let i = 0; i < left.length; i++) {
      if (left.mate[i] !== -1 || left.roles[i] === titleRole || left.roles[i] === initialRole) continue
      for (let j = 0; j < right.length; j++) {
        if (right.mate[j] !== -1 || right.roles[j] === titleRole || right.roles[j] === initialRole) continue
        const mine = left.words[i]
        const other = right.words[j]
        const word = this.#partWords.at(start + j)
        let like = this.#dense[i]?.[word] ?? 0
        if (like === 0) {
          like = mine && other ? wordLikeness(mine, other, freeFloor(mine, other)) : 0
          const dense = this.#denseOf(i)
          dense[word] = like === 0 ? unlike : like
          this.#compared.push(i, word)
        }
        if (like <= 0) continue
        likeness[i * maxParts + j] = like
        found = true
      }
    }
    if (found) align(left, right)
  }

  #explain(parts: readonly Part[], slot: number): PartMatch[] {
    const likes = this.#fillLeft(parts)
    this.#alignSlot(slot)
    this.#clearDense(likes)
    return explainAlignment(parts, this.#partsOf(slot), this.#left, this.#right)
  }

  /** The parts of a name as they were filed, each shown as its list writes it. */
  #partsOf(slot: number): Part[] {
    const kind = kinds[this.#kindOfSlot.at(slot)] ?? 'unknown'
    const start = this.#starts.at(slot)
    for (const one of alternatives(this.#names[slot] ?? '')) {
      const parts = parseName(one, kind)
      if (parts.length !== this.#end(slot) - start) continue
      if (parts.every((part, at) => part.word.text === this.#vocabulary.words[this.#partWords.at(start + at)]?.text)) {
        return parts
      }
    }
    return []
  }
}

const unlike = -1
const noLikes: LikeWords = { numbers: new Int32Array(0), likes: new Float32Array(0) }
