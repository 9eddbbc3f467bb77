import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { theProgram } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { maySee, reportEditors } from './readers.ts'
import { ReportContent, reportHash } from './report-content.ts'
import { ReportIssue, reportIssueNoun, reportNumber } from './report-issue.ts'
import { ReportTemplate, reportPeriod } from './report-template.ts'

/**
 * Asks for the report of a period that is over, by the template that is approved; the program reads its figures. Once it was issued, a
 * further one is a correction that names the one before it and says why.
 */
export const askReport = defineAction({
  name: 'reportIssue.ask',
  kind: 'intent',
  noun: reportIssueNoun,
  roles: reportEditors,
  input: ReportIssue.pick({ id: true, templateId: true, fromDay: true, corrects: true, reason: true }).strict(),
  facts: z.object({
    template: ReportTemplate.nullable(),
    today: Day,
    /** The newest issue of the period. */
    standing: z.object({ id: Id, state: ReportIssue.shape.state }).nullable(),
  }),
  decide(before, { id, templateId, fromDay, corrects, reason }, { template, today, standing }, { actor, at }) {
    if (before) return refuse('reportIssue.exists')
    const isProgram = actor.id === theProgram.id
    if (!template || !(isProgram || template.sideId === actor.sideId))
      return refuse('reportTemplate.notApproved', {}, 'templateId')
    if (!isProgram && !maySee(actor.roles, template.shows)) return refuse('report.notYours', {}, 'templateId')
    const period = reportPeriod(template.kind, fromDay)
    if (period.from !== fromDay) return refuse('reportIssue.notAPeriod', { from: period.from }, 'fromDay')
    if (period.to >= today) return refuse('reportIssue.notOver', { to: period.to }, 'fromDay')
    if (standing?.state === 'asked') return refuse('reportIssue.waits', {}, 'fromDay')
    if (standing && corrects === null) return refuse('reportIssue.issued', {}, 'fromDay')
    if (corrects !== null && standing?.id !== corrects) return refuse('reportIssue.notTheNewest', {}, 'corrects')
    if (corrects !== null && reason === '') return refuse('reportIssue.noReason', {}, 'reason')
    const { sideId, kind, shows } = template
    const of = { id, sideId, templateId, versionId: template.id, kind, shows, fromDay, toDay: period.to }
    const unissued = { content: null, sha256: null, issuedAt: null, documentId: null }
    return accept([
      put(reportIssueNoun, {
        ...{ ...of, corrects, reason: corrects === null ? '' : reason, state: 'asked' },
        ...{ askedBy: actor.id, askedAt: at, ...unissued },
      }),
    ])
  },
})

/** Issues a report with the figures that the program read: by the program alone. Its hash becomes a leaf of the journal. */
export const issueReport = defineAction({
  name: 'reportIssue.issue',
  kind: 'intent',
  noun: reportIssueNoun,
  roles: [],
  input: z.strictObject({ id: Id, content: ReportContent }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(before, { content }, { programme }, { actionId, at }) {
    if (before?.state !== 'asked' || !programme) return refuse('reportIssue.unknown')
    const documentId = derivedId(actionId, 'report')
    const sha256 = reportHash(content)
    const statement = {
      kind: 'programmeReport',
      ...{ number: reportNumber(before.id), programme: programme.title.ar, title: content.title.ar },
      ...{ titleLatin: content.title.en, from: before.fromDay, to: before.toDay, at, content: sha256 },
      corrects: before.corrects === null ? '' : reportNumber(before.corrects),
    }
    const issued = { ...before, state: 'issued' as const, content, sha256, issuedAt: at, documentId }
    return accept([put(reportIssueNoun, issued)], [{ id: documentId, statement }])
  },
})
