import { dayOf, type Instant } from '../kernel/dates.ts'
import { type Id, newId } from '../kernel/ids.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { readReportContent } from './content-store.ts'
import { askReport, issueReport } from './issue-actions.ts'
import { mailIssue } from './mail-store.ts'
import { type ReportIssue, reportIssueNoun, reportNumber } from './report-issue.ts'
import { periodsOver, type ReportKind } from './report-template.ts'
import { findTemplate } from './store.ts'

/**
 * Asks for the reports whose schedule says so, reads the figures of those that were asked for and issues them, and mails what was issued.
 * What is left to do is asked of the database, so that each is done once.
 */
export const reportsJob: Job = {
  name: 'reports',
  async isDue(sulh) {
    const { writer } = sulh.database
    return (
      (await askedFor(writer)).length > 0 ||
      (await unmailed(writer)).length > 0 ||
      (await dueSchedules(writer, sulh.now())).length > 0
    )
  },
  async run(sulh, _onProgress, signal) {
    const { writer } = sulh.database
    for (const { templateId, fromDay } of await dueSchedules(writer, sulh.now()))
      await sulh.performAsProgram(askReport, { id: newId(), templateId, fromDay, corrects: null, reason: '' })
    for (const issue of await askedFor(writer)) {
      signal.throwIfAborted()
      await alone(sulh, issue, issueOne)
    }
    for (const issue of await unmailed(writer)) {
      signal.throwIfAborted()
      await alone(sulh, issue, mailIssue)
    }
  },
}

/** A report that cannot be made or mailed is told to the operator and tried again; it does not keep the others. */
async function alone(sulh: Sulh, issue: ReportIssue, work: (sulh: Sulh, issue: ReportIssue) => Promise<void>) {
  await work(sulh, issue).catch((error: unknown) =>
    sulh.log.error({ report: reportNumber(issue.id), err: error }, 'a report waits'),
  )
}

async function issueOne(sulh: Sulh, issue: ReportIssue): Promise<void> {
  const template = await inTransaction(sulh.database.writer, (tx) => findTemplate(tx, issue.versionId))
  if (!template) throw new Error('a report has no template')
  const content = await readReportContent(sulh, template, {
    period: { from: issue.fromDay, to: issue.toDay },
    number: reportNumber(issue.id),
    corrects: issue.corrects === null ? null : reportNumber(issue.corrects),
    reason: issue.reason,
  })
  const outcome = await sulh.performAsProgram(issueReport, { id: issue.id, content })
  if (outcome.outcome === 'refused') throw new Error(`a report was not issued: ${outcome.code}`)
}

type Asking = Pick<Tx, 'query'>

async function issuesWhere(tx: Asking, where: string): Promise<ReportIssue[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(reportIssueNoun, 'i')} from report_issues i where ${where} order by i.asked_at, i.id limit 20`,
  )
  return rows.map((row) => recordOf(reportIssueNoun, row))
}

const askedFor = (tx: Asking) => issuesWhere(tx, `i.state = 'asked'`)
const unmailed = (tx: Asking) =>
  issuesWhere(tx, `i.state = 'issued' and not exists (select from report_mailings m where m.issue_id = i.id)`)

/** The first days of the periods that are over, since each schedule was set, and not reported yet. */
async function dueSchedules(tx: Asking, now: Date): Promise<{ templateId: Id; fromDay: string }[]> {
  const { rows } = await tx.query<{ templateId: Id; kind: ReportKind; setAt: Instant; zone: string }>(
    `select s.template_id as "templateId", t.kind, to_char(s.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "setAt",
       p.time_zone as zone
     from programmes p, report_schedules s
       join lateral (select kind from report_templates t where t.template_id = s.template_id and t.state = 'approved'
         order by version desc limit 1) t on true
     where s.state = 'on'`,
  )
  const due: { templateId: Id; fromDay: string }[] = []
  for (const { templateId, kind, setAt, zone } of rows) {
    for (const { from } of periodsOver(kind, dayOf(setAt, zone), dayOf(now.toISOString(), zone))) {
      const of = [templateId, from]
      const { rowCount } = await tx.query('select from report_issues where template_id = $1 and from_day = $2', of)
      if (rowCount === 0) due.push({ templateId, fromDay: from })
    }
  }
  return due
}
