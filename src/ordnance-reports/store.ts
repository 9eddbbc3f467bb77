import { createHash } from 'node:crypto'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { plainCode } from './follow-code.ts'
import { type OrdnanceReport, ordnanceReportNoun, ordnanceReportStepNoun, referenceOf } from './ordnance-report.ts'
import { likeness, similarHours } from './similar.ts'
import {
  FollowAnswer,
  OrdnanceReportRow,
  type OrdnanceReportsQuery,
  type OrdnanceReportsView,
  type OrdnanceReportView,
} from './views.ts'

/** Facts of reports that need SQL. */
export const ordnanceReportLookups: Readonly<Record<string, Lookup>> = {
  'ordnanceReport.record': {
    facts: async (tx, { placeCode }) => ({
      placeKnown: placeCode === null || (await exists(tx, 'select from places where code = $1', [placeCode])),
    }),
  },
  'ordnanceReport.merge': {
    facts: async (tx, { id }) => ({
      hasDuplicates: await exists(tx, 'select from ordnance_reports where duplicate_of = $1', [id]),
    }),
  },
}

/** Under what a code to follow a report is kept: its letters as they are read aloud, and then a hash. */
export function followHashOf(code: string): string {
  return createHash('sha256')
    .update(`ordnance report ${plainCode(code)}`)
    .digest('hex')
}

const select = `select to_jsonb(r) as report, p.name as place_name
  from ordnance_reports r left join places p on p.code = r.place_code`

interface Found extends Record<string, unknown> {
  readonly report: Record<string, unknown>
}

function reportOf(row: Found): OrdnanceReport {
  return recordOf(ordnanceReportNoun, row.report)
}

function rowOf(row: Found): OrdnanceReportRow {
  const report = reportOf(row)
  return OrdnanceReportRow.parse({ report, reference: referenceOf(report.id), placeName: row.place_name ?? null })
}

export const reportOrders = { priority: 'r.priority', received: 'r.received_at' } as const

/**
 * SQL of whether a report stands: nobody turned it down, merged or closed it. What is held does not, until a desk takes it on; it
 * stays held in its history. `status` may be that of another day.
 */
export function standingReport(table: string, status = `${table}.status`): string {
  return `${status} in ('received', 'triaged', 'needsInfo', 'verified') and not (${table}.held and ${status} = 'received')`
}

/** Which reports `r` a query asks for; what is held stands apart. */
export function reportsAsked(query: OrdnanceReportsQuery): Conditions {
  const conditions = new Conditions()
  const { status } = query
  if (status === 'open') conditions.say(standingReport('r'))
  else if (status === 'held') conditions.say(`r.held and r.status = 'received'`)
  else if (status !== 'all') conditions.add((place) => `r.status = ${place}`, status)
  if (query.search !== '') conditions.add((place) => `r.description ilike ${place}`, anywhere(query.search))
  return conditions
}

/** A page of reports, the most urgent first. */
export async function readReports(tx: Tx, query: OrdnanceReportsQuery): Promise<OrdnanceReportsView> {
  const conditions = reportsAsked(query)
  const { rows } = await tx.query<Found>(
    `${select} where ${conditions.where} ${orderBy(query.order, reportOrders, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const counted = `select from ordnance_reports r where ${conditions.where}`
  const total = await countUpTo(tx, counted, conditions.values)
  return { reports: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** A report with what was done, and what may be of the same item; `contactEntryId` is for whoever opens the contact. */
export async function readReport(
  tx: Tx,
  id: Id,
  language: string,
): Promise<{ view: Omit<OrdnanceReportView, 'contact'>; contactEntryId: Id | null } | undefined> {
  const { rows } = await tx.query<Found>(`${select} where r.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const report = reportOf(row)
  const { rows: taken } = await tx.query(
    `select ${columnsOf(ordnanceReportStepNoun)} from ordnance_report_steps where report_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((step) => recordOf(ordnanceReportStepNoun, step))
  const { rows: merged } = await tx.query<Found>(`${select} where r.duplicate_of = $1 order by r.received_at, r.id`, [
    id,
  ])
  const names = await userNames(
    tx,
    [report.receivedBy, ...steps.map(({ takenBy }) => takenBy)].filter((one) => one !== null),
    language,
  )
  const view = {
    ...rowOf(row),
    receivedByName: report.receivedBy === null ? null : (names.get(report.receivedBy) ?? ''),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
    similar: await similarTo(tx, report),
    duplicates: merged.map(rowOf),
    duplicateOfReference: report.duplicateOf === null ? null : referenceOf(report.duplicateOf),
  }
  return { view, contactEntryId: report.contactEntryId }
}

const mostSimilar = 10

/** Reports of nearly the same time and place, the likest first: near enough in SQL, exactly by `likeness`. */
async function similarTo(tx: Tx, report: OrdnanceReport): Promise<OrdnanceReportView['similar']> {
  if (!report.point) return []
  const { rows } = await tx.query<Found>(
    `${select} where r.id <> $1 and r.point is not null and r.status not in ('duplicate', 'rejected')
       and r.received_at between $2::timestamptz - make_interval(hours => $3) and $2::timestamptz + make_interval(hours => $3)
       and abs((r.point ->> 1)::float8 - $4) < 2
     order by abs((r.point ->> 1)::float8 - $4) + abs((r.point ->> 0)::float8 - $5) limit 200`,
    [report.id, report.receivedAt, similarHours, report.point[1], report.point[0]],
  )
  return rows
    .flatMap((row) => {
      const like = likeness(report, reportOf(row))
      return like ? [{ row: rowOf(row), ...like }] : []
    })
    .sort((a, b) => b.words - a.words || a.metres - b.metres)
    .slice(0, mostSimilar)
}

/** How far the report with this code is; undefined where there is none. */
export async function followReport(tx: Tx, code: string): Promise<FollowAnswer | undefined> {
  const { rows } = await tx.query<{ id: Id }>(
    'select id, status, outcome from ordnance_reports where follow_hash = $1',
    [followHashOf(code)],
  )
  const [row] = rows
  return row && FollowAnswer.parse({ ...row, reference: referenceOf(row.id) })
}

/** A picture of a report: the public's lie with the report, those of officers with the photos of their side. Null while it is still to come. */
export async function readReportPhoto(tx: Tx, id: Id, sha256: string): Promise<Buffer | null | undefined> {
  const { rows } = await tx.query<{ bytes: Buffer | null }>(
    `select f.bytes from ordnance_photos f join ordnance_reports r on r.id = f.report_id
       where f.report_id = $1 and f.sha256 = $2 and $2 = any (r.photos)
     union all
     select f.bytes from photos f join ordnance_reports r on f.sha256 = any (r.photos) where r.id = $1 and f.sha256 = $2
     limit 1`,
    [id, sha256],
  )
  return rows[0]?.bytes
}
