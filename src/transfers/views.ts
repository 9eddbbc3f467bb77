import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { GateKind, TransferGate } from './gate.ts'
import { StateTransfer, TransferItem } from './transfer.ts'

/** Query of `GET /api/transfers`. */
export const TransfersQuery = z.object({
  status: z.enum(['all', 'proposed', 'signed', 'executed', 'cancelled']).default('all'),
  search: z.string().max(100).default(''),
  order: orderOf(['plannedOn']).default('-plannedOn'),
  page: PageNumber,
})
export type TransfersQuery = z.infer<typeof TransfersQuery>

export const TransferRow = StateTransfer.pick({
  ...{ id: true, recipient: true, unit: true, plannedOn: true, status: true, protocol: true },
}).extend({ count: z.int(), code: z.string() })
export type TransferRow = z.infer<typeof TransferRow>
export const TransfersView = z.object({ transfers: z.array(TransferRow), ...pageShape })
export type TransfersView = z.infer<typeof TransfersView>

/** `GET /api/transfers/{id}`: the plan, every answer to its gates, and how each of its weapons stands today. */
export const TransferView = z.object({
  transfer: StateTransfer,
  siteName: Texts,
  placeName: Texts,
  gates: z.array(TransferGate),
  /** The gates that are not open today. */
  closed: z.array(GateKind),
  today: Day,
  states: z.array(TransferItem),
  names: z.record(z.string(), z.string()),
})
export type TransferView = z.infer<typeof TransferView>

/** `GET /api/sites/{id}/transfer-candidates`: weapons of a store that can be planned now. */
export const TransferCandidatesView = z.object({ items: z.array(TransferItem) })
export type TransferCandidatesView = z.infer<typeof TransferCandidatesView>
