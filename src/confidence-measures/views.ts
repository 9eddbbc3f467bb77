import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import {
  ConfidenceKind,
  ConfidenceMeasure,
  ConfidenceStatus,
  ConfidenceStep,
  ConfidenceTask,
} from './confidence-measure.ts'

/** Query of `GET /api/confidence-measures`. */
export const ConfidenceMeasuresQuery = z.object({
  status: z.enum(['all', ...ConfidenceStatus.options]).default('all'),
  kind: z.enum(['all', ...ConfidenceKind.options]).default('all'),
  order: orderOf(['drafted', 'answerBy']).default('-drafted'),
  page: PageNumber,
})
export type ConfidenceMeasuresQuery = z.infer<typeof ConfidenceMeasuresQuery>

export const ConfidenceRow = z.object({
  measure: ConfidenceMeasure,
  by: Texts,
  to: Texts,
  tasks: z.int(),
  confirmed: z.int(),
  /** Tasks whose day is over and that nobody confirmed. */
  late: z.int(),
})
export type ConfidenceRow = z.infer<typeof ConfidenceRow>
export const ConfidenceMeasuresView = z.object({ measures: z.array(ConfidenceRow), ...pageShape })
export type ConfidenceMeasuresView = z.infer<typeof ConfidenceMeasuresView>

/** What one side offered, answered and did; the same numbers of each. Drafts are in none of them. */
export const GivenBy = z.object({
  sideId: Id,
  side: Texts,
  offered: z.int(),
  accepted: z.int(),
  done: z.int(),
  declined: z.int(),
  withdrawn: z.int(),
  lapsed: z.int(),
  waiting: z.int(),
  /** Answers that it owes. */
  toAnswer: z.int(),
  tasksOwed: z.int(),
  tasksReported: z.int(),
  tasksConfirmed: z.int(),
})
export type GivenBy = z.infer<typeof GivenBy>
/** `GET /api/confidence-balance`: what each side gave. */
export const ConfidenceBalanceView = z.object({ today: Day, sides: z.array(GivenBy) })

/** `GET /api/confidence-measures/{id}`. */
export const ConfidenceMeasureView = ConfidenceRow.extend({
  today: Day,
  /** The measure that it answers, and those that answer it. */
  reciprocals: z.array(ConfidenceRow),
  taskList: z.array(z.object({ task: ConfidenceTask, owedBy: Texts })),
  steps: z.array(z.object({ step: ConfidenceStep, office: Texts, takenByName: z.string() })),
})
export type ConfidenceMeasureView = z.infer<typeof ConfidenceMeasureView>
