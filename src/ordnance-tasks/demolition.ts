import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import type { TaskItem } from './item.ts'
import { contentsOf } from './ordnance-classes.ts'
import { type Required, required, requiredFor } from './required-capability.ts'

/** So many of an item. */
export const Portion = z.strictObject({ itemId: Id, quantity: z.int().min(1).max(100_000) })
export type Portion = z.infer<typeof Portion>

/**
 * A demolition (§1.2): planned by the team, approved before by somebody who has the level, carried out, and certified by its number.
 * Weights are in kilograms, the cordon in metres.
 */
export const Demolition = z.object({
  id: Id,
  sideId: Id,
  taskId: Id,
  status: z.enum(['planned', 'approved', 'declined', 'done']),
  portions: z.array(Portion).min(1).max(100),
  method: requiredText(500),
  explosive: requiredText(200),
  explosiveKg: z.number().min(0).max(100_000),
  /** The NEQ of the items and of the explosive that is used, together. */
  neqKg: z.number().min(0),
  cordonM: z.int().min(1).max(50_000),
  ...required,
  operatorId: Id,
  /** The paper by which the organisation permits more than the limit; empty where none is needed (IMAS 09.30). */
  authorisation: plainText(300),
  plannedBy: Id,
  plannedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  decision: plainText(1000).nullable(),
  firedAt: Instant.nullable(),
  result: z.enum(['complete', 'partial', 'failed']).nullable(),
  resultNote: plainText(2000).nullable(),
  doneBy: Id.nullable(),
  doneAt: Instant.nullable(),
})
export type Demolition = z.infer<typeof Demolition>
export const demolitionNoun = defineNoun({ name: 'demolition', table: 'demolitions', schema: Demolition })

export const demolitionCan = {
  approve: ['planned'],
  carryOut: ['approved'],
} as const satisfies Record<string, readonly Demolition['status'][]>
export const demolitionMay = mayBy<Demolition, keyof typeof demolitionCan>(demolitionCan)

/** Who may approve, where they hold the level themselves and did not plan it. */
export const approvers: readonly Role[] = ['ordnanceOfficer', 'teamLeader', 'qualityOfficer', 'director']

/** What a certificate is called. */
export function certificateOf(id: Id): string {
  return shortCode('DC', id)
}

/** The NEQ in kilograms of portions of items together with the explosive used; an item of unknown NEQ is left out and reported. */
export function neqOf(portions: readonly Portion[], items: readonly TaskItem[], explosiveKg: number) {
  const each = portions.map(({ itemId, quantity }) => {
    const neq = items.find(({ id }) => id === itemId)?.neqKg
    return neq === undefined || neq === null ? undefined : neq * quantity
  })
  return {
    neqKg: each.reduce<number>((sum, one) => sum + (one ?? 0), explosiveKg),
    unknown: each.some((one) => one === undefined),
  }
}

/** The level that a demolition needs: that of its items, all together (E-1). */
export function requiredToDestroy(portions: readonly Portion[], items: readonly TaskItem[], neqKg: number): Required {
  const blown = items.filter(({ id }) => portions.some(({ itemId }) => itemId === id))
  return requiredFor({
    handling: 'destroyInPlace',
    several: portions.reduce((sum, { quantity }) => sum + quantity, 0) > 1,
    neqKg,
    guided: blown.some(({ guided }) => guided),
    fuze: blown.some(({ fuze }) => fuze === 'unknown') ? 'unknown' : 'known',
    ...contentsOf(blown.map(({ category }) => category)),
  })
}
