import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, alsoWriting, type Decision, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { Source } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { ListHit } from '../screening/evidence.ts'
import { groupSubject, matchFrom, matchNoun } from '../screening/match.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { groupCapNoun } from './cap.ts'
import { ArmedGroup, groupMay, groupNoun, nameWithoutLetter } from './group.ts'
import { type GroupRelation, groupRelationNoun, relationFrom } from './relation.ts'
import { stepFrom, takeStep } from './step.ts'

/** Whether the actor works with this group: offices of its side, and joint bodies. */
export function reachesGroup(actor: Actor, group: ArmedGroup): boolean {
  return reaches(actor, { sideId: group.sideId, siteId: null })
}

const noted = z.strictObject({ id: Id, reason: plainText(1000).default('') })
const reasoned = z.strictObject({ id: Id, reason: requiredText(1000) })
/** How the group's own names stand against the lists. Its commanders are persons, and bar nobody but themselves. */
const listing = ScreeningResult.shape.status

function decided(writes: readonly Write[] | Refusal): Decision {
  return isRefusal(writes) ? writes : accept([...writes])
}

/** A group was visited or otherwise established to exist as reported (agreement of 23 October 2020; ddr.md §8). */
export const inventory = defineAction({
  name: 'group.inventory',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: noted,
  facts: noFacts,
  decide(group, { reason }, _facts, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    return decided(takeStep(group, 'inventory', 'inventoried', by, { reason }))
  },
})

/** The rule until version 2, for entries that were decided by it: it did not ask how the group stands on the lists. */
export const inviteUntil2 = defineAction({
  name: 'group.invite',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: Id, reference: plainText(200).default(''), reason: plainText(1000).default('') }),
  facts: noFacts,
  decide(group, { reason, reference }, _facts, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    return decided(takeStep(group, 'invite', 'invited', by, { reason, reference }))
  },
})

/**
 * A group was invited to take part (ddr.md §8). Nobody's eligibility follows from it. Refused where two people found the
 * group itself on a list: then it cannot take part (IDDRS 2.11).
 */
export const invite = defineAction({
  ...inviteUntil2,
  version: 2,
  facts: z.object({ listing }),
  decide(group, input, facts, by) {
    if (group && reachesGroup(by.actor, group) && isBarred(facts.listing)) return refuse('group.isListed')
    return inviteUntil2.decide(group, input, {}, by)
  },
})

/** The rule until version 2, for entries that were decided by it: it did not ask how the group stands on the lists. */
export const signUntil2 = defineAction({
  name: 'group.sign',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({
    id: Id,
    reference: requiredText(200),
    signedOn: Day,
    cap: ArmedGroup.shape.cap,
    cutOff: ArmedGroup.shape.cutOff,
  }),
  facts: z.object({ programme: Programme }),
  needs: () => ({ programme: programmeRef }),
  decide(group, { reference, signedOn, cap, cutOff }, { programme: { timeZone } }, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    if (signedOn > dayOf(by.received, timeZone)) return refuse('day.notCome', {}, 'signedOn')
    const changes = { agreement: { reference, signedOn }, cap, cutOff }
    const writes = takeStep(group, 'sign', 'signed', by, { reference, changes })
    if (isRefusal(writes)) return writes
    const agreed = {
      id: derivedId(by.actionId, 'cap'),
      sideId: group.sideId,
      groupId: group.id,
      ...({ cap, cutOff, origin: 'agreement', reason: reference, status: 'inForce' } as const),
      ...{ proposedBy: by.actor.id, proposedAt: by.at, signedBy: null, signedAt: null },
    }
    return accept([...writes, put(groupCapNoun, agreed)])
  },
})

/**
 * A group signed an agreement: which, on what day, with how many members at the most, and until when somebody must have
 * joined (IDDRS 4.20 §6.1; R-EL2). The cap and the cut-off day stand in the agreement that both parties signed; a
 * later change takes two people (`group.proposeCap`, `group.setCap`). Refuses a day that has not come, and a group that is
 * on a list (IDDRS 2.11).
 */
