import type { PartialDate } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { type Candidate, entryLikeness, suggestionThreshold } from './likeness.ts'
import type { ListedPerson } from './read-row.ts'
import { wordsOfName } from './words.ts'

type Named = Pick<ListedPerson, 'nameArabic' | 'nameLatin' | 'birth'>

/** Candidates that are compared by name; those who share most keys come first. */
const compared = 4
/** A key that more people than this share tells nobody apart. */
const peoplePerKey = 2000

/**
 * The registered people of a side in memory, looked through for a hundred thousand rows: in SQL each row's common pairs of
 * names would bring a thousand people. Who shares three words of the name, or two and a year of birth, is a candidate; the
 * name engine then compares. Numbers alone are kept sorted, so that 200,000 people take some tens of megabytes.
 */
export class CandidateIndex {
  readonly #ids: Id[] = []
  readonly #people: Candidate[] = []
  #pending: number[] = []
  #keys = new Uint32Array(0)
  #owners = new Uint32Array(0)

  get size(): number {
    return this.#ids.length
  }

  add(id: Id, person: Candidate, names: { nameArabic: string; nameLatin: string }): void {
    const number = this.#ids.length
    this.#ids.push(id)
    this.#people.push(person)
    for (const key of keysOf({ ...names, birth: person.birth })) this.#pending.push(key, number)
  }

  /** Sorts what was added; called once, before the first question. */
  seal(): void {
    const count = this.#pending.length / 2
    // Key and owner in one number sort together; both fit into the 53 bits of a double.
    const both = new Float64Array(count)
    for (let at = 0; at < count; at++)
      both[at] = (this.#pending[at * 2] ?? 0) * 2 ** 21 + (this.#pending[at * 2 + 1] ?? 0)
    this.#pending = []
    both.sort()
    this.#keys = new Uint32Array(count)
    this.#owners = new Uint32Array(count)
    for (let at = 0; at < count; at++) {
      const pair = both[at] ?? 0
      this.#keys[at] = Math.floor(pair / 2 ** 21)
      this.#owners[at] = pair % 2 ** 21
    }
  }

  /** Who is likest to an entry, where somebody is like enough. */
  best(entry: Named): { personId: Id; score: number } | undefined {
    const shared = new Map<number, number>()
    for (const key of keysOf(entry)) {
      const from = this.#lowerBound(key)
      for (let at = from; at < this.#keys.length && this.#keys[at] === key && at - from < peoplePerKey; at++) {
        const owner = this.#owners[at] ?? 0
        shared.set(owner, (shared.get(owner) ?? 0) + 1)
      }
    }
    let best: { personId: Id; score: number } | undefined
    for (const owner of likeliest(shared)) {
      const [id, person] = [this.#ids[owner], this.#people[owner]]
      if (id === undefined || !person) continue
      const score = entryLikeness(entry, person)
      if (score >= suggestionThreshold && score > (best?.score ?? 0)) best = { personId: id, score }
    }
    return best
  }

  #lowerBound(key: number): number {
    let [from, to] = [0, this.#keys.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((this.#keys[middle] ?? 0) < key) from = middle + 1
      else to = middle
    }
    return from
  }
}

/** The few who share most keys, without sorting everybody who shares one. */
function likeliest(shared: ReadonlyMap<number, number>): number[] {
  const top: { owner: number; keys: number }[] = []
  for (const [owner, keys] of shared) {
    const last = top[compared - 1]
    if (last && keys <= last.keys) continue
    const at = top.findIndex((one) => keys > one.keys)
    top.splice(at < 0 ? top.length : at, 0, { owner, keys })
    if (top.length > compared) top.pop()
  }
  return top.map(({ owner }) => owner)
}

/** Keys of a name and birth: each three words of the name, and each two with a year of birth; as numbers of 32 bits. */
function keysOf({ nameArabic, nameLatin, birth }: Named): Set<number> {
  const words = wordsOfName(nameArabic === '' ? nameLatin : nameArabic)
  const coarse = [...new Set(words.map(coarseOf))].sort().slice(0, 6)
  const keys = new Set<number>()
  for (const [i, a] of coarse.entries()) {
    for (let j = i + 1; j < coarse.length; j++) {
      const b = coarse[j] ?? ''
      for (const year of yearsOf(birth)) keys.add(hashOf(`${a} ${b} ${year}`))
      for (let k = j + 1; k < coarse.length; k++) keys.add(hashOf(`${a} ${b} ${coarse[k]}`))
    }
  }
  return keys
}

/** Without what clerks leave out or swap most, as the blocking keys of the name engine. */
function coarseOf(word: string): string {
  const coarse = word.replace(/[hwy]/g, '').replace(/z/g, 'd').replace(/x/g, 'k')
  return coarse === '' ? word : coarse
}

function yearsOf(birth: PartialDate | null): number[] {
  if (birth === null) return []
  const [from, to] = [Number(birth.from.slice(0, 4)), Number(birth.to.slice(0, 4))]
  return Array.from({ length: Math.min(5, to - from + 1) }, (_, at) => from + at)
}

/** FNV-1a; two texts with one hash cost a comparison and nothing else. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
