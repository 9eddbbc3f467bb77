import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { readWithin } from '../kernel/coordinates/coordinates.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type Accident,
  AccidentDetail,
  AccidentInput,
  type AccidentStep,
  accidentConfirmers,
  accidentNoun,
  accidentRecorders,
  accidentStepNoun,
  accidentVersionNoun,
  askers,
  investigators,
  Reason,
} from './accident.ts'
import { cellsOf, noCasualties, tooManyRecords } from './casualties.ts'

/** The accident within the actor's reach. */
function found(accident: Accident | undefined, actor: Actor): Accident | Refusal {
  return withinReach(actor, accident, refuse('accident.unknown'))
}

function stepOf(accident: Accident, kind: AccidentStep['kind'], note: string, { actionId, actor, at }: ActMoment) {
  const { id: accidentId, sideId } = accident
  const id = derivedId(actionId, 'step')
  return put(accidentStepNoun, { id, sideId, accidentId, kind, note, takenBy: actor.id, takenAt: at })
}

function versionOf(accident: Accident, change: string, { actionId, actor, at }: ActMoment) {
  const { id: accidentId, sideId, version } = accident
  const of = { id: derivedId(actionId, 'version'), sideId, accidentId, version, change }
  return put(accidentVersionNoun, { ...of, detail: AccidentDetail.parse(accident), writtenBy: actor.id, writtenAt: at })
}

/** Whether the actor wrote one of the accident's versions. */
const wroteIt = z.object({ wrote: z.boolean().default(false) })

/** Two people (R-SOD): who wrote any of an accident's versions neither confirms nor investigates it. */
function isBySame({ recordedBy, changedBy }: Accident, { wrote }: z.infer<typeof wroteIt>, actor: Actor): boolean {
  return wrote || recordedBy === actor.id || changedBy === actor.id
}

const known = z.object({
  programme: Programme.nullable(),
  placeKnown: z.boolean(),
  hazardKnown: z.boolean(),
  reportKnown: z.boolean(),
  /** It lay on land that was released, or where a team works. */
  onWorkedLand: z.boolean().default(false),
})

/** What was told, understood: its coordinates read and its casualties added up; or what of it cannot be (LR-8). */
function understood(
  input: AccidentInput,
  { placeKnown, hazardKnown, reportKnown }: z.infer<typeof known>,
  today: Day,
): AccidentDetail | Refusal {
  if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (!hazardKnown) return refuse('hazard.unknown', {}, 'hazardId')
  if (!reportKnown) return refuse('ordnanceReport.unknown', {}, 'reportId')
  if (input.occurredOn !== null && input.occurredOn > today) return refuse('accident.notYet', {}, 'occurredOn')
  if (input.markedBefore !== 'yes' && input.markingBefore !== null)
    return refuse('accident.notMarked', {}, 'markingBefore')
  if (input.markedAfter !== 'yes' && input.markingAfter !== null)
    return refuse('accident.notMarked', {}, 'markingAfter')
  if (input.clearedBefore !== 'yes' && input.clearedBeforeBy.length > 0)
    return refuse('accident.notCleared', {}, 'clearedBeforeBy')
  if (input.clearedAfter !== 'yes' && input.clearedAfterBy.length > 0)
    return refuse('accident.notCleared', {}, 'clearedAfterBy')
  const killed = cellsOf(input.killed, input.casualties.killed)
  if (!killed) return refuse('accident.moreToldApart', {}, 'killed')
  const injured = cellsOf(input.injured, input.casualties.injured)
  if (!injured) return refuse('accident.moreToldApart', {}, 'injured')
  const placed = placedAt(input)
  return isRefusal(placed) ? placed : { ...input, ...placed, casualties: { killed, injured } }
}

/** The point that was written, with an accuracy that is never finer than its digits. */
function placedAt({ placeTyped, accuracyM }: AccidentInput) {
  if (placeTyped === '') return { point: null, accuracyM }
  const read = readWithin(placeTyped, accuracyM)
  return isRefusal(read) ? read : { point: read.point, accuracyM: read.radiusM }
}

/**
 * Writes down an accident (§1.2). What happened is a fact and needs no permission; refused is what cannot be: a day to come, more
 * casualties told apart than there were (LR-8), coordinates that are no place. Coordinates are kept as they were written. An accident of
 * deminers at work, on land that was released or where a team works asks for an investigation.
 */
