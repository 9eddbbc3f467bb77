import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { Source } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  ForceDetail,
  ForceInput,
  ForeignForce,
  forceAllegationNoun,
  forceRecorders,
  forceStep,
  forceVersionNoun,
  foreignForceNoun,
  foreignUnitNoun,
  foundForce,
  suspendable,
} from './force.ts'

const Reason = requiredText(1000)

function versionOf(force: ForeignForce, change: string, { actionId, actor, at }: ActMoment) {
  const { id: forceId, sideId, version } = force
  const of = { id: derivedId(actionId, 'version'), sideId, forceId, version, change }
  return put(forceVersionNoun, { ...of, detail: ForceDetail.parse(force), writtenBy: actor.id, writtenAt: at })
}

/** Writes down a foreign force (§2.2; ddr.md §3.3): what it is called and what it is. That it is foreign says nothing of mercenaries. */
export const recordForce = defineAction({
  name: 'foreignForce.record',
  kind: 'fact',
  noun: foreignForceNoun,
  roles: forceRecorders,
  input: z.strictObject({ id: Id, ...ForceInput.shape }),
  facts: noFacts,
  decide(force, { id, ...told }, _facts, context) {
    const { actor, at } = context
    if (force) return refuse('foreignForce.exists')
    const next: ForeignForce = {
      ...{ ...told, id, sideId: actor.sideId, version: 1, suspendedOn: null, mercenary: 'notAssessed' },
      ...{ recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at },
    }
    return accept([put(foreignForceNoun, next), versionOf(next, '', context), forceStep(next, 'recorded', '', context)])
  },
})

/**
 * Says anew what a force is, with the reason; what was said before stays as an earlier version. A suspension of training falls away
 * where the force is said to be no trainers and no crews.
 */
export const correctForce = defineAction({
  name: 'foreignForce.correct',
  kind: 'intent',
  noun: foreignForceNoun,
  roles: forceRecorders,
  input: z.strictObject({ id: Id, ...ForceInput.shape, change: Reason }),
  facts: noFacts,
  decide(force, { id: _, change, ...told }, _facts, context) {
    const before = foundForce(force, context.actor)
    if (isRefusal(before)) return before
    const next: ForeignForce = {
      ...{ ...before, ...told, version: before.version + 1 },
      suspendedOn: suspendable.includes(told.kind) ? before.suspendedOn : null,
      ...{ changedBy: context.actor.id, changedAt: context.at },
    }
    return accept([
      put(foreignForceNoun, next),
      versionOf(next, change, context),
      forceStep(next, 'corrected', change, context),
    ])
  },
})

const ofForce = z.object({ force: ForeignForce.nullable() })
const needsForce = ({ forceId }: { forceId: Id }) => ({ force: { noun: foreignForceNoun, id: forceId } })

/** Writes down a unit of a force (§2.2): what is seen, counted and leaves apart. */
export const addUnit = defineAction({
  name: 'foreignUnit.add',
  kind: 'fact',
  noun: foreignUnitNoun,
  roles: forceRecorders,
  input: z.strictObject({
    ...{ id: Id, forceId: Id, nameArabic: requiredText(200), nameLatin: plainText(200), role: plainText(200) },
  }),
  facts: ofForce,
  needs: needsForce,
  decide(unit, input, { force }, context) {
    const of = foundForce(force, context.actor)
    if (isRefusal(of)) return of
    if (unit) return refuse('foreignForce.rowExists')
    const by = { recordedBy: context.actor.id, recordedAt: context.at }
    return accept([
      put(foreignUnitNoun, { ...input, ...by, sideId: of.sideId }),
      forceStep(of, 'unitAdded', input.nameArabic, context),
    ])
  },
})

/** Writes down whom a force is said to support, by a source with its grade (§2.3): an allegation of the source, no finding. */
export const allegeSupport = defineAction({
  name: 'forceAllegation.record',
  kind: 'fact',
  noun: forceAllegationNoun,
  roles: forceRecorders,
  input: z.strictObject({
    ...{ id: Id, forceId: Id, supports: requiredText(200), words: requiredText(1000), source: Source },
  }),
  facts: ofForce,
  needs: needsForce,
  decide(allegation, input, { force }, context) {
    const of = foundForce(force, context.actor)
    if (isRefusal(of)) return of
    if (allegation) return refuse('foreignForce.rowExists')
    const by = { recordedBy: context.actor.id, recordedAt: context.at }
    return accept([
      put(forceAllegationNoun, { ...input, ...by, sideId: of.sideId }),
      forceStep(of, 'alleged', input.supports, context),
    ])
  },
})

/**
 * Says that the training of foreign trainers or crews is suspended since a day, or that it goes on after all (Art. II of the agreement of
 * 23 October 2020, ddr.md §3.3). Refused for other kinds, of whom departure is asked.
 */
export const suspendTraining = defineAction({
  name: 'foreignForce.suspendTraining',
  kind: 'intent',
  noun: foreignForceNoun,
  roles: ['monitor', 'ceasefireOfficer'],
  input: z.strictObject({ id: Id, suspendedOn: Day.nullable(), note: requiredText(2000) }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(force, { suspendedOn, note }, { programme }, context) {
    const before = foundForce(force, context.actor)
    if (isRefusal(before)) return before
    if (!suspendable.includes(before.kind)) return refuse('foreignForce.noTrainers')
    if (suspendedOn !== null && suspendedOn > dayOf(context.received, programme?.timeZone ?? 'UTC'))
      return refuse('foreignForce.notYet', {}, 'suspendedOn')
    const next = { ...before, suspendedOn }
    return accept([put(foreignForceNoun, next), forceStep(next, 'suspended', note, context)])
  },
})

/** Notes something about a force that is in no other row. */
export const noteForce = defineAction({
  name: 'foreignForce.note',
  kind: 'fact',
  noun: foreignForceNoun,
  roles: forceRecorders,
  input: z.strictObject({ id: Id, note: requiredText(4000) }),
  facts: noFacts,
  decide(force, { note }, _facts, context) {
    const before = foundForce(force, context.actor)
    if (isRefusal(before)) return before
    return accept([forceStep(before, 'noted', note, context)])
  },
})
