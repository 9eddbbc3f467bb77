import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/** A short code painted on a door or a box. */
export const StoreCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,11}$/)

/**
 * A store for ammunition at a site: a storehouse, a container, a fenced stack. Its net explosive quantity counts as one; the
 * exact place is for those who keep it (ddr.md §7 `weapon-location`).
 */
export const Magazine = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  code: StoreCode,
  name: requiredText(120),
  /** Null while nobody has surveyed it: then no distance can be told. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  openedBy: Id,
  openedAt: Instant,
})
export type Magazine = z.infer<typeof Magazine>
export const magazineNoun = defineNoun({ name: 'magazine', table: 'magazines', schema: Magazine })

/** A part of a magazine, or a box in it, in which lots lie together: for it the mixing table is asked. */
export const Compartment = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  magazineId: Id,
  code: StoreCode,
  openedBy: Id,
  openedAt: Instant,
})
export type Compartment = z.infer<typeof Compartment>
export const compartmentNoun = defineNoun({
  name: 'compartment',
  table: 'magazine_compartments',
  schema: Compartment,
  appendOnly: true,
})

/** The compartment as a holder of quantities. */
export function placeIn({ id, siteId }: Pick<Compartment, 'id' | 'siteId'>) {
  return { holder: `compartment:${id}`, siteId }
}
