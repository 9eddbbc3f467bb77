import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Person } from '../people/person.ts'
import { StationKind } from '../site-flow/station.ts'
import { SiteVisit } from '../site-flow/visit.ts'
import { Answers } from './answers.ts'
import { Content } from './content.ts'
import { Questionnaire } from './questionnaire.ts'
import { QuestionnaireAnswers } from './questionnaire-answers.ts'
import { QuestionnaireShare } from './questionnaire-share.ts'
import { ImportProblem } from './xlsform.ts'

const names = z.record(z.string(), z.string())
const station = z.enum(['all', ...StationKind.options]).default('all')

/** A version in a list, without what it asks. */
export const QuestionnaireRow = Questionnaire.pick({
  id: true,
  title: true,
  code: true,
  version: true,
  station: true,
  status: true,
  joint: true,
  proposedAt: true,
}).extend({ questions: z.int() })
export type QuestionnaireRow = z.infer<typeof QuestionnaireRow>

/** Query of `GET /api/questionnaires`; searched by title and code. */
export const QuestionnairesQuery = z.object({
  status: z.enum(['all', ...Questionnaire.shape.status.options]).default('inForce'),
  station,
  search: z.string().max(200).default(''),
  order: orderOf(['proposed', 'station']).default('-proposed'),
  page: PageNumber,
})
export type QuestionnairesQuery = z.infer<typeof QuestionnairesQuery>
export const QuestionnairesView = z.object({ questionnaires: z.array(QuestionnaireRow), ...pageShape })
export type QuestionnairesView = z.infer<typeof QuestionnairesView>

/** `GET /api/questionnaires/{id}`: a version, the others of its series, and who proposed and signed. */
export const QuestionnaireView = z.object({
  questionnaire: Questionnaire,
  versions: z.array(Questionnaire.pick({ id: true, version: true, status: true, proposedAt: true })),
  /** Whether a version of the series waits for its signature. */
  waiting: z.boolean(),
  names,
})
export type QuestionnaireView = z.infer<typeof QuestionnaireView>

/** What a workbook holds, before anybody proposes it: what it asks, or everything that is wrong with it. */
export const ImportView = z.object({
  title: z.string(),
  code: z.string(),
  content: Content.nullable(),
  problems: z.array(ImportProblem),
  /** What stands in it and was passed over, since it changes no answer. */
  left: z.array(z.string()),
})
export type ImportView = z.infer<typeof ImportView>

const Who = Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true })

/** That somebody answered, in a list. */
export const AnswersRow = z.object({
  answers: QuestionnaireAnswers.pick({ id: true, station: true, recordedAt: true, visitId: true }),
  questionnaire: Questionnaire.pick({ id: true, title: true, version: true }),
  visitNumber: SiteVisit.shape.number,
  person: Who.nullable(),
  byName: z.string(),
})
export type AnswersRow = z.infer<typeof AnswersRow>

/** Query of `GET /api/questionnaire-answers`; searched by whom they are of. */
export const AnswersQuery = z.object({
  questionnaire: z.union([Id, z.literal('')]).default(''),
  station,
  search: z.string().max(200).default(''),
  order: orderOf(['recorded']).default('-recorded'),
  page: PageNumber,
})
export type AnswersQuery = z.infer<typeof AnswersQuery>
export const AnswersListView = z.object({ answers: z.array(AnswersRow), ...pageShape })
export type AnswersListView = z.infer<typeof AnswersListView>

/** `GET /api/site-visits/{id}/questionnaires`: what can be asked on a visit by the reader, and what was answered. */
export const VisitQuestionnairesView = z.object({
  asked: z.array(Questionnaire.pick({ id: true, title: true, version: true, station: true, purpose: true })),
  answers: z.array(AnswersRow),
})
export type VisitQuestionnairesView = z.infer<typeof VisitQuestionnairesView>

/** `GET /api/people/{id}/questionnaire-answers`: newest first. */
export const PersonAnswersView = z.object({ answers: z.array(AnswersRow) })
export type PersonAnswersView = z.infer<typeof PersonAnswersView>

/** `GET /api/questionnaire-answers/{id}`: opened for who may read them; null once their key was destroyed. */
export const AnswersView = z.object({
  row: AnswersRow,
  answeredOn: QuestionnaireAnswers.shape.answeredOn,
  content: Content,
  said: Answers.nullable(),
})
export type AnswersView = z.infer<typeof AnswersView>

/** Query of `GET /api/questionnaire-shares`. */
export const SharesQuery = z.object({ questionnaire: z.union([Id, z.literal('')]).default(''), page: PageNumber })
export type SharesQuery = z.infer<typeof SharesQuery>
export const SharesView = z.object({
  shares: z.array(
    z.object({
      share: QuestionnaireShare.omit({ answerIds: true }),
      count: z.int(),
      title: Questionnaire.shape.title,
      byName: z.string(),
      expired: z.boolean(),
      /** Whether the reader may fetch the file. */
      own: z.boolean(),
    }),
  ),
  ...pageShape,
})
export type SharesView = z.infer<typeof SharesView>