export const sign = defineAction({
  ...signUntil2,
  version: 2,
  facts: signUntil2.facts.extend({ listing }),
  decide(group, input, facts, by) {
    if (group && reachesGroup(by.actor, group) && isBarred(facts.listing)) return refuse('group.isListed')
    return signUntil2.decide(group, input, facts, by)
  },
})

/** The rule until version 2, for entries that were decided by it: it did not ask how the group stands on the lists. */
export const startUntil2 = defineAction({
  name: 'group.start',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: noted,
  facts: noFacts,
  decide(group, { reason }, _facts, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    return decided(takeStep(group, 'start', 'inProcess', by, { reason }))
  },
})

/** The members of a group that handed in its list begin to come in (ddr.md §8 `In process`); not where it is on a list of sanctions. */
export const start = defineAction({
  ...startUntil2,
  version: 2,
  facts: z.object({ listing }),
  decide(group, input, facts, by) {
    if (group && reachesGroup(by.actor, group) && isBarred(facts.listing)) return refuse('group.isListed')
    return startUntil2.decide(group, input, {}, by)
  },
})

/** All of a group's members who come in have come in; what of them is open goes on person by person. */
export const complete = defineAction({
  name: 'group.complete',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: noted,
  facts: noFacts,
  decide(group, { reason }, _facts, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    return decided(takeStep(group, 'complete', 'completed', by, { reason }))
  },
})

/** A group will not take part, or may not; its members are judged as persons all the same (ddr.md §3.1). */
export const refuseGroup = defineAction({
  name: 'group.refuse',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer', 'director'],
  input: reasoned,
  facts: noFacts,
  decide(group, { reason }, _facts, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    return decided(takeStep(group, 'refuse', 'refused', by, { reason }))
  },
})

/** A group is left to law enforcement or the sanctions bodies (IDDRS 2.11; ddr.md §8 `Referred`), with the reason. */
export const refer = defineAction({
  name: 'group.refer',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer', 'director'],
  input: z.strictObject({ id: Id, reference: requiredText(200), reason: requiredText(1000) }),
  facts: noFacts,
  decide(group, { reason, reference }, _facts, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    return decided(takeStep(group, 'refer', 'referred', by, { reason, reference }))
  },
})

const NewGroup = ArmedGroup.pick({ id: true, code: true, nameArabic: true, nameLatin: true, placeCode: true }).strict()

/** The rule until version 2, for entries that were decided by it: a name of signs or digits alone was a name. */
export const splitUntil2 = defineAction({
  name: 'group.split',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({
    id: Id,
    on: Day,
    intoIds: z.array(Id).max(20).default([]),
    newGroups: z.array(NewGroup).max(20).default([]),
    reason: requiredText(1000),
    source: Source,
  }),
  facts: z.object({
    programme: Programme,
    others: z.array(ArmedGroup),
    codesTaken: z.array(z.string()),
    idsTaken: z.array(Id),
    placesKnown: z.boolean(),
  }),
  needs: () => ({ programme: programmeRef }),
  decide(group, input, { programme: { timeZone }, others, codesTaken, idsTaken, placesKnown }, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    const { on, intoIds, newGroups, reason, source } = input
    if (!groupMay('end', group)) return refuse('group.notNow', { status: group.status })
    if (on > dayOf(by.received, timeZone)) return refuse('day.notCome', {}, 'on')
    if (new Set(intoIds).size + newGroups.length < 2) return refuse('group.splitIntoTwo', {}, 'newGroups')
    const open = others.filter((one) => one.sideId === group.sideId && groupMay('end', one) && one.id !== group.id)
    if (open.length !== new Set(intoIds).size) return refuse('group.unknown', {}, 'intoIds')
    const codes = newGroups.map(({ code }) => code)
    const taken = codes.find((code, at) => codesTaken.includes(code) || codes.indexOf(code) !== at)
    if (taken !== undefined) return refuse('group.codeTaken', { code: taken }, 'newGroups')
    const ids = [group.id, ...intoIds, ...newGroups.map(({ id }) => id)]
    if (idsTaken.length > 0 || new Set(ids).size !== ids.length) return refuse('group.exists', {}, 'newGroups')
    if (!placesKnown) return refuse('place.unknown', { code: newGroups[0]?.placeCode ?? '' }, 'newGroups')
    const entered = newGroups.map((one) => newGroup(one, group, by))
    const relations = [...intoIds, ...newGroups.map(({ id }) => id)].map((partId) =>
      relation({ groupId: partId, kind: 'splitFrom', otherId: group.id, since: on, source }, group, by),
    )
    return accept([
      put(groupNoun, { ...group, status: 'split' }),
      stepFrom(group, 'split', 'split', by, { reason }),
      ...entered.flatMap((one) => [
        put(groupNoun, one),
        stepFrom({ ...one, status: null }, 'report', 'reported', by, { reason }),
      ]),
      ...relations.map((one) => put(groupRelationNoun, one)),
    ])
  },
})

