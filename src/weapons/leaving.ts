import { z } from 'zod'
import { type Refusal, refuse } from '../kernel/decision.ts'

/**
 * Why nothing leaves the store in which a weapon lies: it is not open under all its keys, or its last opening is to be
 * settled (IDDRS 4.11). Null where nothing bars it, and in entries from before there were stores under keys.
 */
export const StoreBar = z.enum(['shut', 'locked']).nullable().default(null)
export type StoreBar = z.infer<typeof StoreBar>

/** The refusal where a store keeps one of these weapons in; undefined where all may leave. What is shut is said first. */
export function keptIn(bars: readonly StoreBar[]): Refusal | undefined {
  if (bars.includes('shut')) return refuse('custody.storeShut')
  return bars.includes('locked') ? refuse('custody.openingUnsettled') : undefined
}