export const recordAccident = defineAction({
  name: 'accident.record',
  kind: 'fact',
  noun: accidentNoun,
  roles: accidentRecorders,
  input: z.strictObject({ id: Id, ...AccidentInput.shape }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(accident, { id, ...input }, facts, context) {
    const { actor, at, received } = context
    if (accident) return refuse('accident.exists')
    const detail = understood(input, facts, dayOf(received, facts.programme?.timeZone ?? 'UTC'))
    if (isRefusal(detail)) return detail
    const by = { recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at }
    const next: Accident = {
      ...{ ...detail, ...by, id, sideId: actor.sideId, version: 1, victims: noCasualties },
      ...{ confirmedBy: null, confirmedAt: null },
      investigation: detail.type === 'demining' || facts.onWorkedLand ? 'asked' : 'none',
    }
    return accept([put(accidentNoun, next), versionOf(next, '', context), stepOf(next, 'recorded', '', context)])
  },
})

/**
 * Says anew what happened, with the reason; what was said before stays as an earlier version, and the accident waits to be confirmed
 * again. Counts of victims are not touched: they follow from the victims' own records; where those are more now, that is flagged (LR-8).
 */
export const correctAccident = defineAction({
  name: 'accident.correct',
  kind: 'intent',
  noun: accidentNoun,
  roles: accidentRecorders,
  input: z.strictObject({ id: Id, ...AccidentInput.shape, change: Reason }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(accident, { id: _, change, ...input }, facts, context) {
    const { actor, at, received } = context
    const before = found(accident, actor)
    if (isRefusal(before)) return before
    const detail = understood(input, facts, dayOf(received, facts.programme?.timeZone ?? 'UTC'))
    if (isRefusal(detail)) return detail
    const asked = (detail.type === 'demining' || facts.onWorkedLand) && before.investigation === 'none'
    const next: Accident = {
      ...{ ...before, ...detail, version: before.version + 1, changedBy: actor.id, changedAt: at },
      ...{ confirmedBy: null, confirmedAt: null },
      investigation: asked ? 'asked' : before.investigation,
    }
    const writes = [
      put(accidentNoun, next),
      versionOf(next, change, context),
      stepOf(next, 'corrected', change, context),
    ]
    const flags = tooManyRecords('accident.fewerThanRecords', next)
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})

/** Says that an accident happened as it is written; by somebody who wrote none of its versions (R-SOD). */
export const confirmAccident = defineAction({
  name: 'accident.confirm',
  kind: 'intent',
  noun: accidentNoun,
  roles: accidentConfirmers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: wroteIt,
  decide(accident, { note }, facts, context) {
    const { actor, at } = context
    const before = found(accident, actor)
    if (isRefusal(before)) return before
    if (before.confirmedBy !== null) return refuse('accident.notNow')
    if (isBySame(before, facts, actor)) return refuse('signature.twoPersonRule')
    const next = { ...before, confirmedBy: actor.id, confirmedAt: at }
    return accept([put(accidentNoun, next), stepOf(next, 'confirmed', note, context)])
  },
})

/** Asks for an investigation, with the reason: e.g. because the accident happened on land that was released, or where a team works. */
export const askInvestigation = defineAction({
  name: 'accident.askInvestigation',
  kind: 'intent',
  noun: accidentNoun,
  roles: askers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(accident, { note }, _facts, context) {
    const before = found(accident, context.actor)
    if (isRefusal(before)) return before
    if (before.investigation === 'asked') return refuse('accident.notNow')
    const next = { ...before, investigation: 'asked' as const }
    return accept([put(accidentNoun, next), stepOf(next, 'asked', note, context)])
  },
})

/**
 * Notes what an investigation found, or concludes it. Who wrote one of its versions does not investigate it. What is
 * concluded can be asked for again, and stays.
 */
export const investigateAccident = defineAction({
  name: 'accident.investigate',
  kind: 'intent',
  noun: accidentNoun,
  roles: investigators,
  input: z.strictObject({ id: Id, step: z.enum(['noted', 'concluded']), note: requiredText(4000) }),
  facts: wroteIt,
  decide(accident, { step, note }, facts, context) {
    const { actor } = context
    const before = found(accident, actor)
    if (isRefusal(before)) return before
    if (before.investigation !== 'asked') return refuse('accident.notNow')
    if (isBySame(before, facts, actor)) return refuse('signature.twoPersonRule')
    const next = { ...before, investigation: step === 'concluded' ? ('concluded' as const) : before.investigation }
    return accept([put(accidentNoun, next), stepOf(next, step, note, context)])
  },
})
