import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { ArmedGroup, groupNoun } from './group.ts'
import { reachesGroup } from './life-actions.ts'
import { GroupRelation, groupRelationNoun, lastingKinds, RecordedKind, relationFrom } from './relation.ts'

/**
 * Records what a group is to another of its side, since when, and who says so (ddr.md §1.3 parent and umbrella,
 * ordnance-incidents-maps.md §2.3 alliances and rivalries). Refuses what stands already, and an umbrella that would be
 * under the group itself.
 */
export const recordRelation = defineAction({
  name: 'relation.record',
  kind: 'fact',
  noun: groupRelationNoun,
  roles: ['groupOfficer'],
  input: GroupRelation.pick({ id: true, groupId: true, otherId: true, since: true, source: true })
    .extend({ kind: RecordedKind })
    .strict(),
  facts: z.object({
    group: ArmedGroup.nullable(),
    other: ArmedGroup.nullable(),
    standing: z.boolean(),
    /** Ids of everything that the other group is part of. */
    above: z.array(Id),
  }),
  needs: (input) => ({
    group: { noun: groupNoun, id: input.groupId },
    other: { noun: groupNoun, id: input.otherId },
  }),
  decide(relation, input, { group, other, standing, above }, { actor, at }) {
    if (relation) return refuse('relation.exists')
    if (!group || !reachesGroup(actor, group)) return refuse('group.unknown', {}, 'groupId')
    if (!other || other.sideId !== group.sideId) return refuse('group.unknown', {}, 'otherId')
    if (other.id === group.id) return refuse('relation.itself', {}, 'otherId')
    if (standing) return refuse('relation.standing', {}, 'otherId')
    if (input.kind === 'partOf' && above.includes(group.id)) return refuse('relation.circle', {}, 'otherId')
    return accept([put(groupRelationNoun, relationFrom({ ...input, sideId: group.sideId }, { id: actor.id, at }))])
  },
})

/** A relation came to its end, or was recorded wrongly; it stays readable. What happened once and for ever has no end. */
export const endRelation = defineAction({
  name: 'relation.end',
  kind: 'intent',
  noun: groupRelationNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: Id, until: Day, reason: requiredText(1000) }),
  facts: z.object({ programme: Programme }),
  needs: () => ({ programme: programmeRef }),
  decide(relation, { until, reason }, { programme }, { actor, at, received }) {
    if (!relation || !reaches(actor, { sideId: relation.sideId, siteId: null })) return refuse('relation.unknown')
    if (lastingKinds.includes(relation.kind)) return refuse('relation.lasts')
    if (relation.until !== null) return refuse('relation.ended')
    if (until > dayOf(received, programme.timeZone)) return refuse('day.notCome', {}, 'until')
    if (relation.since !== null && until < relation.since) return refuse('dates.reversed', {}, 'until')
    const ended = { until, endedBy: actor.id, endedAt: at, endedReason: reason }
    return accept([put(groupRelationNoun, { ...relation, ...ended })])
  },
})
