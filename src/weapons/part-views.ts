import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { WeaponClass } from './code-lists.ts'
import { Part, PartMovement } from './part.ts'

/** Query of `GET /api/parts`. `incoming` is what is on the road to the reader's site; `weapon`: those of one weapon. */
export const PartsQuery = z.object({
  status: z.enum(['all', 'inCustody', 'inTransit', 'incoming', 'disputed', 'refitted', 'destroyed']).default('all'),
  weapon: z.union([Id, z.literal('')]).default(''),
  search: z.string().max(40).default(''),
  order: orderOf(['tag', 'moved']).default('-moved'),
  page: PageNumber,
})
export type PartsQuery = z.infer<typeof PartsQuery>

/** A part with its weapon, as far as the reader may see that. */
export const PartRow = z.object({
  part: Part,
  siteName: Texts,
  weapon: z.object({ tag: z.string(), class: WeaponClass }).nullable(),
})
export type PartRow = z.infer<typeof PartRow>
export const PartsView = z.object({ parts: z.array(PartRow), ...pageShape })
export type PartsView = z.infer<typeof PartsView>

/** `GET /api/parts/{id}`: a part with its chain of custody. */
export const PartView = PartRow.extend({
  movements: z.array(z.object({ movement: PartMovement, fromName: z.string(), toName: z.string() })),
})
export type PartView = z.infer<typeof PartView>
