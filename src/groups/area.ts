import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Ring } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Source } from '../kernel/source.ts'
import { plainText } from '../kernel/texts.ts'

export const AreaKind = z.enum(['controls', 'present', 'contested'])
export type AreaKind = z.infer<typeof AreaKind>

/**
 * Where a group has influence, from a day until a day, as a source says (ordnance-incidents-maps.md §2.3). Areas of
 * several groups may overlap, and sources may disagree; the map shows them all.
 */
export const GroupArea = z.object({
  id: Id,
  sideId: Id,
  groupId: Id,
  kind: AreaKind,
  points: Ring,
  fromDay: Day,
  /** The last day; null while it lasts. */
  untilDay: Day.nullable(),
  /** True where a corner lies outside the programme's country: perhaps typed wrong. */
  outsideCountry: z.boolean(),
  source: Source,
  status: z.enum(['standing', 'withdrawn']),
  recordedBy: Id,
  recordedAt: Instant,
  /** Who ended or withdrew it, when and why. */
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
  endedReason: plainText(1000).nullable(),
})
export type GroupArea = z.infer<typeof GroupArea>
export const groupAreaNoun = defineNoun({ name: 'groupArea', table: 'group_areas', schema: GroupArea })

/** Whether an area is in force on a day. */
export function holdsOn({ status, fromDay, untilDay }: Pick<GroupArea, 'status' | 'fromDay' | 'untilDay'>, day: Day) {
  return status === 'standing' && fromDay <= day && (untilDay === null || day <= untilDay)
}
