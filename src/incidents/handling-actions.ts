import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Role } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { OrdnanceReport, ordnanceReportNoun, referenceOf } from '../ordnance-reports/ordnance-report.ts'
import { type Incident, incidentNoun } from './incident.ts'
import { foundIncident, stepped } from './incident-actions.ts'

/** Who tells the parties, takes their answers and closes. */
export const handlers: readonly Role[] = ['ceasefireOfficer', 'incidentAnalyst']

/** In which handling each step is possible (§2.3: → shared → responded → closed). */
export const handlingCan = {
  share: ['open'],
  respond: ['shared'],
  close: ['open', 'shared', 'responded'],
  reopen: ['closed'],
} as const satisfies Record<string, readonly Incident['handling'][]>

/** Whether a step of the handling is possible now. */
export function handlingMay(step: keyof typeof handlingCan, { handling }: Pick<Incident, 'handling'>): boolean {
  const from: readonly Incident['handling'][] = handlingCan[step]
  return from.includes(handling)
}

/** Whether an incident may be told to the parties: somebody looked at it, and it is no duplicate (§2.3). */
export function isAssessed({ state }: Pick<Incident, 'state'>): boolean {
  return state !== 'logged' && state !== 'assessing' && state !== 'duplicate'
}

const input = z.strictObject({ id: Id, note: requiredText(2000) })
const common = { kind: 'intent', noun: incidentNoun, roles: handlers, input, facts: noFacts } as const

function handled(
  incident: Incident | undefined,
  step: keyof typeof handlingCan,
  to: { handling: Incident['handling']; kind: 'shared' | 'responded' | 'closed' | 'reopened'; note: string },
  context: Context,
): Decision {
  const before = foundIncident(incident, context.actor)
  if (isRefusal(before)) return before
  if (!handlingMay(step, before)) return refuse('incident.notNow')
  if (step === 'share' && !isAssessed(before)) return refuse('incident.notAssessed')
  return accept(stepped(before, { handling: to.handling }, to, context))
}

/** Says that the parties were told of an incident, whom and how; refused before somebody assessed it (§2.3). */
export const shareIncident = defineAction({
  ...common,
  name: 'incident.share',
  decide: (incident, { note }, _facts, context) =>
    handled(incident, 'share', { handling: 'shared', kind: 'shared', note }, context),
})

/** Says that those who were told have answered, and what (§2.3). */
export const respondIncident = defineAction({
  ...common,
  name: 'incident.respond',
  decide: (incident, { note }, _facts, context) =>
    handled(incident, 'respond', { handling: 'responded', kind: 'responded', note }, context),
})

/** Closes an incident, with what came of it (§2.3). It can be opened again. */
export const closeIncident = defineAction({
  ...common,
  name: 'incident.close',
  decide: (incident, { note }, _facts, context) =>
    handled(incident, 'close', { handling: 'closed', kind: 'closed', note }, context),
})

/** Opens a closed incident again, with the reason; what was done before stays (§2.3). */
export const reopenIncident = defineAction({
  ...common,
  name: 'incident.reopen',
  decide: (incident, { note }, _facts, context) =>
    handled(incident, 'reopen', { handling: 'open', kind: 'reopened', note }, context),
})

/**
 * Says which report was made of the ordnance that an incident left behind (§2.3, "EO left behind → creates EO report"). Refused where
 * there is none of that id on the incident's side, and where nothing was left or a report was made already.
 */
export const linkOrdnanceReport = defineAction({
  name: 'incident.reportOrdnance',
  kind: 'intent',
  noun: incidentNoun,
  roles: ['monitor'],
  input: z.strictObject({ id: Id, reportId: Id }),
  facts: z.object({ report: OrdnanceReport.nullable() }),
  needs: ({ reportId }) => ({ report: { noun: ordnanceReportNoun, id: reportId } }),
  decide(incident, { reportId }, { report }, context) {
    const before = foundIncident(incident, context.actor)
    if (isRefusal(before)) return before
    if (before.leftOrdnance !== 'yes' || before.ordnanceReportId !== null) return refuse('incident.notNow')
    if (!report || report.sideId !== before.sideId) return refuse('ordnanceReport.unknown', {}, 'reportId')
    const step = { kind: 'ordnanceReported', note: referenceOf(reportId) } as const
    return accept(stepped(before, { ordnanceReportId: reportId }, step, context))
  },
})
