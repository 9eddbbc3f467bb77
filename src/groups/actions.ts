import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, alsoWriting, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { ListHit } from '../screening/evidence.ts'
import { groupSubject, matchFrom, matchNoun } from '../screening/match.ts'
import { Association, associationNoun } from './association.ts'
import { ArmedGroup, groupNoun, nameWithoutLetter } from './group.ts'
import { stepFrom } from './step.ts'

/** The rule until version 2, for entries that were decided by it: a name of signs or digits alone was a name. */
export const reportGroupUntil2 = defineAction({
  name: 'group.report',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: ArmedGroup.omit({
    sideId: true,
    status: true,
    agreement: true,
    cap: true,
    cutOff: true,
    reportedBy: true,
    reportedAt: true,
  }).strict(),
  facts: z.object({ codeTaken: z.boolean(), placeKnown: z.boolean(), possibleMatches: z.int() }),
  decide(group, input, { codeTaken, placeKnown, possibleMatches }, context) {
    const { actor, at } = context
    if (group) return refuse('group.exists')
    if (codeTaken) return refuse('group.codeTaken', { code: input.code }, 'code')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const reported = { sideId: actor.sideId, status: 'reported', reportedBy: actor.id, reportedAt: at } as const
    const entered = { ...input, ...reported, agreement: null, cap: null, cutOff: null }
    const writes = [put(groupNoun, entered), stepFrom({ ...entered, status: null }, 'report', 'reported', context)]
    if (possibleMatches === 0) return accept(writes)
    return acceptWithFlags([{ code: 'group.mayBeListed', facts: { count: possibleMatches } }], writes)
  },
})

/**
 * Enters a group into the register as it was reported (ceasefire agreement of 23 October 2020: inventory of all groups).
 * A name that may stand on a list in force is flagged, not refused, and raises a case: whether it is the same, two people
 * find out (R-EL4).
 */
export const reportGroup = defineAction({
  ...reportGroupUntil2,
  version: 2,
  facts: reportGroupUntil2.facts.extend({ hits: z.array(ListHit) }),
  decide(group, input, facts, context) {
    const field = nameWithoutLetter(input)
    if (field) return refuse('group.nameWithoutLetter', {}, field)
    const subject = groupSubject({ id: input.id, sideId: context.actor.sideId })
    const cases = facts.hits.map((hit) => put(matchNoun, matchFrom(hit, subject, context)))
    return alsoWriting(reportGroupUntil2.decide(group, input, facts, context), cases)
  },
})

/**
 * Records that a person belonged to a group, in place of what was recorded before (ddr.md §1.4). Nothing of it says that
 * they may take part. Nothing of it is recorded of somebody who was transferred to another pathway (R-CHD2).
 */
export const associate = defineAction({
  name: 'association.record',
  kind: 'fact',
  noun: associationNoun,
  roles: ['registrationOfficer', 'groupOfficer'],
  input: Association.omit({ sideId: true, siteId: true, status: true, recordedBy: true, recordedAt: true }).strict(),
  sealed: ['role', 'howJoined', 'joined', 'leftIt', 'subUnit', 'duty', 'groupId'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    person: Person.nullable(),
    group: ArmedGroup.nullable(),
    before: z.array(Association),
  }),
  needs: (input) => ({
    person: { noun: personNoun, id: input.personId },
    group: { noun: groupNoun, id: input.groupId },
  }),
  decide(association, input, { person, group, before }, { actor, at }) {
    if (association) return refuse('association.exists')
    if (!person || !reaches(actor, person)) return refuse('person.unknown')
    if (isTransferred(person)) return refuse('person.transferred')
    if (!group || group.sideId !== person.sideId) return refuse('group.unknown', {}, 'groupId')
    return accept([
      ...before.map((one) => put(associationNoun, { ...one, status: 'replaced' })),
      put(associationNoun, {
        ...input,
        sideId: person.sideId,
        siteId: person.siteId,
        status: 'standing',
        recordedBy: actor.id,
        recordedAt: at,
      }),
    ])
  },
})
