import type { Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { composeReport } from './compose-store.ts'
import { type DailyReport, dailyReportNoun, dailyReportRuleNoun, defaultPeriod, firstRule } from './daily-report.ts'
import { periodFault } from './report-actions.ts'
import { type DraftQuery, DraftView, ReportRow, type ReportsQuery, type ReportsView, ReportView } from './views.ts'

/** Whose records an office's report is of: a joint body's of all. */
const recordsOf = ({ joint, sideId }: Pick<Actor, 'joint' | 'sideId'>) => (joint ? null : sideId)

async function nextNumber(tx: Tx, sideId: Id): Promise<number> {
  const sql = 'select coalesce(max(number), 0) + 1 as next from daily_reports where side_id = $1'
  const { rows } = await tx.query<{ next: number }>(sql, [sideId])
  return rows[0]?.next ?? 1
}

const nothing = { content: null, sha256: '', number: 0 }
const isNewest = async (tx: Tx, id: unknown) =>
  !(await exists(
    tx,
    `select from daily_reports r join daily_reports n on n.side_id = r.side_id and n.number = r.number and n.version > r.version
     where r.id = $1`,
    [id],
  ))

const decided: Lookup = { facts: async (tx, { id }) => ({ isNewest: await isNewest(tx, id) }) }

/** Facts of reports that need SQL: what they count, and which version is the newest. */
export const dailyReportLookups: Readonly<Record<string, Lookup>> = {
  'dailyReport.issue': {
    facts: async (tx, { fromAt, untilAt }, actor, _record, _sealer, received) => {
      const period = { fromAt: String(fromAt), untilAt: String(untilAt) }
      if (periodFault(period.fromAt, period.untilAt, received)) return nothing
      const number = await nextNumber(tx, actor.sideId)
      return { ...(await composeReport(tx, { ...period, sideId: recordsOf(actor) })), number }
    },
  },
  'dailyReport.correct': {
    facts: async (tx, { corrects }, actor) => {
      const before = await findReport(tx, corrects)
      if (before?.sideId !== actor.sideId) return { ...nothing, isNewest: false }
      const { fromAt, untilAt } = before
      const composed = await composeReport(tx, { fromAt, untilAt, sideId: recordsOf(actor) })
      return { ...composed, number: before.number, isNewest: await isNewest(tx, corrects) }
    },
  },
  'dailyReport.release': decided,
  'dailyReport.turnDown': decided,
}

async function findReport(tx: Tx, id: unknown): Promise<DailyReport | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(dailyReportNoun)} from daily_reports where id = $1`, [id])
  return rows[0] ? recordOf(dailyReportNoun, rows[0]) : undefined
}

/** The rule of an office that counts now. */
export async function readRule(tx: Tx, sideId: Id): Promise<{ cutoff: string; quietHours: number }> {
  const { rows } = await tx.query(
    `select ${columnsOf(dailyReportRuleNoun)} from daily_report_rules where side_id = $1 order by set_at desc, id desc limit 1`,
    [sideId],
  )
  return rows[0] ? recordOf(dailyReportRuleNoun, rows[0]) : firstRule
}

async function lastUntil(tx: Tx, sideId: Id): Promise<Instant | null> {
  const { rows } = await tx.query<{ last: Instant | null }>(
    `select max(until_at) as last from daily_reports where side_id = $1 and status <> 'turnedDown'`,
    [sideId],
  )
  return rows[0]?.last ?? null
}

/** The report that would be issued now: of the period asked for, or of the one since the last cut-off. */
export async function readDraft(
  tx: Tx,
  { fromAt, untilAt }: DraftQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<DraftView | undefined> {
  const { cutoff, quietHours } = await readRule(tx, actor.sideId)
  const last = await lastUntil(tx, actor.sideId)
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const usual = defaultPeriod(now.toISOString(), { cutoff, lastUntil: last, timeZone })
  const period = { fromAt: fromAt ?? usual.fromAt, untilAt: untilAt ?? usual.untilAt }
  if (periodFault(period.fromAt, period.untilAt, now.toISOString())) return undefined
  const { content } = await composeReport(tx, { ...period, sideId: recordsOf(actor) })
  return DraftView.parse({ cutoff, quietHours, due: usual.due, lastUntil: last, content })
}

const columns = `jsonb_build_object('id', r.id, 'sideId', r.side_id, 'number', r.number, 'version', r.version, 'corrects', r.corrects,
    'change', r.change, 'sha256', r.sha256, 'status', r.status, 'issuedBy', r.issued_by, 'decidedBy', r.decided_by,
    'decisionNote', r.decision_note) as report,
  r.from_at as "fromAt", r.until_at as "untilAt", r.issued_at as "issuedAt", r.decided_at as "decidedAt",
  r.content -> 'total' as total, a.name as side_name, not exists (select from daily_reports n
    where n.side_id = r.side_id and n.number = r.number and n.version > r.version) as newest`
const tables = 'from daily_reports r join authorities a on a.id = r.side_id'

interface Found extends Record<string, unknown> {
  readonly report: Record<string, unknown>
}

/** Without the tables of the report, which a list does not read. */
const rowOf = ({ report, total, side_name, newest, ...moments }: Found) =>
  ReportRow.parse({ report: { ...report, ...moments }, total, sideName: side_name, newest })

const orders = { cutoff: 'r.until_at', issued: 'r.issued_at' } as const

/** A page of reports, each version a row. */
export async function readReports(tx: Tx, query: ReportsQuery, actor: Actor): Promise<ReportsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (query.status !== 'all') conditions.add((place) => `r.status = ${place}`, query.status)
  const from = `${tables} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${columns} ${from} ${orderBy(query.order, orders, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { reports: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One version of a report with the others of its number; undefined outside the reader's reach. */
export async function readReport(tx: Tx, id: Id, language: string): Promise<ReportView | undefined> {
  const report = await findReport(tx, id)
  if (!report) return undefined
  const { rows } = await tx.query<Found>(
    `select ${columns} ${tables} where r.side_id = $1 and r.number = $2 order by r.version desc`,
    [report.sideId, report.number],
  )
  const versions = rows.map(rowOf)
  const names = await userNames(tx, [report.issuedBy, report.decidedBy], language)
  return ReportView.parse({
    ...versions.find((row) => row.report.id === id),
    ...{ content: report.content, versions },
    issuedByName: names.get(report.issuedBy) ?? '',
    decidedByName: report.decidedBy && (names.get(report.decidedBy) ?? ''),
  })
}

/** The names that stand at the head of a paper: of the programme, and of whose report it is. */
export async function readTitles(tx: Tx, sideId: Id): Promise<{ programme: Texts; authority: Texts } | undefined> {
  const { rows } = await tx.query(
    'select p.title as programme, a.name as authority from authorities a, programmes p where a.id = $1',
    [sideId],
  )
  return rows[0] ? { programme: Texts.parse(rows[0].programme), authority: Texts.parse(rows[0].authority) } : undefined
}
