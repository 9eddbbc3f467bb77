import { z } from 'zod'
import { Contamination, Hazard, HazardKind } from '../hazards/hazard.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Danger, ItemClass, OrdnanceReport } from '../ordnance-reports/ordnance-report.ts'

/** What there is on the map. A further layer is a line here, in `layers-store.ts` and in `ui/layers.ts`. */
export const MapLayer = z.enum(['reports', 'hazards'])
export type MapLayer = z.infer<typeof MapLayer>

/** What is shown: what stands on a day, or all that was known then. A `place` has what lies in places within it, too. */
export const OrdnanceMapFilters = z.object({
  what: z.enum(['all', ...MapLayer.options]).default('all'),
  status: z
    .enum(['standing', 'ended', 'all', ...OrdnanceReport.shape.status.options, ...Hazard.shape.status.options])
    .default('standing'),
  kind: z.enum(['all', ...HazardKind.options]).default('all'),
  class: z.enum(['all', ...new Set([...ItemClass.options, ...Contamination.options])]).default('all'),
  danger: z.enum(['all', ...Danger.options]).default('all'),
  place: z.string().max(20).default('all'),
  /** As on the evening of this day; without it, as it is now. */
  on: Day.optional(),
})
export type OrdnanceMapFilters = z.infer<typeof OrdnanceMapFilters>

/** Query of `GET /api/ordnance-map`. */
export const OrdnanceMapQuery = OrdnanceMapFilters.extend({
  /** At most twenty ids with commas between: what was tapped on the map. */
  only: z
    .string()
    .regex(/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:,(?=[0-9a-f])|$)){0,20}$/)
    .default(''),
  order: orderOf(['at']).default('-at'),
  page: PageNumber,
})
export type OrdnanceMapQuery = z.infer<typeof OrdnanceMapQuery>

/** One report or area in words, as the table beside the map has it. */
export const OrdnanceMapRow = z.object({
  id: Id,
  layer: MapLayer,
  /** A report's reference or an area's name. */
  name: z.string(),
  class: z.string(),
  kind: HazardKind.nullable(),
  status: z.string(),
  standing: z.boolean(),
  placeName: Texts.nullable(),
  at: Instant,
  areaM2: z.number().nullable(),
  /** False where nobody said where it is: then it is in the table alone. */
  onMap: z.boolean(),
})
export type OrdnanceMapRow = z.infer<typeof OrdnanceMapRow>

/** `GET /api/ordnance-map`. `earliest` is the first day of which anything is known. */
export const OrdnanceMapView = z.object({ rows: z.array(OrdnanceMapRow), earliest: Day.nullable(), ...pageShape })
export type OrdnanceMapView = z.infer<typeof OrdnanceMapView>
