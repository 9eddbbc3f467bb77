import { associationNoun } from '../groups/association.ts'
import { groupsById } from '../groups/store.ts'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds, type Role } from '../kernel/roles.ts'
import { mayBeChild } from '../people/person.ts'
import { whereSought } from '../people/sought-store.ts'
import { peopleById } from '../people/store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, orderBy, pageOfIds } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { gradeNoun } from './grade.ts'
import { type Interview, interviewCan, interviewMay, interviewNoun, standingInterview } from './interview.ts'
import { questionSetNoun, questionsFor } from './question-set.ts'
import type { InterviewStanding } from './standing.ts'
import type {
  InterviewForm,
  InterviewsQuery,
  InterviewsView,
  InterviewView,
  PersonInterviews,
  QuestionSetsView,
  QuestionSetView,
} from './views.ts'

/** Facts of the interviews' actions that need SQL. */
export const interviewLookups: Readonly<Record<string, Lookup>> = {
  'questionSet.draft': {
    facts: async (tx, input) => {
      const { rows } = await tx.query(
        `select ${columnsOf(questionSetNoun)} from question_sets where series_id = $1 order by version desc limit 1`,
        [input.seriesId],
      )
      const [newest] = rows.map((row) => recordOf(questionSetNoun, row))
      return { newest: newest ?? null, drafted: newest?.status === 'draft' }
    },
  },
  'questionSet.sign': {
    facts: async (tx, _input, _actor, set) => {
      const { rows } = await tx.query(
        `select ${columnsOf(questionSetNoun)} from question_sets where series_id = $1 and status = 'inForce'`,
        [set?.seriesId ?? null],
      )
      return { inForce: rows[0] ? recordOf(questionSetNoun, rows[0]) : null }
    },
  },
  'interview.hold': {
    facts: async (tx, input) => ({
      association: await standingAssociation(tx, String(input.personId)),
      unfinished: await isUnfinished(tx, String(input.personId)),
    }),
  },
  'interview.grade': {
    facts: async (tx, input) => {
      const { rows } = await tx.query('select finding from grades where interview_id = $1 order by n', [input.id])
      return { findings: rows.map(({ finding }) => finding) }
    },
  },
}

async function standingAssociation(tx: Tx, personId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(associationNoun)} from associations where person_id = $1 and status = 'standing'`,
    [personId],
  )
  return rows[0] ? recordOf(associationNoun, rows[0]) : null
}

const waiting: readonly string[] = interviewCan.grade

function isUnfinished(tx: Tx, personId: Id): Promise<boolean> {
  return exists(tx, 'select from interviews where person_id = $1 and status = any($2)', [personId, waiting])
}

/** How the newest verification interview of a person stands. */
export async function interviewOf(tx: Tx, personId: Id): Promise<InterviewStanding> {
  const { rows } = await tx.query<Pick<Interview, 'status'>>(
    'select status from interviews where person_id = $1 order by held_at desc, id desc limit 1',
    [personId],
  )
  return standingInterview(rows[0])
}

/** Interviews with the people, groups and interviewers that they name; those of who may be a child are left out (R-CHD2). */
async function named(tx: Tx, interviews: readonly Interview[], today: Day, language: string) {
  const people = await peopleById(
    tx,
    interviews.map(({ personId }) => personId),
  )
  const groups = await groupsById(
    tx,
    interviews.map(({ groupId }) => groupId),
  )
  const names = await userNames(
    tx,
    interviews.map(({ interviewer }) => interviewer),
    language,
  )
  return interviews.flatMap((interview) => {
    const person = people.get(interview.personId)
    if (!person || mayBeChild(person.birth, today)) return []
    const group = groups.get(interview.groupId) ?? null
    return [{ interview, person, group, interviewerName: names.get(interview.interviewer) ?? '' }]
  })
}

interface How {
  readonly now: Date
  readonly language: string
}

/** A page of the interviews within reach, longest waiting first unless asked otherwise. */
export async function readInterviews(
  tx: Tx,
  query: InterviewsQuery,
  actor: Actor,
  { now, language }: How,
): Promise<InterviewsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (query.status === 'finished') conditions.add((place) => `r.status = any(${place})`, interviewCan.seeMarks)
  else if (query.status !== 'all') conditions.add((place) => `r.status = any(${place})`, waiting)
  if (query.status === 'toGrade')
    conditions.add((place) => `not (${place}::uuid = any (r.graded_by || r.interviewer))`, actor.id)
  await whereSought(tx, conditions, 'r.person_id', query.search, actor)
  const from = `from interviews r where ${conditions.where}`
  const order = orderBy(query.order, { held: 'r.held_at' }, 'r.id')
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 'r.id', order }, query)
  const { rows } = await tx.query(
    `select ${columnsOf(interviewNoun, 'r')} from interviews r where r.id = any($1) ${order}`,
    [ids],
  )
  const interviews = await named(
    tx,
    rows.map((row) => recordOf(interviewNoun, row)),
    await todayHere(tx, now),
    language,
  )
  return {
    interviews: interviews.map((row) => ({ ...row, grades: row.interview.gradedBy.length })),
    ...total,
    page: query.page,
    pageSize,
  }
}

/** Who grades interviews. */
export const graders: readonly Role[] = ['screener', 'groupOfficer']
/** Who reads what was said: those who grade, weigh or review it. An interviewer of a site reads their own alone. */
const answerReaders: readonly Role[] = [...graders, 'adjudicator', 'director', 'appealsOfficer']

/**
 * One interview with its answers. What graders found is not in it before the outcome is known: the row policy of grades
 * lets nobody read it. Undefined where the person may be a child by what is known today.
 */
export async function readInterview(
  tx: Tx,
  id: Id,
  actor: Actor,
  { now, language }: How,
): Promise<InterviewView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(interviewNoun)} from interviews where id = $1`, [id])
  const found = rows.map((row) => recordOf(interviewNoun, row))
  const [row] = await named(tx, found, await todayHere(tx, now), language)
  if (!row || !(row.interview.interviewer === actor.id || holds(actor, answerReaders))) return undefined
  const { interview } = row
  const { rows: sets } = await tx.query(`select ${columnsOf(questionSetNoun)} from question_sets where id = $1`, [
    interview.questionSetId,
  ])
  const set = recordOf(questionSetNoun, sets[0] ?? {})
  const { rows: given } = await tx.query(
    `select ${columnsOf(gradeNoun)} from grades where interview_id = $1 order by n`,
    [id],
  )
  const grades = given.map((one) => recordOf(gradeNoun, one))
  const names = await userNames(
    tx,
    grades.map(({ grader }) => grader),
    language,
  )
  const finished = interviewMay('seeMarks', interview)
  const hints = finished || (holds(actor, graders) && interview.interviewer !== actor.id)
  return {
    ...row,
    title: set.title,
    passMark: set.passMark,
    questions: questionsFor(set.questions, interview.role).map((one) => (hints ? one : { ...one, hint: null })),
    given: interview.gradedBy.length,
    givenByReader: interview.gradedBy.includes(actor.id),
    grades: grades.map((grade) => ({ grade, graderName: names.get(grade.grader) ?? '' })),
  }
}

