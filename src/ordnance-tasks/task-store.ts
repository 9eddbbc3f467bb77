import { z } from 'zod'
import { hazardNoun, perimeterNoun } from '../hazards/hazard.ts'
import { typedPointsOf } from '../hazards/perimeter.ts'
import { writtenPoint } from '../kernel/coordinates/coordinates.ts'
import { Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { Texts } from '../kernel/texts.ts'
import { qualificationNoun } from '../ordnance-teams/qualification.ts'
import { teamNoun } from '../ordnance-teams/team.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { demolitionNoun } from './demolition.ts'
import { type ItemEvent, itemEventNoun, itemNoun, remainingOf } from './item.ts'
import { progressNoun } from './progress.ts'
import { shortfallOf } from './required-capability.ts'
import { readTaskRow } from './store.ts'
import { type TaskOrder, taskStepNoun } from './task.ts'
import { type OrderView, TaskView } from './views.ts'

async function readArea(tx: Tx, hazardId: Id | null) {
  const { rows } = await tx.query<{ hazard: Record<string, unknown>; drawn: Record<string, unknown> }>(
    `select to_jsonb(h) as hazard, to_jsonb(p) as drawn from hazards h join hazard_perimeters p on p.id = h.perimeter_id
     where h.id = $1`,
    [hazardId],
  )
  const [row] = rows
  if (!row) return { hazard: null, places: [] }
  const places = typedPointsOf(recordOf(perimeterNoun, row.drawn)).map(({ at, label, point, typed }) => ({
    label: label || String(at),
    ...{ point, typed, isCorner: true },
  }))
  return { hazard: recordOf(hazardNoun, row.hazard), places }
}

async function readReportPlace(tx: Tx, reportId: Id | null) {
  const { rows } = await tx.query<{ label: string; point: unknown; typed: string }>(
    `select ${shortCodeOf('EO', 'id')} as label, point, place_typed as typed from ordnance_reports
     where id = $1 and point is not null`,
    [reportId],
  )
  return rows.map(({ label, point, typed }) => {
    const at = Point.parse(point)
    return { label, point: at, typed: typed || (writtenPoint(at, 'degrees') ?? ''), isCorner: false }
  })
}

async function readItems(tx: Tx, taskId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(itemNoun)} from task_items where task_id = $1 order by recorded_at, id limit 2000`,
    [taskId],
  )
  const { rows: happened } = await tx.query(
    `select ${columnsOf(itemEventNoun, 'e')}, l.tag from task_item_events e left join ammunition_lots l on l.id = e.lot_id
     where e.task_id = $1 order by e.happened_at, e.id limit 5000`,
    [taskId],
  )
  const eventsOf = new Map<Id, { event: ItemEvent; lotTag: string | null }[]>()
  for (const row of happened) {
    const event = recordOf(itemEventNoun, row)
    const of = eventsOf.get(event.itemId) ?? []
    of.push({ event, lotTag: typeof row.tag === 'string' ? row.tag : null })
    eventsOf.set(event.itemId, of)
  }
  return rows.map((row) => {
    const item = recordOf(itemNoun, row)
    const events = eventsOf.get(item.id) ?? []
    const remaining = remainingOf(
      item,
      events.map(({ event }) => event),
    )
    return { item, events, remaining }
  })
}

async function readOf<Row extends Record<string, unknown>>(
  tx: Tx,
  { columns, table, order }: { columns: string; table: string; order: string },
  taskId: Id,
): Promise<Row[]> {
  const { rows } = await tx.query<Row>(
    `select ${columns} from ${table} where task_id = $1 order by ${order} limit 2000`,
    [taskId],
  )
  return rows
}

async function readTeamOf(tx: Tx, { teamId }: TaskOrder) {
  const { rows } = await tx.query(`select ${columnsOf(teamNoun)} from ordnance_teams where id = $1`, [teamId])
  const { rows: held } = await tx.query(
    `select ${columnsOf(qualificationNoun)} from team_qualifications where team_id = $1 order by person_name, valid_until, id limit 500`,
    [teamId],
  )
  return {
    team: recordOf(teamNoun, rows[0] ?? {}),
    qualifications: held.map((row) => recordOf(qualificationNoun, row)),
  }
}

interface When {
  readonly language: string
  readonly now: Date
}

async function readOrder(tx: Tx, id: Id, language: string): Promise<OrderView | undefined> {
  const row = await readTaskRow(tx, id)
  if (!row) return undefined
  const { task } = row
  const { team, qualifications } = await readTeamOf(tx, task)
  const { hazard, places } = await readArea(tx, task.hazardId)
  const names = await userNames(tx, [task.draftedBy, task.issuedBy, team.leaderId], language)
  const nameOf = (user: Id) => names.get(user) ?? ''
  const saying = await tx.query<{ name: string }>('select person_name as name from team_qualifications where id = $1', [
    task.exclusionBy,
  ])
  return {
    ...{ ...row, team, qualifications, hazard },
    leaderName: nameOf(team.leaderId),
    draftedByName: nameOf(task.draftedBy),
    issuedByName: task.issuedBy === null ? null : nameOf(task.issuedBy),
    exclusionByName: saying.rows[0]?.name ?? null,
    places: [...places, ...(await readReportPlace(tx, task.reportId))],
  }
}

/** What stands on a task's order; undefined where the reader sees none. */
export async function readOrderParts(tx: Tx, id: Id, { language, now }: When) {
  const view = await readOrder(tx, id, language)
  if (!view) return undefined
  const { rows } = await tx.query(
    `select g.title as "programmeTitle", a.name as "authorityTitle", g.time_zone as "timeZone"
     from programmes g, authorities a where a.id = $1`,
    [view.task.sideId],
  )
  const titles = z.object({ programmeTitle: Texts, authorityTitle: Texts, timeZone: z.string() }).parse(rows[0])
  return { view, ...titles, today: await todayHere(tx, now) }
}

/** One task with all that was written of it; undefined where the reader sees none. */
export async function readTask(tx: Tx, id: Id, { language, now }: When): Promise<TaskView | undefined> {
  const order = await readOrder(tx, id, language)
  if (!order) return undefined
  const { task, qualifications } = order
  const items = await readItems(tx, id)
  const steps = (
    await readOf(tx, { columns: columnsOf(taskStepNoun), table: 'task_order_steps', order: 'taken_at, id' }, id)
  ).map((one) => recordOf(taskStepNoun, one))
  const entries = (
    await readOf(tx, { columns: columnsOf(progressNoun), table: 'task_progress', order: 'day, recorded_at, id' }, id)
  ).map((one) => recordOf(progressNoun, one))
  const planned = (
    await readOf(tx, { columns: columnsOf(demolitionNoun), table: 'demolitions', order: 'planned_at, id' }, id)
  ).map((one) => recordOf(demolitionNoun, one))
  const short = shortfallOf(task, qualifications, await todayHere(tx, now))
  const names = await userNames(
    tx,
    [
      ...steps.map(({ takenBy }) => takenBy),
      ...entries.map(({ recordedBy }) => recordedBy),
      ...items.flatMap(({ item, events }) => [item.recordedBy, ...events.map(({ event }) => event.recordedBy)]),
      ...planned.flatMap(({ plannedBy, decidedBy }) => [plannedBy, decidedBy]),
    ],
    language,
  )
  const nameOf = (user: Id | null) => (user === null ? null : (names.get(user) ?? ''))
  const { rows: operators } = await tx.query<{ id: Id; name: string }>(
    'select id, person_name as name from team_qualifications where id = any($1)',
    [planned.map(({ operatorId }) => operatorId)],
  )
  return TaskView.parse({
    ...{ ...order, missing: short?.missing ?? [], blocked: short?.blocked ?? 0 },
    steps: steps.map((step) => ({ step, byName: nameOf(step.takenBy) })),
    progress: entries.map((entry) => ({
      entry,
      byName: nameOf(entry.recordedBy),
      takenBack: entries.some(({ corrects }) => corrects === entry.id),
    })),
    items: items.map(({ item, remaining, events }) => ({
      ...{ item, remaining, byName: nameOf(item.recordedBy) },
      events: events.map(({ event, lotTag }) => ({ event, lotTag, byName: nameOf(event.recordedBy) })),
    })),
    demolitions: planned.map((demolition) => ({
      demolition,
      operatorName: operators.find((one) => one.id === demolition.operatorId)?.name ?? '',
      plannedByName: nameOf(demolition.plannedBy),
      decidedByName: nameOf(demolition.decidedBy),
    })),
  })
}
