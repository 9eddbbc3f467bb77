import { z } from 'zod'
import { type ActMoment, type Context, defineAction } from '../kernel/action.ts'
import { readPoint, readWithin } from '../kernel/coordinates/coordinates.ts'
import { pointAt } from '../kernel/coordinates/geodesic.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { type Acceptance, accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type Bearing,
  type Incident,
  IncidentDetail,
  IncidentInput,
  type IncidentStep,
  incidentNoun,
  incidentRecorders,
  incidentStepNoun,
  incidentVersionNoun,
  Reason,
} from './incident.ts'
import { isInOrder, sumOf } from './tolls.ts'

/** The incident within the actor's reach. */
export function foundIncident(incident: Incident | null | undefined, actor: Actor): Incident | Refusal {
  return withinReach(actor, incident, refuse('incident.unknown'))
}

/** The step that an act took. */
export function incidentStep(
  { id: incidentId, sideId }: Pick<Incident, 'id' | 'sideId'>,
  kind: IncidentStep['kind'],
  note: string,
  { actionId, actor, at }: ActMoment,
) {
  const id = derivedId(actionId, 'step')
  return put(incidentStepNoun, { id, sideId, incidentId, kind, note, takenBy: actor.id, takenAt: at })
}

/**
 * An incident after an act, and the step that led there: every change of its state, its attribution or its handling goes through
 * here, since the database refuses one without its step.
 */
export function stepped(
  incident: Incident,
  change: Partial<Incident>,
  { kind, note }: Pick<IncidentStep, 'kind' | 'note'>,
  context: ActMoment,
) {
  return [put(incidentNoun, { ...incident, ...change }), incidentStep(incident, kind, note, context)]
}

function versionOf(incident: Incident, change: string, { actionId, actor, at }: ActMoment) {
  const { id: incidentId, sideId, version } = incident
  const of = { id: derivedId(actionId, 'version'), sideId, incidentId, version, change }
  return put(incidentVersionNoun, { ...of, detail: IncidentDetail.parse(incident), writtenBy: actor.id, writtenAt: at })
}

const known = z.object({
  programme: Programme.nullable(),
  placeKnown: z.boolean(),
  /** Every group that is named is of the side, or of those that it may see. */
  groupsKnown: z.boolean(),
})

/** What was told, understood: its coordinates read and its numbers checked; or what of it cannot be. */
function understood(
  input: IncidentInput,
  { placeKnown, groupsKnown }: z.infer<typeof known>,
  today: Day,
): IncidentDetail | Refusal {
  if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (!groupsKnown) return refuse('group.unknown', {}, 'actors')
  if (input.startedOn > today) return refuse('incident.notYet', {}, 'startedOn')
  if (input.endedOn !== null && input.endedOn < input.startedOn) return refuse('incident.endsBefore', {}, 'endedOn')
  const outOfOrder = input.tolls.findIndex((toll) => !isInOrder(toll))
  if (outOfOrder >= 0) return refuse('incident.tollOutOfOrder', {}, `tolls.${outOfOrder}.best`)
  if (input.bearing !== null) return seenFrom(input, input.bearing)
  if (input.placeTyped === '') {
    if (input.located === 'gps' || input.located === 'bearing' || input.located === 'image')
      return refuse('incident.noCoordinates', {}, 'placeTyped')
    return { ...input, radiusM: null, point: null }
  }
  const read = readWithin(input.placeTyped, input.radiusM)
  return isRefusal(read) ? read : { ...input, ...read }
}

/**
 * Where a bearing and a distance from a post lead, on the ellipsoid. The place is never known better than the coordinates of the post
 * and the width of the last digit of the bearing allow: a degree is 175 m in 10 km.
 */
function seenFrom(input: IncidentInput, { fromTyped, degrees, metres }: Bearing): IncidentDetail | Refusal {
  if (input.located !== 'bearing') return refuse('incident.bearingOtherwise', {}, 'located')
  if (input.placeTyped !== '') return refuse('incident.placeTwice', {}, 'placeTyped')
  const from = readPoint(fromTyped)
  if (isRefusal(from)) return { ...from, field: 'bearing.fromTyped' }
  const [lon, lat] = pointAt(from.point, { bearing: degrees, metres })
  const across = metres * (Math.PI / 180) * (Number.isInteger(degrees) ? 1 : 0.1)
  const least = Math.ceil(from.precisionM + across)
  return { ...input, point: [lon, lat], radiusM: Math.max(input.radiusM ?? 0, least) }
}

