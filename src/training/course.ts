import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText, Texts } from '../kernel/texts.ts'
import { courseKinds } from './open-lists.ts'

/** A course of the directorate of training, with its places and dates. */
export const Course = z.object({
  id: Id,
  sideId: Id,
  kind: courseKinds.code,
  title: Texts,
  placeCode: PlaceCode,
  venue: requiredText(200),
  startsOn: Day,
  endsOn: Day,
  places: z.int().min(1).max(2000),
  /** Hundredths of the days held on which somebody has to have come before they can pass. */
  leastAttendance: z.int().min(0).max(100),
  status: z.enum(['planned', 'held', 'cancelled']),
  note: plainText(1000),
  recordedBy: Id,
  recordedAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type Course = z.infer<typeof Course>
export const courseNoun = defineNoun({ name: 'course', table: 'training_courses', schema: Course })

/** Which step is possible in which status of the course. */
export const courseCan = {
  enrol: ['planned'],
  attend: ['planned'],
  result: ['planned', 'held'],
  end: ['planned'],
} as const satisfies Record<string, readonly Course['status'][]>
export const courseMay = mayBy<Course, keyof typeof courseCan>(courseCan)

/** One person in one course. */
export const CourseEnrolment = z.object({
  id: Id,
  sideId: Id,
  courseId: Id,
  traineeId: Id,
  personId: Id,
  status: z.enum(['enrolled', 'passed', 'failed', 'left']),
  /** Out of a hundred, where the course is marked. */
  score: z.int().min(0).max(100).nullable(),
  note: plainText(1000),
  enrolledBy: Id,
  enrolledAt: Instant,
  endedOn: Day.nullable(),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type CourseEnrolment = z.infer<typeof CourseEnrolment>
export const enrolmentNoun = defineNoun({
  name: 'courseEnrolment',
  table: 'course_enrolments',
  schema: CourseEnrolment,
})

/** Whether somebody came on a day; a correction replaces what stood, which stays. */
export const CourseAttendance = z.object({
  id: Id,
  sideId: Id,
  courseId: Id,
  enrolmentId: Id,
  personId: Id,
  day: Day,
  came: z.enum(['came', 'excused', 'absent']),
  status: z.enum(['standing', 'replaced']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type CourseAttendance = z.infer<typeof CourseAttendance>
export const attendanceNoun = defineNoun({
  name: 'courseAttendance',
  table: 'course_attendances',
  schema: CourseAttendance,
})

/** The share of days, in hundredths and rounded down, on which somebody came; a day on which they were excused does not count. */
export function shareCame({ came, absent }: { came: number; absent: number }): number | null {
  return came + absent === 0 ? null : Math.floor((came * 100) / (came + absent))
}

/** The course within the actor's reach, in a status in which the step is possible; or why not. */
export function courseFor(
  course: Course | null | undefined,
  step: keyof typeof courseCan,
  actor: Actor,
): Course | Refusal {
  const found = withinReach(actor, course, refuse('course.unknown'))
  if ('outcome' in found) return found
  return courseMay(step, found) ? found : refuse('course.notNow')
}
