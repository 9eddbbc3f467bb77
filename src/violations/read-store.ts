import { articleNoun } from '../ceasefire/agreement.ts'
import type { Day } from '../kernel/dates.ts'
import { daysAfter, daysUntil } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { articleOf } from './store.ts'
import {
  type CountsQuery,
  CountsView,
  type Period,
  ViolationRow,
  type ViolationsFilter,
  type ViolationsQuery,
  type ViolationsView,
  ViolationView,
} from './views.ts'
import { violationNoun, violationStepNoun } from './violation.ts'

interface Found extends Record<string, unknown> {
  readonly violation: Record<string, unknown>
}
const found = `to_jsonb(v) as violation, i.started_on as occurred_on, i.state as incident_state, p.name as place_name,
  x.number as article_number, x.heading as article_heading`
const joined = `from violations v join incidents i on i.id = v.incident_id join places p on p.code = i.place_code
  join ceasefire_articles x on x.id = v.article_id`

const rowOf = (row: Found): ViolationRow =>
  ViolationRow.parse({
    violation: recordOf(violationNoun, row.violation),
    ...{ occurredOn: row.occurred_on, placeName: row.place_name, incidentState: row.incident_state },
    ...{ articleNumber: row.article_number, articleHeading: row.article_heading },
  })

function conditionsOf(filter: ViolationsFilter, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'v')
  if (filter.agreement !== 'all') conditions.add((place) => `v.agreement_id = ${place}`, filter.agreement)
  if (filter.article !== 'all') conditions.add((place) => `v.article_id = ${place}`, filter.article)
  if (filter.code !== 'all') conditions.add((place) => `v.code = ${place}`, filter.code)
  if (filter.party !== 'all') conditions.add((place) => `v.party = ${place}`, filter.party)
  if (filter.status !== 'all') conditions.add((place) => `v.status = ${place}`, filter.status)
  if (filter.fromDay !== '') conditions.add((place) => `i.started_on >= ${place}`, filter.fromDay)
  if (filter.untilDay !== '') conditions.add((place) => `i.started_on <= ${place}`, filter.untilDay)
  return conditions
}

const orders = { occurred: 'i.started_on', recorded: 'v.recorded_at' } as const

