import { z } from 'zod'
import { Code } from '../kernel/open-list.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { MarketSurvey } from './market-survey.ts'
import { PerceptionSurvey, Respondents, Statement } from './perception-survey.ts'

const listed = {
  /** Part of the name of a place. */
  search: z.string().max(200).default(''),
  order: orderOf(['held']).default('-held'),
  page: PageNumber,
}

/** Query of `GET /api/market-surveys`. */
export const MarketSurveysQuery = z.object({ sector: Code.default('all'), ...listed })
export type MarketSurveysQuery = z.infer<typeof MarketSurveysQuery>

/** One survey in a list; `replacedBy` is the survey that corrected it. */
export const MarketSurveyRow = z.object({
  survey: MarketSurvey,
  placeName: Texts,
  recordedByName: z.string(),
  replacedBy: MarketSurvey.shape.replaces,
})
export type MarketSurveyRow = z.infer<typeof MarketSurveyRow>
export const MarketSurveysView = z.object({ surveys: z.array(MarketSurveyRow), ...pageShape })
export type MarketSurveysView = z.infer<typeof MarketSurveysView>

/** Query of `GET /api/perception-surveys`. */
export const PerceptionSurveysQuery = z.object(listed)
export type PerceptionSurveysQuery = z.infer<typeof PerceptionSurveysQuery>

/** Shares from 0 to 1 of those who agree, over the groups that are large enough, and of the survey before in the same place. */
const Agreement = z.object({
  statement: Statement,
  groups: z.partialRecord(Respondents, z.number()),
  all: z.number().nullable(),
  before: z.number().nullable(),
})

export const PerceptionSurveyRow = z.object({
  survey: PerceptionSurvey.omit({ counts: true }),
  placeName: Texts,
  recordedByName: z.string(),
  replacedBy: PerceptionSurvey.shape.replaces,
  /** How many were asked altogether, and of the groups that are shown. */
  asked: z.int(),
  shown: z.array(z.object({ group: Respondents, asked: z.int() })),
  agreement: z.array(Agreement),
  beforeOn: PerceptionSurvey.shape.heldOn.nullable(),
})
export type PerceptionSurveyRow = z.infer<typeof PerceptionSurveyRow>
export const PerceptionSurveysView = z.object({ surveys: z.array(PerceptionSurveyRow), ...pageShape })
export type PerceptionSurveysView = z.infer<typeof PerceptionSurveysView>
