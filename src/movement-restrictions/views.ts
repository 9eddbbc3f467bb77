import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { MovementRestriction, RestrictionKind, RestrictionVersion } from './movement-restriction.ts'

/** Query of `GET /api/movement-restrictions`; `search` is looked for in names of places and in who imposed it. */
export const RestrictionsQuery = z.object({
  kind: z.enum(['all', ...RestrictionKind.options]).default('all'),
  state: z.enum(['all', 'lasting', 'notInLog']).default('all'),
  patrol: z.union([Id, z.literal('')]).default(''),
  search: soughtText(200).default(''),
  order: orderOf(['began', 'recorded']).default('-began'),
  page: PageNumber,
})
export type RestrictionsQuery = z.infer<typeof RestrictionsQuery>

export const RestrictionRow = z.object({
  restriction: MovementRestriction,
  placeName: Texts,
  /** The post or patrol that was restricted; null where none is named. */
  watcherName: z.string().nullable(),
})
export type RestrictionRow = z.infer<typeof RestrictionRow>
export const RestrictionsView = z.object({ restrictions: z.array(RestrictionRow), ...pageShape })
export type RestrictionsView = z.infer<typeof RestrictionsView>

/** `GET /api/movement-restrictions/{id}`. */
export const RestrictionView = RestrictionRow.extend({
  versions: z.array(z.object({ version: RestrictionVersion, writtenByName: z.string() })),
})
export type RestrictionView = z.infer<typeof RestrictionView>

/** `GET /api/obstructions`: the newest incidents of type `obstruction`, at most 100, for a form. */
export const Obstructions = z.object({
  obstructions: z.array(z.object({ id: Id, startedOn: z.string(), placeName: Texts })),
})
export type Obstructions = z.infer<typeof Obstructions>
