/**
 * Where an index keeps its names: each name is a *slot*, a number under which its words, their roles and its entry lie in
 * flat arrays, one name beside the other, so that a million of them are read without a pointer between.
 */
import { roleNumber } from './align.ts'
import { GrowingBytes, GrowingInts } from './growing.ts'
import type { Kind, Part, Role } from './parts.ts'
import { roleShare } from './weights.ts'
import type { Word } from './words.ts'

export const kinds: readonly Kind[] = ['unknown', 'person', 'organisation']
/** The kind of a slot whose name was taken out. */
export const removed = 9

/** Roles by their `roleNumber`. */
const roles: readonly Role[] = ['name', 'kunya', 'title', 'initial', 'legal', 'number']
const roleShares = Float32Array.from(roles, (role) => roleShare[role])

export class NameSlots {
  /** As the list writes it, with whatever else is packed into the field; empty where it was taken out. */
  readonly names: string[] = []
  readonly entryOfSlot = new GrowingInts()
  /** The place of its kind in `kinds`, or `removed`. */
  readonly kindOfSlot = new GrowingBytes()
  /** Where the parts of a slot begin; they end where those of the next one begin. */
  readonly starts = new GrowingInts()
  readonly partWords = new GrowingInts(4096)
  readonly partRoles = new GrowingBytes(4096)
  /** What each part and each whole name is worth, in nats. */
  partWeights = new Float32Array(0)
  slotWeights = new Float32Array(0)
  #alive = 0

  constructor() {
    this.starts.push(0)
  }

  get length(): number {
    return this.names.length
  }

  /** Names that were not taken out. */
  get alive(): number {
    return this.#alive
  }

  /** Files a name with the numbers of its words; the slot it got. */
  add(name: string, entry: number, kind: Kind, parts: readonly Part[], words: readonly number[]): number {
    const slot = this.names.length
    this.names.push(name)
    this.entryOfSlot.push(entry)
    this.kindOfSlot.push(kinds.indexOf(kind))
    for (const [at, part] of parts.entries()) {
      this.partWords.push(words[at] ?? 0)
      this.partRoles.push(roleNumber[part.role])
    }
    this.starts.push(this.partWords.length)
    this.#alive++
    return slot
  }

  /** Takes a name out; its slot stays, and nothing finds it. */
  remove(slot: number): void {
    this.kindOfSlot.values[slot] = removed
    this.names[slot] = ''
    this.#alive--
  }

  /** The numbers of the words of a name. */
  wordsOf(slot: number): Int32Array {
    return this.partWords.values.subarray(this.starts.at(slot), this.starts.at(slot + 1))
  }

  /** The parts of a name; each is shown as its word, since how it is written is not kept. */
  partsOf(slot: number, words: readonly Word[]): Part[] {
    const parts: Part[] = []
    for (let at = this.starts.at(slot), end = this.starts.at(slot + 1); at < end; at++) {
      const word = words[this.partWords.at(at)]
      const role = roles[this.partRoles.at(at)]
      if (word && role) parts.push({ word, role, shown: word.text })
    }
    return parts
  }

  /** Works out the weights of the names from this slot on, from the weight of each word. */
  weigh(wordWeights: Float32Array, from: number): void {
    this.partWeights = roomFor(this.partWeights, this.partWords.length)
    this.slotWeights = roomFor(this.slotWeights, this.length)
    for (let slot = from; slot < this.length; slot++) {
      let sum = 0
      for (let at = this.starts.at(slot), end = this.starts.at(slot + 1); at < end; at++) {
        const weight = (wordWeights[this.partWords.at(at)] ?? 0) * (roleShares[this.partRoles.at(at)] ?? 1)
        this.partWeights[at] = weight
        sum += weight
      }
      this.slotWeights[slot] = sum
    }
  }
}

/** The same numbers in an array that holds so many, and some more before it must grow again. */
export function roomFor(numbers: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  if (numbers.length >= length) return numbers
  const roomier = new Float32Array(length + (length >> 3) + 64)
  roomier.set(numbers)
  return roomier
}
