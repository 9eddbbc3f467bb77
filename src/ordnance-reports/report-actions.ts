import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { readWithin } from '../kernel/coordinates/coordinates.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Point } from '../kernel/geo.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Channel,
  desk,
  OrdnanceReport,
  Outcome,
  ordnanceReportNoun,
  ordnanceReportStepNoun,
  reporters,
  reportMay,
  told,
} from './ordnance-report.ts'
import { priorityOf } from './priority.ts'

const nothingYet = {
  duplicateOf: null,
  outcome: null,
  takenOnBy: null,
  takenOnAt: null,
  status: 'received',
} as const

/** Where it was seen: by the device or a tap, or as coordinates that were written. */
const where = { point: Point.nullable(), accuracyM: OrdnanceReport.shape.accuracyM }

/** What of a report cannot be: a day to come, or no way at all to find the place. */
function wrongIn(
  said: { seenOn: Day | null; point: Point | null; description: string; placeCode?: string | null },
  today: Day,
): Refusal | undefined {
  if (said.seenOn !== null && said.seenOn > today) return refuse('ordnanceReport.notYet', {}, 'seenOn')
  if (said.point === null && said.description === '' && !said.placeCode)
    return refuse('ordnanceReport.nowhere', {}, 'description')
  return undefined
}

/**
 * Takes in what somebody without an account reported (ordnance-incidents-maps.md §1.2). It belongs to no side until a desk takes it
 * on. How to reach who told it is sealed under the report's own key; the code to follow it is known here by its hash alone.
 */
export const receiveReport = defineAction({
  name: 'ordnanceReport.receive',
  kind: 'fact',
  noun: ordnanceReportNoun,
  roles: [],
  input: z.strictObject({
    id: Id,
    ...told,
    ...where,
    photos: OrdnanceReport.shape.photos,
    held: z.boolean(),
    followHash: OrdnanceReport.shape.followHash.unwrap(),
    contact: plainText(300).nullable(),
  }),
  sealed: ['contact'],
  sealedUnder: ({ id, contact }) => (contact === null ? null : id),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(report, { contact, ...input }, { programme }, { actionId, received }) {
    if (report) return refuse('ordnanceReport.exists')
    const wrong = wrongIn(input, dayOf(received, programme?.timeZone ?? 'UTC'))
    if (wrong) return wrong
    const came = { channel: 'public', sideId: null, placeTyped: '', placeCode: null, receivedBy: null } as const
    const contactEntryId = contact === null ? null : actionId
    return accept([
      put(ordnanceReportNoun, {
        ...{ ...input, ...nothingYet, ...came, contactEntryId, receivedAt: received },
        priority: priorityOf(input),
      }),
    ])
  },
})

/**
 * Writes down what a patrol saw, a caller or an ex-combatant told, or a weapons site found (§1.2). Coordinates are kept as they
 * were written, beside what they mean.
 */
export const recordReport = defineAction({
  name: 'ordnanceReport.record',
  kind: 'fact',
  noun: ordnanceReportNoun,
  roles: reporters,
  input: z.strictObject({
    ...{ id: Id, channel: Channel.exclude(['public']), ...told, ...where },
    placeTyped: OrdnanceReport.shape.placeTyped,
    placeCode: OrdnanceReport.shape.placeCode,
    photos: OrdnanceReport.shape.photos,
    contact: plainText(300).nullable(),
  }),
  sealed: ['contact'],
  sealedUnder: ({ id, contact }) => (contact === null ? null : id),
  facts: z.object({ programme: Programme.nullable(), placeKnown: z.boolean() }),
  needs: () => ({ programme: programmeRef }),
  decide(report, { contact, ...input }, { programme, placeKnown }, { actionId, actor, at, received }) {
    if (report) return refuse('ordnanceReport.exists')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const found = placed(input)
    if (isRefusal(found)) return found
    const wrong = wrongIn({ ...input, ...found }, dayOf(received, programme?.timeZone ?? 'UTC'))
    if (wrong) return wrong
    const came = { sideId: actor.sideId, receivedBy: actor.id, receivedAt: at, held: false, followHash: null }
    const contactEntryId = contact === null ? null : actionId
    return accept([
      put(ordnanceReportNoun, {
        ...{ ...input, ...found, ...nothingYet, ...came, contactEntryId },
        priority: priorityOf(input),
      }),
    ])
  },
})

/** As coarse as a report's place is kept: whole degrees are coarser, and say no more than that. */
const mostAccuracyM = 100_000

/** The place that was written, where one was; else the one that a device or a tap gave. */
function placed(said: { placeTyped: string; point: Point | null; accuracyM: number | null }) {
  if (said.placeTyped === '') return { point: said.point, accuracyM: said.accuracyM }
  const read = readWithin(said.placeTyped, said.accuracyM)
  return isRefusal(read) ? read : { point: read.point, accuracyM: Math.min(mostAccuracyM, read.radiusM) }
}

