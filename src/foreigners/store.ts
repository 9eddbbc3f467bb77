import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { fullName, personNoun } from '../people/person.ts'
import { whereSought } from '../people/sought-store.ts'
import { peopleById } from '../people/store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { endOfDay, noticeDays, undated, type WorkSource } from '../server/work-source.ts'
import { ceasefireTermNoun, deadlineOf } from './deadline.ts'
import { type ForeignCase, foreignCaseNoun, foreignStepNoun } from './foreign-case.ts'
import type { DeadlineView, ForeignCasesQuery, ForeignCasesView, ForeignCaseView } from './views.ts'

export const foreignLookups: Readonly<Record<string, Lookup>> = {
  'foreign.open': {
    facts: async (tx, { personId }) => ({
      opened: personId !== null && (await exists(tx, 'select from foreign_cases where person_id = $1', [personId])),
    }),
  },
  'ceasefireTerm.propose': {
    facts: async (tx) => ({ waiting: await exists(tx, `select from ceasefire_terms where status = 'proposed'`, []) }),
  },
  'ceasefireTerm.sign': { facts: async (tx) => ({ before: await termsThat(tx, 'inForce') }) },
}

async function termsThat(tx: Tx, status: 'proposed' | 'inForce') {
  const { rows } = await tx.query(`select ${columnsOf(ceasefireTermNoun)} from ceasefire_terms where status = $1`, [
    status,
  ])
  return rows.map((row) => recordOf(ceasefireTermNoun, row))
}

const left = `('departedVerified', 'received')`
const otherwise = `('asylum', 'prosecution', 'localSolution')`
const filters: Readonly<Record<ForeignCasesQuery['status'], string>> = {
  here: `c.status not in ('departedReported', 'departedVerified', 'received', 'asylum', 'prosecution', 'localSolution')`,
  reported: `c.status = 'departedReported'`,
  verified: `c.status in ${left}`,
  otherwise: `c.status in ${otherwise}`,
  unverified: `c.status not in ${left} and c.status not in ${otherwise}`,
  all: 'true',
}
const orders = { opened: 'c.opened_at', code: 'c.code' }

/** A page of the foreign cases within reach, found by their code or by the person. */
export async function readForeignCases(
  tx: Tx,
  query: ForeignCasesQuery,
  actor: Actor,
  now: Date,
): Promise<ForeignCasesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'c')
  conditions.say(filters[query.status])
  const search = query.search.trim()
  if (/^f-/i.test(search)) conditions.add((place) => `c.code ^@ ${place}`, search.toUpperCase())
  else await whereSought(tx, conditions, 'c.person_id', search, actor)
  const from = `from foreign_cases c left join sites s on s.id = c.site_id where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(foreignCaseNoun, 'c')}, s.name as site_name ${from}
     ${orderBy(query.order, orders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const cases = rows.map((row) => ({ one: recordOf(foreignCaseNoun, row), siteName: row.site_name }))
  const nameOf = await namesOfCases(
    tx,
    cases.map(({ one }) => one),
  )
  return {
    cases: cases.map(({ one, siteName }) => ({ one, siteName, name: nameOf(one) })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
    today: await todayHere(tx, now),
  }
}

async function namesOfCases(tx: Tx, cases: readonly ForeignCase[]): Promise<(one: ForeignCase) => string> {
  const people = await peopleById(
    tx,
    cases.flatMap(({ personId }) => personId ?? []),
  )
  return ({ personId, name }) => {
    const person = people.get(personId ?? '')
    return person ? fullName(person.nameArabic) || fullName(person.nameLatin) : name
  }
}

/** One case with its history; undefined where there is none within reach. */
export async function readForeignCase(
  tx: Tx,
  id: Id,
  how: { now: Date; language: string },
): Promise<ForeignCaseView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(foreignCaseNoun)} from foreign_cases where id = $1`, [id])
  if (!rows[0]) return undefined
  const one = recordOf(foreignCaseNoun, rows[0])
  const { rows: taken } = await tx.query(
    `select ${columnsOf(foreignStepNoun)} from foreign_steps where case_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((row) => recordOf(foreignStepNoun, row))
  const { rows: people } = await tx.query(`select ${columnsOf(personNoun)} from people where id = $1`, [one.personId])
  const names = await userNames(
    tx,
    steps.map(({ takenBy }) => takenBy),
    how.language,
  )
  return {
    one,
    name: (await namesOfCases(tx, [one]))(one),
    personNumber: people[0]?.number ?? null,
    steps,
    names: Object.fromEntries(names),
    today: await todayHere(tx, how.now),
  }
}

/** The clock of the ceasefire agreement, and how many within reach left by report and by proof. */
export async function readDeadline(tx: Tx, now: Date): Promise<DeadlineView> {
  const [term = null] = await termsThat(tx, 'inForce')
  const [proposed = null] = await termsThat(tx, 'proposed')
  const { rows } = await tx.query<DeadlineView['counts']>(
    `select ${(['here', 'reported', 'verified', 'otherwise'] as const)
      .map((key) => `count(*) filter (where ${filters[key]}) as ${key}`)
      .join(', ')} from foreign_cases c`,
  )
  const clock = term ? deadlineOf(term, await todayHere(tx, now)) : { lastDay: null, daysLeft: null }
  return { term, proposed, ...clock, counts: rows[0] ?? { here: 0, reported: 0, verified: 0, otherwise: 0 } }
}

/** Holdings to be looked at again, departures to be verified, and second signatures. */
export const foreignWork: readonly WorkSource[] = [
  {
    kind: 'foreign.review',
    roles: ['repatriationOfficer'],
    sql: `select c.id, c.code as label, c.opened_at as since, ${endOfDay('c.review_due_on')} as due, null::uuid as office_id
      from me, foreign_cases c where c.review_due_on <= (me.today + interval '${noticeDays} days')::date`,
  },
  {
    kind: 'foreign.verify',
    roles: ['repatriationOfficer', 'screener', 'director'],
    sql: `select c.id, c.code as label, c.reported_at as since, ${undated}
      from me, foreign_cases c where c.status = 'departedReported' and c.reported_by is distinct from me.id`,
  },
  {
    kind: 'foreign.signMercenary',
    roles: ['repatriationOfficer', 'screener', 'director'],
    sql: `select c.id, c.code as label, c.opened_at as since, ${undated}
      from me, foreign_cases c where c.mercenary = 'proposed' and c.mercenary_by is distinct from me.id`,
  },
  {
    kind: 'ceasefireTerm.sign',
    roles: ['director'],
    sql: `select t.id, t.days::text as label, t.proposed_at as since, ${undated}
      from me, ceasefire_terms t where t.status = 'proposed'
        and t.side_id is distinct from (select side_id from users where users.id = me.id)`,
  },
]
