import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  attendanceNoun,
  Course,
  CourseAttendance,
  CourseEnrolment,
  courseFor,
  courseNoun,
  enrolmentNoun,
  shareCame,
} from './course.ts'
import { Clearance, stillClear, Trainee, traineeNoun, trainers } from './trainee.ts'
import { traineeFor } from './trainee-actions.ts'

/** Plans a course with its places and dates. Refuses an end before the beginning, a place that is not known, and joint bodies. */
export const planCourse = defineAction({
  name: 'course.plan',
  kind: 'intent',
  noun: courseNoun,
  roles: trainers,
  input: Course.pick({
    ...{ id: true, kind: true, title: true, placeCode: true, venue: true, startsOn: true, endsOn: true },
    ...{ places: true, leastAttendance: true, note: true },
  }).strict(),
  facts: z.object({ placeKnown: z.boolean() }),
  decide(course, input, { placeKnown }, { actor, at }) {
    if (course) return refuse('course.exists')
    if (actor.joint) return refuse('course.ofASide')
    if (!placeKnown) return refuse('course.noPlace', {}, 'placeCode')
    if (input.endsOn < input.startsOn) return refuse('dates.reversed', {}, 'endsOn')
    const planned = { sideId: actor.sideId, status: 'planned', recordedBy: actor.id, recordedAt: at } as const
    return accept([put(courseNoun, { ...input, ...planned, endedBy: null, endedAt: null })])
  },
})

/** Says that a course was held or cancelled, with a note; nobody is enrolled in it any more. */
export const endCourse = defineAction({
  name: 'course.end',
  kind: 'fact',
  noun: courseNoun,
  roles: trainers,
  input: z.strictObject({ id: Id, status: z.enum(['held', 'cancelled']), note: requiredText(1000) }),
  facts: noFacts,
  decide(course, { status, note }, _facts, { actor, at }) {
    const found = courseFor(course, 'end', actor)
    if (isRefusal(found)) return found
    return accept([put(courseNoun, { ...found, status, note, endedBy: actor.id, endedAt: at })])
  },
})

/**
 * Enrols one person whose clearance stands today and on the day the course begins (R-VET). Refuses somebody whose clearance ended, the
 * one who is enrolled there, and a course that is full.
 */
export const enrol = defineAction({
  name: 'courseEnrolment.enrol',
  kind: 'intent',
  noun: enrolmentNoun,
  roles: trainers,
  input: z.strictObject({ id: Id, courseId: Id, traineeId: Id }),
  facts: z.object({
    course: Course.nullable(),
    trainee: Trainee.nullable(),
    clearance: Clearance.nullable(),
    programme: Programme.nullable(),
    known: z.boolean(),
    taken: z.int(),
  }),
  needs: ({ courseId, traineeId }) => ({
    course: { noun: courseNoun, id: courseId },
    trainee: { noun: traineeNoun, id: traineeId },
    programme: programmeRef,
  }),
  decide(enrolment, input, { course, trainee, clearance, programme, known, taken }, context) {
    const { actor, at, received } = context
    if (enrolment) return refuse('courseEnrolment.exists')
    const found = courseFor(course, 'enrol', actor)
    if (isRefusal(found)) return found
    const who = traineeFor(trainee, actor)
    if (isRefusal(who)) return { ...who, field: 'traineeId' }
    if (who.sideId !== found.sideId || !programme) return refuse('trainee.unknown', {}, 'traineeId')
    const today = dayOf(received, programme.timeZone)
    if (!stillClear(clearance, today < found.startsOn ? found.startsOn : today))
      return refuse('trainee.noClearance', {}, 'traineeId')
    if (known) return refuse('courseEnrolment.known', {}, 'traineeId')
    if (taken >= found.places) return refuse('courseEnrolment.full', { places: found.places })
    const open = { status: 'enrolled', score: null, note: '', endedOn: null, endedBy: null, endedAt: null } as const
    return accept([
      put(enrolmentNoun, {
        ...input,
        sideId: found.sideId,
        personId: who.personId,
        ...open,
        enrolledBy: actor.id,
        enrolledAt: at,
      }),
    ])
  },
})

