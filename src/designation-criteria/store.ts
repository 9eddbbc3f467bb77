import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { recordOf } from '../server/records.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { criterionSigners, designationCriterionNoun } from './criterion.ts'
import type { CriteriaQuery, CriteriaView, CriterionRow, CriterionView } from './views.ts'

/** Facts of criteria that need SQL. */
export const designationCriterionLookups: Readonly<Record<string, Lookup>> = {
  'designationCriterion.propose': {
    facts: async (tx, { code }, actor) => {
      const { rows } = await tx.query<{ versions: number; waits: boolean; regime: string | null }>(
        `select count(*) as versions, coalesce(bool_or(status = 'proposed'), false) as waits, min(regime) as regime
         from designation_criteria where side_id = $1 and code = $2`,
        [actor.sideId, code],
      )
      return rows[0] ?? { versions: 0, waits: false, regime: null }
    },
  },
}

/** SQL: whether the version `c` is the one that a finding of the day `$1` points to: the newest that is signed and valid. */
export const inForceOn = (day: string) => `(c.status = 'signed' and c.valid_from <= ${day}
  and (c.valid_to is null or c.valid_to >= ${day}) and not exists (select from designation_criteria n
    where n.side_id = c.side_id and n.code = c.code and n.status = 'signed' and n.version > c.version and n.valid_from <= ${day}))`

interface Found extends Record<string, unknown> {
  readonly criterion: Record<string, unknown>
  readonly in_force: boolean
}
const rowOf = ({ criterion, in_force: inForce }: Found): CriterionRow => ({
  criterion: recordOf(designationCriterionNoun, criterion),
  inForce,
})
export const criterionOrders = { code: 'c.code' } as const

/** Which criteria `c` a query asks for, and the place of the day. */
export function criteriaAsked(
  query: CriteriaQuery,
  actor: Actor,
  today: string,
): { conditions: Conditions; day: string } {
  const conditions = new Conditions()
  const day = conditions.value(today)
  conditions.add((place) => `c.side_id = ${place}`, actor.sideId)
  if (query.status === 'inForce') conditions.say(inForceOn(`${day}::date`))
  if (query.status === 'proposed') conditions.say(`c.status = 'proposed'`)
  if (query.regime !== 'all') conditions.add((place) => `c.regime = ${place}`, query.regime)
  const search = query.search.trim()
  if (search !== '') {
    const place = conditions.value(anywhere(search))
    conditions.say(`(c.code ilike ${place} or c.instrument ilike ${place} or ${namedIn('c.title')(place)})`)
  }
  return { conditions, day }
}

/** A page of the versions of criteria of the reader's own authority. */
export async function readCriteria(
  tx: Tx,
  query: CriteriaQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<CriteriaView> {
  const { conditions, day } = criteriaAsked(query, actor, await todayHere(tx, now))
  const { rows } = await tx.query<Found>(
    `select to_jsonb(c) as criterion, ${inForceOn(`${day}::date`)} as in_force from designation_criteria c
     where ${conditions.where} ${orderBy(query.order, criterionOrders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(
    tx,
    `select ${day}::date from designation_criteria c where ${conditions.where}`,
    conditions.values,
  )
  return { criteria: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One version of a criterion with the others of its code; undefined where it is not the reader's authority's. */
export async function readCriterion(
  tx: Tx,
  id: Id,
  { actor, now, language }: { actor: Actor; now: Date; language: string },
): Promise<CriterionView | undefined> {
  const today = await todayHere(tx, now)
  const { rows } = await tx.query<Found>(
    `select to_jsonb(c) as criterion, ${inForceOn('$2::date')} as in_force
     from designation_criteria one join designation_criteria c on c.side_id = one.side_id and c.code = one.code
     where one.id = $1 and one.side_id = $3 order by c.version desc`,
    [id, today, actor.sideId],
  )
  const versions = rows.map(rowOf)
  const found = versions.find(({ criterion }) => criterion.id === id)
  if (!found) return undefined
  const users = versions.flatMap(({ criterion }) => [criterion.proposedBy, criterion.signedBy])
  return {
    ...{ criterion: found.criterion, versions, today },
    names: Object.fromEntries(await userNames(tx, users, language)),
  }
}

/** Criteria that wait for the second signature. */
export const designationCriterionWork: readonly WorkSource[] = [
  {
    kind: 'designationCriterion.sign',
    roles: criterionSigners,
    sql: `select c.id, c.code as label, c.proposed_at as since, ${undated}
      from me, designation_criteria c where c.status = 'proposed' and c.proposed_by is distinct from me.id
        and (me.id is null or c.side_id = (select u.side_id from users u where u.id = me.id))`,
  },
]
