import { z } from 'zod'
import { Agreement, Article } from '../ceasefire/agreement.ts'
import { anyTexts } from '../ceasefire/given-texts.ts'
import { Attribution, IncidentState } from '../incidents/incident.ts'
import { IncidentType } from '../incidents/incident-types.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { Finding, Notice, NoticeAnswer, Reexamination, Reply } from './notice.ts'
import { FindingOutcome, Violation, ViolationStatus, ViolationStep } from './violation.ts'

const IdOrAll = z.union([Id, z.literal('all')]).default('all')
const DayOrNone = z.union([Day, z.literal('')]).default('')

/** Filters of the register; `fromDay` and `untilDay` are days of the incidents. */
const filters = {
  agreement: IdOrAll,
  article: IdOrAll,
  code: soughtText(40).default('all'),
  party: soughtText(200).default('all'),
  status: z.enum(['all', ...ViolationStatus.options]).default('all'),
  fromDay: DayOrNone,
  untilDay: DayOrNone,
}

/** Query of `GET /api/violations`. */
export const ViolationsQuery = z.object({
  ...filters,
  order: orderOf(['occurred', 'recorded']).default('-occurred'),
  page: PageNumber,
})
export type ViolationsQuery = z.infer<typeof ViolationsQuery>
/** Query of `GET /api/violations.csv`: the same filters, and every row. */
export const ViolationsFileQuery = z.object(filters)
export type ViolationsFilter = z.infer<typeof ViolationsFileQuery>

export const ViolationRow = z.object({
  violation: Violation,
  occurredOn: Day,
  placeName: Texts,
  incidentState: IncidentState,
  articleNumber: z.string(),
  articleHeading: anyTexts(200),
})
export type ViolationRow = z.infer<typeof ViolationRow>
export const ViolationsView = z.object({ violations: z.array(ViolationRow), ...pageShape })
export type ViolationsView = z.infer<typeof ViolationsView>

/**
 * Query of `GET /api/violation-counts`: a period, beside which the one of the same length before it is counted; without days the last
 * four weeks.
 */
export const CountsQuery = z.object({ agreement: IdOrAll, fromDay: DayOrNone, untilDay: DayOrNone })
export type CountsQuery = z.infer<typeof CountsQuery>
/** The days that are counted. */
export const Period = z.object({ fromDay: Day, untilDay: Day })
export type Period = z.infer<typeof Period>

/**
 * Confirmed violations by article and party, of incidents whose day lies in the period, and in the one before. Every side stands in it,
 * also with none. Those that a joint body found to be no breach are not counted, and are told as `cleared`.
 */
export const CountsView = z.object({
  period: Period,
  before: Period,
  articles: z.array(z.object({ id: Id, number: z.string(), heading: anyTexts(200), agreementTitle: anyTexts(300) })),
  parties: z.array(z.string()),
  cells: z.array(z.object({ articleId: Id, party: z.string(), count: z.int(), previous: z.int() })),
  cleared: z.int(),
})
export type CountsView = z.infer<typeof CountsView>

export const noticesOrders = ['sent', 'due'] as const
/** Query of `GET /api/violation-notices`: those sent and received. */
export const NoticesQuery = z.object({
  box: z.enum(['all', 'received', 'sent']).default('all'),
  status: z.enum(['all', 'waiting', 'late', 'answered', 'withdrawn']).default('all'),
  order: orderOf(noticesOrders).default('-sent'),
  page: PageNumber,
})
export type NoticesQuery = z.infer<typeof NoticesQuery>

export const NoticeRow = z.object({
  notice: Notice,
  placeName: Texts,
  articleNumber: z.string(),
  articleHeading: anyTexts(200),
  /** The newest standing finding's; null before. */
  finding: FindingOutcome.nullable(),
})
export type NoticeRow = z.infer<typeof NoticeRow>
export const NoticesView = z.object({ notices: z.array(NoticeRow), ...pageShape })
export type NoticesView = z.infer<typeof NoticesView>

/** `GET /api/violation-notices/{id}`: what both who told and who was told read. */
export const NoticeView = NoticeRow.extend({
  article: Article,
  agreementTitle: Agreement.shape.title,
  paraphrase: z.boolean(),
  /** The violation, for who reads it; null for the side that was told. */
  violationId: Id.nullable(),
  replies: z.array(Reply),
  findings: z.array(Finding),
  reexamination: Reexamination.nullable(),
})
export type NoticeView = z.infer<typeof NoticeView>

/** `GET /api/violations/{id}`. */
export const ViolationView = ViolationRow.extend({
  incident: z.object({
    id: Id,
    type: IncidentType,
    state: IncidentState,
    disputed: z.boolean(),
    attribution: Attribution,
  }),
  article: Article,
  agreementTitle: Agreement.shape.title,
  notice: z
    .object({ id: Id, answer: NoticeAnswer.nullable(), replyBy: Day, standing: Notice.shape.standing })
    .nullable(),
  /** Why the reader may not judge it, where they wrote the incident or proposed it. */
  readerTookPart: z.boolean(),
  steps: z.array(z.object({ step: ViolationStep, takenByName: z.string() })),
})
export type ViolationView = z.infer<typeof ViolationView>

/** Query of `GET /api/violation-choices`: for an incident, what can be said of it. */
export const ChoicesQuery = z.object({ incident: z.union([Id, z.literal('')]).default('') })
/** Agreements that bound on the day of the incident, with their articles, and what was said of it already. */
export const ChoicesView = z.object({
  incident: z.object({ id: Id, startedOn: Day, type: IncidentType, state: IncidentState, placeName: Texts }),
  agreements: z.array(z.object({ agreement: Agreement, articles: z.array(Article) })),
  violations: z.array(ViolationRow),
})
export type ChoicesView = z.infer<typeof ChoicesView>
