import { z } from 'zod'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { type Estimate, isInOrder } from '../incidents/tolls.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { ForeignForce, ForeignUnit, forceRecorders, foreignForceNoun, foreignUnitNoun, foundForce } from './force.ts'
import {
  arrivalTold,
  departureTold,
  ForceArrival,
  ForceDeparture,
  ForcePresence,
  ForceReturn,
  forceArrivalNoun,
  forceDepartureNoun,
  forcePresenceNoun,
  forceReturnNoun,
  forceVerificationNoun,
  presenceTold,
  returnTold,
  VerifiedHow,
} from './movement.ts'

interface AboutForce {
  readonly forceId: Id
  readonly unitId: Id | null
  readonly incidentId: Id | null
  readonly replaces: Id | null
  readonly change: string
}

const aboutFacts = {
  programme: Programme.nullable(),
  force: ForeignForce.nullable(),
  unit: ForeignUnit.nullable(),
  incident: Incident.nullable(),
  /** Whether another row stands in place of the one that is replaced already. */
  replacedBefore: z.boolean(),
}
const About = z.object(aboutFacts)

const aboutNeeds = ({ forceId, unitId, incidentId }: Pick<AboutForce, 'forceId' | 'unitId' | 'incidentId'>) => ({
  programme: programmeRef,
  force: { noun: foreignForceNoun, id: forceId },
  unit: unitId === null ? null : { noun: foreignUnitNoun, id: unitId },
  incident: incidentId === null ? null : { noun: incidentNoun, id: incidentId },
})

/** The force that a row is about, where unit, incident and the row that it replaces are of it; or what is not. */
function rowOf(
  input: AboutForce,
  facts: z.infer<typeof About>,
  replaced: { forceId: Id } | null,
  { actor }: Context,
): ForeignForce | Refusal {
  const force = foundForce(facts.force, actor)
  if (isRefusal(force)) return force
  if (input.unitId !== null && facts.unit?.forceId !== force.id) return refuse('foreignUnit.unknown', {}, 'unitId')
  if (input.incidentId !== null && facts.incident?.sideId !== force.sideId)
    return refuse('incident.unknown', {}, 'incidentId')
  if (input.replaces === null) return force
  if (replaced?.forceId !== force.id || facts.replacedBefore) return refuse('foreignForce.notReplaceable')
  return input.change === '' ? refuse('foreignForce.reasonNeeded', {}, 'change') : force
}

const today = ({ programme }: z.infer<typeof About>, { received }: Context): Day =>
  dayOf(received, programme?.timeZone ?? 'UTC')

function outOfOrder(numbers: Estimate): Refusal | undefined {
  return isInOrder(numbers) ? undefined : refuse('incident.tollOutOfOrder', {}, 'best')
}

const by = ({ sideId }: ForeignForce, { actor, at }: Context) => ({ sideId, recordedBy: actor.id, recordedAt: at })

/**
 * Writes down where a force was, from when to when, and how strong (§2.2): a strength has its day and its source with a grade, and is
 * low, best and high. Refused is what cannot be: days to come, a strength of a day on which it was not there, numbers out of order.
 */
