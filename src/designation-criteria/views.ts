import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText } from '../kernel/texts.ts'
import { DesignationCriterion, Regime } from './criterion.ts'

/** Query of the list of criteria: one row for each version. */
export const CriteriaQuery = z.object({
  status: z.enum(['inForce', 'proposed', 'all']).default('inForce'),
  regime: z.enum(['all', ...Regime.options]).default('all'),
  search: soughtText(100).default(''),
  order: orderOf(['code']).default('code'),
  page: PageNumber,
})
export type CriteriaQuery = z.infer<typeof CriteriaQuery>

export const CriterionRow = z.object({
  criterion: DesignationCriterion,
  /** Whether it is the version that a finding of today points to. */
  inForce: z.boolean(),
})
export type CriterionRow = z.infer<typeof CriterionRow>
export const CriteriaView = z.object({ criteria: z.array(CriterionRow), ...pageShape })
export type CriteriaView = z.infer<typeof CriteriaView>

/** One criterion with all its versions, the newest first. */
export const CriterionView = z.object({
  criterion: DesignationCriterion,
  versions: z.array(CriterionRow),
  today: Day,
  names: z.record(Id, z.string()),
})
export type CriterionView = z.infer<typeof CriterionView>
