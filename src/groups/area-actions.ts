import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { countryBox, isInside, openRing, ringFault, roundedPoint } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { GroupArea, groupAreaNoun } from './area.ts'
import { ArmedGroup, groupNoun } from './group.ts'
import { reachesGroup } from './life-actions.ts'

/**
 * Records where a group has influence and since when (ordnance-incidents-maps.md §2.3). Refuses corners that enclose
 * no area; one outside the programme's country is flagged, since a neighbour's town can be meant.
 */
export const recordArea = defineAction({
  name: 'area.record',
  kind: 'fact',
  noun: groupAreaNoun,
  roles: ['groupOfficer'],
  input: GroupArea.pick({
    id: true,
    groupId: true,
    kind: true,
    points: true,
    fromDay: true,
    untilDay: true,
    source: true,
  }).strict(),
  facts: z.object({ group: ArmedGroup.nullable(), programme: Programme }),
  needs: (input) => ({ programme: programmeRef, group: { noun: groupNoun, id: input.groupId } }),
  decide(area, input, { group, programme: { country, timeZone } }, { actor, at, received }) {
    if (area) return refuse('area.exists')
    if (!group || !reachesGroup(actor, group)) return refuse('group.unknown', {}, 'groupId')
    const today = dayOf(received, timeZone)
    if (input.fromDay > today) return refuse('day.notCome', {}, 'fromDay')
    if (input.untilDay !== null && input.untilDay > today) return refuse('day.notCome', {}, 'untilDay')
    if (input.untilDay !== null && input.untilDay < input.fromDay) return refuse('dates.reversed', {}, 'untilDay')
    const points = openRing(input.points.map(roundedPoint))
    const fault = ringFault(points)
    if (fault) return fault
    const box = countryBox(country)
    const outsideCountry = box !== undefined && !isInside(box, points)
    const standing = { status: 'standing', endedBy: null, endedAt: null, endedReason: null } as const
    const drawn = { ...input, ...standing, points, outsideCountry, sideId: group.sideId }
    const writes = [put(groupAreaNoun, { ...drawn, recordedBy: actor.id, recordedAt: at })]
    return outsideCountry ? acceptWithFlags([{ code: 'area.outsideCountry', facts: {} }], writes) : accept(writes)
  },
})

/** A group lost an area or left it; the days before stay as they were. */
export const endArea = defineAction({
  name: 'area.end',
  kind: 'fact',
  noun: groupAreaNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: Id, untilDay: Day, reason: requiredText(1000) }),
  facts: z.object({ programme: Programme }),
  needs: () => ({ programme: programmeRef }),
  decide(area, { untilDay, reason }, { programme: { timeZone } }, { actor, at, received }) {
    if (!area || !reaches(actor, { sideId: area.sideId, siteId: null })) return refuse('area.unknown')
    if (area.status === 'withdrawn' || area.untilDay !== null) return refuse('area.ended')
    if (untilDay > dayOf(received, timeZone)) return refuse('day.notCome', {}, 'untilDay')
    if (untilDay < area.fromDay) return refuse('dates.reversed', {}, 'untilDay')
    return accept([put(groupAreaNoun, { ...area, untilDay, endedBy: actor.id, endedAt: at, endedReason: reason })])
  },
})

/** An area was recorded wrongly. It is no longer drawn and stays readable. */
export const withdrawArea = defineAction({
  name: 'area.withdraw',
  kind: 'intent',
  noun: groupAreaNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(area, { reason }, _facts, { actor, at }) {
    if (!area || !reaches(actor, { sideId: area.sideId, siteId: null })) return refuse('area.unknown')
    if (area.status === 'withdrawn') return refuse('area.ended')
    const withdrawn = { status: 'withdrawn', endedBy: actor.id, endedAt: at, endedReason: reason } as const
    return accept([put(groupAreaNoun, { ...area, ...withdrawn })])
  },
})
