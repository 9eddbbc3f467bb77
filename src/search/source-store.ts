import type { z } from 'zod'
import type { Compartment } from '../kernel/compartments.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import type { Language } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo } from '../server/lists.ts'
import type { Sealer } from '../server/sealer.ts'
import type { Hit } from './hits.ts'
import type { SearchKind } from './search-kinds.ts'
import type { FoundOfKind } from './views.ts'

/** Who looks for something, when, and in which language. */
export interface Searcher {
  readonly actor: Actor
  readonly now: Date
  readonly language: Language
  readonly sealer: Sealer
}

/** How one kind of record is found: always as the list of its feature finds it, for who reads that list. */
export interface SearchSource {
  readonly kind: SearchKind
  readonly readers: readonly Role[]
  /** Where the records lie in a compartment: then they are looked for inside it alone. */
  readonly compartment?: Compartment
  find(tx: Tx, text: string, searcher: Searcher): Promise<Omit<FoundOfKind, 'kind' | 'hits'> & { hits: Hit[] }>
}

/** So many of each kind are shown; the rest is seen in the list. */
export const shownOfKind = 5

const none = { hits: [], total: 0, more: false }

/** The page of a list, as its reader gives it. */
interface Page {
  readonly total: number
  readonly more: boolean
}

/** A kind that is found by the reader of its own list, with the query of that list; a text that the list cannot be asked for finds nothing. */
export function listed<Query extends z.ZodObject, View extends Page>(source: {
  kind: SearchKind
  readers: readonly Role[]
  compartment?: Compartment
  query: Query
  /** Filters under which everything is in the list. */
  all: Partial<z.input<Query>>
  read: (tx: Tx, query: z.output<Query>, searcher: Searcher) => Promise<View>
  hits: (view: View, searcher: Searcher) => Hit[]
}): SearchSource {
  const { query, all, read, hits, ...about } = source
  return {
    ...about,
    async find(tx, text, searcher) {
      const asked = query.safeParse({ ...all, search: text })
      if (!asked.success) return none
      const view = await read(tx, asked.data, searcher)
      return { hits: hits(view, searcher).slice(0, shownOfKind), total: view.total, more: view.more }
    },
  }
}

/** A kind of which the list has no search: it is found by its number or a word of its title, under the row policies of its table. */
export function numbered(source: {
  kind: SearchKind
  readers: readonly Role[]
  /** From `from` to its joins; the table is `r`. */
  from: string
  /** SQL of what is opened, where it is not the record itself. */
  id?: string
  /** SQL of the number by which it is called. */
  number: string
  /** SQL of a condition that a text is in its words; `pattern` has its place. */
  says?: (pattern: string, reader: string) => string
  /** SQL of its words for who reads in a language, where it has any. */
  title?: (language: string) => string
}): SearchSource {
  const { kind, readers, from, id = 'r.id', number, says, title } = source
  return {
    kind,
    readers,
    async find(tx, text, { language }) {
      const typed = text.replace(/\s/g, '').toUpperCase()
      if (typed === '') return none
      const conditions = new Conditions()
      const ways = [`upper(${number}) ^@ ${conditions.value(typed)}`]
      const words = conditions.value(language)
      if (says) ways.push(says(conditions.value(anywhere(text)), words))
      const where = `from ${from} where ${words}::text is not null and (${ways.join(' or ')})`
      const { rows } = await tx.query<{ id: string; number: string; title: string | null }>(
        `select ${id} as id, ${number} as number, ${title?.(words) ?? 'null'} as title ${where}
         order by r.id desc limit ${shownOfKind}`,
        conditions.values,
      )
      const hits = rows.map((row) => ({
        id: row.id,
        number: row.number,
        names: row.title ? [row.title] : [],
        note: '',
      }))
      if (rows.length < shownOfKind) return { hits, total: rows.length, more: false }
      return { hits, ...(await countUpTo(tx, `select ${where}`, conditions.values)) }
    },
  }
}

/** SQL of a short code (`TO-1A2B3C4D`) of the records `r` of a table. */
export function codeOf(prefix: string): string {
  return `'${prefix}-' || upper(right(r.id::text, 8))`
}
