import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Hazard, HazardEvidence, HazardKind, HazardPerimeter, HazardStep } from './hazard.ts'

/** Query of `GET /api/hazards`; `search` is looked for in names. */
export const HazardsQuery = z.object({
  status: z.enum(['standing', 'all', ...Hazard.shape.status.options]).default('standing'),
  kind: z.enum(['all', ...HazardKind.options]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['area', 'recorded']).default('-recorded'),
  page: PageNumber,
})
export type HazardsQuery = z.infer<typeof HazardsQuery>

/** One area in a list, with the corners that the map draws. */
export const HazardRow = z.object({
  hazard: Hazard,
  placeName: Texts,
  points: z.array(HazardPerimeter.shape.points.element.shape.point),
})
export type HazardRow = z.infer<typeof HazardRow>
export const HazardsView = z.object({ hazards: z.array(HazardRow), ...pageShape })
export type HazardsView = z.infer<typeof HazardsView>

/** `GET /api/hazards/{id}`. */
export const HazardView = HazardRow.extend({
  /** The versions of the perimeter, the newest first. */
  perimeters: z.array(z.object({ perimeter: HazardPerimeter, drawnByName: z.string() })),
  evidence: z.array(z.object({ evidence: HazardEvidence, recordedByName: z.string() })),
  steps: z.array(z.object({ step: HazardStep, takenByName: z.string() })),
  /** What it was made of, and what it became part of. */
  lineage: z.array(z.object({ id: Hazard.shape.id, name: z.string(), relation: z.enum(['before', 'after']) })),
  /** Others that stand in the same place, to unite it with. */
  neighbours: z.array(z.object({ id: Hazard.shape.id, name: z.string(), areaM2: z.number() })),
})
export type HazardView = z.infer<typeof HazardView>
