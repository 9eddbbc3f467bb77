import { incidentTypes } from '../incidents/incident-types.ts'
import type { Id } from '../kernel/ids.ts'
import type { ColumnsCache } from '../outside-events/columns-store.ts'
import { findImport } from '../outside-events/imports-store.ts'
import type { Tx } from '../server/database.ts'
import type { Columns } from './columns.ts'
import { mostEvents } from './columns-store.ts'
import { within } from './measures-store.ts'
import type { AnalysisFilters } from './views.ts'

/** The events of an imported file that the filters let through; no watcher of ours noticed them, so that they have no rate. */
interface OutsideEvents {
  readonly columns: Columns
  readonly codes: readonly string[]
}

/**
 * The events of an import as columns, from one day to another, at most as many as are analysed; undefined where the reader has no such
 * import, `tooMany` where there are more. Their state is not graded by us: a least state, or a side of ours, lets none through.
 */
export async function readOutside(
  tx: Tx,
  cache: ColumnsCache,
  importId: Id,
  filters: AnalysisFilters,
  { from, until }: { from: number; until: number },
): Promise<OutsideEvents | 'tooMany' | undefined> {
  const found = await findImport(tx, importId)
  const loaded = found?.status === 'taken' ? await cache.of(tx, importId) : undefined
  if (!loaded) return undefined
  const events = loaded.columns
  const type = filters.type === 'all' ? -1 : typeNames.indexOf(filters.type)
  const inPlace = filters.place === 'all' ? undefined : await codesWithin(tx, filters.place)
  const districts = inPlace && events.places.map((code) => inPlace.has(code))
  const at: number[] = []
  if (filters.level === 'any' && filters.side === 'all')
    for (let i = 0; i < events.count; i++) {
      const day = events.days[i] ?? 0
      if (day < from || day > until || (type >= 0 && events.types[i] !== type)) continue
      if (districts && districts[events.districts[i] ?? -1] !== true) continue
      at.push(i)
    }
  if (at.length > mostEvents) return 'tooMany'
  const pick = (values: ArrayLike<number>) => (i: number) => values[i] ?? 0
  return {
    codes: events.places,
    columns: {
      days: Int32Array.from(at, pick(events.days)),
      daySpans: Int32Array.from(at, (i) => (events.endDays[i] ?? 0) - (events.days[i] ?? 0)),
      longitudes: Float64Array.from(at, pick(events.longitudes)),
      latitudes: Float64Array.from(at, pick(events.latitudes)),
      radii: Int32Array.from(at, pick(events.radii)),
      killed: Int32Array.from(at, pick(events.killed)),
      districts: Int32Array.from(at, pick(events.districts)),
      noticed: new Uint8Array(at.length),
    },
  }
}

const typeNames: readonly string[] = Object.keys(incidentTypes)

async function codesWithin(tx: Tx, place: string): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ code: string }>(`select code from places where code in ${within('$1')}`, [place])
  return new Set(rows.map(({ code }) => code))
}
