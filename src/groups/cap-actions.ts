import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { GroupCap, groupCapNoun } from './cap.ts'
import { ArmedGroup, groupNoun } from './group.ts'
import { reachesGroup } from './life-actions.ts'

const statusesWithCap: readonly ArmedGroup['status'][] = ['signed', 'listed', 'inProcess']

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
    if (!statusesWithCap.includes(group.status)) return refuse('cap.notSigned', { status: group.status })
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

/**
 * A director signs a proposed cap: it is in force from now on, the one before it is kept (R-EL2, R-SOD). Refused to who
 * proposed it, and where it was replaced meanwhile.
 */
export const setCap = defineAction({
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
    if (!statusesWithCap.includes(group.status)) return refuse('cap.notSigned', { status: group.status })
    const set = signed(cap, { id: actor.id, at })
    if (isRefusal(set)) return set
    return accept([
      ...inForce.map((one) => put(groupCapNoun, { ...one, status: 'replaced' })),
      put(groupCapNoun, { ...set, status: 'inForce' }),
      put(groupNoun, { ...group, cap: cap.cap, cutOff: cap.cutOff }),
    ])
  },
})
