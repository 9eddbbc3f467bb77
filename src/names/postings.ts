/**
 * Which names have a word. The slots of each word lie side by side in one array, packed anew from time to time; names
 * added since then wait in short lists of their own.
 */
import { type NameSlots, removed } from './name-slots.ts'

const none: readonly number[] = []

export class Postings {
  /** The packed slots of a word, ascending, are those from `starts[word]` to before `starts[word + 1]`. */
  slots = new Int32Array(0)
  starts = new Int32Array(1)
  readonly #recent = new Map<number, number[]>()

  /** Names that have the word. */
  sizeOf(word: number): number {
    return this.endOf(word) - this.startOf(word) + this.recentOf(word).length
  }

  startOf(word: number): number {
    return this.starts[word] ?? 0
  }

  endOf(word: number): number {
    return this.starts[word + 1] ?? this.startOf(word)
  }

  /** The slots of a word that were added since the last packing. */
  recentOf(word: number): readonly number[] {
    return this.#recent.size === 0 ? none : (this.#recent.get(word) ?? none)
  }

  /** Files a name that came after the last packing. */
  add(slot: number, words: Int32Array): void {
    for (const word of new Set(words)) {
      const list = this.#recent.get(word)
      if (list) list.push(slot)
      else this.#recent.set(word, [slot])
    }
  }

  /** Packs the words of all names that are not taken out, by counting. */
  pack(names: NameSlots, words: number): void {
    this.#recent.clear()
    const starts = new Int32Array(words + 1)
    eachPosting(names, words, (word) => {
      starts[word + 1] = (starts[word + 1] ?? 0) + 1
    })
    for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
    const slots = new Int32Array(starts[words] ?? 0)
    const filled = starts.slice(0, words)
    eachPosting(names, words, (word, slot) => {
      const at = filled[word] ?? 0
      slots[at] = slot
      filled[word] = at + 1
    })
    this.slots = slots
    this.starts = starts
  }
}

/** Visits each word of each name once, however often it is in the name. */
function eachPosting(names: NameSlots, words: number, visit: (word: number, slot: number) => void): void {
  const last = new Int32Array(words).fill(-1)
  const partWords = names.partWords.values
  for (let slot = 0; slot < names.length; slot++) {
    if (names.kindOfSlot.at(slot) === removed) continue
    for (let at = names.starts.at(slot), end = names.starts.at(slot + 1); at < end; at++) {
      const word = partWords[at] ?? 0
      if (last[word] === slot) continue
      last[word] = slot
      visit(word, slot)
    }
  }
}
