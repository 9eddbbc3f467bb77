import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/** How many sessions were held in some days, how many somebody came to, and how many they were excused from. */
export const Attendance = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  enrolmentId: Id,
  fromDay: Day,
  untilDay: Day,
  held: z.int().min(1).max(500),
  attended: z.int().min(0).max(500),
  excused: z.int().min(0).max(500),
  /** A record that was wrong is replaced by another and stays. */
  status: z.enum(['standing', 'replaced']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Attendance = z.infer<typeof Attendance>
export const attendanceNoun = defineNoun({ name: 'attendance', table: 'attendances', schema: Attendance })

/**
 * How often somebody has to come for support to go on, where a side says so; Colombia asked for 90 % (ddr.md §10.5). Signed by two
 * people. Before one is in force nothing hangs on attendance.
 */
export const AttendanceRule = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  percent: z.int().min(1).max(100),
  reason: requiredText(500),
  status: z.enum(['draft', 'inForce', 'retired']),
  ...signatureShape,
})
export type AttendanceRule = z.infer<typeof AttendanceRule>
export const attendanceRuleNoun = defineNoun({
  name: 'attendanceRule',
  table: 'attendance_rules',
  schema: AttendanceRule,
})

/** What may be proposed where nobody says otherwise: Colombia's. */
export const usualPercent = 90

/** Days that are asked about, both of them among them. */
export interface Period {
  readonly from: Day
  readonly until: Day
}

/** Whether somebody came often enough. `nothingHeld`: there was nothing to come to, which is no fault of theirs. */
export const AttendanceStanding = z.enum(['noRule', 'nothingHeld', 'met', 'notMet'])
export type AttendanceStanding = z.infer<typeof AttendanceStanding>

type Sessions = Pick<Attendance, 'untilDay' | 'held' | 'attended' | 'excused' | 'status'>

/** The sessions that count in some days: of standing records that end in them, less those from which they were excused. */
export function sessionsIn(records: readonly Sessions[], { from, until }: Period): { due: number; attended: number } {
  const counted = records.filter(
    ({ status, untilDay }) => status === 'standing' && untilDay >= from && untilDay <= until,
  )
  return {
    due: counted.reduce((sum, { held, excused }) => sum + held - excused, 0),
    attended: counted.reduce((sum, { attended }) => sum + attended, 0),
  }
}

/**
 * Whether somebody came as often as the rule asks (ddr.md §10.5). In whole numbers, `attended × 100 ≥ percent × due`, so that no
 * rounding of a fraction decides over money; `attendance_standing` in SQL says the same.
 */
export function attendanceStanding(
  records: readonly Sessions[],
  period: Period,
  rule: Pick<AttendanceRule, 'percent'> | null,
): AttendanceStanding {
  if (!rule) return 'noRule'
  const { due, attended } = sessionsIn(records, period)
  if (due === 0) return 'nothingHeld'
  return attended * 100 >= rule.percent * due ? 'met' : 'notMet'
}