/** A page of the register of violations. */
export async function readViolations(tx: Tx, query: ViolationsQuery, actor: Actor): Promise<ViolationsView> {
  const conditions = conditionsOf(query, actor)
  const from = `${joined} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${found} ${from} ${orderBy(query.order, orders, 'v.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { violations: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** The register as a file: every row of the filters, by day. */
export async function readAllViolations(tx: Tx, filter: ViolationsFilter, actor: Actor): Promise<ViolationRow[]> {
  const conditions = conditionsOf(filter, actor)
  const { rows } = await tx.query<Found>(
    `select ${found} ${joined} where ${conditions.where} order by i.started_on, v.id`,
    conditions.values,
  )
  return rows.map(rowOf)
}

/** Violations of an incident, as the reader may know them. */
export async function violationsOfIncident(tx: Tx, incidentId: Id): Promise<ViolationRow[]> {
  const { rows } = await tx.query<Found>(
    `select ${found} ${joined} where v.incident_id = $1 order by v.recorded_at, v.id`,
    [incidentId],
  )
  return rows.map(rowOf)
}

/** The days that are asked about: of one end alone four weeks from there, of none the last four weeks. */
export function periodOf({ fromDay, untilDay }: Pick<CountsQuery, 'fromDay' | 'untilDay'>, today: Day): Period {
  const until = untilDay === '' ? (fromDay === '' ? today : daysAfter(fromDay, 27)) : untilDay
  const from = fromDay === '' ? daysAfter(until, -27) : fromDay
  return from <= until ? { fromDay: from, untilDay: until } : { fromDay: until, untilDay: from }
}

/** The period of the same length right before one. */
function periodBefore({ fromDay, untilDay }: Period): Period {
  const days = daysUntil(fromDay, untilDay)
  return { fromDay: daysAfter(fromDay, -days - 1), untilDay: daysAfter(fromDay, -1) }
}

/**
 * Confirmed violations by article and party in a period and in the one before, of what the reader may know. Every side has its column,
 * also with none; one that a joint body found to be no breach is told apart.
 */
export async function readCounts(tx: Tx, agreement: CountsQuery['agreement'], period: Period): Promise<CountsView> {
  const before = periodBefore(period)
  const of = [agreement === 'all' ? null : agreement]
  const { rows: cells } = await tx.query<{ cleared: number }>(
    `select v.article_id as "articleId", v.party,
       count(*) filter (where i.started_on >= $2 and v.finding is distinct from 'noBreach') as count,
       count(*) filter (where i.started_on < $2 and v.finding is distinct from 'noBreach') as previous,
       count(*) filter (where i.started_on >= $2 and v.finding = 'noBreach') as cleared
     from violations v join incidents i on i.id = v.incident_id
     where v.status = 'confirmed' and ($1::uuid is null or v.agreement_id = $1)
       and i.started_on between $4::date and $3::date group by v.article_id, v.party`,
    [...of, period.fromDay, period.untilDay, before.fromDay],
  )
  const { rows: articles } = await tx.query(
    `select x.id, x.number, x.heading, a.title as "agreementTitle" from ceasefire_articles x
       join ceasefire_agreements a on a.id = x.agreement_id
     where ($1::uuid is null or a.id = $1) and a.status not in ('draft', 'proposed')
       and (x.removed_in is null or exists (select from violations v where v.article_id = x.id))
     order by a.signed_on, a.id, x.position`,
    of,
  )
  const { rows: sides } = await tx.query<{ code: string }>(
    `select code from authorities where kind = 'side' order by position`,
  )
  const parsed = CountsView.shape.cells.parse(cells)
  const parties = new Set([...sides.map(({ code }) => code), ...parsed.map(({ party }) => party)])
  const cleared = cells.reduce((sum, cell) => sum + cell.cleared, 0)
  return CountsView.parse({ period, before, articles, parties: [...parties], cells: parsed, cleared })
}

/** One violation with its incident, article, notice and history; undefined outside the reader's reach. */
export async function readViolation(
  tx: Tx,
  id: Id,
  { actor, language }: { actor: Actor; language: string },
): Promise<ViolationView | undefined> {
  const { rows } = await tx.query<Found>(
    `select ${found}, a.title as agreement_title, i.type, i.disputed, i.attribution,
       (select jsonb_build_object('id', n.id, 'answer', n.answer, 'replyBy', n.reply_by, 'standing', n.standing)
        from violation_notices n where n.violation_id = v.id) as notice,
       exists (select from incident_versions w where w.incident_id = i.id and w.written_by = $2) as wrote
     ${joined} join ceasefire_agreements a on a.id = v.agreement_id where v.id = $1`,
    [id, actor.id],
  )
  const [row] = rows
  if (!row) return undefined
  const told = rowOf(row)
  const { rows: taken } = await tx.query(
    `select ${columnsOf(violationStepNoun)} from violation_steps where violation_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((one) => recordOf(violationStepNoun, one))
  const names = await userNames(
    tx,
    steps.map(({ takenBy }) => takenBy),
    language,
  )
  return ViolationView.parse({
    ...told,
    incident: {
      ...{ id: told.violation.incidentId, type: row.type, state: row.incident_state },
      ...{ disputed: row.disputed, attribution: row.attribution },
    },
    article: await articleOf(tx, told.violation.articleId),
    agreementTitle: row.agreement_title,
    notice: row.notice,
    readerTookPart: row.wrote === true || told.violation.recordedBy === actor.id,
    steps: steps.map((step) => ({ step, takenByName: (step.takenBy && names.get(step.takenBy)) ?? '' })),
  })
}

/** Articles of agreements that bound on a day, for who says what an incident breaches. */
export async function articlesOn(tx: Tx, agreementIds: readonly Id[]) {
  const { rows } = await tx.query(
    `select ${columnsOf(articleNoun)} from ceasefire_articles where agreement_id = any($1) and removed_in is null order by position`,
    [agreementIds],
  )
  return rows.map((row) => recordOf(articleNoun, row))
}
