import { normalNumber, normalNumbers } from '../kernel/numbers.ts'
import { adjust, type Birth, type Evidence as Finding, type Particulars } from '../names/identity.ts'
import { buildIndex, type Found, type NameIndex } from '../names/index-names.ts'
import type { Kind } from '../names/parts.ts'
import type { ListedBirth, ListedEntry } from './formats/listed-entry.ts'
import { papersOf } from './paper-kinds.ts'

/**
 * Where an alert begins: the score above which one stranger in twenty would alert on the labelled queries
 * (`npm run bench -- names`). Lower would bury the officers, higher would miss spellings.
 */
export const alertThreshold = 0.165

/**
 * How the likeliest bearers of a listed name are looked for. How rare a name is here differs from how rare it is on the
 * lists, so more people are looked at than will alert; more than so many under one name wait for the screening of everybody.
 */
export const likeliest = { limit: 5000, threshold: alertThreshold / 5, exhaustive: true } as const

/** Who is asked about: every spelling, what kind of name it is, and the particulars that count for and against; numbers of
 * papers in normal form. */
export interface Query extends Particulars {
  readonly names: readonly string[]
  readonly kind: Kind
}

/** What of an entry is compared; whose it is and why they are listed is for whoever decides. */
export type Compared = Pick<ListedEntry, 'kind' | 'births' | 'nationalities' | 'sex' | 'identifiers'> & {
  readonly names: readonly Pick<ListedEntry['names'][number], 'text'>[]
}

/** An entry that may be the one asked about. `nameScore` is the likeness of the names alone, `score` with particulars. */
export interface EntryHit {
  readonly id: string
  readonly name: string
  readonly nameScore: number
  readonly score: number
  readonly parts: Found['parts']
  readonly particulars: readonly Finding[]
}

export interface ScreenOptions {
  /** Hits below it are left out. */
  readonly threshold: number
  readonly limit: number
}

/** A shorter number is borne by too many papers to bring an entry up by itself. */
const leastCharacters = 5

/**
 * The entries of lists, searched by name and weighed by what else is known. The server keeps one over the lists in
 * force, the command line builds one over files; both give the same answers.
 */
export class ListIndex {
  readonly #names: NameIndex
  readonly #particulars = new Map<string, Particulars>()
  /** Entries by the numbers of their papers, each with its first name: a false name does not hide a true passport. */
  readonly #byNumber = new Map<string, { id: string; name: string; kind: Kind }[]>()

  constructor(entries: Iterable<{ readonly id: string; readonly entry: Compared }>) {
    const listed = [...entries]
    this.#names = buildIndex(
      listed.map(({ id, entry }) => ({ id, names: entry.names.map(({ text }) => text), kind: kindOfName(entry.kind) })),
    )
    for (const { id, entry } of listed) {
      this.#particulars.set(id, particularsOf(entry))
      const bearer = { id, name: entry.names[0]?.text ?? '', kind: kindOfName(entry.kind) }
      for (const number of normalNumbers(entry.identifiers)) {
        if (number.length < leastCharacters) continue
        const known = this.#byNumber.get(number)
        if (known) known.push(bearer)
        else this.#byNumber.set(number, [bearer])
      }
    }
  }

  /** Entries in the index. */
  get size(): number {
    return this.#names.size
  }

  /**
   * The entries that may be the one asked about, likeliest first, each with what speaks for and against it: those whose
   * names are like, and those that have a paper of the same number whatever the name.
   */
  screen(query: Query, { threshold, limit }: ScreenOptions): EntryHit[] {
    const best = new Map<string, EntryHit>()
    const judge = (id: string, nameScore: number) => adjust(nameScore, { a: query, b: this.#particulars.get(id) ?? {} })
    // Cut by what all of it says: who gives two of four names and was born on that day is likelier than who gives three.
    const weigh = (id: string, nameScore: number) => judge(id, nameScore).score
    for (const name of query.names) {
      for (const found of this.#names.search(name, { limit, threshold, kind: query.kind, weigh })) {
        const { score, evidence } = judge(found.id, found.score)
        if (score <= (best.get(found.id)?.score ?? 0)) continue
        const { id, parts } = found
        best.set(id, { id, name: found.name, nameScore: found.score, score, parts, particulars: evidence })
      }
    }
    for (const { id, name, kind } of (query.identifiers ?? []).flatMap((number) => this.#byNumber.get(number) ?? [])) {
      if (best.has(id) || (kind !== query.kind && kind !== 'unknown' && query.kind !== 'unknown')) continue
      const { score, evidence } = judge(id, 0)
      if (score >= threshold) best.set(id, { id, name, nameScore: 0, score, parts: [], particulars: evidence })
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit)
  }
}

/** How names of this kind of entry are read. What is neither person nor organisation is compared with both. */
export function kindOfName(kind: ListedEntry['kind'] | undefined): Kind {
  return kind === 'person' || kind === 'organisation' ? kind : 'unknown'
}

/** Dates of birth as the name engine compares them; a span of years is an approximate year. */
export function birthsOf(births: readonly ListedBirth[]): Birth[] {
  return births.map(({ from, to, precision }) => ({
    from,
    to,
    precision: precision === 'range' ? 'approximate' : precision,
  }))
}

/** What a list says about somebody beside the names. */
function particularsOf(entry: Compared): Particulars {
  return {
    births: birthsOf(entry.births),
    nationalities: entry.nationalities.filter((code) => /^[A-Z]{2}$/.test(code)),
    sex: entry.sex,
    identifiers: normalNumbers(entry.identifiers),
    papers: papersOf(entry).map((paper) => ({ ...paper, number: normalNumber(paper.number) })),
  }
}
