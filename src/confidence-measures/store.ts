import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { confidenceMeasureNoun, confidenceStepNoun, confidenceTaskNoun } from './confidence-measure.ts'
import {
  ConfidenceBalanceView,
  type ConfidenceMeasuresQuery,
  type ConfidenceMeasuresView,
  ConfidenceMeasureView,
  ConfidenceRow,
} from './views.ts'

async function tasksOf(tx: Tx, measureId: unknown) {
  const { rows } = await tx.query(
    `select ${columnsOf(confidenceTaskNoun)} from confidence_tasks where measure_id = $1 order by due_on, written_at, id`,
    [measureId],
  )
  return rows.map((row) => recordOf(confidenceTaskNoun, row))
}

const withTasks: Lookup = { facts: async (tx, { id }) => ({ tasks: await tasksOf(tx, id) }) }

/** Facts of confidence-building measures that need SQL. */
export const confidenceMeasureLookups: Readonly<Record<string, Lookup>> = {
  'confidenceMeasure.finish': withTasks,
  'confidenceMeasure.lapse': withTasks,
}

const tasks = 'from confidence_tasks t where t.measure_id = m.id'
const rowColumns = (today: string) => `${columnsOf(confidenceMeasureNoun, 'm')}, b.name as by_name, o.name as to_name,
  (select count(*) ${tasks}) as tasks, (select count(*) ${tasks} and t.status = 'confirmed') as confirmed,
  (select count(*) ${tasks} and t.status <> 'confirmed' and t.due_on < ${today}::date) as late`
const joined =
  'from confidence_measures m join authorities b on b.id = m.side_id join authorities o on o.id = m.offered_to'

function rowOf(row: Record<string, unknown>): ConfidenceRow {
  const { by_name: by, to_name: to, tasks: count, confirmed, late } = row
  return ConfidenceRow.parse({ measure: recordOf(confidenceMeasureNoun, row), by, to, tasks: count, confirmed, late })
}

/** A page of the measures that the reader may know. */
export async function readConfidenceMeasures(
  tx: Tx,
  query: ConfidenceMeasuresQuery,
  now: Date,
): Promise<ConfidenceMeasuresView> {
  const conditions = new Conditions()
  const today = conditions.value(await todayHere(tx, now))
  conditions.say(`${today}::date is not null`)
  if (query.status !== 'all') conditions.add((place) => `m.status = ${place}`, query.status)
  if (query.kind !== 'all') conditions.add((place) => `m.kind = ${place}`, query.kind)
  const orders = { drafted: 'm.drafted_at', answerBy: 'm.answer_by' }
  const from = `${joined} where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${rowColumns(today)} ${from} ${orderBy(query.order, orders, 'm.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { measures: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** What each side gave, in the same numbers: of what was offered, never of drafts. */
export async function readConfidenceBalance(tx: Tx, now: Date) {
  const today = await todayHere(tx, now)
  const of = (condition: string) =>
    `(select count(*) from confidence_measures m where m.offered_by is not null and ${condition})`
  const task = (condition: string) =>
    `(select count(*) from confidence_tasks t join confidence_measures m on m.id = t.measure_id
      where t.owed_by = a.id and m.offered_by is not null and ${condition})`
  const { rows } = await tx.query(
    `select a.id as "sideId", a.name as side, ${of('m.side_id = a.id')} as offered,
       ${of(`m.side_id = a.id and m.answer = 'accepted'`)} as accepted, ${of(`m.side_id = a.id and m.status = 'done'`)} as done,
       ${of(`m.offered_to = a.id and m.answer = 'declined'`)} as declined,
       ${of(`m.side_id = a.id and m.status = 'withdrawn'`)} as withdrawn, ${of(`m.side_id = a.id and m.status = 'lapsed'`)} as lapsed,
       ${of(`m.side_id = a.id and m.status = 'offered'`)} as waiting, ${of(`m.offered_to = a.id and m.status = 'offered'`)} as "toAnswer",
       ${task('true')} as "tasksOwed", ${task(`t.status in ('reported', 'contested')`)} as "tasksReported",
       ${task(`t.status = 'confirmed'`)} as "tasksConfirmed"
     from authorities a where a.kind = 'side' order by a.position`,
  )
  return ConfidenceBalanceView.parse({ today, sides: rows })
}

/** One measure with its tasks and steps; undefined where the reader may not know it. */
export async function readConfidenceMeasure(
  tx: Tx,
  id: Id,
  { now, language }: { now: Date; language: string },
): Promise<ConfidenceMeasureView | undefined> {
  const today = await todayHere(tx, now)
  const { rows } = await tx.query<Record<string, unknown>>(`select ${rowColumns('$2')} ${joined} where m.id = $1`, [
    id,
    today,
  ])
  if (!rows[0]) return undefined
  const row = rowOf(rows[0])
  const { rows: related } = await tx.query<Record<string, unknown>>(
    `select ${rowColumns('$2')} ${joined} where m.reciprocal_of = $1 or m.id = $3 order by m.drafted_at, m.id`,
    [id, today, row.measure.reciprocalOf],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(confidenceStepNoun)} from confidence_steps where measure_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((one) => recordOf(confidenceStepNoun, one))
  const names = await userNames(
    tx,
    steps.map(({ takenBy }) => takenBy),
    language,
  )
  const { rows: authorities } = await tx.query<{ id: Id; name: unknown }>('select id, name from authorities')
  const offices = new Map(authorities.map((one) => [one.id, Texts.parse(one.name)]))
  return ConfidenceMeasureView.parse({
    ...{ ...row, today, reciprocals: related.map(rowOf) },
    taskList: (await tasksOf(tx, id)).map((task) => ({ task, owedBy: offices.get(task.owedBy) })),
    steps: steps.map((step) => ({
      ...{ step, office: offices.get(step.sideId), takenByName: names.get(step.takenBy) ?? '' },
    })),
  })
}
