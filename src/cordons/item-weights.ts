import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { ItemClass } from '../ordnance-reports/ordnance-report.ts'
import { Kg } from './cordon.ts'

/** The upper all-up weight in kilograms of each class, for an item of which no more is known (SD-3). */
export const Weights = z.record(ItemClass, Kg)
export type Weights = z.infer<typeof Weights>

/** A side's table of upper weights in one of its versions; never changed. */
export const ItemWeights = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  weights: Weights,
  reason: requiredText(1000),
  setBy: Id,
  setAt: Instant,
})
export type ItemWeights = z.infer<typeof ItemWeights>
export const itemWeightsNoun = defineNoun({
  name: 'itemWeights',
  table: 'item_weights',
  schema: ItemWeights,
  appendOnly: true,
})

/**
 * Where a side has set no table (version 0): on the large side of what lies in Libya – an anti-vehicle mine, a 1,500 kg bomb, a
 * 203 mm shell, a 240 mm mortar bomb, a 300 mm rocket, a car bomb. No standard says them; a director replaces them.
 */
export const firstWeights: Weights = {
  mine: 20,
  cluster: 5,
  bomb: 1500,
  shell: 110,
  mortar: 130,
  rocket: 800,
  grenade: 5,
  improvised: 2000,
  cartridges: 5,
  unknown: 2000,
}
