import { Id } from '../../kernel/ids.ts'
import { holds } from '../../kernel/roles.ts'
import { setHeldAside } from '../../station-register/held-actions.ts'
import { openEntry } from '../../station-register/settle-store.ts'
import type { Prelude } from '../part.ts'
import { entryOfRow } from './entry-storage.ts'
import { centreIntake } from './station-intake.ts'

/**
 * Before a held entry is set aside, it is noted whose words it holds: it keeps its box as evidence, and has to let go of it when one of
 * them is erased. What is noted are those alone who have a key, which is what an erasure destroys.
 */
export const noteWhose: Prelude = async (sulh, actor, input) => {
  const id = Id.safeParse(input.id)
  if (!id.success || !holds(actor, setHeldAside.roles)) return undefined
  // The reader's own rows: what is out of reach is not touched, and `decide` says so.
  const rows = await sulh.database.read(actor, async (tx) => {
    const found = await tx.query<{ entry: string; box: string | null; hash: string }>(
      `select e.entry, e.box, e.hash from station_entries e where e.id = $1 and e.box is not null and ${openEntry}`,
      [id.data],
    )
    return found.rows
  })
  for (const row of rows) {
    const entry = entryOfRow(row)
    const said = await centreIntake(sulh).decider.contentOf(entry)
    await sulh.database.writer.query(
      `update station_entries set about = array(select subject_id from subject_keys where subject_id = any($3))
       where id = $1 and hash = $2`,
      [id.data, row.hash, [entry.subject, ...idsIn(said)]],
    )
  }
  return undefined
}

/** Every id in what was typed. */
function idsIn(said: unknown): Id[] {
  const { data } = Id.safeParse(said)
  if (data !== undefined) return [data]
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(idsIn) : []
}
