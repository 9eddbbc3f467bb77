import type { Feature } from '../kernel/feature.ts'
import { attendanceNoun, courseNoun, enrolmentNoun } from './course.ts'
import * as courses from './course-actions.ts'
import { traineeNoun, traineeStepNoun } from './trainee.ts'
import * as trainees from './trainee-actions.ts'

export const trainingFeature = {
  name: 'training',
  nouns: [traineeNoun, traineeStepNoun, courseNoun, enrolmentNoun, attendanceNoun],
  actions: [
    trainees.handOver,
    trainees.tellTraining,
    trainees.closeTrainee,
    courses.planCourse,
    courses.endCourse,
    courses.enrol,
    courses.recordAttendance,
    courses.recordResult,
  ],
} satisfies Feature
