import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { requiredText, Texts } from '../kernel/texts.ts'
import {
  Institution,
  InstitutionKind,
  InstitutionPost,
  type InstitutionStep,
  InstitutionUnit,
  institutionKeepers,
  institutionNoun,
  institutionPostNoun,
  institutionStepNoun,
  institutionUnitNoun,
  Rank,
} from './institution.ts'

const common = { kind: 'intent', roles: institutionKeepers } as const

/**
 * Records an institution of the officer's own side (ddr.md §1.17). It takes nobody before its requirements are signed. Refused to a
 * joint body, which has no forces.
 */
export const recordInstitution = defineAction({
  ...common,
  name: 'institution.record',
  noun: institutionNoun,
  input: z.strictObject({ id: Id, kind: InstitutionKind, name: Texts }),
  facts: z.strictObject({}),
  decide(institution, input, _facts, { actor, at }) {
    if (institution) return refuse('institution.exists')
    if (actor.joint) return refuse('institution.ofASide')
    return accept([put(institutionNoun, { ...input, sideId: actor.sideId, recordedBy: actor.id, recordedAt: at })])
  },
})

const ofInstitution = ({ institutionId }: { institutionId: Id }) => ({
  institution: { noun: institutionNoun, id: institutionId },
})

/** Records a unit of an institution, so that posts and complaints can name it. Refuses an unknown institution or place. */
export const recordUnit = defineAction({
  ...common,
  name: 'institutionUnit.record',
  noun: institutionUnitNoun,
  input: z.strictObject({ id: Id, institutionId: Id, name: Texts, placeCode: InstitutionUnit.shape.placeCode }),
  facts: z.object({ institution: Institution.nullable(), placeKnown: z.boolean() }),
  needs: ofInstitution,
  decide(unit, input, { institution, placeKnown }, { actor, at }) {
    if (unit) return refuse('institutionUnit.exists')
    const found = withinReach(actor, institution, refuse('institution.unknown', {}, 'institutionId'))
    if (isRefusal(found)) return found
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode ?? '' }, 'placeCode')
    const recorded = { sideId: found.sideId, recordedBy: actor.id, recordedAt: at, status: 'active' } as const
    return accept([put(institutionUnitNoun, { ...input, ...recorded })])
  },
})

type Change = Pick<InstitutionStep, 'kind' | 'note'> & Partial<Pick<InstitutionStep, 'before' | 'after'>>

function stepOf(
  of: { id: Id; sideId: Id; institutionId: Id },
  change: Change,
  { actionId, actor, at }: { actionId: Id; actor: { id: Id }; at: string },
) {
  const { id: subjectId, sideId, institutionId } = of
  const what = { before: null, after: null, ...change }
  const step = { id: derivedId(actionId, 'step'), subjectId, sideId, institutionId, takenBy: actor.id, takenAt: at }
  return put(institutionStepNoun, { ...step, ...what })
}

/** Says that a unit is no more, with the reason; it and what names it stay. Refused for a unit that is dissolved already. */
export const dissolveUnit = defineAction({
  ...common,
  name: 'institutionUnit.dissolve',
  noun: institutionUnitNoun,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.strictObject({}),
  decide(unit, { reason }, _facts, context) {
    const found = withinReach(context.actor, unit, refuse('institutionUnit.unknown'))
    if (isRefusal(found)) return found
    if (found.status !== 'active') return refuse('institutionUnit.dissolved')
    const step = stepOf(found, { kind: 'dissolved', note: reason }, context)
    return accept([put(institutionUnitNoun, { ...found, status: 'dissolved' }), step])
  },
})

/** Opens a post with its rank and number of places. Refuses a unit of another institution or that is dissolved. */
export const recordPost = defineAction({
  ...common,
  name: 'institutionPost.record',
  noun: institutionPostNoun,
  input: z.strictObject({
    ...{ id: Id, institutionId: Id, unitId: Id.nullable(), title: Texts, rank: Rank },
    places: InstitutionPost.shape.places.min(1),
  }),
  facts: z.object({ institution: Institution.nullable(), unit: InstitutionUnit.nullable() }),
  needs: (input) => ({
    ...ofInstitution(input),
    unit: input.unitId === null ? null : { noun: institutionUnitNoun, id: input.unitId },
  }),
  decide(post, input, { institution, unit }, { actor, at }) {
    if (post) return refuse('institutionPost.exists')
    const found = withinReach(actor, institution, refuse('institution.unknown', {}, 'institutionId'))
    if (isRefusal(found)) return found
    if (input.unitId !== null && (unit?.institutionId !== found.id || unit.status !== 'active'))
      return refuse('institutionUnit.unknown', {}, 'unitId')
    const recorded = { sideId: found.sideId, recordedBy: actor.id, recordedAt: at, filled: 0, status: 'open' } as const
    return accept([put(institutionPostNoun, { ...input, ...recorded })])
  },
})

/** Changes how many places a post has, with the reason; what it was stays as a step. Never fewer than are taken. */
export const changePlaces = defineAction({
  ...common,
  name: 'institutionPost.changePlaces',
  noun: institutionPostNoun,
  input: z.strictObject({ id: Id, places: InstitutionPost.shape.places, reason: requiredText(1000) }),
  facts: z.strictObject({}),
  decide(post, { places, reason }, _facts, context) {
    const found = withinReach(context.actor, post, refuse('institutionPost.unknown'))
    if (isRefusal(found)) return found
    if (places < found.filled) return refuse('institutionPost.taken', { filled: found.filled }, 'places')
    if (places === found.places) return refuse('institutionPost.unchanged', {}, 'places')
    const change = { kind: 'placesChanged', before: found.places, after: places, note: reason } as const
    return accept([put(institutionPostNoun, { ...found, places }), stepOf(found, change, context)])
  },
})

/** Closes a post to new people, or opens it again, with the reason. Who holds a place of it keeps it. */
export const setPostOpen = defineAction({
  ...common,
  name: 'institutionPost.setOpen',
  noun: institutionPostNoun,
  input: z.strictObject({ id: Id, open: z.boolean(), reason: requiredText(1000) }),
  facts: z.strictObject({}),
  decide(post, { open, reason }, _facts, context) {
    const found = withinReach(context.actor, post, refuse('institutionPost.unknown'))
    if (isRefusal(found)) return found
    const status = open ? 'open' : 'closed'
    if (found.status === status) return refuse('institutionPost.unchanged', {}, 'open')
    const step = stepOf(found, { kind: open ? 'opened' : 'closed', note: reason }, context)
    return accept([put(institutionPostNoun, { ...found, status }), step])
  },
})