/**
 * A group ends by falling apart into others, some in the register and some entered now. It leads on to each of them for
 * ever; whoever belonged to it stays as recorded (ddr.md §8 `Merged/Split`). Where a part only breaks away and the
 * group goes on, a relation `splitFrom` is recorded instead.
 */
export const split = defineAction({
  ...splitUntil2,
  version: 2,
  facts: splitUntil2.facts.extend({ hits: z.array(z.object({ groupId: Id, hits: z.array(ListHit) })) }),
  decide(group, input, facts, by) {
    const faults = input.newGroups.map(nameWithoutLetter)
    const at = faults.findIndex((field) => field !== undefined)
    if (at >= 0) return refuse('group.nameWithoutLetter', {}, `newGroups.${at}.${faults[at]}`)
    const cases = facts.hits.flatMap(({ groupId, hits }) => {
      const subject = groupSubject({ id: groupId, sideId: group?.sideId ?? by.actor.sideId })
      return hits.map((hit) => put(matchNoun, matchFrom(hit, subject, by)))
    })
    return alsoWriting(splitUntil2.decide(group, input, facts, by), cases)
  },
})

/**
 * A group ends by going over into another of its side. Its id leads there for ever; whoever belonged to it stays as
 * recorded. Refuses another that has ended itself.
 */
export const merge = defineAction({
  name: 'group.merge',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: Id, intoId: Id, on: Day, reason: requiredText(1000), source: Source }),
  facts: z.object({ programme: Programme, into: ArmedGroup.nullable() }),
  needs: (input) => ({ programme: programmeRef, into: { noun: groupNoun, id: input.intoId } }),
  decide(group, { on, reason, source }, { programme: { timeZone }, into }, by) {
    if (!group || !reachesGroup(by.actor, group)) return refuse('group.unknown')
    if (!groupMay('end', group)) return refuse('group.notNow', { status: group.status })
    if (on > dayOf(by.received, timeZone)) return refuse('day.notCome', {}, 'on')
    if (!into || into.sideId !== group.sideId || into.id === group.id) return refuse('group.unknown', {}, 'intoId')
    if (!groupMay('end', into)) return refuse('group.ended', { status: into.status }, 'intoId')
    const made = relation({ groupId: group.id, kind: 'mergedInto', otherId: into.id, since: on, source }, group, by)
    return accept([
      put(groupNoun, { ...group, status: 'merged' }),
      stepFrom(group, 'merge', 'merged', by, { reason, reference: into.code }),
      put(groupRelationNoun, made),
    ])
  },
})

type By = Parameters<typeof stepFrom>[3]

function newGroup(given: z.output<typeof NewGroup>, from: ArmedGroup, { actor, at }: By): ArmedGroup {
  const asReported = { status: 'reported', agreement: null, cap: null, cutOff: null, formed: null } as const
  const { sideId, claimedStatus } = from
  return { ...given, ...asReported, sideId, claimedStatus, aliases: [], reportedBy: actor.id, reportedAt: at }
}

function relation(
  given: Pick<GroupRelation, 'groupId' | 'kind' | 'otherId' | 'since' | 'source'>,
  { sideId }: ArmedGroup,
  { actionId, actor, at }: By,
): GroupRelation {
  const id = derivedId(actionId, `relation ${given.groupId} ${given.otherId}`)
  return relationFrom({ ...given, id, sideId }, { id: actor.id, at })
}
