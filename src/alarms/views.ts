import { z } from 'zod'
import { Alarm, AlarmKey, AlarmThreshold, GroupFigures } from './alarm.ts'
import { ReaderDay, ReadingAlarm } from './reading-alarm.ts'

/** `GET /api/alarms`: every group's figures with what is alarming about them, and the thresholds that say so. */
export const AlarmsView = z.object({
  groups: z.array(z.object({ figures: GroupFigures, alarms: z.array(Alarm) })),
  /** In force for the reader's side; null where both sides are seen, each with its own. */
  thresholds: z.record(AlarmKey, z.number()).nullable(),
  /** Everything that was ever set, newest first, by whom. */
  history: z.array(AlarmThreshold.extend({ byName: z.string() })),
})
export type AlarmsView = z.infer<typeof AlarmsView>

/** `GET /api/reading-alarms`: days of the last two weeks on which somebody's reading was alarming, newest first. */
export const ReadingAlarmsView = z.object({
  days: z.array(z.object({ day: ReaderDay, alarms: z.array(ReadingAlarm), readerName: z.string() })),
  thresholds: z.record(AlarmKey, z.number()),
})
export type ReadingAlarmsView = z.infer<typeof ReadingAlarmsView>
