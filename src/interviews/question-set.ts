import { z } from 'zod'
import { Association } from '../groups/association.ts'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { Texts } from '../kernel/texts.ts'

/** A part in a group that a question can be meant for. Never a child: nobody who may be one is interviewed (R-CHD2). */
export const AskedRole = Association.shape.role
export type AskedRole = z.infer<typeof AskedRole>

const key = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/)

export const Question = z.strictObject({
  key,
  text: Texts,
  /** What a convincing answer looks like. Only graders see it, never the person nor the interviewer. */
  hint: Texts.nullable(),
  kind: z.enum(['text', 'choice', 'yesNo', 'date', 'number']),
  /** For a question of kind `choice` alone. */
  choices: z.array(z.strictObject({ key, text: Texts })).max(12),
  mandatory: z.boolean(),
  /** Whom it is put to; nobody named: everybody. A dependant is not asked about battles. */
  onlyFor: z.array(AskedRole).max(AskedRole.options.length),
})
export type Question = z.infer<typeof Question>

/** What the programme edits of a set of questions. */
export const questionSetContent = {
  title: Texts,
  questions: z.array(Question).min(1).max(60),
  /**
   * The share of the marks, in percent, from which a convincing interview is expected. It decides nothing: a grader
   * whose finding differs from it says why.
   */
  passMark: z.int().min(0).max(100),
}

/**
 * The questions of a verification interview, as one version (ddr.md §1.3: locations of battles and bases, names of
 * senior members). A version never changes once it is in force; a change is a new version of the same series.
 */
export const QuestionSet = z.object({
  id: Id,
  sideId: Id,
  /** True where a joint body made it: then either side may use it. */
  joint: z.boolean(),
  /** The id of the first version: what the versions have in common. */
  seriesId: Id,
  version: z.int().min(1),
  ...questionSetContent,
  status: z.enum(['draft', 'inForce', 'retired']),
  ...signatureShape,
  retirementBy: Id.nullable(),
  retirementAt: Instant.nullable(),
  /** Who signed that it is retired; null also where a later version took its place. */
  retiredBy: Id.nullable(),
  retiredAt: Instant.nullable(),
})
export type QuestionSet = z.infer<typeof QuestionSet>
export const questionSetNoun = defineNoun({ name: 'questionSet', table: 'question_sets', schema: QuestionSet })

/** What can be done with a version in which status. */
export const questionSetCan = {
  edit: ['draft'],
  sign: ['draft'],
  use: ['inForce'],
  proposeRetirement: ['inForce'],
  retire: ['inForce'],
} as const satisfies Record<string, readonly QuestionSet['status'][]>

/** Whether a version may take this step now. */
export const questionSetMay = mayBy<QuestionSet, keyof typeof questionSetCan>(questionSetCan)

/** The questions that are put to somebody of this part in a group. */
export function questionsFor(questions: readonly Question[], role: AskedRole): Question[] {
  return questions.filter(({ onlyFor }) => onlyFor.length === 0 || onlyFor.includes(role))
}

/** What is wrong with a set of questions as a whole: keys that repeat, choices where there are none or should be. */
export function questionsMisfit(questions: readonly Question[]): Refusal | undefined {
  for (const [at, question] of questions.entries()) {
    if (questions.findIndex((one) => one.key === question.key) !== at)
      return refuse('questionSet.keyRepeats', { key: question.key }, `questions.${at}.key`)
    if ((question.kind === 'choice') !== question.choices.length > 1)
      return refuse('questionSet.choices', { key: question.key }, `questions.${at}.choices`)
    if (new Set(question.choices.map((one) => one.key)).size !== question.choices.length)
      return refuse('questionSet.keyRepeats', { key: question.key }, `questions.${at}.choices`)
  }
  return undefined
}
