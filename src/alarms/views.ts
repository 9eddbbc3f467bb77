import { z } from 'zod'
import { Alarm, AlarmKey, AlarmThreshold, GroupFigures } from './alarm.ts'

/** `GET /api/alarms`: every group's figures with what is alarming about them, and the thresholds that say so. */
export const AlarmsView = z.object({
  groups: z.array(z.object({ figures: GroupFigures, alarms: z.array(Alarm) })),
  /** In force for the reader's side; null where both sides are seen, each with its own. */
  thresholds: z.record(AlarmKey, z.number()).nullable(),
  /** Everything that was ever set, newest first, by whom. */
  history: z.array(AlarmThreshold.extend({ byName: z.string() })),
})
export type AlarmsView = z.infer<typeof AlarmsView>
