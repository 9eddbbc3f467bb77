import { z } from 'zod'
import { coordinateFormats } from '../kernel/coordinates/formats.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Category, contentsOf, Legal, Subcategory } from './ordnance-classes.ts'
import { Fuze, type Handling, type Required, requiredFor } from './required-capability.ts'

export const Condition = z.enum(['intact', 'corroded', 'damaged', 'burnt', 'leaking', 'unknown'])
export type Condition = z.infer<typeof Condition>

/**
 * Items of one kind that lay together (§1.2, item found). Weights are of one item, in kilograms: all-up weight (AUW) with the
 * casing, net explosive quantity (NEQ) without; null where nobody knows. What became of them is told by their events.
 */
export const TaskItem = z.object({
  id: Id,
  sideId: Id,
  taskId: Id,
  foundOn: Day,
  category: Category,
  subcategory: Subcategory.nullable(),
  model: plainText(120),
  legal: Legal,
  quantity: z.int().min(1).max(100_000),
  depthCm: z.int().min(0).max(2000),
  condition: Condition,
  fuze: Fuze,
  guided: z.boolean(),
  moved: z.boolean(),
  /** As it was typed, in any of four ways, and what it means. */
  placeTyped: requiredText(120),
  point: Point,
  placeFormat: z.enum(coordinateFormats),
  allUpKg: z.number().positive().max(1_000_000).nullable(),
  neqKg: z.number().min(0).max(1_000_000).nullable(),
  note: plainText(2000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type TaskItem = z.infer<typeof TaskItem>
export const itemNoun = defineNoun({ name: 'taskItem', table: 'task_items', schema: TaskItem, appendOnly: true })

/** What ends an item: destroyed where it lay or after it was moved, handed to a store, or left marked for others. */
export const endings = ['destroyed', 'handedOver', 'left'] as const
export const EventKind = z.enum(['renderedSafe', 'moved', ...endings])
export type EventKind = z.infer<typeof EventKind>

/** What was done with some of the items; never changed, so that what was destroyed stays so. */
export const ItemEvent = z.object({
  id: Id,
  sideId: Id,
  itemId: Id,
  taskId: Id,
  kind: EventKind,
  quantity: z.int().min(1).max(100_000),
  happenedAt: Instant,
  /** Where it was moved to or left, and how that is marked. */
  placeTyped: plainText(120),
  demolitionId: Id.nullable(),
  /** The lot of ammunition as which a store took it in: custody is kept there and nowhere else. */
  lotId: Id.nullable(),
  note: plainText(2000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type ItemEvent = z.infer<typeof ItemEvent>
export const itemEventNoun = defineNoun({
  name: 'taskItemEvent',
  table: 'task_item_events',
  schema: ItemEvent,
  appendOnly: true,
})

function isEnding(kind: EventKind): boolean {
  return endings.some((one) => one === kind)
}

const handlings: Readonly<Record<EventKind, Handling>> = {
  renderedSafe: 'renderSafe',
  moved: 'move',
  destroyed: 'destroyInPlace',
  handedOver: 'move',
  left: 'locate',
}

/** The level that dealing with an item so needs, of which there are so many (E-1); destroying it in place where nothing is said. */
export function requiredForItem(item: TaskItem, kind: EventKind = 'destroyed', quantity = item.quantity): Required {
  const { guided, fuze, category } = item
  return requiredFor({
    ...{ handling: handlings[kind], several: quantity > 1, guided, fuze },
    neqKg: item.neqKg === null ? null : item.neqKg * quantity,
    ...contentsOf([category]),
  })
}

/** How many of the items are neither destroyed, handed over nor left: found = destroyed + handed over + left + remaining. */
export function remainingOf(item: Pick<TaskItem, 'quantity'>, events: readonly Pick<ItemEvent, 'kind' | 'quantity'>[]) {
  return events.reduce((left, { kind, quantity }) => (isEnding(kind) ? left - quantity : left), item.quantity)
}
