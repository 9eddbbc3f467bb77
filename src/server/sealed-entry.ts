import type { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { inTransaction } from './database.ts'
import type { Sulh } from './sulh.ts'

/**
 * What entries of the journal keep sealed, each by its id, where it lies in no table: null once the key was destroyed. The
 * writer opens them, who alone reads keys; that the reader may know is decided before, on their own login role.
 */
export async function openEntries<S extends z.ZodType>(
  sulh: Sulh,
  ids: readonly Id[],
  schema: S,
): Promise<Map<Id, z.output<S> | null>> {
  if (ids.length === 0) return new Map()
  return inTransaction(sulh.database.writer, async (tx) => {
    const { rows } = await tx.query<{ id: Id; under: Id; box: string }>(
      `select id, body -> 'sealed' ->> 'under' as under, body -> 'sealed' ->> 'box' as box from journal where id = any($1)`,
      [ids],
    )
    const opened = new Map<Id, z.output<S> | null>()
    for (const { id, under, box } of rows) {
      const plain = await sulh.sealer.open(tx, under, box, id)
      opened.set(id, plain ? schema.parse(JSON.parse(plain.toString())) : null)
    }
    return opened
  })
}
