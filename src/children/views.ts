import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { AgeAssessment } from './age-assessment.ts'
import { ChildCase, ChildIdentity } from './child-case.ts'
import { ChildStep, StepDetail } from './child-step.ts'
import { ChildFollowUp, ChildRelative, RelativeIdentity } from './family.ts'

/** Query of the list of cases; names are sealed, so a case is found by its code. */
export const ChildCasesQuery = z.object({
  status: z.enum(['open', 'late', 'inCare', 'settled', 'closed', 'all']).default('open'),
  search: z.string().max(20).default(''),
  order: orderOf(['contact', 'code']).default('contact'),
  page: PageNumber,
})
export type ChildCasesQuery = z.infer<typeof ChildCasesQuery>

export const ChildCaseRow = z.object({
  child: ChildCase.omit({ sealed: true, sideId: true }),
  /** Null once the key of the case is destroyed. */
  name: z.string().nullable(),
  siteName: Texts.nullable(),
  dueAt: z.string(),
  late: z.boolean(),
})
export type ChildCaseRow = z.infer<typeof ChildCaseRow>

/** `GET /api/child-cases`, inside the compartment alone. */
export const ChildCasesView = z.object({ cases: z.array(ChildCaseRow), ...pageShape })
export type ChildCasesView = z.infer<typeof ChildCasesView>

/** `GET /api/child-cases/{id}`: the whole case, without anything military, since there is nothing of it (R-CHD2). */
export const ChildCaseView = ChildCaseRow.omit({ name: true }).extend({
  identity: ChildIdentity.nullable(),
  /** The registration number of the ordinary record, which is hidden outside. */
  personNumber: z.string().nullable(),
  steps: z.array(z.object({ step: ChildStep.omit({ sealed: true }), detail: StepDetail.nullable() })),
  relatives: z.array(
    z.object({ relative: ChildRelative.omit({ sealed: true }), identity: RelativeIdentity.nullable() }),
  ),
  visits: z.array(ChildFollowUp),
  ages: z.array(AgeAssessment),
  names: z.record(Id, z.string()),
  today: Day,
})
export type ChildCaseView = z.infer<typeof ChildCaseView>
