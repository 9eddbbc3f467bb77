import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** Why work stood still for a part of a day. */
export const Stoppage = z.enum([
  ...(['weather', 'security', 'equipment', 'staff', 'accident', 'access', 'holiday', 'other'] as const),
])
export type Stoppage = z.infer<typeof Stoppage>

/**
 * What a team did on a day (§1.2, daily progress): square metres, hours of work, people, items found, depth in centimetres. A figure
 * that was wrong is taken back by an entry against it and said anew; nothing is edited.
 */
export const TaskProgress = z.object({
  id: Id,
  sideId: Id,
  taskId: Id,
  day: Day,
  areaM2: z.number().min(-10_000_000).max(10_000_000),
  hours: z.number().min(-24).max(24),
  people: z.int().min(-500).max(500),
  items: z.int().min(-100_000).max(100_000),
  depthCm: z.int().min(0).max(2000).nullable(),
  stoppage: Stoppage.nullable(),
  stoppageHours: z.number().min(-24).max(24),
  note: plainText(2000),
  /** The entry that this one takes back: its figures are the same, below zero. */
  corrects: Id.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type TaskProgress = z.infer<typeof TaskProgress>
export const progressNoun = defineNoun({
  name: 'taskProgress',
  table: 'task_progress',
  schema: TaskProgress,
  appendOnly: true,
})

/** The sums over entries and those against them. */
export function progressSum(entries: readonly Pick<TaskProgress, 'areaM2' | 'hours' | 'items' | 'stoppageHours'>[]) {
  return entries.reduce(
    (sum, one) => ({
      areaM2: sum.areaM2 + one.areaM2,
      hours: sum.hours + one.hours,
      items: sum.items + one.items,
      stoppageHours: sum.stoppageHours + one.stoppageHours,
    }),
    { areaM2: 0, hours: 0, items: 0, stoppageHours: 0 },
  )
}
