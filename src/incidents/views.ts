import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { Attribution, Incident, IncidentState, IncidentStep, IncidentVersion } from './incident.ts'
import { incidentTypes } from './incident-types.ts'

const DayOrNone = z.union([Day, z.literal('')]).default('')

/**
 * Query of `GET /api/incidents`; `search` is looked for in the names of places and actors, and is also the beginning of a reference
 * (`IN-1A2B`). `from` and `until` are the days between which an incident lasted; `place` is a town, or a district or region around it.
 */
export const IncidentsQuery = z.object({
  state: z.enum(['all', ...IncidentState.options]).default('all'),
  type: z.enum(['all', ...Object.keys(incidentTypes)]).default('all'),
  disputed: z.enum(['all', 'yes', 'no']).default('all'),
  attribution: z.enum(['all', ...Attribution.options]).default('all'),
  handling: z.enum(['all', ...Incident.shape.handling.options]).default('all'),
  place: soughtText(20).default(''),
  from: DayOrNone,
  until: DayOrNone,
  /** The group of the register that took part. */
  group: z.union([Id, z.literal('')]).default(''),
  search: soughtText(200).default(''),
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
