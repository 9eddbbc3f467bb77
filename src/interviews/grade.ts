import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import type { Answers, Interview } from './interview.ts'

/** What a grader finds: whether the answers are those of somebody who was there. */
export const GradeFinding = z.enum(['convincing', 'notConvincing', 'cannotTell'])
export type GradeFinding = z.infer<typeof GradeFinding>

/** Of each question that was answered, 0 (nothing in it) to 3 (only somebody who was there knows this). */
export const Marks = z.record(z.string().max(40), z.int().min(0).max(3))
export type Marks = z.infer<typeof Marks>
export const highestMark = 3

/** One officer's grading of an interview. History: given once, before they saw anybody else's, and never changed. */
export const Grade = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  interviewId: Id,
  interviewer: Id,
  grader: Id,
  /** First and second; the third only where those two do not agree. */
  n: z.int().min(1).max(3),
  marks: Marks,
  finding: GradeFinding,
  reason: plainText(2000),
  givenAt: Instant,
})
export type Grade = z.infer<typeof Grade>
export const gradeNoun = defineNoun({ name: 'grade', table: 'grades', schema: Grade, appendOnly: true })

/**
 * How an interview stands after these findings, in the order in which they were given: two that agree decide; else a
 * third grader decides by majority, and what is not found convincing by two has not been verified (R-EL3).
 */
export function statusAfter(findings: readonly GradeFinding[]): Interview['status'] {
  if (findings.length < 2) return findings.length === 0 ? 'held' : 'graded'
  const convinced = findings.filter((finding) => finding === 'convincing').length
  if (convinced >= 2) return 'passed'
  if (findings.length > 2 || findings.every((finding) => finding === 'notConvincing')) return 'failed'
  return 'disputed'
}

/** The share of the marks that could be had, in percent. */
export function shareOf(marks: Marks): number {
  const given = Object.values(marks)
  if (given.length === 0) return 0
  return Math.round((100 * given.reduce((sum, mark) => sum + mark, 0)) / (highestMark * given.length))
}

/** Whether a finding needs a reason: every one but convincing, and convincing against the marks. */
export function needsReason(finding: GradeFinding, marks: Marks, passMark: number): boolean {
  return finding !== 'convincing' || shareOf(marks) < passMark
}

/** What is wrong with a grading: marks for exactly the questions answered, a reason where one is due, a third who decides. */
export function gradeMisfit(
  said: { marks: Marks; finding: GradeFinding; reason: string },
  about: { answers: Answers; passMark: number; n: number },
): Refusal | undefined {
  const missing = Object.keys(about.answers).find((key) => own(said.marks, key) === undefined)
  if (missing !== undefined) return refuse('grade.markNeeded', {}, `marks.${missing}`)
  if (Object.keys(said.marks).length > Object.keys(about.answers).length)
    return refuse('interview.notAsked', {}, 'marks')
  if (about.n === 3 && said.finding === 'cannotTell') return refuse('grade.thirdDecides', {}, 'finding')
  if (said.reason === '' && needsReason(said.finding, said.marks, about.passMark))
    return refuse('grade.reasonNeeded', {}, 'reason')
  return undefined
}
