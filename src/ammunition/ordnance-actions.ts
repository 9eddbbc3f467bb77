import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Weapon, weaponNoun } from '../weapons/weapon.ts'
import { AmmunitionBalance, balanceRef, transferred } from './ledger.ts'
import { Lot, lotNoun } from './lot.ts'
import { OrdnanceTask, openTask, ordnanceMay, ordnanceTaskNoun } from './ordnance-task.ts'

/**
 * Raises an ordnance task for a weapon that is unsafe (a chambered round that cannot be cleared, a rocket launcher with its
 * rocket in; IDDRS 4.10 §6). Refuses a weapon in another condition, and a second task for the same one. A lot's task is
 * raised by whoever finds it dangerous.
 */
export const raiseOrdnanceTask = defineAction({
  name: 'ordnanceTask.raise',
  kind: 'intent',
  noun: ordnanceTaskNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, weaponId: Id }),
  facts: z.object({ weapon: Weapon.nullable(), waiting: z.boolean() }),
  needs: (input) => ({ weapon: { noun: weaponNoun, id: input.weaponId } }),
  decide(task, input, { weapon, waiting }, { actor, at }) {
    if (task) return refuse('ordnanceTask.exists')
    if (!weapon || !reaches(actor, weapon)) return refuse('weapon.unknown', {}, 'weaponId')
    if (weapon.condition !== 'unsafe') return refuse('ordnanceTask.notUnsafe', {}, 'weaponId')
    if (waiting) return refuse('ordnanceTask.waiting')
    const about = { id: input.id, sideId: weapon.sideId, siteId: weapon.siteId, lotId: null, holder: null }
    return accept([put(ordnanceTaskNoun, openTask({ ...about, weaponId: weapon.id }, { id: actor.id, at }))])
  },
})

/** Gives a task to a team qualified in explosive ordnance disposal, or to another one. */
export const assignOrdnanceTask = defineAction({
  name: 'ordnanceTask.assign',
  kind: 'intent',
  noun: ordnanceTaskNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, team: requiredText(200) }),
  facts: z.object({}),
  decide(task, { team }, _facts, { actor, at }) {
    if (!task || !reaches(actor, task)) return refuse('ordnanceTask.unknown')
    if (!ordnanceMay('assign', task)) return refuse('ordnanceTask.wrongStatus', { status: task.status })
    const assigned = { status: 'assigned', team, assignedBy: actor.id, assignedAt: at } as const
    return accept([put(ordnanceTaskNoun, { ...task, ...assigned })])
  },
})

/**
 * Records what the team did, with its evidence. A lot rendered safe everywhere is unserviceable and may be carried again; one
 * that was destroyed in situ is disposed of, all of it that lay there; refused while the lot is held as evidence (R-DISP).
 * A weapon's own custody is not touched: an unsafe weapon that was destroyed leaves by a plan of destruction.
 */
export const finishOrdnanceTask = defineAction({
  name: 'ordnanceTask.finish',
  kind: 'fact',
  noun: ordnanceTaskNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({
    id: Id,
    outcome: OrdnanceTask.shape.outcome.unwrap(),
    evidence: requiredText(2000),
  }),
  facts: z.object({
    lot: Lot.nullable(),
    lying: AmmunitionBalance.nullable(),
    disposed: AmmunitionBalance.nullable(),
    othersOpen: z.boolean(),
    evidenceHeld: z.boolean().default(false),
  }),
  needs: (_input, _actor, task) => ({
    lot: task?.lotId ? { noun: lotNoun, id: task.lotId } : null,
    lying: balanceRef(task?.lotId ?? undefined, task?.holder ?? null),
    disposed: balanceRef(task?.lotId ?? undefined, task ? `disposed:${task.siteId}` : null),
  }),
  decide(task, { outcome, evidence }, { lot, lying, disposed, othersOpen, evidenceHeld }, context) {
    const { actor, at } = context
    if (!task || !reaches(actor, task)) return refuse('ordnanceTask.unknown')
    if (!ordnanceMay('finish', task)) return refuse('ordnanceTask.wrongStatus', { status: task.status })
    const done = put(ordnanceTaskNoun, { ...task, status: 'done', outcome, evidence, doneBy: actor.id, doneAt: at })
    if (!lot || !lying) return accept([done])
    if (outcome === 'renderedSafe')
      return accept([done, ...(othersOpen ? [] : [put(lotNoun, { ...lot, condition: 'unserviceable' as const })])])
    if (lying.quantity === 0) return accept([done])
    if (evidenceHeld) return refuse('lot.evidenceHeld', { tag: lot.tag }, 'outcome')
    const to = { holder: `disposed:${task.siteId}`, siteId: task.siteId }
    const moves = [{ kind: 'dispose', from: lying, to, quantity: lying.quantity, reference: task.id } as const]
    const writes = transferred(lot, [lying, disposed], moves, context)
    return isRefusal(writes) ? writes : accept([done, ...writes])
  },
})
