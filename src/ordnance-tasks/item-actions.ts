import { z } from 'zod'
import { Lot } from '../ammunition/lot.ts'
import { defineAction } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Held } from '../ordnance-teams/qualification.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { EventKind, ItemEvent, itemEventNoun, itemNoun, requiredForItem, TaskItem } from './item.ts'
import { subcategoriesOf } from './ordnance-classes.ts'
import { codeOf, exceeds, shortfallOf } from './required-capability.ts'
import { taskFor } from './taking-steps.ts'
import { isUnderWay, leaders, TaskOrder, taskNoun } from './task.ts'

/** Writes down what was found, where as it was typed (§1.2). Kept while the task is not under way too, and flagged then. */
export const recordItem = defineAction({
  name: 'taskItem.record',
  kind: 'fact',
  noun: itemNoun,
  roles: leaders,
  input: TaskItem.omit({ sideId: true, point: true, placeFormat: true, recordedBy: true, recordedAt: true }).strict(),
  facts: z.object({ task: TaskOrder.nullable(), programme: Programme.nullable(), leads: z.boolean() }),
  needs: ({ taskId }) => ({ task: { noun: taskNoun, id: taskId }, programme: programmeRef }),
  decide(item, input, { task, programme, leads }, { actor, at, received }) {
    if (item) return refuse('taskItem.exists')
    const found = taskFor(task, 'note', actor)
    if (isRefusal(found)) return found
    if (!leads) return refuse('taskOrder.notLeader')
    if (input.foundOn > dayOf(received, programme?.timeZone ?? 'UTC')) return refuse('taskItem.notYet', {}, 'foundOn')
    const kinds = subcategoriesOf[input.category] ?? []
    if (input.subcategory !== null && !kinds.includes(input.subcategory))
      return refuse('taskItem.otherKind', {}, 'subcategory')
    if (input.neqKg !== null && input.allUpKg !== null && input.neqKg > input.allUpKg)
      return refuse('taskItem.weights', {}, 'neqKg')
    const read = readPoint(input.placeTyped)
    if (isRefusal(read)) return { ...read, field: 'placeTyped' }
    const { point, format: placeFormat } = read
    const by = { sideId: found.sideId, point, placeFormat, recordedBy: actor.id, recordedAt: at }
    const next = { ...input, ...by }
    const needed = requiredForItem(next)
    const flags: Flag[] = [
      ...(isUnderWay(found) ? [] : [{ code: 'taskItem.notUnderWay', facts: {} }]),
      // The order was issued for less: the desk decides who deals with it.
      ...(exceeds(needed, found) ? [{ code: 'taskItem.aboveLevel', facts: { level: codeOf(needed) } }] : []),
    ]
    const written = [put(itemNoun, next)]
    return flags.length === 0 ? accept(written) : acceptWithFlags(flags, written)
  },
})

/**
 * Writes down what was done with some of the items. Rendering safe and moving go before an end; destroyed, handed over and left end
 * them, each once. What was destroyed with no demolition approved before happened all the same, and is flagged. What is handed over
 * names the lot as which a store of this side took it in: without it nobody answers for it. Where nobody in the team held the level on
 * that day it is flagged (E-1).
 */
export const recordItemEvent = defineAction({
  name: 'taskItemEvent.record',
  kind: 'fact',
  noun: itemEventNoun,
  roles: leaders,
  input: z.strictObject({
    ...ItemEvent.pick({ id: true, itemId: true, quantity: true, happenedAt: true, placeTyped: true }).shape,
    kind: EventKind,
    /** The tag or receipt number of the lot; empty where nothing is handed over. */
    receipt: ItemEvent.shape.placeTyped,
    note: requiredText(2000),
  }),
  facts: z.object({
    item: TaskItem.nullable(),
    remaining: z.int(),
    leads: z.boolean(),
    lot: Lot.pick({ id: true, sideId: true, quantity: true, unit: true }).nullable(),
    /** What of the lot is named by items already. */
    lotNamed: z.int(),
    held: z.array(Held),
    programme: Programme.nullable(),
  }),
  needs: ({ itemId }) => ({ item: { noun: itemNoun, id: itemId }, programme: programmeRef }),
  decide(event, { receipt, ...input }, facts, { actor, at, received }) {
    const { item, remaining, leads, lot, lotNamed } = facts
    if (event) return refuse('taskItemEvent.exists')
    if (!item || item.sideId !== actor.sideId) return refuse('taskItem.unknown', {}, 'itemId')
    if (!leads) return refuse('taskOrder.notLeader')
    if (input.happenedAt > received) return refuse('taskItem.notYet', {}, 'happenedAt')
    if (input.quantity > remaining) return refuse('taskItemEvent.tooMany', { remaining }, 'quantity')
    const { kind } = input
    if ((kind === 'moved' || kind === 'left') && input.placeTyped === '')
      return refuse('taskItemEvent.where', {}, 'placeTyped')
    if (kind === 'handedOver') {
      if (!lot || lot.sideId !== actor.sideId) return refuse('taskItemEvent.noLot', {}, 'receipt')
      const counted = lot.unit === 'round' || lot.unit === 'piece'
      if (counted && lotNamed + input.quantity > lot.quantity)
        return refuse('taskItemEvent.lotTooSmall', { quantity: lot.quantity, named: lotNamed }, 'quantity')
    }
    const day = dayOf(input.happenedAt, facts.programme?.timeZone ?? 'UTC')
    const short = shortfallOf(requiredForItem(item, kind, input.quantity), facts.held, day)
    const flags: Flag[] = [
      ...(kind === 'destroyed' ? [{ code: 'taskItemEvent.noDemolition', facts: {} }] : []),
      ...(short ? [{ code: 'taskItemEvent.aboveLevel', facts: { missing: short.missing.join(', ') } }] : []),
    ]
    const of = { sideId: item.sideId, taskId: item.taskId, demolitionId: null, recordedBy: actor.id, recordedAt: at }
    const lotId = kind === 'handedOver' && lot ? lot.id : null
    const written = [put(itemEventNoun, { ...input, ...of, lotId })]
    return flags.length === 0 ? accept(written) : acceptWithFlags(flags, written)
  },
})
