import type { AnyRecord, Noun } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from './database.ts'
import type { Lookup } from './perform.ts'
import { columnOf, columnsOf, recordOf } from './records.ts'

/**
 * Facts of what a side drafts in versions and signs by two, one series for each value of `key`: how many versions there are and
 * whether one is a draft, for who drafts the next; the version in force, for who signs its successor.
 */
export function versionLookups(noun: Noun, key: string): { readonly draft: Lookup; readonly sign: Lookup } {
  const ofSeries = `from ${noun.table} where side_id = $1 and ${columnOf(key)} = $2`
  return {
    draft: {
      facts: async (tx: Tx, input: Record<string, unknown>, actor: Actor) => {
        const { rows } = await tx.query<{ versions: number; draft: boolean }>(
          `select count(*) as versions, coalesce(bool_or(status = 'draft'), false) as draft ${ofSeries}`,
          [actor.sideId, input[key]],
        )
        return rows[0] ?? { versions: 0, draft: false }
      },
    },
    sign: {
      facts: async (tx: Tx, _input: unknown, _actor: unknown, draft: AnyRecord | undefined) => {
        const { rows } = await tx.query(`select ${columnsOf(noun)} ${ofSeries} and status = 'inForce'`, [
          draft?.sideId ?? null,
          draft?.[key] ?? null,
        ])
        return { inForce: rows[0] ? recordOf(noun, rows[0]) : null }
      },
    },
  }
}
