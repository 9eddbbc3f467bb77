import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { qualificationNoun } from '../ordnance-teams/qualification.ts'
import { readHeld } from '../ordnance-teams/store.ts'
import { teamNoun } from '../ordnance-teams/team.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { taskNoun } from './task.ts'
import { TaskRow, TaskSubjectsView, type TasksQuery, TasksView } from './views.ts'

const leadsTask = (tx: Tx, taskId: unknown, actor: Actor) =>
  exists(
    tx,
    'select from task_orders o join ordnance_teams t on t.id = o.team_id where o.id = $1 and t.leader_id = $2',
    [taskId, actor.id],
  )

const ended = `(select coalesce(sum(e.quantity), 0)::int from task_item_events e
  where e.item_id = i.id and e.kind in ('destroyed', 'handedOver', 'left'))`

/** How many of these items have not ended; those that do not exist are left out. */
async function readRemaining(tx: Tx, ids: readonly unknown[]) {
  const { rows } = await tx.query<{ itemId: Id; remaining: number }>(
    `select i.id as "itemId", i.quantity - ${ended} as remaining from task_items i where i.id = any($1) order by i.id`,
    [ids],
  )
  return rows
}

const itemIds = (portions: unknown) =>
  Array.isArray(portions) ? portions.map((portion: { itemId?: unknown }) => portion.itemId) : []

const saying: Lookup = {
  facts: async (tx, { exclusionBy }, actor) => {
    const known = await exists(tx, 'select from team_qualifications where id = $1 and side_id = $2', [
      exclusionBy,
      actor.sideId,
    ])
    return { saying: known ? ((await readHeld(tx, 'id', exclusionBy))[0] ?? null) : null }
  },
}
const ofTeam: Lookup = {
  facts: async (tx, _input, _actor, record) => ({ held: await readHeld(tx, 'team_id', record?.teamId ?? null) }),
}
const ledBy: Lookup = {
  facts: async (tx, { taskId }, actor) => ({ leads: await leadsTask(tx, taskId, actor) }),
}

/** The lot of a side that a tag or a receipt's number names, and how many items name it already. */
async function readLot(tx: Tx, receipt: unknown, actor: Actor) {
  const number = typeof receipt === 'string' ? receipt.trim() : ''
  const { rows } = await tx.query<{ id: Id; sideId: Id; quantity: number; unit: string; named: number }>(
    `select l.id, l.side_id as "sideId", l.quantity, l.unit,
       (select coalesce(sum(e.quantity), 0)::int from task_item_events e where e.lot_id = l.id) as named
     from ammunition_lots l where l.side_id = $1 and $2 in (upper(l.tag), upper(l.receipt_number)) limit 1`,
    [actor.sideId, number.toUpperCase()],
  )
  const [found] = number === '' ? [] : rows
  if (!found) return { lot: null, lotNamed: 0 }
  const { named, ...lot } = found
  return { lot, lotNamed: named }
}

/** Facts of task taskOrders that need SQL. */
export const ordnanceTaskLookups: Readonly<Record<string, Lookup>> = {
  'taskOrder.draft': saying,
  'taskOrder.change': saying,
  'taskOrder.issue': ofTeam,
  'taskOrder.accept': ofTeam,
  'taskOrder.mobilise': ofTeam,
  'taskOrder.start': ofTeam,
  'taskOrder.resume': ofTeam,
  'taskOrder.complete': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query<{ open: number }>(
        `select coalesce(sum(i.quantity - ${ended}), 0)::int as open from task_items i where i.task_id = $1`,
        [id],
      )
      return { openItems: rows[0]?.open ?? 0 }
    },
  },
  'taskProgress.record': ledBy,
  'taskProgress.correct': {
    facts: async (tx, { corrects }, actor) => ({
      takenBack: await exists(tx, 'select from task_progress where corrects = $1', [corrects]),
      leads: await exists(
        tx,
        `select from task_progress p join task_orders o on o.id = p.task_id join ordnance_teams t on t.id = o.team_id
         where p.id = $1 and t.leader_id = $2`,
        [corrects, actor.id],
      ),
    }),
  },
  'taskItem.record': ledBy,
  'taskItemEvent.record': {
    facts: async (tx, { itemId, receipt }, actor) => {
      const { rows } = await tx.query<{ taskId: Id; teamId: Id }>(
        `select i.task_id as "taskId", o.team_id as "teamId" from task_items i join task_orders o on o.id = i.task_id
         where i.id = $1`,
        [itemId],
      )
      const [left] = await readRemaining(tx, [itemId])
      return {
        remaining: left?.remaining ?? 0,
        leads: await leadsTask(tx, rows[0]?.taskId ?? null, actor),
        held: await readHeld(tx, 'team_id', rows[0]?.teamId ?? null),
        ...(await readLot(tx, receipt, actor)),
      }
    },
  },
  'demolition.plan': {
    facts: async (tx, { taskId, portions, operatorId }, actor) => {
      const known = await exists(
        tx,
        `select from team_qualifications q join task_orders o on o.team_id = q.team_id where q.id = $1 and o.id = $2`,
        [operatorId, taskId],
      )
      return {
        remaining: await readRemaining(tx, itemIds(portions)),
        operator: known ? await readHeld(tx, 'id', operatorId) : [],
        leads: await leadsTask(tx, taskId, actor),
      }
    },
  },
  'demolition.decide': { facts: async (tx, _input, actor) => ({ held: await readHeld(tx, 'user_id', actor.id) }) },
  'demolition.carryOut': {
    facts: async (tx, { destroyed }, actor, record) => ({
      remaining: await readRemaining(tx, itemIds(destroyed)),
      leads: await leadsTask(tx, record?.taskId ?? null, actor),
    }),
  },
}

