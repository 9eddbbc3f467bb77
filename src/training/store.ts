import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { whereSought } from '../people/sought-store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt, pageOfIds } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { attendanceNoun, courseNoun, enrolmentNoun } from './course.ts'
import { Clearance, traineeNoun, traineeNumber, traineeStepNoun } from './trainee.ts'
import {
  CourseRow,
  type CoursesQuery,
  type CoursesView,
  CourseView,
  HandOverCases,
  TraineeChoices,
  TraineePerson,
  TraineeRow,
  type TraineesQuery,
  type TraineesView,
  TraineeView,
} from './views.ts'

/**
 * What of a trainee's case may leave the compartment: the result and its last day while it stands, or nothing. Facts are kept in the
 * journal, which offices of the side read, so no more than this is asked for.
 */
export async function clearanceOfTrainee(tx: Tx, traineeId: unknown): Promise<Clearance | null> {
  const { rows } = await tx.query(
    `select c.decision as result, c.valid_until as "validUntil" from trainees t join vetting_cases c on c.id = t.case_id
     where t.id = $1 and c.status in ('cleared', 'conditional', 'integrated')`,
    [traineeId],
  )
  return Clearance.safeParse(rows[0]).data ?? null
}

interface Days extends Record<string, unknown> {
  readonly came: number
  readonly absent: number
}

interface Enrolled extends Days {
  readonly enrolment: Record<string, unknown>
  readonly person: Record<string, unknown>
}

/** SQL of on how many days of a course somebody came and did not, by what stands; an excused day is neither. */
function daysOf(enrolment: string): string {
  return `select count(*) filter (where came = 'came') as came, count(*) filter (where came = 'absent') as absent
    from course_attendances where enrolment_id = ${enrolment} and status = 'standing'`
}

/** Facts of training that need SQL. */
export const trainingLookups: Readonly<Record<string, Lookup>> = {
  'trainee.handOver': {
    facts: async (tx, { caseId }) => ({
      known: await exists(tx, `select from trainees where case_id = $1 and status = 'open'`, [caseId]),
    }),
  },
  'course.plan': {
    facts: async (tx, { placeCode }) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
    }),
  },
  'courseEnrolment.enrol': {
    facts: async (tx, { courseId, traineeId }) => {
      const { rows } = await tx.query<{ taken: number; known: boolean }>(
        `select count(*) as taken, coalesce(bool_or(trainee_id = $2), false) as known from course_enrolments
         where course_id = $1 and status <> 'left'`,
        [courseId, traineeId],
      )
      const [row] = rows
      const clearance = await clearanceOfTrainee(tx, traineeId)
      return { clearance, taken: Number(row?.taken ?? 0), known: row?.known ?? false }
    },
  },
  'courseAttendance.record': {
    facts: async (tx, { enrolmentId, day }) => {
      const { rows } = await tx.query(
        `select ${columnsOf(attendanceNoun)} from course_attendances where enrolment_id = $1 and day = $2 and status = 'standing'`,
        [enrolmentId, day],
      )
      return { before: rows[0] ? recordOf(attendanceNoun, rows[0]) : null }
    },
  },
  'courseEnrolment.result': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query<Days>(daysOf('$1'), [id])
      return { came: Number(rows[0]?.came ?? 0), absent: Number(rows[0]?.absent ?? 0) }
    },
  },
}

/** How somebody reads: when, and in which language. */
export interface How {
  readonly now: Date
  readonly language: string
}

const stageSql = `case when exists (select from postings g where g.trainee_id = t.id and g.status = 'running') then 'posted'
  when exists (select from course_enrolments e where e.trainee_id = t.id and e.status = 'enrolled') then 'inTraining'
  else 'waiting' end`
const columns = `to_jsonb(t) as trainee, to_jsonb(p) as person, i.name as institution_name, o.title as post_title, ${stageSql} as stage`
const joins = `join people p on p.id = t.person_id join institutions i on i.id = t.institution_id
  join institution_posts o on o.id = t.post_id`

/** A row of `to_jsonb(people)` as who somebody is: their number and name, and nothing else. */
function personOf(row: Record<string, unknown>): TraineePerson {
  const { id, number, name_arabic: nameArabic, name_latin: nameLatin } = row
  return TraineePerson.parse({ id, number, nameArabic, nameLatin })
}

interface Found extends Record<string, unknown> {
  readonly trainee: Record<string, unknown>
  readonly person: Record<string, unknown>
}

function rowOf(row: Found, today: string): TraineeRow {
  const trainee = recordOf(traineeNoun, row.trainee)
  return TraineeRow.parse({
    ...{ trainee, person: personOf(row.person), number: traineeNumber(trainee.caseId) },
    ...{ institutionName: row.institution_name, postTitle: row.post_title, stage: row.stage },
    expired: trainee.validUntil < today,
  })
}