/** The interviews of a person, newest first; of somebody who may be a child, that alone. */
export async function readPersonInterviews(
  tx: Tx,
  personId: Id,
  { now, language }: How,
): Promise<PersonInterviews | undefined> {
  const person = (await peopleById(tx, [personId])).get(personId)
  if (!person) return undefined
  const today = await todayHere(tx, now)
  if (mayBeChild(person.birth, today)) return { child: true, standing: 'none', interviews: [] }
  const { rows } = await tx.query(
    `select ${columnsOf(interviewNoun)} from interviews where person_id = $1 order by held_at desc, id desc`,
    [personId],
  )
  const interviews = rows.map((row) => recordOf(interviewNoun, row))
  return {
    child: false,
    standing: standingInterview(interviews[0]),
    interviews: await named(tx, interviews, today, language),
  }
}

/** What holding an interview with a person needs: the questions that are put to them, without what graders look for. */
export async function readInterviewForm(tx: Tx, personId: Id, now: Date): Promise<InterviewForm | undefined> {
  const person = (await peopleById(tx, [personId])).get(personId)
  if (!person) return undefined
  if (mayBeChild(person.birth, await todayHere(tx, now))) return { child: true }
  const association = await standingAssociation(tx, personId)
  const group = association ? (await groupsById(tx, [association.groupId])).get(association.groupId) : undefined
  const { rows } = await tx.query(
    `select ${columnsOf(questionSetNoun)} from question_sets where status = 'inForce' and (joint or side_id = $1)
     order by joint, signed_at desc limit 50`,
    [person.sideId],
  )
  const role = association?.role
  const sets = rows.map((row) => recordOf(questionSetNoun, row))
  return {
    child: false,
    person,
    association: association && group ? { role: association.role, group } : null,
    unfinished: await isUnfinished(tx, personId),
    sets: sets.map(({ id, title, version, questions }) => ({
      id,
      title,
      version,
      questions: role ? questionsFor(questions, role).map((one) => ({ ...one, hint: null })) : [],
    })),
  }
}

const setsShown = 200

/** The sets of questions within reach: those in force first, then drafts, then what was retired. */
export async function readQuestionSets(tx: Tx): Promise<QuestionSetsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(questionSetNoun)} from question_sets
     order by array_position('{inForce,draft,retired}', status), proposed_at desc, id limit ${setsShown}`,
  )
  const sets = rows.map((row) => recordOf(questionSetNoun, row))
  return { sets: sets.map((set) => ({ set, questions: set.questions.length })) }
}

/** One version, with the others of its series. */
export async function readQuestionSet(tx: Tx, id: Id, language: string): Promise<QuestionSetView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(questionSetNoun)} from question_sets
     where series_id = (select series_id from question_sets where id = $1) order by version desc`,
    [id],
  )
  const versions = rows.map((row) => recordOf(questionSetNoun, row))
  const set = versions.find((one) => one.id === id)
  if (!set) return undefined
  const officers = [set.proposedBy, set.signedBy, set.retirementBy, set.retiredBy]
  return { set, versions, names: Object.fromEntries(await userNames(tx, officers, language)) }
}
