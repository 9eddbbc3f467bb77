import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Language, soughtText, Texts } from '../kernel/texts.ts'
import { DiligenceAnswer } from './answer.ts'
import { DiligenceRequest, DiligenceRound, Scheme } from './request.ts'
import {
  DiligenceEvent,
  DiligenceMeasure,
  DiligenceQuestion,
  DiligenceRisk,
  DiligenceSupport,
} from './round-records.ts'

/** `overdue`: to be re-assessed by now; `uncovered`: support runs though no answer clears it. */
export const statusFilters = [
  ...(['all', 'overdue', 'uncovered', ...DiligenceRequest.shape.status.options] as const),
] as const

/** Query of `GET /api/due-diligence`; `search` is looked for in activities, named units and numbers. */
export const DiligenceQuery = z.object({
  status: z.enum(statusFilters).default('all'),
  scheme: z.enum(['all', ...Scheme.options]).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['recorded', 'reassess']).default('-recorded'),
  page: PageNumber,
})
export type DiligenceQuery = z.infer<typeof DiligenceQuery>

/** A request with its recipient: a unit's name, or the number of a vetting case; never the name of a person. */
export const DiligenceRow = z.object({
  request: DiligenceRequest,
  number: z.string(),
  unitName: Texts.nullable(),
  caseNumber: z.string().nullable(),
  overdue: z.boolean(),
  running: z.int(),
})
export type DiligenceRow = z.infer<typeof DiligenceRow>
export const DiligenceList = z.object({ requests: z.array(DiligenceRow), ...pageShape })
export type DiligenceList = z.infer<typeof DiligenceList>

/** `GET /api/due-diligence/{id}`: everything of every round, oldest first. */
export const DiligenceView = DiligenceRow.extend({
  rounds: z.array(DiligenceRound),
  answers: z.array(DiligenceAnswer),
  questions: z.array(DiligenceQuestion),
  risks: z.array(DiligenceRisk),
  measures: z.array(DiligenceMeasure),
  supports: z.array(DiligenceSupport),
  events: z.array(DiligenceEvent),
  /** Who did what, by id. */
  names: z.record(z.string(), z.string()),
})
export type DiligenceView = z.infer<typeof DiligenceView>

/** `GET /api/due-diligence-recipients`: units and cases that a request can be about. */
export const DiligenceRecipients = z.object({
  units: z.array(z.object({ id: Id, name: Texts })),
  cases: z.array(z.object({ id: Id, number: z.string() })),
})
export type DiligenceRecipients = z.infer<typeof DiligenceRecipients>

export const DiligencePaperQuery = z.object({ language: Language.default('ar') })
