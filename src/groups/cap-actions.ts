import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { GroupCap, groupCapNoun } from './cap.ts'
import { ArmedGroup, groupMay, groupNoun } from './group.ts'
import { reachesGroup } from './life-actions.ts'

/**
 * Proposes another cap or cut-off day for a group that has signed (R-EL2). It changes nothing until a director signs
 * it; a proposal that nobody signed is replaced, and kept.
 */
export const proposeCap = defineAction({
  name: 'group.proposeCap',
  kind: 'intent',
  noun: groupCapNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({
    id: Id,
    groupId: Id,
    cap: GroupCap.shape.cap,
    cutOff: GroupCap.shape.cutOff,
    reason: requiredText(1000),
  }),
  facts: z.object({ group: ArmedGroup.nullable(), waiting: z.array(GroupCap) }),
  needs: (input) => ({ group: { noun: groupNoun, id: input.groupId } }),
  decide(known, input, { group, waiting }, { actor, at }) {
    if (known) return refuse('cap.exists')
    if (!group || !reachesGroup(actor, group)) return refuse('group.unknown', {}, 'groupId')
    if (!groupMay('changeCap', group)) return refuse('cap.notSigned', { status: group.status })
    if (group.cap === input.cap && group.cutOff === input.cutOff) return refuse('cap.same', {}, 'cap')
    return accept([
      ...waiting.map((one) => put(groupCapNoun, { ...one, status: 'replaced' })),
      put(groupCapNoun, {
        ...input,
        sideId: group.sideId,
        origin: 'change',
        status: 'proposed',
        ...proposedBy({ id: actor.id, at }),
      }),
    ])
  },
})

/** The rule until version 2, for entries that were decided by it: it did not ask how the group stands on the lists. */
export const setCapUntil2 = defineAction({
  name: 'group.setCap',
  kind: 'intent',
  noun: groupCapNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ group: ArmedGroup.nullable(), inForce: z.array(GroupCap) }),
  needs: (_input, _actor, cap) => ({ group: cap ? { noun: groupNoun, id: cap.groupId } : null }),
  decide(cap, _input, { group, inForce }, { actor, at }) {
    if (!cap || !group || !reachesGroup(actor, group)) return refuse('cap.unknown')
    if (cap.status !== 'proposed') return refuse('cap.notProposed')
    if (!groupMay('changeCap', group)) return refuse('cap.notSigned', { status: group.status })
    const set = signed(cap, { id: actor.id, at })
    if (isRefusal(set)) return set
    return accept([
      ...inForce.map((one) => put(groupCapNoun, { ...one, status: 'replaced' })),
      put(groupCapNoun, { ...set, status: 'inForce' }),
      put(groupNoun, { ...group, cap: cap.cap, cutOff: cap.cutOff }),
    ])
  },
})

/**
 * A director signs a proposed cap: it is in force from now on, the one before it is kept (R-EL2, R-SOD). Refused to who
 * proposed it, where it was replaced meanwhile, and for a group that is on a list (IDDRS 2.11).
 */
export const setCap = defineAction({
  ...setCapUntil2,
  version: 2,
  facts: setCapUntil2.facts.extend({ listing: ScreeningResult.shape.status }),
  decide(cap, input, facts, context) {
    if (facts.group && reachesGroup(context.actor, facts.group) && isBarred(facts.listing))
      return refuse('group.isListed')
    return setCapUntil2.decide(cap, input, facts, context)
  },
})
