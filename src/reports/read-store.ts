import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, reachOf } from '../kernel/roles.ts'
import { userNoun } from '../programme/programme.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { maySee, shownTo } from './readers.ts'
import { type ReportIssue, reportIssueNoun } from './report-issue.ts'
import { type ReportSchedule, reportScheduleNoun, reportShareNoun } from './report-schedule.ts'
import { type ReportTemplate, reportTemplateNoun } from './report-template.ts'
import { mayReceive } from './schedule-actions.ts'
import { findIssue, findTemplate } from './store.ts'
import {
  type ReportsQuery,
  ReportsView,
  ReportView,
  type TemplatesQuery,
  TemplatesView,
  TemplateView,
} from './views.ts'

/** Conditions of what the reader may see: of their own authority or of all for joint bodies, with nothing in it that is not theirs to read. */
function visible(actor: Actor, alias: string): Conditions {
  const conditions = new Conditions()
  if (reachOf(actor) !== 'programme') conditions.add((place) => `${alias}.side_id = ${place}`, actor.sideId)
  conditions.add((place) => `${alias}.shows <@ ${place}::text[]`, shownTo(actor.roles))
  return conditions
}

/** A page of reports. */
export async function readReports(tx: Tx, query: ReportsQuery, actor: Actor): Promise<ReportsView> {
  const conditions = visible(actor, 'i')
  if (query.kind !== 'all') conditions.add((place) => `i.kind = ${place}`, query.kind)
  const from = `from report_issues i join report_templates v on v.id = i.version_id where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columnsOf(reportIssueNoun, 'i')}, v.title ${from}
     ${orderBy(query.order, { asked: 'i.asked_at' }, 'i.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return ReportsView.parse({
    reports: rows.map(({ title, ...row }) => {
      const { content: _, ...issue } = recordOf(reportIssueNoun, row)
      return { ...issue, title }
    }),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** A report that the reader may see; undefined of any other. */
export async function findVisibleIssue(tx: Tx, id: Id, actor: Actor): Promise<ReportIssue | undefined> {
  const issue = await findIssue(tx, id)
  return issue && maySee(actor.roles, issue.shows) ? issue : undefined
}

/** A report with what is around it. */
export async function readReport(tx: Tx, id: Id, actor: Actor, language: string): Promise<ReportView | undefined> {
  const issue = await findVisibleIssue(tx, id, actor)
  const template = issue && (await findTemplate(tx, issue.versionId))
  if (!issue || !template) return undefined
  const { content: _, ...report } = issue
  const corrected = await tx.query<{ id: Id }>('select id from report_issues where corrects = $1', [id])
  const mailed = await tx.query<{ letters: number }>('select letters from report_mailings where issue_id = $1', [id])
  const names = await userNames(tx, [issue.askedBy], language)
  return ReportView.parse({
    report: { ...report, title: template.title },
    version: template.version,
    askedByName: names.get(issue.askedBy) ?? null,
    correctedBy: corrected.rows[0]?.id ?? null,
    letters: mailed.rows[0]?.letters ?? null,
  })
}

/** A page of templates, each in its newest version. */
export async function readTemplates(tx: Tx, query: TemplatesQuery, actor: Actor): Promise<TemplatesView> {
  const conditions = visible(actor, 't')
  conditions.say(
    `not exists (select from report_templates l where l.template_id = t.template_id and l.version > t.version)`,
  )
  const from = `from report_templates t where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown> & { approved: number | null }>(
    `select ${columnsOf(reportTemplateNoun, 't')}, (select max(a.version) from report_templates a
       where a.template_id = t.template_id and a.state = 'approved') as approved
     ${from} ${orderBy(query.order, { proposed: 't.proposed_at' }, 't.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return TemplatesView.parse({
    templates: rows.map(({ approved, ...row }) => {
      const { blocks: _, ...template } = recordOf(reportTemplateNoun, row)
      return { ...template, approved }
    }),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** A version of a template that the reader may see; undefined of any other. */
export async function findVisibleTemplate(tx: Tx, id: Id, actor: Actor): Promise<ReportTemplate | undefined> {
  const template = await findTemplate(tx, id)
  return template && maySee(actor.roles, template.shows) ? template : undefined
}

/** A version of a template, and to whom its reports go. */
export async function readTemplate(
  tx: Tx,
  id: Id,
  actor: Actor,
  language: 'ar' | 'en' | 'fr',
): Promise<TemplateView | undefined> {
  const template = await findVisibleTemplate(tx, id, actor)
  if (!template) return undefined
  const { templateId, sideId } = template
  const versions = await tx.query(
    `select ${columnsOf(reportTemplateNoun)} from report_templates where template_id = $1 order by version desc limit 50`,
    [templateId],
  )
  const scheduled = await tx.query(
    `select ${columnsOf(reportScheduleNoun)} from report_schedules where template_id = $1 and state = 'on'`,
    [templateId],
  )
  const schedule: ReportSchedule | undefined = scheduled.rows[0] && recordOf(reportScheduleNoun, scheduled.rows[0])
  const shares = await tx.query(
    `select ${columnsOf(reportShareNoun)} from report_shares where template_id = $1 order by shared_at desc, id limit 50`,
    [templateId],
  )
  const users = await tx.query(
    `select ${columnsOf(userNoun)} from users where side_id = $1 and site_id is null and status = 'appointed' order by login`,
    [sideId],
  )
  const names = await userNames(
    tx,
    [template.proposedBy, template.decidedBy, ...(schedule?.recipients ?? [])],
    language,
  )
  return TemplateView.parse({
    template,
    proposedByName: names.get(template.proposedBy) ?? '',
    decidedByName: names.get(template.decidedBy ?? '') ?? '',
    versions: versions.rows.map((row) => recordOf(reportTemplateNoun, row)),
    schedule: schedule
      ? { ...schedule, recipientNames: schedule.recipients.map((recipient) => names.get(recipient) ?? '') }
      : null,
    shares: shares.rows.map((row) => recordOf(reportShareNoun, row)),
    entitled: users.rows.map((row) => recordOf(userNoun, row)).filter((user) => mayReceive(user, template)),
  })
}
