import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Armoury, armouryNoun } from './armoury.ts'
import { ArmouryChange, armouryChangeNoun } from './armoury-change.ts'

/** Proposes another name or other hours for a store. Refuses what changes nothing, and a second proposal while one waits. */
export const proposeChange = defineAction({
  name: 'armouryChange.propose',
  kind: 'intent',
  noun: armouryChangeNoun,
  roles: ['armourer', 'director'],
  input: ArmouryChange.pick({
    ...{ id: true, armouryId: true, name: true, opensAt: true, closesAt: true, reason: true },
  }).strict(),
  facts: z.object({ armoury: Armoury.nullable(), waiting: z.boolean() }),
  needs: (input) => ({ armoury: { noun: armouryNoun, id: input.armouryId } }),
  decide(change, input, { armoury, waiting }, { actor, at }) {
    if (change) return refuse('armouryChange.exists')
    if (!armoury || !reaches(actor, armoury)) return refuse('armoury.unknown', {}, 'armouryId')
    if (waiting) return refuse('armouryChange.waiting')
    const { name, opensAt, closesAt, sideId, siteId } = armoury
    if (input.name === name && input.opensAt === opensAt && input.closesAt === closesAt)
      return refuse('armouryChange.nothing', {}, 'name')
    const former = { formerName: name, formerOpensAt: opensAt, formerClosesAt: closesAt }
    const proposal = { status: 'proposed', turnedDownFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(armouryChangeNoun, { ...input, sideId, siteId, ...former, ...proposal })])
  },
})

/**
 * Puts it in force, as another than who proposed it. Refused while the store is open or being opened: an opening is judged by
 * the hours under which it began.
 */
export const signChange = defineAction({
  name: 'armouryChange.sign',
  kind: 'intent',
  noun: armouryChangeNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ armoury: Armoury.nullable(), underWay: z.boolean() }),
  needs: (_input, _actor, change) => ({ armoury: change ? { noun: armouryNoun, id: change.armouryId } : null }),
  decide(change, _input, { armoury, underWay }, { actor, at }) {
    if (!change || !armoury || !reaches(actor, change)) return refuse('armouryChange.unknown')
    if (change.status !== 'proposed') return refuse('armouryChange.answered')
    const next = signed(change, { id: actor.id, at })
    if (isRefusal(next)) return next
    if (underWay) return refuse('armouryChange.underWay')
    const { name, opensAt, closesAt } = change
    return accept([
      put(armouryNoun, { ...armoury, name, opensAt, closesAt }),
      put(armouryChangeNoun, { ...next, status: 'signed' }),
    ])
  },
})

/** Does not sign, with the reason; the store stays as it is. */
export const turnDownChange = defineAction({
  name: 'armouryChange.turnDown',
  kind: 'intent',
  noun: armouryChangeNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({}),
  decide(change, { reason }, _facts, { actor, at }) {
    if (!change || !reaches(actor, change)) return refuse('armouryChange.unknown')
    if (change.status !== 'proposed') return refuse('armouryChange.answered')
    const next = signed(change, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([put(armouryChangeNoun, { ...next, status: 'turnedDown', turnedDownFor: reason })])
  },
})
