import { z } from 'zod'
import type { Context } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { AmmunitionHolder, type Place } from './ledger.ts'
import type { Lot } from './lot.ts'

/**
 * Work for people qualified in explosive ordnance disposal: a lot that is dangerous, or a weapon that is unsafe, is made safe
 * or destroyed where it is (IDDRS 4.10 §6; IATG 03.10).
 */
export const OrdnanceTask = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  lotId: Id.nullable(),
  /** Where the lot lies; null for a weapon. */
  holder: AmmunitionHolder.nullable(),
  weaponId: Id.nullable(),
  status: z.enum(['open', 'assigned', 'done']),
  raisedBy: Id,
  raisedAt: Instant,
  /** The team, and who leads it. */
  team: z.string().nullable(),
  assignedBy: Id.nullable(),
  assignedAt: Instant.nullable(),
  outcome: z.enum(['renderedSafe', 'destroyedInSitu']).nullable(),
  /** Report number, photographs, who saw it. */
  evidence: z.string().nullable(),
  doneBy: Id.nullable(),
  doneAt: Instant.nullable(),
})
export type OrdnanceTask = z.infer<typeof OrdnanceTask>
export const ordnanceTaskNoun = defineNoun({ name: 'ordnanceTask', table: 'ordnance_tasks', schema: OrdnanceTask })

export const ordnanceCan = {
  assign: ['open', 'assigned'],
  finish: ['assigned'],
} as const satisfies Record<string, readonly OrdnanceTask['status'][]>

/** Whether a task can take this step now. */
export function ordnanceMay(step: keyof typeof ordnanceCan, { status }: Pick<OrdnanceTask, 'status'>): boolean {
  const statuses: readonly OrdnanceTask['status'][] = ordnanceCan[step]
  return statuses.includes(status)
}

/** A task at its beginning. */
export function openTask(
  about: Pick<OrdnanceTask, 'id' | 'sideId' | 'siteId' | 'lotId' | 'holder' | 'weaponId'>,
  by: { id: Id; at: Instant },
): OrdnanceTask {
  return {
    ...about,
    ...{ status: 'open', raisedBy: by.id, raisedAt: by.at, team: null, assignedBy: null, assignedAt: null },
    ...{ outcome: null, evidence: null, doneBy: null, doneAt: null },
  }
}

/** The task for a lot where it lies, raised by the action that found it dangerous. */
export function raiseForLot(lot: Lot, { holder, siteId }: Place, { actionId, actor, at }: Context): Write {
  const id = derivedId(actionId, `ordnance ${lot.id} ${holder}`)
  const about = { id, sideId: lot.sideId, siteId, lotId: lot.id, holder, weaponId: null }
  return put(ordnanceTaskNoun, openTask(about, { id: actor.id, at }))
}
