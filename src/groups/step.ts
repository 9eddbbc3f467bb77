import { z } from 'zod'
import type { ActMoment } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { ArmedGroup, type groupCan, groupMay, groupNoun } from './group.ts'

/** A step that a group took from one status to the next, and why. The steps of a group are its life (ddr.md §8). */
export const GroupStep = z.object({
  id: Id,
  sideId: Id,
  groupId: Id,
  /** Which step, e.g. `sign`; `report` is the first. */
  step: z.enum([
    'report',
    'inventory',
    'invite',
    'sign',
    'list',
    'start',
    'complete',
    'refuse',
    'refer',
    'split',
    'merge',
  ]),
  fromStatus: ArmedGroup.shape.status.nullable(),
  toStatus: ArmedGroup.shape.status,
  reason: plainText(1000),
  /** Where it leads out of the register: to whom it was referred, which agreement it signed. */
  reference: plainText(200),
  takenBy: Id,
  takenAt: Instant,
})
export type GroupStep = z.infer<typeof GroupStep>
export const groupStepNoun = defineNoun({
  name: 'groupStep',
  table: 'group_steps',
  schema: GroupStep,
  appendOnly: true,
})

type Said = { readonly reason?: string; readonly reference?: string }

/** The row of the group's life that a step leaves. */
export function stepFrom(
  group: Pick<ArmedGroup, 'id' | 'sideId'> & { status: ArmedGroup['status'] | null },
  step: GroupStep['step'],
  toStatus: ArmedGroup['status'],
  { actionId, actor, at }: ActMoment,
  { reason = '', reference = '' }: Said = {},
): Write {
  return put(groupStepNoun, {
    id: derivedId(actionId, `step ${group.id}`),
    sideId: group.sideId,
    groupId: group.id,
    step,
    fromStatus: group.status,
    toStatus,
    reason,
    reference,
    takenBy: actor.id,
    takenAt: at,
  })
}

/**
 * A group one step further, with the row of its life; refused where its status does not allow the step. `changes` are
 * fields that the step sets beside the status.
 */
export function takeStep(
  group: ArmedGroup,
  step: keyof typeof groupCan & GroupStep['step'],
  toStatus: ArmedGroup['status'],
  by: ActMoment,
  said: Said & { readonly changes?: Partial<ArmedGroup> } = {},
): readonly Write[] | Refusal {
  if (!groupMay(step, group)) return refuse('group.notNow', { status: group.status })
  return [put(groupNoun, { ...group, ...said.changes, status: toStatus }), stepFrom(group, step, toStatus, by, said)]
}

/**
 * The group as one whose commander handed a list in (ddr.md §8 `Signed → Listed`). For the feature of commanders'
 * lists: a later list of a group that is listed or in process changes nothing here, so it leaves no write.
 */
export function listed(group: ArmedGroup, by: ActMoment, reference: string): readonly Write[] | Refusal {
  if (group.status === 'listed' || group.status === 'inProcess') return []
  return takeStep(group, 'list', 'listed', by, { reference })
}
