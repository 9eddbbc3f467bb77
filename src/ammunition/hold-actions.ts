import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { lift, liftInput, placedBy } from '../kernel/evidence.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
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
    const place = { sideId: lot.sideId, siteId: lot.siteId }
    return accept([put(lotHoldNoun, { ...input, ...place, ...placedBy({ id: actor.id, at }) })])
  },
})

/** Lets a lot go, with the paper of the same authority that asked to hold it; by another than who placed the hold. */
export const liftLotHold = defineAction({
  name: 'lotHold.lift',
  kind: 'intent',
  noun: lotHoldNoun,
  roles: ['director'],
  input: liftInput,
  facts: noFacts,
  decide(hold, input, _facts, { actor, at }) {
    if (!hold || !reaches(actor, hold)) return refuse('lotHold.unknown')
    const lifted = lift(
      hold,
      input,
      { actor, at },
      {
        lifted: 'lotHold.lifted',
        twoPersonRule: 'lotHold.twoPersonRule',
        otherAuthority: 'lotHold.otherAuthority',
      },
    )
    return isRefusal(lifted) ? lifted : accept([put(lotHoldNoun, lifted)])
  },
})
