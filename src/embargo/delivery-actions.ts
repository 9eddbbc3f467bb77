import { z } from 'zod'
import { Incident, incidentNoun, Reason } from '../incidents/incident.ts'
import { type ActMoment, type Context, defineAction, noFacts } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type CarriedBy,
  type Delivery,
  DeliveryDetail,
  DeliveryInput,
  deliveryNoun,
  deliveryNumberNoun,
  deliveryRecorders,
  deliveryStep,
  deliveryVersionNoun,
  examiners,
  foundDelivery,
  type Leg,
} from './delivery.ts'
import { foldedNumber, imoDigits, isIcao24, isImoNumber, isMmsi, typedIdentifier } from './identifiers.ts'

const known = z.object({
  programme: Programme.nullable(),
  placeKnown: z.boolean(),
  incident: Incident.nullable(),
})

/** What carried it, with its numbers in one form; or which of them cannot be. */
function carrierOf(carrier: CarriedBy, i: number): CarriedBy | Refusal {
  const at = (key: string) => `carriedBy.${i}.${key}`
  if (carrier.kind === 'vehicle') return carrier
  if (carrier.kind === 'aircraft') {
    const icao24 = typedIdentifier(carrier.icao24)
    if (icao24 !== '' && !isIcao24(icao24)) return refuse('embargo.icao24', {}, at('icao24'))
    if (icao24 === '' && carrier.registration === '' && carrier.callSign === '' && carrier.type === '')
      return refuse('embargo.carrierUnnamed', {}, at('registration'))
    return { ...carrier, icao24 }
  }
  const imo = imoDigits(carrier.imo)
  if (imo !== '' && !isImoNumber(imo)) return refuse('embargo.imo', {}, at('imo'))
  const mmsi = typedIdentifier(carrier.mmsi)
  if (mmsi !== '' && !isMmsi(mmsi)) return refuse('embargo.mmsi', {}, at('mmsi'))
  if (imo === '' && mmsi === '' && carrier.name === '') return refuse('embargo.carrierUnnamed', {}, at('name'))
  return { ...carrier, imo, mmsi }
}

/** A stage with its coordinates read; or why they are none. */
function legOf(leg: Leg, i: number, today: Day): DeliveryDetail['legs'][number] | Refusal {
  if (leg.on !== null && leg.on > today) return refuse('embargo.notYet', {}, `legs.${i}.on`)
  if (leg.placeTyped === '') return { ...leg, point: null }
  const read = readPoint(leg.placeTyped)
  return isRefusal(read) ? { ...read, field: `legs.${i}.placeTyped` } : { ...leg, point: read.point }
}

/** What was told, understood; or what of it cannot be. */
function understood(
  input: DeliveryInput,
  { placeKnown, incident }: z.infer<typeof known>,
  { sideId, today }: { sideId: Id; today: Day },
): DeliveryDetail | Refusal {
  if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (input.startedOn > today) return refuse('embargo.notYet', {}, 'startedOn')
  if (input.endedOn !== null && (input.endedOn < input.startedOn || input.endedOn > today))
    return refuse('embargo.endsBefore', {}, 'endedOn')
  if (input.incidentId !== null) {
    if (incident?.sideId !== sideId) return refuse('incident.unknown', {}, 'incidentId')
    if (incident.type !== 'armsDelivery' && incident.type !== 'disruptedWeapons')
      return refuse('embargo.otherIncident', {}, 'incidentId')
  }
  if (new Set(input.items.map(({ id }) => id)).size < input.items.length)
    return refuse('embargo.itemTwice', {}, 'items')
  const carriedBy: CarriedBy[] = []
  for (const [i, carrier] of input.carriedBy.entries()) {
    const read = carrierOf(carrier, i)
    if (isRefusal(read)) return read
    carriedBy.push(read)
  }
  const legs: DeliveryDetail['legs'] = []
  for (const [i, leg] of input.legs.entries()) {
    const read = legOf(leg, i, today)
    if (isRefusal(read)) return read
    legs.push(read)
  }
  const paragraphs = [...new Set(input.paragraphs)]
  const detail = { ...input, carriedBy, legs, paragraphs }
  if (input.placeTyped === '') return { ...detail, radiusM: null, point: null }
  const read = readPoint(input.placeTyped)
  if (isRefusal(read)) return { ...read, field: 'placeTyped' }
  return { ...detail, point: read.point, radiusM: Math.max(input.radiusM ?? 0, Math.ceil(read.precisionM)) }
}

