import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { MatterKind, MatterStep, TalkMatter, TalkOffer } from './matter.ts'

/** Query of `GET /api/talk-matters`: `unequal` are those with an open inequality. */
export const MattersQuery = z.object({
  show: z.enum(['all', 'unequal', 'explained']).default('all'),
  kind: z.enum(['all', ...MatterKind.options]).default('all'),
  order: orderOf(['opened']).default('-opened'),
  page: PageNumber,
})
export type MattersQuery = z.infer<typeof MattersQuery>

/** A matter with the offers that the reader may read: a side its own, joint bodies all. */
export const MatterRow = z.object({ matter: TalkMatter, offers: z.array(TalkOffer) })
export type MatterRow = z.infer<typeof MatterRow>

const counted = z.int()
export const MattersView = z.object({
  matters: z.array(MatterRow),
  ...pageShape,
  /** How many have an open inequality, whatever is shown. */
  unequal: counted,
})
export type MattersView = z.infer<typeof MattersView>

/** `GET /api/talk-matters/{id}`. */
export const MatterView = MatterRow.extend({
  /** For joint bodies alone. */
  steps: z.array(z.object({ step: MatterStep, takenByName: z.string() })),
})
export type MatterView = z.infer<typeof MatterView>