export const taskOrders = { priority: 'o.priority', drafted: 'o.drafted_at' } as const
const select = `select to_jsonb(o) as task, t.name as "teamName", h.name as "hazardName"
  from task_orders o join ordnance_teams t on t.id = o.team_id left join hazards h on h.id = o.hazard_id`

interface Found extends Record<string, unknown> {
  readonly task: Record<string, unknown>
}
const rowOf = ({ task, ...row }: Found) => TaskRow.parse({ ...row, task: recordOf(taskNoun, task) })

/** Which task taskOrders a query asks for: conditions on `o`. */
export function tasksAsked(query: TasksQuery): Conditions {
  const conditions = new Conditions()
  const { status, kind } = query
  if (status === 'open') conditions.say(`o.status not in ('closed', 'cancelled')`)
  else if (status !== 'all') conditions.add((place) => `o.status = ${place}`, status)
  if (kind !== 'all') conditions.add((place) => `o.kind = ${place}`, kind)
  return conditions
}

/** A page of tasks. */
export async function readTasks(tx: Tx, query: TasksQuery): Promise<TasksView> {
  const conditions = tasksAsked(query)
  const { rows } = await tx.query<Found>(
    `${select} where ${conditions.where} ${orderBy(query.order, taskOrders, 'o.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from task_orders o where ${conditions.where}`, conditions.values)
  return TasksView.parse({ tasks: rows.map(rowOf), ...total, page: query.page, pageSize })
}

/** One task as its row; undefined where the reader sees none. */
export async function readTaskRow(tx: Tx, id: Id): Promise<TaskRow | undefined> {
  const { rows } = await tx.query<Found>(`${select} where o.id = $1`, [id])
  return rows[0] && rowOf(rows[0])
}

/** What an order can be about, and the teams with what their members hold. */
export async function readTaskSubjects(tx: Tx): Promise<TaskSubjectsView> {
  const { rows: teams } = await tx.query(
    `select ${columnsOf(teamNoun)} from ordnance_teams where status = 'standing' order by name, id limit 500`,
  )
  const { rows: held } = await tx.query(
    `select ${columnsOf(qualificationNoun, 'q')} from team_qualifications q join ordnance_teams t on t.id = q.team_id
     where t.status = 'standing' and q.status = 'confirmed' order by q.person_name, q.id limit 2000`,
  )
  const { rows: hazards } = await tx.query(
    `select id, name from hazards where status = 'open' order by name, id limit 1000`,
  )
  const { rows: reports } = await tx.query(
    `select id, ${shortCodeOf('EO', 'id')} as reference, item_class as "itemClass" from ordnance_reports
     where status = 'verified' and side_id is not null order by received_at desc, id limit 1000`,
  )
  const qualifications = held.map((row) => recordOf(qualificationNoun, row))
  return TaskSubjectsView.parse({
    teams: teams.map((row) => {
      const team = recordOf(teamNoun, row)
      return { team, qualifications: qualifications.filter(({ teamId }) => teamId === team.id) }
    }),
    hazards,
    reports,
  })
}
