import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Language, Texts } from '../kernel/texts.ts'
import { AccessRequest } from './access-request.ts'
import { CorrectionRequest } from './correction-request.ts'
import { Erasure, KeepingGround } from './erasure.ts'
import { RetentionCategory, RetentionRule } from './retention.ts'

const Names = z.record(z.string(), z.string())
const search = z.string().max(200).default('')

/** Query of the lists of what people asked for. The search is for a number: requests name nobody in lists. */
export const RequestsQuery = z.object({
  search,
  status: z.enum(['all', 'open', 'closed']).default('open'),
  order: orderOf(['due', 'recorded']).default('due'),
  page: PageNumber,
})
export type RequestsQuery = z.infer<typeof RequestsQuery>

/** `GET /api/access-requests`: who asked to see what is kept of them, by number. */
export const AccessRequestsView = z.object({
  requests: z.array(
    AccessRequest.pick({ id: true, personId: true, askedOn: true, dueOn: true, status: true }).extend({
      number: z.string(),
    }),
  ),
  ...pageShape,
})
export type AccessRequestsView = z.infer<typeof AccessRequestsView>

/** `GET /api/access-requests/{id}`. */
export const AccessRequestView = z.object({ request: AccessRequest, number: z.string(), names: Names, today: Day })
export type AccessRequestView = z.infer<typeof AccessRequestView>

/** Query of the paper: in the language that was asked for, or another. */
export const SubjectPaperQuery = z.object({ language: Language.optional() })

/** Why something that is kept of a person is not shown to them. */
export const WithheldGround = z.enum(['others', 'screening', 'sources', 'deliberation', 'health', 'technical'])
export type WithheldGround = z.infer<typeof WithheldGround>

/** `GET /api/access-requests/{id}/record`: everything that is kept of the person, as they are shown it. */
export const SubjectRecord = z.object({
  number: z.string(),
  language: Language,
  sections: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      entries: z.array(z.array(z.object({ label: z.string(), value: z.string() }))),
    }),
  ),
  /** The same for everybody: that something is withheld says nothing of whether it exists. */
  withheld: z.array(z.object({ ground: WithheldGround, words: z.string() })),
})
export type SubjectRecord = z.infer<typeof SubjectRecord>

/** `GET /api/correction-requests`. */
export const CorrectionRequestsView = z.object({
  requests: z.array(
    CorrectionRequest.pick({ id: true, personId: true, askedOn: true, dueOn: true, status: true }).extend({
      number: z.string(),
    }),
  ),
  ...pageShape,
})
export type CorrectionRequestsView = z.infer<typeof CorrectionRequestsView>

/** `GET /api/correction-requests/{id}`. */
export const CorrectionRequestView = z.object({
  request: CorrectionRequest,
  number: z.string(),
  names: Names,
  today: Day,
})
export type CorrectionRequestView = z.infer<typeof CorrectionRequestView>

/** Query of `GET /api/erasures`. */
export const ErasuresQuery = z.object({
  search,
  status: z.enum(['all', 'open', 'declined', 'executed']).default('open'),
  order: orderOf(['requested', 'number']).default('-requested'),
  page: PageNumber,
})
export type ErasuresQuery = z.infer<typeof ErasuresQuery>
/** `GET /api/erasures`: what is asked, and the tombstones. */
export const ErasuresView = z.object({ erasures: z.array(Erasure), ...pageShape })
export type ErasuresView = z.infer<typeof ErasuresView>

/** `GET /api/erasures/{id}`: with every ground that keeps the person now. */
export const ErasureView = z.object({
  erasure: Erasure,
  grounds: z.array(KeepingGround),
  keptUntil: Day.nullable(),
  names: Names,
})
export type ErasureView = z.infer<typeof ErasureView>

/** `GET /api/retention-rules`: how long people are kept, in versions. */
export const RetentionRulesView = z.object({
  rules: z.array(z.object({ rule: RetentionRule, sideName: Texts })),
  names: Names,
  /** The day on which the program last looked who is due; null before the first. */
  lookedOn: Day.nullable(),
})
export type RetentionRulesView = z.infer<typeof RetentionRulesView>

/** Query of `GET /api/retention-due`. */
export const RetentionDueQuery = z.object({
  search,
  due: z.enum(['all', 'now', 'later']).default('all'),
  category: z.enum(['all', ...RetentionCategory.options]).default('all'),
  order: orderOf(['due']).default('due'),
  page: PageNumber,
})
export type RetentionDueQuery = z.infer<typeof RetentionDueQuery>

export const RetentionCase = z.object({
  id: Id,
  number: z.string(),
  category: RetentionCategory,
  closedOn: Day,
  dueOn: Day,
  erasureId: Id.nullable(),
})
/** `GET /api/retention-due`: who is due when, and by which category. */
export const RetentionDueView = z.object({ cases: z.array(RetentionCase), ...pageShape })
export type RetentionDueView = z.infer<typeof RetentionDueView>
