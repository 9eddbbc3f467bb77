import { z } from 'zod'
import { Hazard } from '../hazards/hazard.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { NonConformity, QualityVisit, Severity } from './quality-visit.ts'

/** Query of `GET /api/quality-visits`. */
export const QualityVisitsQuery = z.object({
  kind: z.enum(['all', ...QualityVisit.shape.kind.options]).default('all'),
  result: z.enum(['all', ...QualityVisit.shape.result.options]).default('all'),
  order: orderOf(['day']).default('-day'),
  page: PageNumber,
})
export type QualityVisitsQuery = z.infer<typeof QualityVisitsQuery>

export const QualityVisitRow = z.object({
  visit: QualityVisit,
  hazardName: Hazard.shape.name,
  visitedByName: z.string(),
  /** How much it found wrong, and how much of that is not closed. */
  found: z.int(),
  open: z.int(),
})
export type QualityVisitRow = z.infer<typeof QualityVisitRow>
export const QualityVisitsView = z.object({ visits: z.array(QualityVisitRow), ...pageShape })
export type QualityVisitsView = z.infer<typeof QualityVisitsView>

/** Query of `GET /api/non-conformities`. */
export const NonConformitiesQuery = z.object({
  status: z.enum(['standing', 'all', ...NonConformity.shape.status.options]).default('standing'),
  severity: z.enum(['all', ...Severity.options]).default('all'),
  order: orderOf(['due']).default('due'),
  page: PageNumber,
})
export type NonConformitiesQuery = z.infer<typeof NonConformitiesQuery>

export const NonConformityRow = z.object({
  found: NonConformity,
  hazardName: Hazard.shape.name,
  correctedByName: z.string().nullable(),
  closedByName: z.string().nullable(),
})
export type NonConformityRow = z.infer<typeof NonConformityRow>
export const NonConformitiesView = z.object({ rows: z.array(NonConformityRow), ...pageShape })
export type NonConformitiesView = z.infer<typeof NonConformitiesView>

/** `GET /api/quality-visits/{id}`. */
export const QualityVisitView = QualityVisitRow.extend({ nonConformities: z.array(NonConformityRow) })
export type QualityVisitView = z.infer<typeof QualityVisitView>
