import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Incident, IncidentState, IncidentStep, IncidentVersion } from './incident.ts'

/** Query of `GET /api/incidents`; `search` is looked for in the names of places and actors. */
export const IncidentsQuery = z.object({
  state: z.enum(['all', ...IncidentState.options]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['started', 'recorded']).default('-started'),
  page: PageNumber,
})
export type IncidentsQuery = z.infer<typeof IncidentsQuery>

export const IncidentRow = z.object({ incident: Incident, placeName: Texts })
export type IncidentRow = z.infer<typeof IncidentRow>
export const IncidentsView = z.object({ incidents: z.array(IncidentRow), ...pageShape })
export type IncidentsView = z.infer<typeof IncidentsView>

/** `GET /api/incidents/{id}`. */
export const IncidentView = IncidentRow.extend({
  /** The newest first. */
  versions: z.array(z.object({ version: IncidentVersion, placeName: Texts, writtenByName: z.string() })),
  steps: z.array(z.object({ step: IncidentStep, takenByName: z.string() })),
})
export type IncidentView = z.infer<typeof IncidentView>