const ofEnrolment = z.object({ course: Course.nullable(), programme: Programme.nullable() })

/** Records whether somebody came on a day of the course; said again, it replaces what stood, which stays. */
export const recordAttendance = defineAction({
  name: 'courseAttendance.record',
  kind: 'fact',
  noun: attendanceNoun,
  roles: trainers,
  input: CourseAttendance.pick({ id: true, courseId: true, enrolmentId: true, day: true, came: true }).strict(),
  facts: z.object({
    enrolment: CourseEnrolment.nullable(),
    course: Course.nullable(),
    programme: Programme.nullable(),
    before: CourseAttendance.nullable(),
  }),
  needs: ({ courseId, enrolmentId }) => ({
    course: { noun: courseNoun, id: courseId },
    enrolment: { noun: enrolmentNoun, id: enrolmentId },
    programme: programmeRef,
  }),
  decide(attendance, input, { enrolment, course, programme, before }, { actor, at, received }) {
    const found = courseFor(course, 'attend', actor)
    if (isRefusal(found)) return found
    if (attendance) return refuse('courseEnrolment.exists')
    if (enrolment?.courseId !== found.id || enrolment.status !== 'enrolled' || !programme)
      return refuse('courseEnrolment.notNow')
    if (input.day < found.startsOn || input.day > found.endsOn) return refuse('courseAttendance.noDay', {}, 'day')
    if (input.day > dayOf(received, programme.timeZone)) return refuse('courseAttendance.dayAhead', {}, 'day')
    const { personId } = enrolment
    const standing = {
      sideId: found.sideId,
      personId,
      status: 'standing',
      recordedBy: actor.id,
      recordedAt: at,
    } as const
    return accept([
      ...(before ? [put(attendanceNoun, { ...before, status: 'replaced' })] : []),
      put(attendanceNoun, { ...input, ...standing }),
    ])
  },
})

/**
 * Records the result of one person, for good. Refuses a pass of somebody who came on fewer days than the course asks for, and a day
 * before the course began.
 */
export const recordResult = defineAction({
  name: 'courseEnrolment.result',
  kind: 'fact',
  noun: enrolmentNoun,
  roles: trainers,
  input: z.strictObject({
    id: Id,
    status: z.enum(['passed', 'failed', 'left']),
    score: CourseEnrolment.shape.score,
    endedOn: Course.shape.endsOn,
    note: plainText(1000),
  }),
  sealed: ['note'],
  sealedUnder: (_input, enrolment) => enrolment?.personId ?? null,
  facts: z.object({ ...ofEnrolment.shape, came: z.int(), absent: z.int() }),
  needs: (_input, _actor, enrolment) => ({
    course: enrolment ? { noun: courseNoun, id: enrolment.courseId } : null,
    programme: programmeRef,
  }),
  decide(enrolment, input, { course, programme, came, absent }, { actor, at, received }) {
    const found = courseFor(course, 'result', actor)
    if (isRefusal(found)) return found
    if (enrolment?.status !== 'enrolled' || !programme) return refuse('courseEnrolment.notNow')
    if (input.endedOn < found.startsOn) return refuse('dates.reversed', {}, 'endedOn')
    if (input.endedOn > dayOf(received, programme.timeZone)) return refuse('courseAttendance.dayAhead', {}, 'endedOn')
    const share = shareCame({ came, absent })
    if (input.status === 'passed' && (share ?? 0) < found.leastAttendance)
      return refuse('courseEnrolment.tooSeldom', { least: found.leastAttendance, share: share ?? 0 }, 'status')
    if (input.status !== 'passed' && input.note === '') return refuse('courseEnrolment.noteMissing', {}, 'note')
    return accept([put(enrolmentNoun, { ...enrolment, ...input, endedBy: actor.id, endedAt: at })])
  },
})
