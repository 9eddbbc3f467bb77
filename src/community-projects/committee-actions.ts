import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Place, Programme, programmeRef } from '../programme/programme.ts'
import { Committee, Composition, committeeNoun, fits, quotasMissed } from './committee.ts'

/** A committee without enough women stands, and is told so: its projects are not signed off before it has them (R-CVR). */
function flagsOf(composition: Composition): Flag[] {
  const missed = quotasMissed(composition)
  return missed.length === 0 ? [] : [{ code: 'committee.fewWomen', facts: { quotas: missed.join(', ') } }]
}

/**
 * Records that a community formed its project selection committee (IDDRS 2.30 §7; R-CVR). Takes numbers and no names. Refuses
 * numbers that do not fit each other and a place that is none; with too few women it is recorded and flagged.
 */
export const formCommittee = defineAction({
  name: 'committee.form',
  kind: 'intent',
  noun: committeeNoun,
  roles: ['cvrOfficer'],
  input: Committee.pick({ id: true, placeCode: true, name: true, composition: true }).strict(),
  facts: z.object({ placeKind: Place.shape.kind.nullable() }),
  decide(committee, input, { placeKind }, { actor, at }) {
    if (committee) return refuse('committee.exists')
    if (placeKind === null) return refuse('committee.place', {}, 'placeCode')
    if (!fits(input.composition)) return refuse('committee.numbers', {}, 'composition')
    const dissolved = { dissolvedBy: null, dissolvedAt: null, dissolvedFor: null }
    return acceptWithFlagsOf(flagsOf(input.composition), {
      ...{ ...input, ...dissolved, sideId: actor.sideId, former: [], status: 'standing' },
      ...{ formedBy: actor.id, formedAt: at },
    })
  },
})

function acceptWithFlagsOf(flags: readonly Flag[], committee: Committee) {
  const writes = [put(committeeNoun, committee)]
  return flags.length === 0 ? accept(writes) : acceptWithFlags(flags, writes)
}

/** Records that a committee’s membership changed; what it was is kept with the reason. */
export const recomposeCommittee = defineAction({
  name: 'committee.recompose',
  kind: 'intent',
  noun: committeeNoun,
  roles: ['cvrOfficer'],
  input: z.strictObject({ id: Id, composition: Composition, reason: requiredText(500) }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(committee, { composition, reason }, { programme }, { actor, received }) {
    if (!committee || !programme || !reaches(actor, { ...committee, siteId: null })) return refuse('committee.unknown')
    if (committee.status !== 'standing') return refuse('committee.dissolved')
    if (!fits(composition)) return refuse('committee.numbers', {}, 'composition')
    const until = dayOf(received, programme.timeZone)
    const before = { composition: committee.composition, until, reason, by: actor.id }
    return acceptWithFlagsOf(flagsOf(composition), {
      ...committee,
      composition,
      former: [before, ...committee.former],
    })
  },
})

/** Records that a committee no longer stands; its projects and their papers are kept. */
export const dissolveCommittee = defineAction({
  name: 'committee.dissolve',
  kind: 'intent',
  noun: committeeNoun,
  roles: ['cvrOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(committee, { reason }, _facts, { actor, at }) {
    if (!committee || !reaches(actor, { ...committee, siteId: null })) return refuse('committee.unknown')
    if (committee.status !== 'standing') return refuse('committee.dissolved')
    const dissolved = { dissolvedBy: actor.id, dissolvedAt: at, dissolvedFor: reason }
    return accept([put(committeeNoun, { ...committee, ...dissolved, status: 'dissolved' })])
  },
})
