import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { ItemWeights, itemWeightsNoun } from './item-weights.ts'

/** Sets a new version of a side's table of upper weights, with the reason (SD-3). Cordons that were planned keep theirs. */
export const setItemWeights = defineAction({
  name: 'itemWeights.set',
  kind: 'intent',
  noun: itemWeightsNoun,
  roles: ['director'],
  input: ItemWeights.pick({ id: true, weights: true, reason: true }).strict(),
  facts: z.object({ latest: z.int() }),
  decide(weights, input, { latest }, { actor, at }) {
    if (weights) return refuse('cordon.weightsExist')
    return accept([
      put(itemWeightsNoun, { ...input, sideId: actor.sideId, version: latest + 1, setBy: actor.id, setAt: at }),
    ])
  },
})
