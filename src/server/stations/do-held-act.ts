import { refuse } from '../../kernel/decision.ts'
import { Id } from '../../kernel/ids.ts'
import { holds } from '../../kernel/roles.ts'
import { takeHeldIn } from '../../station-register/held-actions.ts'
import { behindAnother, openEntry } from '../../station-register/settle-store.ts'
import type { Prelude } from '../part.ts'
import { entryOfRow } from './entry-storage.ts'
import { centreIntake } from './station-intake.ts'

/**
 * Before a held entry is taken in, its act is done in the name of its author. Where it is refused once more, that is the answer,
 * and the entry shows the new cause. Done twice it has one effect: the act has its own id.
 */
export const doHeldAct: Prelude = async (sulh, actor, input) => {
  const id = Id.safeParse(input.id)
  if (!id.success || !holds(actor, takeHeldIn.roles)) return undefined
  // The reader's own rows: what is out of reach is not touched, and `decide` says so.
  const row = await sulh.database.read(actor, async (tx) => {
    const { rows } = await tx.query<{ entry: string; box: string | null }>(
      `select e.entry, e.box from station_entries e where e.id = $1 and ${openEntry} and not ${behindAnother}
       order by e.place = 'log' desc, e.epoch desc limit 1`,
      [id.data],
    )
    return rows[0]
  })
  if (!row) return undefined
  const outcome = await centreIntake(sulh).decider.doAfterAll(entryOfRow(row))
  const refusal = typeof outcome === 'string' ? refuse(outcome) : outcome
  if (refusal.outcome !== 'refused') return undefined
  await sulh.database.writer.query(
    `update station_entries set codes = $2, decided_at = $3 where id = $1 and outcome = 'held'`,
    [id.data, [refusal.code], sulh.now()],
  )
  const { code, facts, field } = refusal
  return refuse(code, facts, field)
}
