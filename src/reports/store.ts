import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import { type ReportIssue, reportIssueNoun } from './report-issue.ts'
import { type ReportTemplate, reportTemplateNoun } from './report-template.ts'

/** The version of a template by which reports are made now: the newest that was approved. */
export async function templateInForce(tx: Tx, templateId: unknown): Promise<ReportTemplate | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(reportTemplateNoun)} from report_templates where template_id = $1 and state = 'approved'
     order by version desc limit 1`,
    [templateId],
  )
  return rows[0] && recordOf(reportTemplateNoun, rows[0])
}

/** A version of a template. */
export async function findTemplate(tx: Tx, id: Id): Promise<ReportTemplate | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(reportTemplateNoun)} from report_templates where id = $1`, [id])
  return rows[0] && recordOf(reportTemplateNoun, rows[0])
}

/** A report. */
export async function findIssue(tx: Tx, id: Id): Promise<ReportIssue | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(reportIssueNoun)} from report_issues where id = $1`, [id])
  return rows[0] && recordOf(reportIssueNoun, rows[0])
}

/** Facts of templates, schedules, shares and reports. */
export const reportLookups: Readonly<Record<string, Lookup>> = {
  'reportTemplate.propose': {
    facts: async (tx, { templateId }) => {
      const { rows } = await tx.query(
        `select side_id as "sideId", kind, version from report_templates where template_id = $1 order by version desc limit 1`,
        [templateId],
      )
      const waiting = await exists(tx, `select from report_templates where template_id = $1 and state = 'proposed'`, [
        templateId,
      ])
      return { latest: rows[0] ?? null, waiting }
    },
  },
  'reportSchedule.set': {
    facts: async (tx, { templateId }) => ({
      template: (await templateInForce(tx, templateId)) ?? null,
      scheduled: await exists(tx, `select from report_schedules where template_id = $1 and state = 'on'`, [templateId]),
    }),
  },
  'reportShare.record': {
    facts: async (tx, { id, templateId, address }, _actor, _record, sealer) => ({
      template: (await templateInForce(tx, templateId)) ?? null,
      sealedAddress: await sealField(tx, sealer, String(id), address),
    }),
  },
  'reportIssue.ask': {
    facts: async (tx, { templateId, fromDay }, _actor, _record, _sealer, received) => {
      const { rows } = await tx.query(
        `select id, state from report_issues where template_id = $1 and from_day = $2 order by asked_at desc, id desc limit 1`,
        [templateId, fromDay],
      )
      return {
        template: (await templateInForce(tx, templateId)) ?? null,
        today: await todayHere(tx, new Date(received)),
        standing: rows[0] ?? null,
      }
    },
  },
}

/** Days of SQL as days. */
export const dayText = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`
export type DayRow = { readonly from: Day; readonly to: Day }
