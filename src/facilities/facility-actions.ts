import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { boxOf } from '../kernel/geo.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Facility,
  FacilityContact,
  type FacilityStep,
  facilityContactNoun,
  facilityDesk,
  facilityImporters,
  facilityMay,
  facilityNoun,
  facilityStepNoun,
  toldOfFacility,
} from './facility.ts'

/** The line of a facility's history that an act leaves. */
export function facilityStep(
  { id: facilityId, sideId }: Pick<Facility, 'id' | 'sideId'>,
  kind: FacilityStep['kind'],
  note: string,
  { actionId, actor, at }: ActMoment,
) {
  const id = derivedId(actionId, `${kind} ${facilityId}`)
  return put(facilityStepNoun, { id, sideId, facilityId, kind, note, takenBy: actor.id, takenAt: at })
}

/** What cannot be of a facility: a place of many points, a road of one, or nothing to call it by. */
export function wrongInFacility({
  kind,
  points,
  nameAr,
  nameEn,
}: Pick<Facility, 'kind' | 'points' | 'nameAr' | 'nameEn'>): Refusal | undefined {
  if (nameAr === '' && nameEn === '') return refuse('facility.noName', {}, 'nameAr')
  if (kind === 'road' && points.length < 2) return refuse('facility.roadIsLine', {}, 'points')
  if (kind !== 'road' && points.length > 1) return refuse('facility.placeIsPoint', {}, 'points')
  return undefined
}

/** Writes down a place or a road that no file knows, for the desk's own side. */
export const recordFacility = defineAction({
  name: 'facility.record',
  kind: 'fact',
  noun: facilityNoun,
  roles: facilityDesk,
  input: z.strictObject({ id: Id, ...toldOfFacility, ...Facility.pick({ source: true, sourceOn: true }).shape }),
  facts: z.object({ programme: Programme.nullable(), placeKnown: z.boolean() }),
  needs: () => ({ programme: programmeRef }),
  decide(facility, input, { programme, placeKnown }, context) {
    if (facility) return refuse('facility.exists')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    if (input.sourceOn > dayOf(context.received, programme?.timeZone ?? 'UTC'))
      return refuse('facility.notYet', {}, 'sourceOn')
    const wrong = wrongInFacility(input)
    if (wrong) return wrong
    const { actor, at } = context
    const next = {
      ...{ ...input, ...boxOf(input.points), sideId: actor.sideId, reference: '', status: 'open' as const, version: 1 },
      ...{ recordedBy: actor.id, recordedAt: at },
    }
    return accept([put(facilityNoun, next), facilityStep(next, 'recorded', input.source, context)])
  },
})

/**
 * The facility, if the actor may close or open it: a desk its own side's, and an administrator public geography, which both
 * sides rely on. Or why not.
 */
function stepOn(facility: Facility | undefined, step: 'close' | 'reopen', actor: Actor): Facility | Refusal {
  if (!facility) return refuse('facility.unknown')
  if (facility.sideId === null) {
    if (!actor.roles.includes('administrator')) return refuse('facility.public')
  } else if (!reaches(actor, { sideId: facility.sideId, siteId: null })) return refuse('facility.unknown')
  return facilityMay(step, facility) ? facility : refuse('facility.notNow')
}

/** An action that opens or closes a facility, with the reason. Nothing is deleted. */
function statusStep(name: 'facility.close' | 'facility.reopen', step: 'close' | 'reopen') {
  const left = step === 'close' ? 'closed' : 'open'
  return defineAction({
    name,
    kind: 'intent',
    noun: facilityNoun,
    roles: facilityImporters,
    input: z.strictObject({ id: Id, note: requiredText(1000) }),
    facts: noFacts,
    decide(facility, { note }, _facts, context) {
      const found = stepOn(facility, step, context.actor)
      if (isRefusal(found)) return found
      const next: Facility = { ...found, status: left }
      return accept([
        put(facilityNoun, next),
        facilityStep(next, step === 'close' ? 'closed' : 'reopened', note, context),
      ])
    },
  })
}

/** Says that a facility is no longer there or in use: cordons no longer list it. */
export const closeFacility = statusStep('facility.close', 'close')
/** Says that a closed facility is in use again. */
export const reopenFacility = statusStep('facility.reopen', 'reopen')

/** Says whom to call at a facility. The newest holds; earlier ones stay. Kept for the desk's side alone, of public places too. */
export const recordContact = defineAction({
  name: 'facilityContact.record',
  kind: 'fact',
  noun: facilityContactNoun,
  roles: facilityDesk,
  input: FacilityContact.omit({ sideId: true, recordedBy: true, recordedAt: true }).strict(),
  facts: z.object({ facility: Facility.nullable() }),
  needs: ({ facilityId }) => ({ facility: { noun: facilityNoun, id: facilityId } }),
  decide(contact, input, { facility }, { actor, at }) {
    if (contact) return refuse('facility.contactExists')
    if (!facility || (facility.sideId !== null && !reaches(actor, { sideId: facility.sideId, siteId: null })))
      return refuse('facility.unknown', {}, 'facilityId')
    return accept([put(facilityContactNoun, { ...input, sideId: actor.sideId, recordedBy: actor.id, recordedAt: at })])
  },
})
