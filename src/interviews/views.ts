import { z } from 'zod'
import { ArmedGroup } from '../groups/group.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { Grade } from './grade.ts'
import { Interview } from './interview.ts'
import { AskedRole, Question, QuestionSet } from './question-set.ts'
import { InterviewStanding } from './standing.ts'

const PersonName = Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true })
const GroupName = ArmedGroup.pick({ id: true, code: true, nameArabic: true, nameLatin: true })

/** Query of the list of interviews; `toGrade` are those that the reader may grade. */
export const InterviewsQuery = z.object({
  status: z.enum(['toGrade', 'waiting', 'finished', 'all']).default('toGrade'),
  order: orderOf(['held']).default('held'),
  search: z.string().max(200).default(''),
  page: PageNumber,
})
export type InterviewsQuery = z.infer<typeof InterviewsQuery>

export const InterviewRow = z.object({
  interview: Interview.pick({ id: true, heldAt: true, status: true, role: true }),
  grades: z.int(),
  person: PersonName,
  group: GroupName.nullable(),
  interviewerName: z.string(),
})
export type InterviewRow = z.infer<typeof InterviewRow>

/** `GET /api/interviews`: without those of persons who may be children by now. */
export const InterviewsView = z.object({
  interviews: z.array(InterviewRow),
  ...pageShape,
})
export type InterviewsView = z.infer<typeof InterviewsView>

/** `GET /api/interviews/{id}`. Marks are left out until the outcome is known, the reader's own too. */
export const InterviewView = z.object({
  interview: Interview.omit({ gradedBy: true }),
  person: PersonName,
  group: GroupName.nullable(),
  title: Texts,
  passMark: z.int(),
  /** Those that were put to the person; with the hints for graders where the reader may grade, or all is over. */
  questions: z.array(Question),
  interviewerName: z.string(),
  /** How many have graded, and whether the reader is one of them. */
  given: z.int(),
  givenByReader: z.boolean(),
  grades: z.array(z.object({ grade: Grade, graderName: z.string() })),
})
export type InterviewView = z.infer<typeof InterviewView>

/** `GET /api/people/{id}/interviews`: of somebody who may be a child it says that alone (R-CHD2). */
export const PersonInterviews = z.object({
  child: z.boolean(),
  standing: InterviewStanding,
  interviews: z.array(
    z.object({
      interview: Interview.pick({ id: true, heldAt: true, status: true, role: true, outcomeAt: true }),
      group: GroupName.nullable(),
      interviewerName: z.string(),
    }),
  ),
})
export type PersonInterviews = z.infer<typeof PersonInterviews>

/** `GET /api/people/{id}/interview-form`: what holding an interview needs; nothing for who may be a child. */
export const InterviewForm = z.discriminatedUnion('child', [
  z.object({ child: z.literal(true) }),
  z.object({
    child: z.literal(false),
    person: PersonName.extend({ sex: Person.shape.sex }),
    /** Null where no association is recorded: then there is nothing to verify yet. */
    association: z.object({ role: AskedRole, group: GroupName }).nullable(),
    unfinished: z.boolean(),
    sets: z.array(z.object({ id: Id, title: Texts, version: z.int(), questions: z.array(Question) })),
  }),
])
export type InterviewForm = z.infer<typeof InterviewForm>

/** `GET /api/question-sets`: the newest versions first. */
export const QuestionSetsView = z.object({
  sets: z.array(z.object({ set: QuestionSet.omit({ questions: true }), questions: z.int() })),
})
export type QuestionSetsView = z.infer<typeof QuestionSetsView>

/** `GET /api/question-sets/{id}`: a version, the others of its series, and who proposed and signed. */
export const QuestionSetView = z.object({
  set: QuestionSet,
  versions: z.array(QuestionSet.pick({ id: true, version: true, status: true, proposedAt: true })),
  names: z.record(z.string(), z.string()),
})
export type QuestionSetView = z.infer<typeof QuestionSetView>
