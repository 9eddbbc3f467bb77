import { metresBetween, type Point } from '../kernel/geo.ts'
import { normalize } from '../names/normalize.ts'

/** What is compared of an event of others or of an incident of the log. */
export interface Told {
  readonly key: string
  /** Whose it is: two records of one provider are compared by their words alone. */
  readonly provider: string
  /** Days since 1970-01-01. */
  readonly from: number
  readonly to: number
  readonly longitude: number | null
  readonly latitude: number | null
  /** Within how many metres of the point it was; null where that is not known. */
  readonly radiusM: number | null
  readonly type: string
  readonly text: string
  readonly actors: readonly string[]
  readonly killedLow: number | null
  readonly killedBest: number | null
  readonly killedHigh: number | null
}

/** Two records that may tell of one event, and why. */
export interface Suggestion {
  readonly left: string
  readonly right: string
  readonly score: number
  /** The share of words that both texts have (Jaccard). */
  readonly sameWords: number
  readonly daysApart: number
  readonly metres: number
}

/** Records further apart are not compared (anchor 12 of ordnance-incidents-maps.md §6): a day, and 25 km wherever both are exact. */
export const likeness = { days: 1, metres: 25_000, metresAtMost: 50_000, words: 0.5, facts: 0.7 } as const

/** Of one record no more than so many are compared, and no more suggested: a place where everything happens is no reason to wait. */
const comparedAtMost = 4000
const suggestedAtMost = 5

interface Prepared {
  /** Without its text: of a million events these are a gigabyte, and their words are enough. */
  readonly told: Omit<Told, 'text'>
  readonly words: Int32Array
  readonly actors: Int32Array
}

/** Words as numbers, so that texts are compared by merging two sorted lists. */
class Words {
  readonly #numbers = new Map<string, number>()

  of(text: string): Int32Array {
    const found = new Set<number>()
    for (const word of normalize(text).split(' ')) {
      if (word === '') continue
      const known = this.#numbers.get(word)
      found.add(known ?? this.#numbers.size)
      if (known === undefined) this.#numbers.set(word, this.#numbers.size)
    }
    return Int32Array.from(found).sort()
  }
}

/** The share of what both have of what either has; 0 where either has nothing. */
function jaccard(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return both / (a.length + b.length - both)
}

const cell = 0.5
const cellsRound = Math.ceil(360 / cell)

/**
 * Finds for each record of one collection those of another that may tell of the same event. The other lies in cells of half a degree and
 * single days, so that a hundred thousand beside a hundred thousand are compared where they can be near and nowhere else.
 */
export class Suggester {
  readonly #words = new Words()
  readonly #cells = new Map<number, Prepared[]>()
  /** Records that were not compared because their place and day has too many. */
  passedOver = 0

  constructor(others: Iterable<Told>) {
    for (const told of others) this.add(told)
  }

  /** A record that others are compared with. One that lasts stands at each of its days, of a longer time at its first and last. */
  add(told: Told): void {
    const { longitude, latitude } = told
    if (longitude === null || latitude === null) return
    const prepared = this.#prepared(told)
    const days =
      told.to - told.from <= 7
        ? Array.from({ length: told.to - told.from + 1 }, (_, i) => told.from + i)
        : [told.from, told.to]
    for (const day of days) {
      const key = keyOf(day, Math.floor((longitude + 180) / cell), Math.floor((latitude + 90) / cell))
      const there = this.#cells.get(key)
      if (there) there.push(prepared)
      else this.#cells.set(key, [prepared])
    }
  }

  #prepared(told: Told): Prepared {
    const { text, ...rest } = told
    return { told: rest, words: this.#words.of(text), actors: this.#words.of(told.actors.join(' ')) }
  }

  /** The likeliest first. */
  suggest(told: Told): Suggestion[] {
    const { longitude, latitude } = told
    if (longitude === null || latitude === null) return []
    const mine = this.#prepared(told)
    const found = new Map<string, Suggestion>()
    let compared = 0
    for (const other of this.#near(told, longitude, latitude)) {
      if (other.told.key === told.key || found.has(other.told.key)) continue
      if (++compared > comparedAtMost) {
        this.passedOver++
        break
      }
      const suggestion = compare(mine, other)
      if (suggestion) found.set(other.told.key, suggestion)
    }
    return [...found.values()]
      .sort((a, b) => b.score - a.score || (a.right < b.right ? -1 : 1))
      .slice(0, suggestedAtMost)
  }

