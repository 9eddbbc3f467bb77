import { readNumber } from '../kernel/check-digit.ts'
import { Compartment, isInside } from '../kernel/compartments.ts'
import { holds } from '../kernel/roles.ts'
import type { Database } from '../server/database.ts'
import { custodySources } from './custody-store.ts'
import { fieldSources } from './field-store.ts'
import { peaceSources } from './peace-store.ts'
import { peopleSources } from './people-store.ts'
import { SearchKind } from './search-kinds.ts'
import { type Searcher, type SearchSource, shownOfKind } from './source-store.ts'
import type { FoundOfKind, SearchView } from './views.ts'

/** How each kind of record is found. */
export const searchSources: readonly SearchSource[] = [
  ...[...peopleSources, ...custodySources, ...fieldSources, ...peaceSources],
]

/** What a text finds of all that its reader may see: each kind as its own list finds it, on the login that its list is read on. */
export async function searchEverywhere(
  database: Pick<Database, 'read'>,
  typed: string,
  searcher: Searcher,
): Promise<SearchView> {
  const text = typed.trim()
  if (text === '') return { found: [], straight: null }
  const { actor } = searcher
  const inside = Compartment.options.filter((compartment) => isInside(actor, compartment))
  const found = new Map<SearchKind, FoundOfKind>()
  for (const compartment of [undefined, ...inside]) {
    const mine = searchSources.filter((one) => one.compartment === compartment && holds(actor, one.readers))
    if (mine.length === 0) continue
    await database.read(
      actor,
      async (tx) => {
        for (const source of mine) join(found, source, await source.find(tx, text, searcher))
      },
      compartment,
    )
  }
  const inOrder = SearchKind.options.flatMap((kind) => found.get(kind) ?? []).filter(({ hits }) => hits.length > 0)
  const number = readNumber(text)
  const exact = inOrder.flatMap(({ hits }) => hits).filter((hit) => readNumber(hit.number) === number)
  return { found: inOrder, straight: exact.length === 1 ? (exact[0] ?? null) : null }
}

/** A kind has more than one source where its list has no search by its reference: what both find is shown once. */
function join(
  found: Map<SearchKind, FoundOfKind>,
  { kind }: SearchSource,
  { hits, total, more }: Awaited<ReturnType<SearchSource['find']>>,
): void {
  const known = found.get(kind) ?? { kind, hits: [], total: 0, more: false }
  const added = hits.filter(({ id }) => !known.hits.some((hit) => hit.id === id)).map((hit) => ({ ...hit, kind }))
  found.set(kind, {
    kind,
    hits: [...known.hits, ...added].slice(0, shownOfKind),
    total: known.total + total - (hits.length - added.length),
    more: known.more || more,
  })
}
