import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { Course, CourseEnrolment } from './course.ts'
import { Trainee, TraineeStep } from './trainee.ts'

/** Who somebody in training is: a number and a name. */
export const TraineePerson = Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true })
export type TraineePerson = z.infer<typeof TraineePerson>

export const stages = ['all', 'waiting', 'inTraining', 'posted', 'expired'] as const

/** Query of `GET /api/trainees`; `search` is looked for in names and numbers of people. `expired`: the clearance ended. */
export const TraineesQuery = z.object({
  status: z.enum(['all', ...Trainee.shape.status.options]).default('open'),
  stage: z.enum(stages).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['handed', 'until']).default('-handed'),
  page: PageNumber,
})
export type TraineesQuery = z.infer<typeof TraineesQuery>

export const TraineeRow = z.object({
  trainee: Trainee,
  person: TraineePerson,
  number: z.string(),
  institutionName: Texts,
  postTitle: Texts,
  stage: z.enum(['waiting', 'inTraining', 'posted']),
  /** Whether the clearance ended, as far as training was told. */
  expired: z.boolean(),
})
export type TraineeRow = z.infer<typeof TraineeRow>
export const TraineesView = z.object({ trainees: z.array(TraineeRow), ...pageShape })
export type TraineesView = z.infer<typeof TraineesView>

/** `GET /api/trainees/{id}`. */
export const TraineeView = TraineeRow.extend({
  steps: z.array(z.object({ step: TraineeStep, takenByName: z.string() })),
  courses: z.array(z.object({ enrolment: CourseEnrolment, title: Texts, startsOn: Day })),
})
export type TraineeView = z.infer<typeof TraineeView>

/** `GET /api/trainee-choices`: whom a course can take. */
export const TraineeChoices = z.object({ trainees: z.array(z.object({ id: Id, person: TraineePerson })) })
export type TraineeChoices = z.infer<typeof TraineeChoices>

/** `GET /api/hand-over-cases`: cases that stand and whose person is not with training; inside the compartment `vetting`. */
export const HandOverCases = z.object({
  cases: z.array(z.object({ id: Id, number: z.string(), person: TraineePerson })),
})
export type HandOverCases = z.infer<typeof HandOverCases>

/** Query of `GET /api/training-courses`; `search` is looked for in titles and venues. */
export const CoursesQuery = z.object({
  status: z.enum(['all', ...Course.shape.status.options]).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['starts']).default('-starts'),
  page: PageNumber,
})
export type CoursesQuery = z.infer<typeof CoursesQuery>

export const CourseRow = z.object({ course: Course, placeName: Texts, taken: z.int() })
export type CourseRow = z.infer<typeof CourseRow>
export const CoursesView = z.object({ courses: z.array(CourseRow), ...pageShape })
export type CoursesView = z.infer<typeof CoursesView>

/** `GET /api/training-courses/{id}`. */
export const CourseView = CourseRow.extend({
  /** With on how many days held they came and did not. */
  enrolled: z.array(z.object({ enrolment: CourseEnrolment, person: TraineePerson, came: z.int(), absent: z.int() })),
})
export type CourseView = z.infer<typeof CourseView>
