import { z } from 'zod'
import { FacilityContact } from '../facilities/facility.ts'
import { facilityKinds } from '../facilities/open-lists.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Affected } from './consequences.ts'
import { Cordon, CordonEvacuation, CordonStep, CordonWarning, mostRadiusM } from './cordon.ts'
import { ItemWeights, Weights } from './item-weights.ts'

/** Query of `GET /api/cordons`; `search` is looked for in names. */
export const CordonsQuery = z.object({
  status: z.enum(['standing', 'all', ...Cordon.shape.status.options]).default('standing'),
  search: z.string().max(200).default(''),
  /** Only those around this area, or around this report. */
  hazard: Id.optional(),
  report: Id.optional(),
  order: orderOf(['until', 'planned']).default('-planned'),
  page: PageNumber,
})
export type CordonsQuery = z.infer<typeof CordonsQuery>

/** A cordon in a list, without what it is around and what lies inside. */
export const CordonRow = z.object({ cordon: Cordon.omit({ around: true, affected: true }), isOver: z.boolean() })
export type CordonRow = z.infer<typeof CordonRow>
export const CordonsView = z.object({ cordons: z.array(CordonRow), ...pageShape })
export type CordonsView = z.infer<typeof CordonsView>

/** A place outside the cordon where people could assemble: a suggestion. */
export const Assembly = z.object({
  id: Id,
  kind: facilityKinds.code,
  nameAr: z.string(),
  nameEn: z.string(),
  point: Point,
  /** From the edge of the item or area. */
  metres: z.number(),
})
export type Assembly = z.infer<typeof Assembly>

/** `GET /api/cordons/{id}`. */
export const CordonView = z.object({
  cordon: Cordon,
  /** Ordered, and its time is over; nobody lifted it. */
  isOver: z.boolean(),
  reportReference: z.string().nullable(),
  hazardName: z.string().nullable(),
  plannedByName: z.string(),
  orderedByName: z.string().nullable(),
  /** What lies inside now. */
  now: z.array(Affected),
  /** Whom to call at the facilities inside, the newest of each. */
  contacts: z.array(FacilityContact.pick({ facilityId: true, office: true, phone: true })),
  assemblies: z.array(Assembly),
  warnings: z.array(z.object({ warning: CordonWarning, recordedByName: z.string() })),
  evacuations: z.array(
    z.object({
      evacuation: CordonEvacuation,
      recordedByName: z.string(),
      /** Where from and where to, where that is of the register. */
      facilityName: z.object({ nameAr: z.string(), nameEn: z.string() }).nullable(),
      assemblyName: z.object({ nameAr: z.string(), nameEn: z.string() }).nullable(),
    }),
  ),
  steps: z.array(z.object({ step: CordonStep, takenByName: z.string() })),
})
export type CordonView = z.infer<typeof CordonView>

/** Query of `GET /api/cordon-plan`: of which item or area, and how large, where that is known. */
export const CordonPlanQuery = z.object({
  report: Id.optional(),
  hazard: Id.optional(),
  metres: z.coerce.number().int().min(1).max(mostRadiusM).optional(),
})
export type CordonPlanQuery = z.infer<typeof CordonPlanQuery>

/** `GET /api/cordon-plan`: what a planner has to know. */
export const CordonPlanView = z.object({
  centre: z.object({ around: z.array(Point), accuracyM: z.int() }).nullable(),
  name: z.string(),
  itemClass: Cordon.shape.itemClass.nullable(),
  weights: Weights,
  weightsVersion: z.int(),
  affected: z.array(Affected),
})
export type CordonPlanView = z.infer<typeof CordonPlanView>

/** `GET /api/item-weights`: the versions of the reader's side's table, the newest first. */
export const ItemWeightsView = z.object({
  weights: Weights,
  version: z.int(),
  versions: z.array(z.object({ weights: ItemWeights, setByName: z.string() })),
})
export type ItemWeightsView = z.infer<typeof ItemWeightsView>

/** What a cordon order is printed with besides the cordon's page. */
export const CordonPaperNames = z.object({ authority: Texts, programme: Texts, timeZone: z.string() })
export type CordonPaperNames = z.infer<typeof CordonPaperNames>
