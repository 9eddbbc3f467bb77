import { z } from 'zod'
import { Instant, partialDate } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { interviewLanguages } from './open-lists.ts'
import { AskedRole, type Question, questionsFor } from './question-set.ts'
import type { InterviewStanding } from './standing.ts'

/** An answer as it was given; not knowing and not wanting to say are answers too. Empty unless `said`. */
export const InterviewAnswer = z.strictObject({
  state: z.enum(['said', 'doesNotKnow', 'doesNotSay']),
  value: plainText(2000),
})
export type InterviewAnswer = z.infer<typeof InterviewAnswer>

export const Answers = z.record(z.string().max(40), InterviewAnswer)
export type Answers = z.infer<typeof Answers>

/**
 * A verification interview with somebody who says that they belonged to a group (R-EL3). Two officers who did not hold
 * it grade it, apart from each other. Never held with a child or somebody who may be one (R-CHD2).
 */
export const Interview = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  /** The group, and the part in it, that was verified: the association that stood when it was held. */
  groupId: Id,
  role: AskedRole,
  questionSetId: Id,
  questionSetVersion: z.int(),
  answers: Answers,
  interviewer: Id,
  interviewerSex: Person.shape.sex,
  /** Why a woman was interviewed by no woman (R-GEN1); empty where the rule was kept. */
  sexReason: plainText(500),
  language: interviewLanguages.code,
  /** Whether somebody of the person's own choice sat with them. */
  companion: z.boolean(),
  heldAt: Instant,
  status: z.enum(['held', 'graded', 'passed', 'failed', 'disputed', 'setAside']),
  /** Who has graded, in order; their marks lie in a table of their own until the outcome is known. */
  gradedBy: z.array(Id),
  outcomeAt: Instant.nullable(),
})
export type Interview = z.infer<typeof Interview>
export const interviewNoun = defineNoun({ name: 'interview', table: 'interviews', schema: Interview })

/** What can be done with an interview in which status. */
export const interviewCan = {
  grade: ['held', 'graded', 'disputed'],
  seeMarks: ['passed', 'failed', 'setAside'],
  setAside: ['failed'],
} as const satisfies Record<string, readonly Interview['status'][]>

/** Whether an interview may take this step now. */
export const interviewMay = mayBy<Interview, keyof typeof interviewCan>(interviewCan)

/** An appeal against a failed interview was upheld: it counts no more, and a new one is due. What was said is kept. */
export function setAside(interview: Interview): Interview {
  return { ...interview, status: 'setAside' }
}

/** How a person stands whose newest interview this is; none, or one that was set aside: a new one is due. */
export function standingInterview(newest: Pick<Interview, 'status'> | undefined): InterviewStanding {
  if (!newest || newest.status === 'setAside') return 'none'
  return newest.status === 'graded' ? 'held' : newest.status
}

/** Whether an interviewer of this sex owes a reason for interviewing this person (R-GEN1; IDDRS 5.10). */
export function owesReason(person: Pick<Person, 'sex'>, interviewerSex: Person['sex']): boolean {
  return person.sex === 'female' && interviewerSex !== 'female'
}

/** What is wrong with the answers to the questions that are put to somebody of this part in a group. */
export function answersMisfit(questions: readonly Question[], role: AskedRole, answers: Answers): Refusal | undefined {
  const asked = questionsFor(questions, role)
  // Not named by its key: what came in as a key may be anything.
  if (Object.keys(answers).some((key) => !asked.some((question) => question.key === key)))
    return refuse('interview.notAsked', {}, 'answers')
  for (const question of asked) {
    const field = `answers.${question.key}`
    const answer = own(answers, question.key)
    if (!answer) {
      if (question.mandatory) return refuse('interview.answerNeeded', {}, field)
    } else if ((answer.state === 'said') !== (answer.value !== '')) return refuse('interview.answerNeeded', {}, field)
    else if (answer.state === 'said' && !fits(question, answer.value)) return refuse('interview.answerForm', {}, field)
  }
  return undefined
}

function fits(question: Question, value: string): boolean {
  if (question.kind === 'choice') return question.choices.some(({ key }) => key === value)
  if (question.kind === 'yesNo') return value === 'yes' || value === 'no'
  if (question.kind === 'number') return /^\d{1,9}$/.test(value)
  if (question.kind === 'date') return partialDate(value) !== undefined
  return true
}
