import type { Box } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { type KeptColumns, type PackedEvents, unpackColumns } from './pack-columns.ts'
import { boundsOf } from './scan-columns.ts'

const bytesAtMost = 320 * 1024 * 1024
const bytesOfEvent = 39

export interface LoadedImport {
  readonly columns: PackedEvents
  readonly bounds: Box | null
}

/**
 * Packed columns in memory, those used last kept up to 320 MB (eight million events). They never change, so that nothing in here can be out of
 * date; who may see which import is asked of the database by each request, as the reader, before anything is taken from here.
 */
export class ColumnsCache {
  readonly #loaded = new Map<Id, LoadedImport>()
  #events = 0

  /** The columns of an import, read as the reader where they are not here; undefined where the import has none. */
  async of(tx: Tx, importId: Id): Promise<LoadedImport | undefined> {
    const known = this.#loaded.get(importId)
    if (known) {
      this.#loaded.delete(importId)
      this.#loaded.set(importId, known)
      return known
    }
    const kept = await readColumns(tx, importId)
    if (!kept) return undefined
    const columns = unpackColumns(kept)
    const loaded = { columns, bounds: boundsOf(columns) }
    if (!this.#loaded.has(importId)) this.#keep(importId, loaded)
    return loaded
  }

  /** Which of these imports are not here, as far as there is room for them. */
  missing(importIds: readonly Id[]): Id[] {
    return this.#events * bytesOfEvent > bytesAtMost / 2 ? [] : importIds.filter((id) => !this.#loaded.has(id))
  }

  #keep(importId: Id, loaded: LoadedImport): void {
    this.#loaded.set(importId, loaded)
    this.#events += loaded.columns.count
    for (const [id, { columns }] of this.#loaded) {
      if (this.#events * bytesOfEvent <= bytesAtMost || id === importId) break
      this.#loaded.delete(id)
      this.#events -= columns.count
    }
  }
}

/** Kept columns as they lie in the database. */
async function readColumns(tx: Tx, importId: Id): Promise<KeptColumns | undefined> {
  const { rows } = await tx.query<{ count: number; types: string[]; places: string[]; body: Buffer }>(
    'select count, types, places, body from event_import_columns where import_id = $1',
    [importId],
  )
  return rows[0]
}

const ofServers = new WeakMap<Sulh, ColumnsCache>()

/** The columns in the memory of a server. */
export function columnsCacheOf(sulh: Sulh): ColumnsCache {
  const known = ofServers.get(sulh)
  if (known) return known
  const cache = new ColumnsCache()
  ofServers.set(sulh, cache)
  return cache
}

async function notLoaded(sulh: Sulh): Promise<Id[]> {
  const { rows } = await sulh.database.writer.query<{ id: Id }>(
    `select import_id as id from event_import_columns c join event_imports i on i.id = c.import_id
     where i.status = 'taken' order by i.begun_at desc`,
  )
  return columnsCacheOf(sulh).missing(rows.map(({ id }) => id))
}

/** Loads the columns of imports in force as soon as there are any, so that no reader waits for it. */
export const loadColumnsJob: Job = {
  name: 'event-columns',
  isDue: async (sulh) => (await notLoaded(sulh)).length > 0,
  run: async (sulh, _onProgress, signal) => {
    for (const id of await notLoaded(sulh)) {
      signal.throwIfAborted()
      await inTransaction(sulh.database.writer, (tx) => columnsCacheOf(sulh).of(tx, id), 'begin read only')
    }
  },
}
