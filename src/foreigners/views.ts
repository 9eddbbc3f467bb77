import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { CeasefireTerm } from './deadline.ts'
import { ForeignCase, ForeignStep } from './foreign-case.ts'

/** Query of the list; `unverified` are those of whom nobody verified that they left, or that they stay by right. */
export const ForeignCasesQuery = z.object({
  status: z.enum(['here', 'reported', 'verified', 'otherwise', 'unverified', 'all']).default('here'),
  search: z.string().max(200).default(''),
  order: orderOf(['opened', 'code']).default('-opened'),
  page: PageNumber,
})
export type ForeignCasesQuery = z.infer<typeof ForeignCasesQuery>

export const ForeignCaseRow = z.object({
  one: ForeignCase.pick({
    id: true,
    code: true,
    status: true,
    claimedNationality: true,
    establishedNationality: true,
    reviewDueOn: true,
    openedAt: true,
    asylum: true,
  }),
  name: z.string(),
  siteName: Texts.nullable(),
})
export type ForeignCaseRow = z.infer<typeof ForeignCaseRow>
export const ForeignCasesView = z.object({ cases: z.array(ForeignCaseRow), ...pageShape, today: Day })
export type ForeignCasesView = z.infer<typeof ForeignCasesView>

/** `GET /api/foreign-cases/{id}`. */
export const ForeignCaseView = z.object({
  one: ForeignCase,
  name: z.string(),
  personNumber: z.string().nullable(),
  steps: z.array(ForeignStep),
  names: z.record(Id, z.string()),
  today: Day,
})
export type ForeignCaseView = z.infer<typeof ForeignCaseView>

/** `GET /api/foreign-deadline`: the clock of the ceasefire agreement, and how many left by report and by proof (R-FF). */
export const DeadlineView = z.object({
  term: CeasefireTerm.nullable(),
  proposed: CeasefireTerm.nullable(),
  lastDay: Day.nullable(),
  daysLeft: z.int().nullable(),
  counts: z.object({ here: z.int(), reported: z.int(), verified: z.int(), otherwise: z.int() }),
})
export type DeadlineView = z.infer<typeof DeadlineView>
