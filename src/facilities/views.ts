import { z } from 'zod'
import { Code } from '../kernel/open-list.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Facility, FacilityContact, FacilityImport, FacilityStep } from './facility.ts'

/** Query of `GET /api/facilities`; `search` is looked for in both names. */
export const FacilitiesQuery = z.object({
  status: z.enum(['open', 'closed', 'all']).default('open'),
  kind: Code.default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['name', 'recorded']).default('name'),
  page: PageNumber,
})
export type FacilitiesQuery = z.infer<typeof FacilitiesQuery>

export const FacilityRow = z.object({ facility: Facility, placeName: Texts.nullable() })
export type FacilityRow = z.infer<typeof FacilityRow>
export const FacilitiesView = z.object({ facilities: z.array(FacilityRow), ...pageShape })
export type FacilitiesView = z.infer<typeof FacilitiesView>

/** `GET /api/facilities/{id}`: with whom to call, the newest first, as far as the reader's side knows. */
export const FacilityView = FacilityRow.extend({
  contacts: z.array(z.object({ contact: FacilityContact, recordedByName: z.string() })),
  steps: z.array(z.object({ step: FacilityStep, takenByName: z.string() })),
})
export type FacilityView = z.infer<typeof FacilityView>

/** `GET /api/facility-imports`: what was taken in lately. */
export const FacilityImportsView = z.object({
  imports: z.array(z.object({ import: FacilityImport, importedByName: z.string() })),
})
export type FacilityImportsView = z.infer<typeof FacilityImportsView>