  *#near({ from, to }: Told, longitude: number, latitude: number): Generator<Prepared> {
    const [x, y] = [Math.floor((longitude + 180) / cell), Math.floor((latitude + 90) / cell)]
    // A degree of longitude is shorter towards the poles, so that more of them are as near.
    const wide = Math.min(
      8,
      Math.ceil(likeness.metresAtMost / (111_320 * cell * Math.max(0.05, Math.cos((latitude * Math.PI) / 180)))),
    )
    const days =
      to - from <= 7 ? [from - likeness.days, to + likeness.days] : [from - likeness.days, from + likeness.days]
    const [first = from, last = to] = days
    for (let day = first; day <= last; day++) {
      for (let dx = -wide; dx <= wide; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          const there = this.#cells.get(keyOf(day, (x + dx + cellsRound) % cellsRound, y + dy))
          if (there) yield* there
        }
      }
    }
  }
}

const keyOf = (day: number, x: number, y: number) => (day + 40_000) * 400_000 + y * 1000 + x

const placeOf = ({ longitude, latitude }: Prepared['told']): Point => [longitude ?? 0, latitude ?? 0]

function daysBetween(a: Prepared['told'], b: Prepared['told']): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

function compare(mine: Prepared, other: Prepared): Suggestion | undefined {
  const [a, b] = [mine.told, other.told]
  const daysApart = daysBetween(a, b)
  if (daysApart > likeness.days) return undefined
  // On a sphere: nobody's radius is known better than the half per cent by which that is wrong.
  const metres = metresBetween(placeOf(a), placeOf(b))
  // Of one provider, places are of one kind and one hand: how wide each is says nothing of how far two of them lie apart.
  const wide = a.provider === b.provider ? 0 : (a.radiusM ?? 0) + (b.radiusM ?? 0)
  if (metres > Math.min(likeness.metresAtMost, Math.max(likeness.metres, wide))) return undefined
  const sameWords = jaccard(mine.words, other.words)
  const facts = a.provider === b.provider ? 0 : factsOf(mine, other, { daysApart, metres })
  if (sameWords < likeness.words && facts < likeness.facts) return undefined
  const score = Math.min(1, Math.max(sameWords, facts))
  return { left: a.key, right: b.key, score, sameWords, daysApart, metres: Math.round(metres) }
}

/** How far two records of different providers agree in who, what, how many and where: their words are rarely the same. */
function factsOf(
  mine: Prepared,
  other: Prepared,
  { daysApart, metres }: { daysApart: number; metres: number },
): number {
  const [a, b] = [mine.told, other.told]
  const actors = jaccard(mine.actors, other.actors)
  if (actors === 0) return 0
  const type = a.type === b.type ? 1 : a.type === 'otherViolence' || b.type === 'otherViolence' ? 0.5 : 0
  const near = 1 - Math.min(1, metres / likeness.metresAtMost)
  const day = daysApart === 0 && a.from === b.from ? 1 : 0.5
  return 0.35 * actors + 0.2 * type + 0.2 * tollsAgree(a, b) + 0.15 * near + 0.1 * day
}

/** 1 where what one says of the killed is possible by the other, 0.5 where either says nothing. */
function tollsAgree(a: Prepared['told'], b: Prepared['told']): number {
  const [bestA, bestB] = [a.killedBest, b.killedBest]
  if (bestA === null || bestB === null) return 0.5
  const [lowA, highA] = [Math.min(bestA, a.killedLow ?? bestA), Math.max(bestA, a.killedHigh ?? bestA)]
  const [lowB, highB] = [Math.min(bestB, b.killedLow ?? bestB), Math.max(bestB, b.killedHigh ?? bestB)]
  if (lowA <= highB && lowB <= highA) return 1
  return Math.min(bestA, bestB) / Math.max(bestA, bestB, 1)
}
