import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import type { Role } from '../kernel/roles.ts'
import { ReadingAlarmKey, type Thresholds } from './alarm.ts'

/** What one officer read on one day where the programme works, and what is usual for them. */
export const ReaderDay = z.object({
  readerId: Id,
  day: Day,
  /** Different records of people. */
  records: z.int(),
  /** Of these in the night: from 22:00 to 5:00. */
  night: z.int(),
  /** Asked for and refused, or not there. */
  refused: z.int(),
  /** Rows of lists in files that they were given. */
  rows: z.int(),
  /** A day of theirs on average, of the days in the four weeks before on which they read, or were given, anything at all; and how many. */
  usualRecords: z.number(),
  usualRows: z.number(),
  daysBefore: z.int(),
})
export type ReaderDay = z.infer<typeof ReaderDay>

export const ReadingAlarm = z.object({ key: ReadingAlarmKey, value: z.number(), threshold: z.number() })
export type ReadingAlarm = z.infer<typeof ReadingAlarm>

/** Who is shown these alarms. */
export const readingAlarmReaders = ['auditor', 'dataProtectionOfficer'] as const satisfies readonly Role[]

/** Below these, many times the usual is still little; and of fewer days nothing is usual. */
const fewestRecords = 20
const fewestRows = 200
const fewestDays = 3

/**
 * What is alarming about a day of somebody's reading: many records, many times their own usual, in the night, many rows taken out, many
 * refusals. It accuses nobody: a search for a lost child and a search for names to sell look alike, and somebody asks.
 */
export function readingAlarmsOf(day: ReaderDay, thresholds: Thresholds): ReadingAlarm[] {
  const values: Record<ReadingAlarmKey, number> = {
    recordsADay: day.records,
    timesUsual: timesUsual(day),
    nightReads: day.night,
    rowsADay: day.rows,
    refusedReads: day.refused,
  }
  return ReadingAlarmKey.options.flatMap((key) => {
    const [value, threshold] = [values[key], thresholds[key]]
    return value >= threshold ? [{ key, value, threshold }] : []
  })
}

/** How many times their usual day it was, of records or of rows; 0 where nothing is usual or it is little in any case. */
function timesUsual({ records, rows, usualRecords, usualRows, daysBefore }: ReaderDay): number {
  if (daysBefore < fewestDays) return 0
  const times = (now: number, usual: number, fewest: number) => (now < fewest || usual === 0 ? 0 : now / usual)
  return Math.max(times(records, usualRecords, fewestRecords), times(rows, usualRows, fewestRows))
}
