import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { CriteriaSet, criteriaSetNoun, type Stage } from './criteria.ts'
import type { CriteriaSetsView, CriteriaSetView } from './views.ts'

/** Facts of the two actions on criteria. */
export const criteriaLookups: Readonly<Record<string, Lookup>> = {
  'criteriaSet.draft': {
    facts: async (tx, input, actor) => {
      const { rows } = await tx.query<{ newest: number; draftId: Id | null }>(
        `select coalesce(max(version), 0) as newest, (array_agg(id) filter (where status = 'draft'))[1] as "draftId"
         from criteria_sets where side_id = $1 and stage = $2`,
        [actor.sideId, input.stage],
      )
      return rows[0] ?? { newest: 0, draftId: null }
    },
  },
  'criteriaSet.sign': {
    facts: async (tx, _input, _actor, record) => {
      const set = CriteriaSet.safeParse(record).data
      if (!set) return { newest: null }
      const { rows } = await tx.query(
        `select ${columnsOf(criteriaSetNoun)} from criteria_sets where side_id = $1 and stage = $2 and status = 'inForce'`,
        [set.sideId, set.stage],
      )
      return { newest: rows[0] ? recordOf(criteriaSetNoun, rows[0]) : null }
    },
  },
}

/** Every version of the criteria within reach, the newest of each stage first. */
export async function readCriteriaSets(tx: Tx, today: Day): Promise<CriteriaSetsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(criteriaSetNoun, 's')}, a.name as side_name from criteria_sets s join authorities a on a.id = s.side_id
     order by a.position, s.stage, s.version desc limit 1000`,
  )
  return { today, sets: rows.map((row) => ({ set: recordOf(criteriaSetNoun, row), sideName: row.side_name })) }
}

/** One version, who wrote and signed it, and the version before for comparison. */
export async function readCriteriaSet(
  tx: Tx,
  id: Id,
  today: Day,
  language: string,
): Promise<CriteriaSetView | undefined> {
  const set = await findCriteriaSet(tx, id)
  if (!set) return undefined
  const { rows } = await tx.query(
    `select ${columnsOf(criteriaSetNoun)} from criteria_sets
     where side_id = $1 and stage = $2 and id <> $3 and status <> 'draft' order by version desc limit 1`,
    [set.sideId, set.stage, id],
  )
  const names = await userNames(tx, [set.proposedBy, set.signedBy], language)
  return {
    today,
    set,
    before: rows[0] ? recordOf(criteriaSetNoun, rows[0]) : null,
    names: Object.fromEntries(names),
  }
}

export async function findCriteriaSet(tx: Tx, id: Id): Promise<CriteriaSet | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(criteriaSetNoun)} from criteria_sets where id = $1`, [id])
  return rows[0] ? recordOf(criteriaSetNoun, rows[0]) : undefined
}

/** The criteria of a side that count on a day: one for each stage at the most (R-EL1). */
export async function criteriaInForce(tx: Tx, sideId: Id, day: Day): Promise<Map<Stage, CriteriaSet>> {
  const { rows } = await tx.query(
    `select ${columnsOf(criteriaSetNoun)} from criteria_sets where side_id = $1 and effective_from <= $2
       and (effective_until is null or $2 < effective_until)`,
    [sideId, day],
  )
  return new Map(rows.map((row) => recordOf(criteriaSetNoun, row)).map((set) => [set.stage, set]))
}
