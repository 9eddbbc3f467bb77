import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf, Instant } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Held } from '../ordnance-teams/qualification.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  approvers,
  Demolition,
  demolitionMay,
  demolitionNoun,
  neqOf,
  Portion,
  requiredToDestroy,
} from './demolition.ts'
import { itemEventNoun, itemNoun, TaskItem } from './item.ts'
import { neqLimitKg, type Required, shortfallOf } from './required-capability.ts'
import { taskFor } from './taking-steps.ts'
import { leaders, TaskOrder, taskNoun } from './task.ts'

/** How many of an item have not ended. */
const Remaining = z.array(z.object({ itemId: Id, remaining: z.int() }))
type Remaining = z.infer<typeof Remaining>

/** Refuses portions of items that are not there, twice the same, or more than remain. */
function overdrawn(portions: readonly Portion[], remaining: Remaining): Refusal | undefined {
  if (new Set(portions.map(({ itemId }) => itemId)).size < portions.length)
    return refuse('demolition.itemTwice', {}, 'portions')
  const short = portions.find(
    ({ itemId, quantity }) => (remaining.find((one) => one.itemId === itemId)?.remaining ?? 0) < quantity,
  )
  return short && refuse('demolition.tooMany', {}, 'portions')
}

/** Refuses where what one person holds is below what the demolition needs (E-1). */
function belowLevel(needed: Required, held: readonly Held[], day: string, field: string): Refusal | undefined {
  const short = shortfallOf(needed, held, day)
  return short && refuse('demolition.unqualified', { missing: short.missing.join(', ') }, field)
}

/**
 * Plans a demolition of items of a task: what, how, with how much, behind what cordon, by whom. Refused where the operator has not the
 * level, where an item's NEQ is not known (no limit can be kept then), and above 50 kg without the paper that permits it (IMAS 09.30).
 */
export const planDemolition = defineAction({
  name: 'demolition.plan',
  kind: 'intent',
  noun: demolitionNoun,
  roles: leaders,
  input: z.strictObject({
    ...Demolition.pick({ id: true, taskId: true, portions: true, method: true, explosive: true }).shape,
    ...Demolition.pick({ explosiveKg: true, cordonM: true, operatorId: true, authorisation: true }).shape,
  }),
  facts: z.object({
    task: TaskOrder.nullable(),
    items: z.array(TaskItem.nullable()),
    remaining: Remaining,
    operator: z.array(Held),
    leads: z.boolean(),
    programme: Programme.nullable(),
  }),
  needs: ({ taskId, portions }) => ({
    task: { noun: taskNoun, id: taskId },
    items: portions.map(({ itemId }) => ({ noun: itemNoun, id: itemId })),
    programme: programmeRef,
  }),
  decide(demolition, input, { task, items, remaining, operator, leads, programme }, { actor, at, received }) {
    if (demolition) return refuse('demolition.exists')
    const found = taskFor(task, 'plan', actor)
    if (isRefusal(found)) return found
    if (!leads) return refuse('taskOrder.notLeader')
    const known = items.filter((item) => item !== null).filter(({ taskId }) => taskId === found.id)
    if (known.length < items.length) return refuse('taskItem.unknown', {}, 'portions')
    const over = overdrawn(input.portions, remaining)
    if (over) return over
    const { neqKg, unknown } = neqOf(input.portions, known, input.explosiveKg)
    if (unknown) return refuse('demolition.neqUnknown', {}, 'portions')
    if (neqKg > neqLimitKg && input.authorisation === '')
      return refuse('demolition.overLimit', { neq: Math.round(neqKg * 10) / 10, limit: neqLimitKg }, 'authorisation')
    const needed = requiredToDestroy(input.portions, known, neqKg)
    const below = belowLevel(needed, operator, dayOf(received, programme?.timeZone ?? 'UTC'), 'operatorId')
    if (below) return below
    const open = {
      ...{ decidedBy: null, decidedAt: null, decision: null, firedAt: null, result: null, resultNote: null },
      ...{ doneBy: null, doneAt: null, status: 'planned' as const, plannedBy: actor.id, plannedAt: at },
    }
    return accept([put(demolitionNoun, { ...input, ...needed, neqKg, sideId: found.sideId, ...open })])
  },
})

