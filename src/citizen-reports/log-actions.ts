import { z } from 'zod'
import { Evidence } from '../incident-sources/evidence.ts'
import { IncidentStatement, incidentSourceNoun, incidentStatementNoun, sourceCode } from '../incident-sources/source.ts'
import { withdrawStatement } from '../incident-sources/source-actions.ts'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { incidentStep } from '../incidents/incident-actions.ts'
import type { IncidentType } from '../incidents/incident-types.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { type CitizenKind, type CitizenReport, isFor } from './citizen-report.ts'
import { deskStep, sealedWords, stepOn, stepped, words } from './report-actions.ts'

/** The source that a citizen is in the log: one for each report, so that it is one root origin whatever is told of it (§2.3). */
export const sourceOf = (reportId: Id): Id => derivedId(reportId, 'source')
/** What the report says of the incident. */
export const statementOf = (reportId: Id): Id => derivedId(reportId, 'statement')

/** What each kind is in the log, the gravest first; what it was done with is not said, and these go with any violence. */
const typeOfKind: readonly (readonly [CitizenKind, IncidentType])[] = [
  ['people', 'attackOnCivilians'],
  ['migrants', 'attackOnCivilians'],
  ['hospital', 'attackOnObject'],
  ['school', 'attackOnObject'],
  ['house', 'attackOnObject'],
  ['taken', 'abduction'],
  ['forcedOut', 'displacement'],
]

/** What a report says happened, as the log calls it; null where it says nothing that the log has a word for. */
export function typeOfReport({ kinds }: Pick<CitizenReport, 'kinds'>): IncidentType | null {
  return typeOfKind.find(([kind]) => kinds.includes(kind))?.[1] ?? null
}

/** Why a report may not become part of this incident; undefined where it may. */
function wrongWith(report: CitizenReport, incident: Incident, actor: Actor): Refusal | undefined {
  if (report.consent === 'counts') return refuse('citizenReport.countsOnly')
  if (incident.sideId !== actor.sideId) return refuse('incident.unknown', {}, 'incidentId')
  if (incident.state === 'duplicate') return refuse('citizenReport.intoDuplicate', {}, 'incidentId')
  return undefined
}

/** The statement that a report is: kind, day and place of it, and no word; who said it is protected, and known to nobody. */
function statementFrom(
  report: CitizenReport,
  incident: Incident,
  sealed: { source: string; statement: string; timeZone: string },
  { actor, at }: Context,
): Write[] {
  const sourceId = sourceOf(report.id)
  const by = { recordedBy: actor.id, recordedAt: at, sideId: incident.sideId, protected: true }
  return [
    put(incidentSourceNoun, {
      ...{ ...by, id: sourceId, code: sourceCode(sourceId), kind: 'person', label: '', sealed: sealed.source },
    }),
    put(incidentStatementNoun, {
      ...{
        ...by,
        id: statementOf(report.id),
        incidentId: incident.id,
        sourceId,
        originId: sourceId,
        chain: [sourceId],
      },
      ...{ saidOn: dayOf(report.receivedAt, sealed.timeZone), medium: 'online', says: 'occurred', endedOn: null },
      ...{ startedOn: report.occurredOn, dayPrecision: report.dayAbout ? 'week' : 'day', point: null, radiusM: null },
      ...{ placeCode: report.placeCode, placeTyped: '', type: typeOfReport(report), named: null, tolls: [] },
      ...{ sealed: sealed.statement, withdrawn: '', withdrawnBy: null, withdrawnAt: null },
    }),
  ]
}

/**
 * Says that a report is in the incident log (§2.3): as the incident that the officer wrote down in neutral words, or one that was there.
 * The report is a statement of a protected source there, which counts as one root and waits to be graded; it has the report's kind,
 * day and place, and none of its words. The incident is of the officer's own body: a report for joint bodies alone thus never reaches
 * the log of a side. Refused where the citizen agreed to be counted and to no more.
 */
export const takeReport = defineAction({
  ...deskStep,
  name: 'citizenReport.take',
  input: z.strictObject({ id: Id, incidentId: Id, ...words }),
  sealed: [...sealedWords, 'incidentId'],
  facts: z.object({
    ...{ words: z.string(), source: z.string(), statement: z.string() },
    ...{ incident: Incident.nullable(), programme: Programme.nullable() },
  }),
  needs: ({ incidentId }) => ({ incident: { noun: incidentNoun, id: incidentId }, programme: programmeRef }),
  decide(report, { incidentId }, { words: sealed, source, statement, incident, programme }, context) {
    const found = stepOn(report, 'take', context.actor)
    if (isRefusal(found)) return found
    if (!incident) return refuse('incident.unknown', {}, 'incidentId')
    const wrong = wrongWith(found, incident, context.actor)
    if (wrong) return wrong
    const statementId = statementOf(found.id)
    const { writes } = stepped(
      found,
      { status: 'taken', incidentId, statementId },
      { kind: 'taken', words: sealed },
      context,
    )
    const timeZone = programme?.timeZone ?? 'UTC'
    return accept([
      ...statementFrom(found, incident, { source, statement, timeZone }, context),
      incidentStep(incident, 'noted', sourceCode(sourceOf(found.id)), context),
      ...writes,
    ])
  },
})

/** What the log says of why such a statement counts no more: that a source took it back, and not what it was. */
const takenBack = 'سحبت موافقة المصدر · Consent of the source withdrawn'

/**
 * Ends the use of a report whose consent was withdrawn, the only step that such a report still has: its statement is withdrawn, and the
 * incident is looked at again where it loses its support. By an officer who reaches that incident, who says what else was done.
 */
export const stopUse = defineAction({
  ...deskStep,
  name: 'citizenReport.stopUse',
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  sealed: ['note'],
  facts: z.object({
    ...{ words: z.string(), incident: Incident.nullable(), statement: IncidentStatement.nullable() },
    ...{ kept: Incident.nullable(), evidence: Evidence },
  }),
  needs: (_input, _actor, report) => ({
    incident: report?.incidentId ? { noun: incidentNoun, id: report.incidentId } : null,
    statement: report?.statementId ? { noun: incidentStatementNoun, id: report.statementId } : null,
  }),
  decide(report, { id }, { words: sealed, incident, statement, kept, evidence }, context) {
    if (!report || !isFor(report, context.actor)) return refuse('citizenReport.unknown')
    const { withdrawnAt, useStoppedAt } = report
    if (withdrawnAt === null || !incident || !statement || useStoppedAt !== null) return refuse('citizenReport.notNow')
    if (!reaches(context.actor, { sideId: incident.sideId, siteId: null })) return refuse('citizenReport.otherLog')
    const { writes } = stepped(report, { useStoppedAt: context.at }, { kind: 'useStopped', words: sealed }, context)
    // An analyst may have withdrawn it in the log before.
    if (statement.withdrawn !== '') return accept(writes)
    const facts = { incident, kept, evidence }
    const withdrawal = withdrawStatement.decide(statement, { id, reason: takenBack }, facts, context)
    return withdrawal.outcome === 'refused' ? withdrawal : accept([...withdrawal.writes, ...writes])
  },
})
