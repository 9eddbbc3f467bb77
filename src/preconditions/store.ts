import type { Id } from '../kernel/ids.ts'
import { pageSize, totalOf } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { lostSince, type Phase, phaseNoun } from './phase.ts'
import { assessmentNoun, notMet, Precondition, type PreconditionAssessment, statusOn } from './precondition.ts'
import type { PreconditionsQuery, PreconditionsView, ScopeName, ScopeRow, ScopeView } from './views.ts'
import { type Waiver, waiverNoun } from './waiver.ts'

/** Rows of one scope: those of a group, or those of a place that this side assessed. Parameters 1 to 3. */
const ofScope = '(group_id = $1 or (group_id is null and place_code = $2 and side_id = $3))'
const scopeOf = (input: Record<string, unknown>, actor: Actor) => [input.groupId, input.placeCode, actor.sideId]

async function placeKind(tx: Tx, input: Record<string, unknown>) {
  const { rows } = await tx.query<{ kind: string }>('select kind from places where code = $1', [input.placeCode])
  return rows[0]?.kind ?? null
}

async function standing(tx: Tx, input: Record<string, unknown>, actor: Actor): Promise<PreconditionAssessment[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(assessmentNoun)} from precondition_assessments where ${ofScope} and standing order by precondition`,
    scopeOf(input, actor),
  )
  return rows.map((row) => recordOf(assessmentNoun, row))
}

/** Facts of assessments, waivers and phases that need SQL. */
export const preconditionLookups: Readonly<Record<string, Lookup>> = {
  'precondition.assess': {
    facts: async (tx, input, actor) => ({
      placeKind: await placeKind(tx, input),
      before: (await standing(tx, input, actor)).filter((one) => one.precondition === input.precondition),
    }),
  },
  'waiver.propose': {
    facts: async (tx, input, actor) => ({
      placeKind: await placeKind(tx, input),
      waiting: await exists(tx, `select from waivers where ${ofScope} and tool = $4 and status = 'proposed'`, [
        ...scopeOf(input, actor),
        input.tool,
      ]),
    }),
  },
  'phase.open': {
    facts: async (tx, input, actor) => ({
      placeKind: await placeKind(tx, input),
      standing: await standing(tx, input, actor),
      openAlready: await exists(tx, `select from phases where ${ofScope} and kind = $4 and status = 'open'`, [
        ...scopeOf(input, actor),
        input.kind,
      ]),
    }),
  },
}

/** Groups of the reader's reach; or each region and district once for each side that the reader sees. */
const scopes = {
  group: `select g.id, g.side_id, g.id as group_id, null::text as place_code, g.code,
      jsonb_build_object('ar', g.name_arabic, 'en', coalesce(nullif(g.name_latin, ''), g.name_arabic),
        'fr', coalesce(nullif(g.name_latin, ''), g.name_arabic)) as name, a.name as side_name, 0 as depth
    from armed_groups g join authorities a on a.id = g.side_id`,
  place: `select p.id, a.id as side_id, null::uuid as group_id, p.code as place_code, p.code, p.name,
      a.name as side_name, case p.kind when 'region' then 0 else 1 end as depth
    from places p cross join authorities a where p.kind in ('region', 'district') and a.kind = 'side'
      and ((select reader_joint()) or a.id = (select reader_side()))`,
} as const

/** Of an assessment, waiver or phase `x`: whether it is of the scope `s`. */
export const ofRow =
  '(x.group_id = s.group_id or (x.group_id is null and x.place_code = s.place_code and x.side_id = s.side_id))'
/** Each scope with what decides where it is shown: how many of the four are met on the day `$1`, and what is open. */
const counted = (kind: keyof typeof scopes) => `with scope as (${scopes[kind]}), row as (
  select s.*,
    (select count(*) from precondition_assessments x where ${ofRow} and x.standing and x.status = 'met'
      and x.valid_until >= $1::date and jsonb_array_length(x.evidence) > 0) as met,
    (select count(*) from phases x where ${ofRow} and x.status = 'open') as open,
    (select count(*) from phases x where ${ofRow} and x.status = 'open' and x.kind = 'programme') as programmes,
    (select count(*) from waivers x where ${ofRow} and x.status = 'proposed') as waiting
  from scope s)`
const shown = {
  all: 'true',
  blocked: 'met < 4',
  ready: 'met = 4',
  open: 'open > 0',
  warned: 'programmes > 0 and met < 4',
  waiting: 'waiting > 0',
} as const
const orders = {
  scope: '(side_name ->> $3, depth, code)',
  attention: '(programmes > 0 and met < 4, waiting, met)',
} as const

/** The scopes that a query asks for: a select of them, which are shown, and their order. `$1` is the day and `$3` the language. */
export function scopesAsked(query: PreconditionsQuery, { today, language }: { today: string; language: string }) {
  return {
    counted: counted(query.kind),
    where: `(code ilike $2 or name ->> 'ar' ilike $2 or name ->> $3 ilike $2) and (${shown[query.show]})`,
    order: orderBy(query.order, orders, '(id, side_id)'),
    values: [today, anywhere(query.search), language],
  }
}

interface Found extends Record<string, unknown> {
  readonly id: Id
  readonly side_id: Id
  readonly group_id: Id | null
  readonly place_code: string | null
  readonly code: string
  readonly name: Texts
  readonly side_name: Texts
}

/** The matrix: each group, or each region and district, against the four preconditions, and what is open there. */
export async function readPreconditions(
  tx: Tx,
  query: PreconditionsQuery,
  now: Date,
  language: string,
): Promise<PreconditionsView> {
  const today = await todayHere(tx, now)
  const { counted, where, order, values } = scopesAsked(query, { today, language })
  const { rows: totals } = await tx.query<Record<'total' | 'open' | 'warned' | 'waiting', number>>(
    `${counted} select count(*) filter (where ${where}) as total, count(*) filter (where ${shown.open}) as open,
       count(*) filter (where ${shown.warned}) as warned, count(*) filter (where ${shown.waiting}) as waiting from row`,
    values,
  )
  const { rows } = await tx.query<Found>(
    `${counted} select * from row where ${where} ${order} ${pageAt(query.page)}`,
    values,
  )
  const { total = 0, ...counts } = totals[0] ?? { total: 0, open: 0, warned: 0, waiting: 0 }
  const names = rows.map(nameOf)
  return { rows: await readRows(tx, names, today), ...totalOf(total), page: query.page, pageSize, counts }
}

function nameOf(row: Found): ScopeName {
  const { id, code, name } = row
  return {
    ...{ id, code, name },
    sideId: row.side_id,
    groupId: row.group_id,
    placeCode: row.place_code,
    sideName: row.side_name,
  }
}

const belongs = (one: Pick<Phase, 'groupId' | 'placeCode' | 'sideId'>, to: ScopeName) =>
  one.groupId === to.groupId && one.placeCode === to.placeCode && one.sideId === to.sideId

/** What stands of these scopes: one statement for each table, whatever their number. */
async function readRows(tx: Tx, names: readonly ScopeName[], today: string): Promise<ScopeRow[]> {
  const among = [names.map(({ groupId }) => groupId), names.map(({ placeCode }) => placeCode)]
  const { rows: assessed } = await tx.query(
    `select ${columnsOf(assessmentNoun)} from precondition_assessments
     where standing and (group_id = any($1) or place_code = any($2))`,
    among,
  )
  const assessments = assessed.map((row) => recordOf(assessmentNoun, row))
  const { rows: opened } = await tx.query(
    `select ${columnsOf(phaseNoun)} from phases where status = 'open' and (group_id = any($1) or place_code = any($2))
     order by opened_at, id`,
    among,
  )
  const phases = opened.map((row) => recordOf(phaseNoun, row))
  const { rows: proposed } = await tx.query(
    `select ${columnsOf(waiverNoun)} from waivers where status = 'proposed'
       and (group_id = any($1) or place_code = any($2))`,
    among,
  )
  const waivers = proposed.map((row) => recordOf(waiverNoun, row))
  return names.map((scope) =>
    rowOf(
      scope,
      assessments.filter((one) => belongs(one, scope)),
      phases.filter((one) => belongs(one, scope)),
      waivers.filter((one) => belongs(one, scope)),
      today,
    ),
  )
}

function rowOf(
  scope: ScopeName,
  standing: readonly PreconditionAssessment[],
  phases: readonly Phase[],
  proposed: readonly Waiver[],
  today: string,
): ScopeRow {
  const cells = Precondition.options.map((precondition) => {
    const one = standing.find((assessment) => assessment.precondition === precondition)
    return {
      precondition,
      status: statusOn(one, today),
      assessed: one?.status ?? null,
      expired: one !== undefined && one.validUntil < today,
      evidence: one?.evidence.length ?? 0,
      validUntil: one?.validUntil ?? null,
    }
  })
  const open = phases.map((phase) => {
    const { id, kind, openedAt } = phase
    return { id, kind, openedAt, lost: lostSince(phase, standing, today) }
  })
  return { scope, cells, missing: notMet(standing, today), phases: open, waiting: proposed.length }
}

/** One scope with its whole history; undefined where it is none or outside the reader's reach. */
export async function readScope(
  tx: Tx,
  { sideId, scopeId }: { sideId: Id; scopeId: Id },
  language: string,
  now: Date,
): Promise<ScopeView | undefined> {
  const { rows } = await tx.query<Found>(
    `select * from (${scopes.group}) s where id = $1 and side_id = $2 union all
     select * from (${scopes.place}) s where id = $1 and side_id = $2`,
    [scopeId, sideId],
  )
  const [found] = rows
  if (!found) return undefined
  const today = await todayHere(tx, now)
  const scope = [found.group_id, found.place_code, sideId]
  const all = async (columns: string, table: string, order: string) =>
    (await tx.query(`select ${columns} from ${table} where ${ofScope} order by ${order} desc, id`, scope)).rows
  const assessed = await all(columnsOf(assessmentNoun), 'precondition_assessments', 'assessed_at')
  const assessments = assessed.map((row) => recordOf(assessmentNoun, row))
  const proposed = await all(columnsOf(waiverNoun), 'waivers', 'proposed_at')
  const waivers = proposed.map((row) => recordOf(waiverNoun, row))
  const opened = await all(columnsOf(phaseNoun), 'phases', 'opened_at')
  const phases = opened.map((row) => recordOf(phaseNoun, row))
  const ids = [
    ...assessments.map(({ assessedBy }) => assessedBy),
    ...waivers.flatMap(({ proposedBy, signedBy, turnedDownBy }) => [proposedBy, signedBy, turnedDownBy]),
    ...phases.flatMap(({ openedBy, closedBy }) => [openedBy, closedBy]),
  ]
  const row = rowOf(
    nameOf(found),
    assessments.filter(({ standing }) => standing),
    phases.filter(({ status }) => status === 'open'),
    waivers.filter(({ status }) => status === 'proposed'),
    today,
  )
  return { row, assessments, waivers, phases, today, names: Object.fromEntries(await userNames(tx, ids, language)) }
}
