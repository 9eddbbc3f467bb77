import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { DisposalPlan, ItemState } from './disposal.ts'
import { EvidenceHold } from './evidence-hold.ts'

/** Query of `GET /api/disposals`. */
export const DisposalsQuery = z.object({
  status: z.enum(['all', 'proposed', 'signed', 'executed', 'cancelled']).default('all'),
  order: orderOf(['plannedOn']).default('-plannedOn'),
  page: PageNumber,
})
export type DisposalsQuery = z.infer<typeof DisposalsQuery>

const PlanRow = DisposalPlan.omit({ items: true, witnessed: true, procedure: true, scrap: true }).extend({
  count: z.int(),
  code: z.string(),
})
export type PlanRow = z.infer<typeof PlanRow>
export const DisposalsView = z.object({ plans: z.array(PlanRow), ...pageShape })
export type DisposalsView = z.infer<typeof DisposalsView>

/** `GET /api/disposals/{id}`: the plan, and how each of its weapons stands today. */
export const DisposalView = z.object({
  plan: DisposalPlan,
  siteName: Texts,
  states: z.array(ItemState),
  names: z.record(z.string(), z.string()),
})
export type DisposalView = z.infer<typeof DisposalView>

/** `GET /api/sites/{id}/disposal-candidates`: weapons of a store that can be planned now. */
export const CandidatesView = z.object({ items: z.array(ItemState) })
export type CandidatesView = z.infer<typeof CandidatesView>

/** `GET /api/weapons/{id}/holds`. */
export const HoldsView = z.object({ holds: z.array(EvidenceHold.extend({ placedByName: z.string() })) })
export type HoldsView = z.infer<typeof HoldsView>