/** Approves or declines a demolition before it is carried out: somebody else than who planned it, who holds the level themselves. */
export const decideDemolition = defineAction({
  name: 'demolition.decide',
  kind: 'intent',
  noun: demolitionNoun,
  roles: approvers,
  input: z.strictObject({ id: Id, verdict: z.enum(['approved', 'declined']), decision: requiredText(1000) }),
  facts: z.object({ held: z.array(Held), programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(demolition, { verdict, decision }, { held, programme }, { actor, at, received }) {
    if (demolition?.sideId !== actor.sideId) return refuse('demolition.unknown')
    if (!demolitionMay('approve', demolition)) return refuse('demolition.notNow')
    if (demolition.plannedBy === actor.id) return refuse('signature.twoPersonRule')
    const day = dayOf(received, programme?.timeZone ?? 'UTC')
    const below = verdict === 'approved' ? belowLevel(demolition, held, day, 'verdict') : undefined
    if (below) return below
    const decided = { status: verdict, decidedBy: actor.id, decidedAt: at, decision }
    return accept([put(demolitionNoun, { ...demolition, ...decided })])
  },
})

/**
 * Records that an approved demolition was carried out and what it destroyed. Only what was planned can be; what is left of it
 * remains open. The certificate's number is that of the demolition. What was fired before it was approved, or with more explosive than
 * planned so that it came above the limit (IMAS 09.30), happened all the same, and is flagged.
 */
export const carryOutDemolition = defineAction({
  name: 'demolition.carryOut',
  kind: 'fact',
  noun: demolitionNoun,
  roles: leaders,
  input: z.strictObject({
    id: Id,
    firedAt: Instant,
    result: Demolition.shape.result.unwrap(),
    destroyed: z.array(Portion).max(100),
    explosiveKg: Demolition.shape.explosiveKg,
    resultNote: requiredText(2000),
  }),
  facts: z.object({ remaining: Remaining, leads: z.boolean() }),
  decide(demolition, input, { remaining, leads }, { actionId, actor, at, received }) {
    if (demolition?.sideId !== actor.sideId) return refuse('demolition.unknown')
    if (!leads) return refuse('taskOrder.notLeader')
    if (!demolitionMay('carryOut', demolition)) return refuse('demolition.notNow')
    const { destroyed, firedAt, result, explosiveKg, resultNote } = input
    if (firedAt > received) return refuse('taskItem.notYet', {}, 'firedAt')
    const over = overdrawn(destroyed, remaining)
    if (over) return { ...over, field: 'destroyed' }
    const planned = (itemId: Id) => demolition.portions.find((one) => one.itemId === itemId)?.quantity ?? 0
    if (destroyed.some(({ itemId, quantity }) => quantity > planned(itemId)))
      return refuse('demolition.notPlanned', {}, 'destroyed')
    const all = demolition.portions.every(({ itemId, quantity }) =>
      destroyed.some((one) => one.itemId === itemId && one.quantity === quantity),
    )
    if ((result === 'complete') !== all || (result === 'failed') !== (destroyed.length === 0))
      return refuse('demolition.otherResult', {}, 'result')
    const by = { firedAt, result, resultNote, explosiveKg, doneBy: actor.id, doneAt: at, status: 'done' as const }
    const { sideId, taskId, id: demolitionId } = demolition
    const more = explosiveKg - demolition.explosiveKg
    const neqKg = demolition.neqKg + more
    const flags: Flag[] = [
      ...(demolition.decidedAt !== null && firedAt < demolition.decidedAt
        ? [{ code: 'demolition.firedBefore', facts: {} }]
        : []),
      ...(more > 0 && neqKg > neqLimitKg
        ? [{ code: 'demolition.usedMore', facts: { neq: Math.round(neqKg * 10) / 10, limit: neqLimitKg } }]
        : []),
    ]
    const written = [
      put(demolitionNoun, { ...demolition, ...by }),
      ...destroyed.map(({ itemId, quantity }) =>
        put(itemEventNoun, {
          ...{ id: derivedId(actionId, itemId), sideId, itemId, taskId, kind: 'destroyed' as const, quantity },
          ...{ happenedAt: firedAt, placeTyped: '', demolitionId, lotId: null, note: resultNote },
          ...{ recordedBy: actor.id, recordedAt: at },
        }),
      ),
    ]
    return flags.length === 0 ? accept(written) : acceptWithFlags(flags, written)
  },
})