/** The rows by which the numbers on the items are looked for in the register. */
function numbersOf({ id: deliveryId, sideId, version, items }: Delivery, { actionId }: ActMoment): Write[] {
  return items.flatMap(({ id: itemId, serials, lots }) =>
    (
      [
        ['serial', serials],
        ['lot', lots],
      ] as const
    ).flatMap(([kind, numbers]) =>
      numbers.flatMap((number, i) => {
        const folded = foldedNumber(number)
        if (folded === undefined) return []
        const id = derivedId(actionId, `${itemId} ${kind} ${i}`)
        return [put(deliveryNumberNoun, { id, sideId, deliveryId, version, itemId, kind, number, folded })]
      }),
    ),
  )
}

function versionOf(delivery: Delivery, change: string, { actionId, actor, at }: ActMoment) {
  const { id: deliveryId, sideId, version } = delivery
  const of = { id: derivedId(actionId, 'version'), sideId, deliveryId, version, change }
  return put(deliveryVersionNoun, { ...of, detail: DeliveryDetail.parse(delivery), writtenBy: actor.id, writtenAt: at })
}

const needs = ({ incidentId }: { incidentId: Id | null }) => ({
  programme: programmeRef,
  incident: incidentId === null ? null : { noun: incidentNoun, id: incidentId },
})
const todayOf = ({ programme }: z.infer<typeof known>, { received }: Context) =>
  dayOf(received, programme?.timeZone ?? 'UTC')

/**
 * Writes down a delivery of arms to or from the country (§2.2): route, means with their numbers, who had a part, items with serials and
 * lots, the obligations it would breach, an exemption that is claimed. Refused is what cannot be: an IMO number with a wrong check digit,
 * days to come. Numbers are kept in Western digits, however they were typed.
 */
export const recordDelivery = defineAction({
  name: 'embargoDelivery.record',
  kind: 'fact',
  noun: deliveryNoun,
  roles: deliveryRecorders,
  input: z.strictObject({ id: Id, ...DeliveryInput.shape }),
  facts: known,
  needs,
  decide(delivery, { id, ...input }, facts, context) {
    const { actor, at } = context
    if (delivery) return refuse('embargo.exists')
    const detail = understood(input, facts, { sideId: actor.sideId, today: todayOf(facts, context) })
    if (isRefusal(detail)) return detail
    const next: Delivery = {
      ...{ ...detail, id, sideId: actor.sideId, version: 1, status: 'reported', finding: 'none' },
      ...{ committeeOn: null, committeeReference: '' },
      ...{ recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at },
    }
    return accept([
      ...[put(deliveryNoun, next), versionOf(next, '', context), deliveryStep(next, 'recorded', '', context)],
      ...numbersOf(next, context),
    ])
  },
})

/**
 * Says anew what is known of a delivery, with the reason; what was said before stays as an earlier version. What was found of the earlier
 * version is found no more: it is examined again. Refused once it is closed.
 */