/** The totals that lists, maps and reports sum. */
function totalsOf({ tolls }: Pick<IncidentDetail, 'tolls'>) {
  const killed = sumOf(tolls, 'killed')
  const injured = sumOf(tolls, 'injured')
  return {
    ...{ killedLow: killed.low, killedBest: killed.best, killedHigh: killed.high },
    ...{ injuredLow: injured.low, injuredBest: injured.best, injuredHigh: injured.high },
  }
}

/**
 * Writes down an incident (§2.3). What happened is a fact and needs no permission; refused is what cannot be: a day to come, an end
 * before the beginning, a number whose least is more than its most, a place that was measured without coordinates. It begins as
 * `logged`: how far it is established follows from the statements of sources.
 */
export const recordIncident = defineAction({
  name: 'incident.record',
  kind: 'fact',
  noun: incidentNoun,
  roles: incidentRecorders,
  input: z.strictObject({ id: Id, ...IncidentInput.shape }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(incident, { id, ...input }, facts, context) {
    if (incident) return refuse('incident.exists')
    return recorded(input, { id, sideId: context.actor.sideId }, facts, context)
  },
})

/** An incident as it begins. */
function recorded(
  input: IncidentInput,
  of: Pick<Incident, 'id' | 'sideId'>,
  facts: z.infer<typeof known>,
  context: Context,
): Acceptance | Refusal {
  const { actor, at, received } = context
  const detail = understood(input, facts, dayOf(received, facts.programme?.timeZone ?? 'UTC'))
  if (isRefusal(detail)) return detail
  const next: Incident = {
    ...{ ...detail, ...totalsOf(detail), ...of, version: 1 },
    ...{ state: 'logged', disputed: false, attribution: 'none', attributedTo: '', unsupported: false },
    ...{ handling: 'open', duplicateOf: null, ordnanceReportId: null },
    ...{ recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at },
  }
  return accept([put(incidentNoun, next), versionOf(next, '', context), incidentStep(next, 'recorded', '', context)])
}

/** What a record that became an incident says of it at least. */
type SaidAtLeast = 'type' | 'startedOn' | 'placeCode' | 'placeTyped' | 'radiusM' | 'located' | 'description'
const unsaid: Omit<IncidentInput, SaidAtLeast> = {
  ...{ startedTime: '', endedOn: null, dayPrecision: 'day', bearing: null, means: 'seen', count: null, weapon: '' },
  ...{ direction: 'unknown', actors: [], tolls: [], displaced: null, damaged: [], migrants: 'unknown' },
  leftOrdnance: 'no',
}

/**
 * The incident that an officer says a record of another kind is, written as anybody writes one: of the side of that record, also where a
 * joint officer decides it. `incident` is what is there under its id.
 */
export function incidentFrom(
  said: Pick<IncidentInput, SaidAtLeast> & Partial<IncidentInput>,
  of: Pick<Incident, 'id' | 'sideId'>,
  { incident, programme }: { incident: Incident | null; programme: Programme | null },
  context: Context,
): readonly Write[] | Refusal {
  if (incident) return refuse('incident.exists', {}, 'incidentId')
  const facts = { programme, placeKnown: true, groupsKnown: true }
  const decision = recorded({ ...unsaid, ...said }, of, facts, context)
  return decision.outcome === 'refused' ? decision : decision.writes
}

/**
 * Says anew what happened, with the reason; what was said before stays as an earlier version. What was established of the earlier
 * version is established no more: the incident is assessed again (§2.3), and its attribution with it.
 */
export const correctIncident = defineAction({
  name: 'incident.correct',
  kind: 'intent',
  noun: incidentNoun,
  roles: incidentRecorders,
  input: z.strictObject({ id: Id, ...IncidentInput.shape, change: Reason }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(incident, { id: _, change, ...input }, facts, context) {
    const { actor, at, received } = context
    const before = foundIncident(incident, actor)
    if (isRefusal(before)) return before
    if (before.state === 'duplicate' || before.handling === 'closed') return refuse('incident.notNow')
    const detail = understood(input, facts, dayOf(received, facts.programme?.timeZone ?? 'UTC'))
    if (isRefusal(detail)) return detail
    const next: Incident = {
      ...{ ...before, ...detail, ...totalsOf(detail), version: before.version + 1 },
      ...{ changedBy: actor.id, changedAt: at, attribution: 'none', attributedTo: '', unsupported: false },
      state: before.state === 'logged' ? 'logged' : 'assessing',
    }
    return accept([...stepped(next, {}, { kind: 'corrected', note: '' }, context), versionOf(next, change, context)])
  },
})
