import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, inTransaction, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { versionLookups } from '../server/version-lookups.ts'
import { type RetentionCategory, retentionRuleNoun } from './retention.ts'
import { RetentionCase, type RetentionDueQuery, type RetentionDueView, type RetentionRulesView } from './views.ts'

/**
 * SQL: each case, when it closed and until when it is kept. A case is closed on the day of the last thing that happened in
 * it; who was found eligible once is a participant for good. Compartments do not count: the day would tell of them.
 */
const cases = `select p.id as person_id, p.side_id, p.site_id, p.number, c.category, c.closed_on,
    (c.closed_on + make_interval(years => r.years))::date as due_on
  from people p cross join programmes o
    cross join lateral (select
      case when exists (select from eligibility_decisions d where d.person_id = p.id and d.kind = 'grant' and d.outcome = 'eligible')
        then 'participant' else 'notAdmitted' end as category,
      (greatest(p.registered_at,
        (select max(d.decided_at) from eligibility_decisions d where d.person_id = p.id),
        (select max(a.decided_at) from appeals a where a.person_id = p.id),
        (select max(w.taken_in_at) from weapons w where w.person_id = p.id),
        (select max(b.claimed_at) from benefit_claims b where b.person_id = p.id),
        (select max(coalesce(v.left_at, v.arrived_at)) from site_visits v where v.person_id = p.id),
        (select max(greatest(k.issued_at, k.printed_at, k.ended_at)) from cards k where k.person_id = p.id),
        (select max(greatest(f.opened_at, (select max(s.taken_at) from foreign_steps s where s.case_id = f.id)))
          from foreign_cases f where f.person_id = p.id)) at time zone o.time_zone)::date as closed_on) c
    left join retention_rules r on r.side_id = p.side_id and r.category = c.category and r.status = 'inForce'
  where p.erased_at is null`

/** How long one person is kept; `dueOn` is null where no rule of their side and category is in force. */
export async function readCase(
  tx: Tx,
  personId: Id,
): Promise<{ category: RetentionCategory; closedOn: Day; dueOn: Day | null } | undefined> {
  const { rows } = await tx.query<{ category: RetentionCategory; closedOn: Day; dueOn: Day | null }>(
    `select category, closed_on as "closedOn", due_on as "dueOn" from (${cases} and p.id = $1) one`,
    [personId],
  )
  return rows[0]
}

const ruleVersions = versionLookups(retentionRuleNoun, 'category')

/** Facts of the rules' actions. */
export const retentionLookups: Readonly<Record<string, Lookup>> = {
  'retentionRule.draft': ruleVersions.draft,
  'retentionRule.sign': ruleVersions.sign,
}

/** Every version of the rules of the sides that the reader sees, and when the program last looked who is due. */
export async function readRetentionRules(tx: Tx, language: string): Promise<RetentionRulesView> {
  const { rows } = await tx.query(
    `select ${columnsOf(retentionRuleNoun, 'r')}, a.name as side_name from retention_rules r
       join authorities a on a.id = r.side_id order by a.position, r.category, r.version desc`,
  )
  const rules = rows.map(({ side_name, ...row }) => ({ rule: recordOf(retentionRuleNoun, row), sideName: side_name }))
  const names = await userNames(
    tx,
    rules.flatMap(({ rule }) => [rule.proposedBy, rule.signedBy]),
    language,
  )
  const { rows: runs } = await tx.query<{ on: Day }>('select max(ran_on) as on from retention_runs')
  return { rules, names: Object.fromEntries(names), lookedOn: runs[0]?.on ?? null }
}

/** A page of the cases in the order of the day on which their time is over. */
export async function readRetentionDue(
  tx: Tx,
  query: RetentionDueQuery,
  actor: Actor,
  today: Day,
): Promise<RetentionDueView> {
  const conditions = new Conditions()
  conditions.within(actor, 'c')
  if (query.due === 'now') conditions.add((place) => `c.due_on <= ${place}`, today)
  if (query.due === 'later') conditions.add((place) => `c.due_on > ${place}`, today)
  if (query.category !== 'all') conditions.add((place) => `c.category = ${place}`, query.category)
  if (query.search !== '') conditions.add((place) => `c.number ilike ${place}`, anywhere(query.search))
  const from = `from retention_cases c where ${conditions.where}`
  const { rows } = await tx.query(
    `select c.person_id as id, c.number, c.category, c.closed_on as "closedOn", c.due_on as "dueOn",
       (select e.id from erasures e where e.person_id = c.person_id order by e.requested_at desc limit 1) as "erasureId"
     ${from} ${orderBy(query.order, { due: 'c.due_on' }, 'c.person_id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  return {
    cases: RetentionCase.array().parse(rows),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** Whether the program looked on this day who is due, by the rules that are in force now. */
export async function hasLooked(tx: Tx, today: Day): Promise<boolean> {
  return exists(
    tx,
    `select from retention_runs o where o.ran_on = $1
       and not exists (select from retention_rules r where r.status = 'inForce' and r.signed_at >= o.ran_at)`,
    [today],
  )
}

/** What is asked of people on one day; the rest is asked on the next. */
const proposedAtMost = 200

/** Works out every case anew, and gives those that are due and were neither asked about nor kept within a year. */
export async function workOutCases(sulh: Sulh, today: Day): Promise<{ cases: number; due: Id[] }> {
  return inTransaction(sulh.database.writer, async (tx) => {
    await tx.query('delete from retention_cases')
    const { rowCount } = await tx.query(
      `insert into retention_cases select *, $1::date from (${cases}) c where c.due_on is not null`,
      [today],
    )
    const { rows } = await tx.query<{ id: Id }>(
      `select c.person_id as id from retention_cases c where c.due_on <= $1
         and not exists (select from erasures e where e.person_id = c.person_id
           and (e.status <> 'declined' or e.decided_at > $1::date - interval '1 year'))
       order by c.due_on, c.person_id limit ${proposedAtMost}`,
      [today],
    )
    return { cases: rowCount ?? 0, due: rows.map(({ id }) => id) }
  })
}

/** Keeps that the program looked on this day, and when it began. */
export async function keepRun(sulh: Sulh, today: Day, { cases, proposed, at }: RetentionRun) {
  await sulh.database.writer.query(
    `insert into retention_runs (ran_on, cases, proposed, ran_at) values ($1, $2, $3, $4)
     on conflict (ran_on) do update set cases = excluded.cases, ran_at = excluded.ran_at,
       proposed = retention_runs.proposed + excluded.proposed`,
    [today, cases, proposed, at],
  )
}

interface RetentionRun {
  readonly cases: number
  readonly proposed: number
  readonly at: Date
}
