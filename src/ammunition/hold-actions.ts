import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Lot, lotNoun } from './lot.ts'
import { LotHold, lotHoldNoun } from './lot-hold.ts'

/** Holds a lot as evidence: from now on no plan can destroy any of it (IDDRS 6.40). Also where it is planned already. */
export const placeLotHold = defineAction({
  name: 'lotHold.place',
  kind: 'fact',
  noun: lotHoldNoun,
  roles: ['director', 'screener'],
  input: LotHold.pick({ id: true, lotId: true, authority: true, reference: true, reason: true }).strict(),
  facts: z.object({ lot: Lot.nullable(), here: z.boolean() }),
  needs: (input) => ({ lot: { noun: lotNoun, id: input.lotId } }),
  decide(hold, input, { lot, here }, { actor, at }) {
    if (hold) return refuse('lotHold.exists')
    if (!lot || lot.sideId !== actor.sideId || !here) return refuse('lot.unknown', {}, 'lotId')
    const placed = { status: 'placed', placedBy: actor.id, placedAt: at } as const
    const open = { liftedWith: null, liftedBy: null, liftedAt: null }
    return accept([put(lotHoldNoun, { ...input, sideId: lot.sideId, siteId: lot.siteId, ...placed, ...open })])
  },
})

/** Lets a lot go, with the paper of the same authority that asked to hold it; by another than who placed the hold. */
export const liftLotHold = defineAction({
  name: 'lotHold.lift',
  kind: 'intent',
  noun: lotHoldNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, authority: requiredText(200), liftedWith: requiredText(300) }),
  facts: z.object({}),
  decide(hold, input, _facts, { actor, at }) {
    if (!hold || !reaches(actor, hold)) return refuse('lotHold.unknown')
    if (hold.status !== 'placed') return refuse('lotHold.lifted')
    if (hold.placedBy === actor.id) return refuse('lotHold.twoPersonRule')
    if (input.authority !== hold.authority) return refuse('lotHold.otherAuthority', {}, 'authority')
    const lifted = { status: 'lifted', liftedWith: input.liftedWith, liftedBy: actor.id, liftedAt: at } as const
    return accept([put(lotHoldNoun, { ...hold, ...lifted })])
  },
})
