import { daysUntil } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { whereSought } from '../people/sought-store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, orderBy, pageOfIds } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Appeal, appealNoun, SubjectKind, tookPart } from './appeal.ts'
import type { AppealRow, AppealsOfView, AppealsQuery, AppealsView, AppealView } from './views.ts'

/**
 * Officers who took part in a decision and stand in another table than its record, as SQL that gives one `id` each; `$1`
 * is the decision's id. A kind without an entry names all of them in its record (src/appeals/subject.ts).
 */
const officerQueries: Readonly<Partial<Record<SubjectKind, string>>> = {
  interview: 'select grader as id from grades where interview_id = $1 order by n',
  eligibility: 'select by as id from eligibility_votes where decision_id = $1 order by at, id',
}

async function officersOf(tx: Tx, kind: SubjectKind, subjectId: Id): Promise<Id[]> {
  const query = officerQueries[kind]
  if (query === undefined) return []
  const { rows } = await tx.query<{ id: Id }>(query, [subjectId])
  return rows.map(({ id }) => id)
}

/** Facts of the appeals' actions that need SQL: who took part in the decision, and whether an appeal is open. */
export const appealLookups: Readonly<Record<string, Lookup>> = {
  'appeal.file': {
    facts: async (tx, input) => ({
      officers: await officersOf(tx, SubjectKind.parse(input.subjectKind), String(input.subjectId)),
      open: await exists(tx, `select from appeals where subject_id = $1 and status not in ('upheld', 'dismissed')`, [
        input.subjectId,
      ]),
    }),
  },
  'appeal.decide': {
    facts: async (tx, _input, _actor, appeal) => {
      const kind = SubjectKind.safeParse(appeal?.subjectKind)
      const officers = kind.success ? await officersOf(tx, kind.data, String(appeal?.subjectId)) : []
      return { officers, mayStandAgain: await mayStandAgain(tx, appeal?.endedId) }
    },
  },
}

/**
 * Whether eligibility that was revoked could stand again: no other decision took its place meanwhile, and who is listed or
 * may be a child is made eligible by nobody (R-EL4, R-CHD1); the database asks the same.
 */
async function mayStandAgain(tx: Tx, endedId: unknown): Promise<boolean> {
  if (typeof endedId !== 'string') return false
  return exists(
    tx,
    `select from eligibility_decisions d
       join people p on p.id = d.person_id join screening_results s on s.id = p.id cross join programmes o
     where d.id = $1 and d.status = 'revoked'
       and not exists (select from eligibility_decisions e
         where e.person_id = d.person_id and e.stage = d.stage and e.kind = 'grant' and e.status = 'decided')
       and (d.outcome <> 'eligible' or s.status <> 'listed'
         and (p.birth ->> 'to')::date + interval '18 years' <= now() at time zone o.time_zone)`,
    [endedId],
  )
}

const openStatuses = ['filed', 'registered', 'heard', 'proposed']
const statuses = { open: openStatuses, overdue: openStatuses, decided: ['upheld', 'dismissed'] } as const
const orders = { due: 'r.due_on', filed: 'r.filed_at' } as const

/** A page of the appeals within reach, due first unless asked otherwise. */
export async function readAppeals(tx: Tx, query: AppealsQuery, actor: Actor, now: Date): Promise<AppealsView> {
  const today = await todayHere(tx, now)
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (query.status !== 'all') conditions.add((place) => `r.status = any(${place})`, statuses[query.status])
  if (query.status === 'overdue') conditions.add((place) => `r.due_on < ${place}`, today)
  if (query.kind !== 'all') conditions.add((place) => `r.subject_kind = ${place}`, query.kind)
  if (query.late !== 'all') conditions.say(query.late === 'late' ? 'r.late' : 'not r.late')
  await whereSought(tx, conditions, 'r.person_id', query.search, actor)
  const from = `from appeals r where ${conditions.where}`
  const order = orderBy(query.order, orders, 'r.id')
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 'r.id', order }, query)
  const { rows } = await tx.query(`select ${columnsOf(appealNoun, 'r')} from appeals r where r.id = any($1) ${order}`, [
    ids,
  ])
  const appeals = rows.map((row) => recordOf(appealNoun, row))
  const concerned = await concernedBy(tx, appeals)
  return {
    appeals: appeals.map((appeal) => ({
      appeal,
      concerned: concerned.get(appeal.personId ?? appeal.groupId ?? '') ?? null,
      daysLeft: daysUntil(today, appeal.dueOn),
    })),
    ...total,
    page: query.page,
    pageSize,
  }
}

/** The people and groups that appeals concern, by their ids, named by number and code. */
async function concernedBy(
  tx: Tx,
  appeals: readonly Appeal[],
): Promise<ReadonlyMap<Id, NonNullable<AppealRow['concerned']>>> {
  const { rows } = await tx.query<NonNullable<AppealRow['concerned']>>(
    `select id, number, 'person' as kind from people where id = any($1)
     union all select id, code, 'group' from armed_groups where id = any($2)`,
    [appeals.map(({ personId }) => personId), appeals.map(({ personId, groupId }) => (personId ? null : groupId))],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** One appeal. */
export async function readAppeal(
  tx: Tx,
  id: Id,
  actor: Actor,
  { now, language }: { now: Date; language: string },
): Promise<AppealView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(appealNoun)} from appeals where id = $1`, [id])
  if (!rows[0]) return undefined
  const appeal = recordOf(appealNoun, rows[0])
  const today = await todayHere(tx, now)
  const { filedBy, registeredBy, heardBy, proposedBy, decidedBy, toldBy, earlier } = appeal
  const officers = [filedBy, registeredBy, heardBy, proposedBy, decidedBy, toldBy]
  return {
    appeal,
    concerned: (await concernedBy(tx, [appeal])).get(appeal.personId ?? appeal.groupId ?? '') ?? null,
    daysLeft: daysUntil(today, appeal.dueOn),
    today,
    names: Object.fromEntries(await userNames(tx, [...officers, ...earlier.map((one) => one.proposedBy)], language)),
    tookPart: tookPart(appeal, actor.id),
  }
}

/** The appeals against one decision, newest first. */
export async function readAppealsOf(tx: Tx, kind: SubjectKind, subjectId: Id): Promise<AppealsOfView> {
  const { rows } = await tx.query(
    `select ${columnsOf(appealNoun)} from appeals where subject_id = $1 and subject_kind = $2 order by filed_at desc, id`,
    [subjectId, kind],
  )
  return { appeals: rows.map((row) => recordOf(appealNoun, row)) }
}
