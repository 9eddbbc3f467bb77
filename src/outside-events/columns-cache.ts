import type { Box } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
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

/** Kept columns as they lie in the database; the bytes travel as bytes and not as text. */
export async function readColumns(tx: Tx, importId: Id): Promise<KeptColumns | undefined> {
  const { rows } = await tx.query<{ count: number; types: string[]; places: string[] }>(
    'select count, types, places from event_import_columns where import_id = $1',
    [importId],
  )
  const [head] = rows
  if (!head) return undefined
  const { rows: bodies } = await tx.query<{ body: Buffer }>({
    text: 'select body from event_import_columns where import_id = $1',
    values: [importId],
    ...binary,
  })
  return { ...head, body: bodies[0]?.body ?? new Uint8Array() }
}

/** The column comes as the bytes that it is; the parsers of the client know numbers and texts alone in this form. */
const binary = { binary: true, types: { getTypeParser: () => (value: unknown) => value } }