export const recordPresence = defineAction({
  name: 'forcePresence.record',
  kind: 'fact',
  noun: forcePresenceNoun,
  roles: forceRecorders,
  input: z.strictObject({ id: Id, ...presenceTold }),
  facts: z.object({ ...aboutFacts, replaced: ForcePresence.nullable(), placeKnown: z.boolean() }),
  needs: (input) => ({
    ...aboutNeeds(input),
    replaced: input.replaces === null ? null : { noun: forcePresenceNoun, id: input.replaces },
  }),
  decide(presence, input, facts, context) {
    const force = rowOf(input, facts, facts.replaced, context)
    if (isRefusal(force)) return force
    if (presence) return refuse('foreignForce.rowExists')
    if (!facts.placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const now = today(facts, context)
    if (input.fromOn > now) return refuse('foreignForce.notYet', {}, 'fromOn')
    if (input.strengthOn > now) return refuse('foreignForce.notYet', {}, 'strengthOn')
    if (input.untilOn !== null && (input.untilOn < input.fromOn || input.untilOn > now))
      return refuse('foreignForce.endsBefore', {}, 'untilOn')
    if (input.strengthOn < input.fromOn || (input.untilOn !== null && input.strengthOn > input.untilOn))
      return refuse('foreignForce.strengthOutside', {}, 'strengthOn')
    const wrong = outOfOrder(input)
    if (wrong) return wrong
    const row = { ...input, ...by(force, context) }
    if (input.placeTyped === '') return accept([put(forcePresenceNoun, { ...row, radiusM: null, point: null })])
    const read = readPoint(input.placeTyped)
    if (isRefusal(read)) return { ...read, field: 'placeTyped' }
    const radiusM = Math.max(input.radiusM ?? 0, Math.ceil(read.precisionM))
    return accept([put(forcePresenceNoun, { ...row, radiusM, point: read.point })])
  },
})

/** Writes down that people of a force arrived (§2.2, code foreignFighters): day, route, means, how many, by which source. */
export const recordArrival = defineAction({
  name: 'forceArrival.record',
  kind: 'fact',
  noun: forceArrivalNoun,
  roles: forceRecorders,
  input: z.strictObject({ id: Id, ...arrivalTold }),
  facts: z.object({ ...aboutFacts, replaced: ForceArrival.nullable() }),
  needs: (input) => ({
    ...aboutNeeds(input),
    replaced: input.replaces === null ? null : { noun: forceArrivalNoun, id: input.replaces },
  }),
  decide(arrival, input, facts, context) {
    const force = rowOf(input, facts, facts.replaced, context)
    if (isRefusal(force)) return force
    if (arrival) return refuse('foreignForce.rowExists')
    if (input.arrivedOn > today(facts, context)) return refuse('foreignForce.notYet', {}, 'arrivedOn')
    return outOfOrder(input) ?? accept([put(forceArrivalNoun, { ...input, ...by(force, context) })])
  },
})

/**
 * Writes down that people of a force left, as somebody reports it (ddr.md §3.3): by whom, how many, when, by which way. Reported is not
 * verified, and takes nothing away from who remains. More than there were is flagged, since a report may be false.
 */
export const reportDeparture = defineAction({
  name: 'forceDeparture.report',
  kind: 'fact',
  noun: forceDepartureNoun,
  roles: forceRecorders,
  input: z.strictObject({ id: Id, ...departureTold }),
  facts: z.object({ ...aboutFacts, replaced: ForceDeparture.nullable(), presentHigh: z.int() }),
  needs: (input) => ({
    ...aboutNeeds(input),
    replaced: input.replaces === null ? null : { noun: forceDepartureNoun, id: input.replaces },
  }),
  decide(departure, input, facts, context) {
    const force = rowOf(input, facts, facts.replaced, context)
    if (isRefusal(force)) return force
    if (departure) return refuse('foreignForce.rowExists')
    if (input.leftOn > today(facts, context)) return refuse('foreignForce.notYet', {}, 'leftOn')
    const writes = [put(forceDepartureNoun, { ...input, ...by(force, context) })]
    return input.number > facts.presentHigh
      ? acceptWithFlags(
          [{ code: 'foreignForce.reportedMoreThanPresent', facts: { present: facts.presentHigh } }],
          writes,
        )
      : accept(writes)
  },
})

/**
 * Says what monitors found of a departure that was reported: their own count where people left, documents, or their arrival elsewhere
 * (§2.2, "UN monitors to verify"). Refused to whoever wrote the departure down, in any of its rows; two people. Fewer than
 * reported is what verification is for; more than reported, or more than were here, stands and is flagged.
 */
export const verifyDeparture = defineAction({
  name: 'forceVerification.record',
  kind: 'fact',
  noun: forceVerificationNoun,
  roles: ['monitor', 'incidentAnalyst'],
  input: z.strictObject({
    ...{ id: Id, departureId: Id, verifiedOn: Day, number: z.int().min(0).max(1_000_000), note: requiredText(2000) },
    how: z.array(VerifiedHow).min(1).max(VerifiedHow.options.length),
  }),
  facts: z.object({
    programme: Programme.nullable(),
    departure: ForceDeparture.nullable(),
    /** Another row stands in place of the departure. */
    departureReplaced: z.boolean(),
    /** The actor wrote the departure, or one that it stands in place of. */
    wrote: z.boolean(),
    /** The most of the force that can have been there on the day they left, and what of other departures was verified since. */
    presentHigh: z.int(),
    verifiedSince: z.int(),
  }),
  needs: ({ departureId }) => ({
    programme: programmeRef,
    departure: { noun: forceDepartureNoun, id: departureId },
  }),
  decide(verification, input, facts, context) {
    const { actor, at } = context
    const { departure } = facts
    const inReach = departure && (actor.joint || departure.sideId === actor.sideId)
    if (!inReach) return refuse('forceDeparture.unknown')
    if (verification) return refuse('foreignForce.rowExists')
    if (facts.departureReplaced) return refuse('forceDeparture.replaced')
    if (facts.wrote || departure.recordedBy === actor.id) return refuse('forceDeparture.twoPersonRule')
    const now = dayOf(context.received, facts.programme?.timeZone ?? 'UTC')
    if (input.verifiedOn > now) return refuse('foreignForce.notYet', {}, 'verifiedOn')
    if (input.verifiedOn < departure.leftOn) return refuse('forceDeparture.verifiedBefore', {}, 'verifiedOn')
    const how = [...new Set(input.how)]
    const row = { ...input, how, sideId: departure.sideId, verifiedBy: actor.id, verifiedAt: at }
    const flags: Flag[] = []
    if (input.number > departure.number)
      flags.push({ code: 'foreignForce.verifiedMoreThanReported', facts: { reported: departure.number } })
    if (input.number + facts.verifiedSince > facts.presentHigh)
      flags.push({ code: 'foreignForce.verifiedMoreThanPresent', facts: { present: facts.presentHigh } })
    const writes = [put(forceVerificationNoun, row)]
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})

/** Writes down that people who had left came back. It is flagged, always: a return after a departure undoes a commitment. */
export const recordReturn = defineAction({
  name: 'forceReturn.record',
  kind: 'fact',
  noun: forceReturnNoun,
  roles: forceRecorders,
  input: z.strictObject({ id: Id, ...returnTold }),
  facts: z.object({ ...aboutFacts, replaced: ForceReturn.nullable(), departure: ForceDeparture.nullable() }),
  needs: (input) => ({
    ...aboutNeeds(input),
    replaced: input.replaces === null ? null : { noun: forceReturnNoun, id: input.replaces },
    departure: input.departureId === null ? null : { noun: forceDepartureNoun, id: input.departureId },
  }),
  decide(row, input, facts, context) {
    const force = rowOf(input, facts, facts.replaced, context)
    if (isRefusal(force)) return force
    if (row) return refuse('foreignForce.rowExists')
    if (input.departureId !== null && facts.departure?.forceId !== force.id)
      return refuse('forceDeparture.unknown', {}, 'departureId')
    if (input.returnedOn > today(facts, context)) return refuse('foreignForce.notYet', {}, 'returnedOn')
    if (facts.departure && input.returnedOn < facts.departure.leftOn)
      return refuse('foreignForce.backBefore', {}, 'returnedOn')
    const wrong = outOfOrder(input)
    if (wrong) return wrong
    const flag = { code: 'foreignForce.returned', facts: { best: input.best } }
    return acceptWithFlags([flag], [put(forceReturnNoun, { ...input, ...by(force, context) })])
  },
})
