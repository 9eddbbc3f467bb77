import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { personNoun } from '../people/person.ts'
import { whereSought } from '../people/sought-store.ts'
import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { recordOf } from '../server/records.ts'
import { vettingCaseNoun, vettingReference } from './vetting-case.ts'
import {
  type ExpiredClearancesView,
  type ExpiredQuery,
  ExpiredRow,
  VettingCaseRow,
  type VettingCasesQuery,
  type VettingCasesView,
  VettingPeopleView,
} from './views.ts'

const columns = `to_jsonb(c) as record, to_jsonb(p) as person, i.name as "institutionName", o.title as "postTitle"`
const from = `from vetting_cases c join people p on p.id = c.person_id join institutions i on i.id = c.institution_id
  join institution_posts o on o.id = c.post_id`

interface Found extends Record<string, unknown> {
  readonly record: Record<string, unknown>
  readonly person: Record<string, unknown>
}

function rowOf(row: Found): VettingCaseRow {
  const record = recordOf(vettingCaseNoun, row.record)
  return VettingCaseRow.parse({
    ...{ case: record, reference: vettingReference(record.id), person: recordOf(personNoun, row.person) },
    ...{ institutionName: row.institutionName, postTitle: row.postTitle },
  })
}

const over = `('left', 'expired', 'withdrawn', 'integrated', 'notCleared')`

/** A page of the cases within reach, inside the compartment. */
export async function readVettingCases(
  tx: Tx,
  query: VettingCasesQuery,
  actor: Actor,
  now: Date,
): Promise<VettingCasesView> {
  const conditions = new Conditions()
  conditions.within({ ...actor, roles: ['vettingOfficer'] }, 'c')
  const { status, institution, search } = query
  if (status === 'open') conditions.say(`c.status not in ${over}`)
  else if (status !== 'all') conditions.add((place) => `c.status = ${place}`, status)
  if (institution !== 'all') conditions.add((place) => `c.institution_id = ${place}`, institution)
  const code = /^vt-?([0-9a-f]{1,8})$/i.exec(search.trim())?.[1]
  if (code === undefined) await whereSought(tx, conditions, 'c.person_id', search, actor)
  else conditions.add((place) => `right(c.id::text, 8) like ${place}`, `${code.toLowerCase()}%`)
  const order = orderBy(query.order, { opened: 'c.opened_at' }, 'c.id')
  const { rows } = await tx.query<Found>(
    `select ${columns} ${from} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from} where ${conditions.where}`, conditions.values)
  return { cases: rows.map(rowOf), ...total, page: query.page, pageSize, today: await todayHere(tx, now) }
}

/** SQL of the required checks of a case `c` that are not good on a day. */
export function lackingOn(day: string): string {
  return `(select coalesce(array_agg(k order by k), '{}') from institution_requirements r cross join lateral unnest(r.checks) k
    where r.id = c.requirements_id and not vetting_check_is_valid(c.id, k, ${day}))`
}

/** SQL of whether the clearance of a case `c` is over on a day. */
export function clearanceOverOn(day: string): string {
  return `(c.valid_until is null or c.valid_until < ${day})`
}

/** A page of those in service whose clearance or checks are not good today (R-VET: re-checked on expiry; ddr.md §10.7). */
export async function readExpiredClearances(tx: Tx, query: ExpiredQuery, now: Date): Promise<ExpiredClearancesView> {
  const today = await todayHere(tx, now)
  const conditions = new Conditions()
  const day = `${conditions.value(today)}::date`
  const clearanceOver = clearanceOverOn(day)
  const among = `from (select c.*, ${lackingOn(day)} as lacking, ${clearanceOver} as clearance_over
    from vetting_cases c where c.in_service) c join people p on p.id = c.person_id join institutions i on i.id = c.institution_id
    join institution_posts o on o.id = c.post_id where c.clearance_over or cardinality(c.lacking) > 0`
  const order = orderBy(query.order, { until: `coalesce(c.valid_until, '-infinity')` }, 'c.id')
  const { rows } = await tx.query<Found>(
    `select ${columns}, c.lacking, c.clearance_over as "clearanceOver" ${among} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${among}`, conditions.values)
  const cases = rows.map((row) =>
    ExpiredRow.parse({ ...rowOf(row), clearanceOver: row.clearanceOver, lacking: row.lacking }),
  )
  return { cases, today, ...total, page: query.page, pageSize }
}

const mostPeople = 12

/** People whom a case can be opened for, by name or number; nobody who was handed over or erased, and no list without a search. */
export async function findVettingPeople(tx: Tx, search: string, actor: Actor): Promise<VettingPeopleView> {
  if (search.trim() === '') return { people: [] }
  const conditions = new Conditions()
  await whereSought(tx, conditions, 'p.id', search, actor)
  conditions.say('p.erased_at is null')
  conditions.say('p.transferred_at is null')
  const { rows } = await tx.query<{ row: Record<string, unknown>; id: Id }>(
    `select to_jsonb(p) as row from people p where ${conditions.where} order by p.number limit ${mostPeople}`,
    conditions.values,
  )
  return VettingPeopleView.parse({ people: rows.map(({ row }) => recordOf(personNoun, row)) })
}
