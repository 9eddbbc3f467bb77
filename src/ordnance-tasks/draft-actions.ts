import { z } from 'zod'
import { Hazard, hazardNoun } from '../hazards/hazard.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { OrdnanceReport, ordnanceReportNoun } from '../ordnance-reports/ordnance-report.ts'
import { Held, whyNot } from '../ordnance-teams/qualification.ts'
import { OrdnanceTeam, teamNoun } from '../ordnance-teams/team.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { aidMetres } from './exclusion.ts'
import { assetsFor, requiredFor } from './required-capability.ts'
import { stepOf, taskFor, unfit } from './taking-steps.ts'
import { drafters, issuers, ordered, type TaskOrder, taskNoun } from './task.ts'
import { Circumstance, scoreOf, taskPriorityParts } from './task-priority.ts'

const Ordered = z.object(ordered)
type Ordered = z.infer<typeof Ordered>

const draftFacts = z.object({
  team: OrdnanceTeam.nullable(),
  /** The qualification of who says that a smaller distance will do. */
  saying: Held.nullable(),
  programme: Programme.nullable(),
})

/**
 * What an order may not say: an asset that is none for its kind of work, or a distance below the aid's without somebody of level 2 or
 * higher who says so, and why (SD-3).
 */
function faultOf(order: Ordered, { team, saying }: z.infer<typeof draftFacts>, sideId: Id, day: Day) {
  if (!team || team.sideId !== sideId) return refuse('ordnanceTeam.unknown', {}, 'teamId')
  if (!order.assets.some((asset) => assetsFor[order.kind].includes(asset)))
    return refuse('taskOrder.otherAsset', {}, 'assets')
  const aid = aidMetres(order.allUpKg)
  if (aid === null || order.exclusionM >= aid) return undefined
  const mayNot = !saying || saying.level === 'level1' || saying.level === 'improvised' || whyNot(saying, day)
  if (mayNot || order.exclusionNote === '') return refuse('taskOrder.tooNear', { aid }, 'exclusionM')
  return undefined
}

const unsigned = {
  ...{ issuedBy: null, issuedAt: null, acceptedBy: null, acceptedAt: null, qualityBy: null, qualityAt: null },
} as const
const unweighed = { priority: 0, priorityParts: [], beginBy: null }

/** Drafts an order about an area, a report or both (§1.2, task order). What level it needs follows from the work (E-1). */
export const draftTask = defineAction({
  name: 'taskOrder.draft',
  kind: 'intent',
  noun: taskNoun,
  roles: drafters,
  input: z.strictObject({ id: Id, hazardId: Id.nullable(), reportId: Id.nullable(), ...ordered }),
  facts: draftFacts.extend({ hazard: Hazard.nullable(), report: OrdnanceReport.nullable() }),
  needs: ({ hazardId, reportId, teamId }) => ({
    hazard: hazardId === null ? null : { noun: hazardNoun, id: hazardId },
    report: reportId === null ? null : { noun: ordnanceReportNoun, id: reportId },
    team: { noun: teamNoun, id: teamId },
    programme: programmeRef,
  }),
  decide(task, input, facts, context) {
    const { actor, at, received } = context
    if (task) return refuse('taskOrder.exists')
    const { hazardId, reportId } = input
    if (hazardId === null && reportId === null) return refuse('taskOrder.aboutNothing', {}, 'hazardId')
    if (hazardId !== null && facts.hazard?.sideId !== actor.sideId) return refuse('hazard.unknown', {}, 'hazardId')
    if (reportId !== null && facts.report?.sideId !== actor.sideId)
      return refuse('ordnanceReport.unknown', {}, 'reportId')
    const fault = faultOf(input, facts, actor.sideId, dayOf(received, facts.programme?.timeZone ?? 'UTC'))
    if (fault) return fault
    const by = { sideId: actor.sideId, draftedBy: actor.id, draftedAt: at, ...unsigned, ...unweighed }
    const next = { ...input, ...requiredFor(input), ...by, status: 'draft' as const }
    return accept([put(taskNoun, next), stepOf(next, 'drafted', '', context)])
  },
})