export const correctDelivery = defineAction({
  name: 'embargoDelivery.correct',
  kind: 'intent',
  noun: deliveryNoun,
  roles: deliveryRecorders,
  input: z.strictObject({ id: Id, ...DeliveryInput.shape, change: Reason }),
  facts: known,
  needs,
  decide(delivery, { id: _, change, ...input }, facts, context) {
    const before = foundDelivery(delivery, context.actor)
    if (isRefusal(before)) return before
    if (before.status === 'closed') return refuse('embargo.notNow')
    const detail = understood(input, facts, { sideId: before.sideId, today: todayOf(facts, context) })
    if (isRefusal(detail)) return detail
    const next: Delivery = {
      ...{ ...before, ...detail, version: before.version + 1, finding: 'none' },
      status: before.status === 'reported' ? 'reported' : 'examining',
      ...{ changedBy: context.actor.id, changedAt: context.at },
    }
    return accept([
      ...[put(deliveryNoun, next), versionOf(next, change, context), deliveryStep(next, 'corrected', change, context)],
      ...numbersOf(next, context),
    ])
  },
})

/** Takes a reported delivery up to be examined (§2.2). */
export const examineDelivery = defineAction({
  name: 'embargoDelivery.examine',
  kind: 'intent',
  noun: deliveryNoun,
  roles: examiners,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(delivery, { note }, _facts, context) {
    const before = foundDelivery(delivery, context.actor)
    if (isRefusal(before)) return before
    if (before.status !== 'reported') return refuse('embargo.notNow')
    const next = { ...before, status: 'examining' as const }
    return accept([put(deliveryNoun, next), deliveryStep(next, 'examining', note, context)])
  },
})

/**
 * Says that the Committee was told, on which day and under which reference (Implementation Assistance Notice #3: detections and attempts as
 * soon as possible, so also before a finding). Refused until two people let a report out that says what is known now.
 */
export const reportToCommittee = defineAction({
  name: 'embargoDelivery.reportToCommittee',
  kind: 'intent',
  noun: deliveryNoun,
  roles: examiners,
  input: z.strictObject({ id: Id, on: Day, reference: requiredText(200) }),
  facts: z.object({
    programme: Programme.nullable(),
    /** A report of what is known now was let out by two people. */
    released: z.boolean(),
  }),
  needs: () => ({ programme: programmeRef }),
  decide(delivery, { on, reference }, { programme, released }, context) {
    const before = foundDelivery(delivery, context.actor)
    if (isRefusal(before)) return before
    if (before.status === 'closed') return refuse('embargo.notNow')
    if (!released) return refuse('embargo.notReleased')
    const today = dayOf(context.received, programme?.timeZone ?? 'UTC')
    if (on > today || on < before.startedOn) return refuse('embargo.reportDay', {}, 'on')
    const next: Delivery = {
      ...{ ...before, committeeOn: on, committeeReference: reference },
      status: before.finding === 'none' ? before.status : 'reportedToCommittee',
    }
    return accept([put(deliveryNoun, next), deliveryStep(next, 'reportedToCommittee', `${on} · ${reference}`, context)])
  },
})

/** Closes a delivery of which something was found, with the reason; a breach only once the Committee was told. */
export const closeDelivery = defineAction({
  name: 'embargoDelivery.close',
  kind: 'intent',
  noun: deliveryNoun,
  roles: examiners,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(delivery, { note }, _facts, context) {
    const before = foundDelivery(delivery, context.actor)
    if (isRefusal(before)) return before
    if (before.finding === 'none' || before.status === 'closed') return refuse('embargo.notNow')
    if (before.finding === 'substantiated' && before.committeeOn === null) return refuse('embargo.notReported')
    const next = { ...before, status: 'closed' as const }
    return accept([put(deliveryNoun, next), deliveryStep(next, 'closed', note, context)])
  },
})

/** Opens a closed delivery again, with the reason; it is examined anew, and what was found of it is found no more. */
export const reopenDelivery = defineAction({
  name: 'embargoDelivery.reopen',
  kind: 'intent',
  noun: deliveryNoun,
  roles: examiners,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(delivery, { note }, _facts, context) {
    const before = foundDelivery(delivery, context.actor)
    if (isRefusal(before)) return before
    if (before.status !== 'closed') return refuse('embargo.notNow')
    const next = { ...before, status: 'examining' as const, finding: 'none' as const }
    return accept([put(deliveryNoun, next), deliveryStep(next, 'reopened', note, context)])
  },
})