/** The report within the reach of the desk, in a status in which the step is possible; or why not. */
function stepOn(report: OrdnanceReport | undefined, step: Parameters<typeof reportMay>[0], actor: Actor) {
  if (!report || (report.sideId !== null && report.sideId !== actor.sideId)) return refuse('ordnanceReport.unknown')
  return reportMay(step, report) ? report : refuse('ordnanceReport.notNow')
}

/** The report after a step of the desk, which takes it on if nobody did before, and the step itself. */
function stepped(
  report: OrdnanceReport,
  change: Partial<OrdnanceReport> & Pick<OrdnanceReport, 'status'>,
  step: { kind: z.infer<typeof ordnanceReportStepNoun.schema>['kind']; note: string },
  { actionId, actor, at }: ActMoment,
) {
  const sideId = report.sideId ?? actor.sideId
  const takenOn = { takenOnBy: report.takenOnBy ?? actor.id, takenOnAt: report.takenOnAt ?? at }
  return accept([
    put(ordnanceReportNoun, { ...report, ...takenOn, sideId, ...change }),
    put(ordnanceReportStepNoun, {
      ...{ id: derivedId(actionId, 'step'), sideId, reportId: report.id, ...step, takenBy: actor.id, takenAt: at },
    }),
  ])
}

/**
 * Says what a report is worth: taken on, more is needed, true, or false (§1.3). The first judgement takes a public report on for
 * the desk's side; afterwards the other side no longer has it.
 */
export const judgeReport = defineAction({
  name: 'ordnanceReport.judge',
  kind: 'intent',
  noun: ordnanceReportNoun,
  roles: desk,
  input: z.strictObject({
    ...{ id: Id, verdict: z.enum(['triaged', 'needsInfo', 'verified', 'rejected']), note: requiredText(2000) },
  }),
  facts: noFacts,
  decide(report, { verdict, note }, _facts, context) {
    const found = stepOn(report, 'judge', context.actor)
    if (isRefusal(found)) return found
    return stepped(found, { status: verdict }, { kind: verdict, note }, context)
  },
})

/**
 * Says that a report tells of the same item as another (D-1). A person says so, whatever the program suggests; the report stays,
 * and can be opened again. Refused into one that is itself a duplicate or was turned down.
 */
export const mergeReport = defineAction({
  name: 'ordnanceReport.merge',
  kind: 'intent',
  noun: ordnanceReportNoun,
  roles: desk,
  input: z.strictObject({ id: Id, intoId: Id, note: requiredText(2000) }),
  facts: z.object({ into: OrdnanceReport.nullable(), hasDuplicates: z.boolean() }),
  needs: ({ intoId }) => ({ into: { noun: ordnanceReportNoun, id: intoId } }),
  decide(report, { intoId, note }, { into, hasDuplicates }, context) {
    const found = stepOn(report, 'merge', context.actor)
    if (isRefusal(found)) return found
    if (found.id === intoId) return refuse('ordnanceReport.itself', {}, 'intoId')
    if (!into || into.sideId !== context.actor.sideId) return refuse('ordnanceReport.notTakenOn', {}, 'intoId')
    if (into.status === 'duplicate' || into.status === 'rejected') return refuse('ordnanceReport.notInto', {}, 'intoId')
    if (hasDuplicates) return refuse('ordnanceReport.hasDuplicates')
    return stepped(found, { status: 'duplicate', duplicateOf: intoId }, { kind: 'duplicate', note }, context)
  },
})

/** Says how a true report ended (§1.3). */
export const closeReport = defineAction({
  name: 'ordnanceReport.close',
  kind: 'intent',
  noun: ordnanceReportNoun,
  roles: desk,
  input: z.strictObject({ id: Id, outcome: Outcome, note: requiredText(2000) }),
  facts: noFacts,
  decide(report, { outcome, note }, _facts, context) {
    const found = stepOn(report, 'close', context.actor)
    if (isRefusal(found)) return found
    return stepped(found, { status: 'closed', outcome }, { kind: 'closed', note }, context)
  },
})

/** Opens a report again that was turned down, merged or closed, with the reason (§1.3). */
export const reopenReport = defineAction({
  name: 'ordnanceReport.reopen',
  kind: 'intent',
  noun: ordnanceReportNoun,
  roles: desk,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(report, { note }, _facts, context) {
    const found = stepOn(report, 'reopen', context.actor)
    if (isRefusal(found)) return found
    const open = { status: 'triaged', duplicateOf: null, outcome: null } as const
    return stepped(found, open, { kind: 'reopened', note }, context)
  },
})