/** Changes an order that is not issued yet, by who drafted it; it has to be prioritised anew. */
export const changeTask = defineAction({
  name: 'taskOrder.change',
  kind: 'intent',
  noun: taskNoun,
  roles: drafters,
  input: z.strictObject({ id: Id, ...ordered, note: requiredText(1000) }),
  facts: draftFacts,
  needs: ({ teamId }) => ({ team: { noun: teamNoun, id: teamId }, programme: programmeRef }),
  decide(task, { note, ...input }, facts, context) {
    const found = taskFor(task, 'change', context.actor)
    if (isRefusal(found)) return found
    if (found.draftedBy !== context.actor.id) return refuse('taskOrder.notDrafter')
    const day = dayOf(context.received, facts.programme?.timeZone ?? 'UTC')
    const fault = faultOf(input, facts, found.sideId, day)
    if (fault) return fault
    const next = { ...found, ...input, ...requiredFor(input), ...unweighed, status: 'draft' as const }
    return accept([put(taskNoun, next), stepOf(next, 'changed', note, context)])
  },
})

/** Weighs a task: points of its report and area and of what the desk knows around, each visible (P-1), and the day to begin by (T-1). */
export const prioritiseTask = defineAction({
  name: 'taskOrder.prioritise',
  kind: 'intent',
  noun: taskNoun,
  roles: issuers,
  input: z.strictObject({
    id: Id,
    circumstances: z.array(Circumstance).max(Circumstance.options.length),
    beginBy: Day,
    note: plainText(2000),
  }),
  facts: z.object({ hazard: Hazard.nullable(), report: OrdnanceReport.nullable() }),
  needs: (_input, _actor, task) => ({
    hazard: task?.hazardId ? { noun: hazardNoun, id: task.hazardId } : null,
    report: task?.reportId ? { noun: ordnanceReportNoun, id: task.reportId } : null,
  }),
  decide(task, { circumstances, beginBy, note }, { hazard, report }, context) {
    const found = taskFor(task, 'prioritise', context.actor)
    if (isRefusal(found)) return found
    const priorityParts = taskPriorityParts(report, hazard, circumstances)
    const weighed = { priorityParts, priority: scoreOf(priorityParts), beginBy, status: 'prioritised' as const }
    const next = { ...found, ...weighed }
    return accept([put(taskNoun, next), stepOf(next, 'prioritised', note, context)])
  },
})

/** What has to stand on an order before people are sent out (IMAS 10.40): how the hurt come away, and that the place is secure. */
function unready({ medevac, security, kind }: TaskOrder): Refusal | undefined {
  if (medevac.hospital === '' || medevac.means === '' || medevac.contact === '' || medevac.minutes === 0)
    return refuse('taskOrder.noMedevac', {}, 'medevac')
  if (!medevac.medicPresent && kind !== 'nonTechnicalSurvey') return refuse('taskOrder.noMedic', {}, 'medevac')
  return security === '' ? refuse('taskOrder.noSecurity', {}, 'security') : undefined
}

/**
 * Issues an order to the team, by somebody else than who drafted it (R-SOD), with a plan for the hurt and security cleared, and with
 * the team's qualifications as they are on the day (E-1).
 */
export const issueTask = defineAction({
  name: 'taskOrder.issue',
  kind: 'intent',
  noun: taskNoun,
  roles: issuers,
  input: z.strictObject({ id: Id, note: plainText(2000) }),
  facts: z.object({ team: OrdnanceTeam.nullable(), held: z.array(Held), programme: Programme.nullable() }),
  needs: (_input, _actor, task) => ({
    team: task ? { noun: teamNoun, id: task.teamId } : null,
    programme: programmeRef,
  }),
  decide(task, { note }, { team, held, programme }, context) {
    const found = taskFor(task, 'issue', context.actor)
    if (isRefusal(found)) return found
    if (found.draftedBy === context.actor.id) return refuse('signature.twoPersonRule')
    const day = dayOf(context.received, programme?.timeZone ?? 'UTC')
    const why = unready(found) ?? unfit(found, team, held, day)
    if (why) return why
    const issued = { status: 'issued', issuedBy: context.actor.id, issuedAt: context.at } as const
    const next = { ...found, ...issued }
    return accept([put(taskNoun, next), stepOf(next, 'issued', note, context)])
  },
})

/** Cancels a task that has not begun, with the reason. */
export const cancelTask = defineAction({
  name: 'taskOrder.cancel',
  kind: 'intent',
  noun: taskNoun,
  roles: issuers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(task, { note }, _facts, context) {
    const found = taskFor(task, 'cancel', context.actor)
    if (isRefusal(found)) return found
    const next = { ...found, status: 'cancelled' as const }
    return accept([put(taskNoun, next), stepOf(next, 'cancelled', note, context)])
  },
})
