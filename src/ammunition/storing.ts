import { z } from 'zod'
import type { Flag, Refusal } from '../kernel/decision.ts'
import { Facing, Factors, limitsOf } from './limits.ts'
import { gramsOf, kindOf, type Lot, neqOf } from './lot.ts'
import { MixingCells, mixingFault, Neighbour, WaivedPair } from './mixing.ts'

/** What the rules of storage ask about a compartment and its magazine, as the server finds it at this moment. */
export const StoreFacts = z.object({
  there: z.array(Neighbour),
  table: MixingCells.nullable(),
  waived: z.array(WaivedPair),
  /** What the whole magazine holds now, in milligrams; digits, since it may be more than a number holds exactly. */
  magazineMilligrams: z.string().regex(/^\d+$/),
  facing: z.array(Facing),
  factors: Factors.nullable(),
})
export type StoreFacts = z.infer<typeof StoreFacts>

/** Why a lot may not be put into the compartment (R-AMMO1), or undefined where it may. */
export function storingFault(lot: Lot, store: StoreFacts): Refusal | undefined {
  const mine = { lotId: lot.id, tag: lot.tag, group: lot.compatibilityGroup, kind: kindOf(lot) }
  return mixingFault(mine, store.there, store.table, store.waived)
}

/**
 * What a person must look at after so much was put into the magazine: the exposure that allows least of those that no longer
 * allow what there is (R-AMMO2). A warning and no refusal: what has arrived must lie somewhere.
 */
export function limitFlags(lot: Lot, added: number, store: StoreFacts): Flag[] {
  if (store.factors === null) return []
  const grams = gramsOf(BigInt(store.magazineMilligrams) + neqOf(added, lot.neqMilligrams))
  const [worst] = limitsOf(grams, store.facing, store.factors).filter(({ exceeded, waived }) => exceeded && !waived)
  if (!worst) return []
  const facts = {
    metres: worst.metres,
    allowed: Math.floor(worst.allowedGrams / 1000),
    kilograms: Math.ceil(grams / 1000),
  }
  return [{ code: 'ammunition.limitExceeded', facts }]
}