/** A page of those in training, by name; with the clearances that ended while somebody is in training or placed. */
export async function readTrainees(tx: Tx, query: TraineesQuery, actor: Actor, { now }: How): Promise<TraineesView> {
  const today = await todayHere(tx, now)
  const conditions = new Conditions()
  conditions.within(actor, 't')
  if (query.status !== 'all') conditions.add((place) => `t.status = ${place}`, query.status)
  if (query.stage === 'expired') conditions.add((place) => `t.valid_until < ${place}::date`, today)
  else if (query.stage !== 'all') conditions.add((place) => `${stageSql} = ${place}`, query.stage)
  await whereSought(tx, conditions, 't.person_id', query.search, actor)
  const order = orderBy(query.order, { handed: 't.handed_at', until: 't.valid_until' }, 't.id')
  const from = `from trainees t where ${conditions.where}`
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 't.id', order }, query)
  const { rows } = await tx.query<Found>(
    `select ${columns} from unnest($1::uuid[]) with ordinality wanted (id, place) join trainees t on t.id = wanted.id ${joins}
     order by wanted.place`,
    [ids],
  )
  return { trainees: rows.map((row) => rowOf(row, today)), ...total, page: query.page, pageSize }
}

/** One trainee with their courses; undefined where the reader sees none. */
export async function readTrainee(tx: Tx, id: Id, { now, language }: How): Promise<TraineeView | undefined> {
  const { rows } = await tx.query<Found>(`select ${columns} from trainees t ${joins} where t.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: taken } = await tx.query(
    `select ${columnsOf(traineeStepNoun)} from trainee_steps where trainee_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((one) => recordOf(traineeStepNoun, one))
  const { rows: courses } = await tx.query(
    `select to_jsonb(e) as enrolment, c.title, c.starts_on as "startsOn" from course_enrolments e
       join training_courses c on c.id = e.course_id where e.trainee_id = $1 order by c.starts_on, e.id`,
    [id],
  )
  const names = await userNames(
    tx,
    steps.map(({ takenBy }) => takenBy),
    language,
  )
  return TraineeView.parse({
    ...rowOf(row, await todayHere(tx, now)),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
    courses: courses.map(({ enrolment, ...course }) => ({ ...course, enrolment: recordOf(enrolmentNoun, enrolment) })),
  })
}

const courseSelect = `select to_jsonb(c) as course, p.name as place_name,
    (select count(*) from course_enrolments e where e.course_id = c.id and e.status <> 'left') as taken
  from training_courses c join places p on p.code = c.place_code`

function courseRowOf(row: Record<string, unknown> & { course: Record<string, unknown> }): CourseRow {
  return CourseRow.parse({
    course: recordOf(courseNoun, row.course),
    placeName: row.place_name,
    taken: Number(row.taken),
  })
}

export const courseOrders = { starts: 'c.starts_on' } as const

/** Which courses a query asks for: conditions on `c`. */
export function coursesAsked(query: CoursesQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `c.status = ${place}`, query.status)
  if (query.search !== '')
    conditions.add(
      (place) =>
        `(exists (select from jsonb_each_text(c.title) n where n.value ilike ${place}) or c.venue ilike ${place})`,
      anywhere(query.search),
    )
  return conditions
}

/** A page of courses with the places that are taken. */
export async function readCourses(tx: Tx, query: CoursesQuery): Promise<CoursesView> {
  const conditions = coursesAsked(query)
  const order = orderBy(query.order, courseOrders, 'c.id')
  const { rows } = await tx.query<{ course: Record<string, unknown> }>(
    `${courseSelect} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from training_courses c where ${conditions.where}`, conditions.values)
  return { courses: rows.map(courseRowOf), ...total, page: query.page, pageSize }
}

/** One course with who is enrolled, on how many days they came, and how it ended for them; undefined where the reader sees none. */
export async function readCourse(tx: Tx, id: Id): Promise<CourseView | undefined> {
  const { rows } = await tx.query<{ course: Record<string, unknown> }>(`${courseSelect} where c.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: enrolled } = await tx.query<Enrolled>(
    `select to_jsonb(e) as enrolment, to_jsonb(p) as person, d.came, d.absent from course_enrolments e
       join people p on p.id = e.person_id cross join lateral (${daysOf('e.id')}) d
     where e.course_id = $1 order by e.enrolled_at, e.id limit 2000`,
    [id],
  )
  return CourseView.parse({
    ...courseRowOf(row),
    enrolled: enrolled.map(({ enrolment, person, came, absent }) => ({
      enrolment: recordOf(enrolmentNoun, enrolment),
      person: personOf(person),
      came: Number(came),
      absent: Number(absent),
    })),
  })
}

/** The cases whose persons can be handed over; read inside the compartment. */
export async function readHandOverCases(tx: Tx, { now }: How): Promise<HandOverCases> {
  const { rows } = await tx.query(
    `select c.id, ${shortCodeOf('VT', 'c.id')} as number, to_jsonb(p) as person from vetting_cases c join people p on p.id = c.person_id
     where c.status in ('cleared', 'conditional', 'integrated') and c.valid_until >= $1
       and not exists (select from trainees t where t.case_id = c.id and t.status = 'open')
     order by c.decided_on desc, c.id limit 1000`,
    [await todayHere(tx, now)],
  )
  return HandOverCases.parse({ cases: rows.map((row) => ({ ...row, person: personOf(row.person) })) })
}

/** Those who may be enrolled: open trainees whose clearance has not ended, as far as training was told. */
export async function readTraineeChoices(tx: Tx, { now }: How): Promise<TraineeChoices> {
  const { rows } = await tx.query(
    `select t.id, to_jsonb(p) as person from trainees t join people p on p.id = t.person_id
     where t.status = 'open' and t.valid_until >= $1 order by t.handed_at desc, t.id limit 1000`,
    [await todayHere(tx, now)],
  )
  return TraineeChoices.parse({ trainees: rows.map(({ id, person }) => ({ id, person: personOf(person) })) })
}
