import { z } from 'zod'
import { Incident } from '../incidents/incident.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { IncidentExport } from './incident-export.ts'
import { IncidentRelease } from './incident-release.ts'

export const IncidentExportsQuery = z.object({ order: orderOf(['exported']).default('-exported'), page: PageNumber })
export type IncidentExportsQuery = z.infer<typeof IncidentExportsQuery>
export const IncidentExportRow = z.object({ given: IncidentExport, exportedByName: z.string() })
export type IncidentExportRow = z.infer<typeof IncidentExportRow>
export const IncidentExportsView = z.object({ exports: z.array(IncidentExportRow), ...pageShape })
export type IncidentExportsView = z.infer<typeof IncidentExportsView>

/** `candidates`: established incidents without a release that stands; the others are releases in that state. */
export const IncidentReleasesQuery = z.object({
  shown: z.enum(['candidates', ...IncidentRelease.shape.state.options]).default('proposed'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type IncidentReleasesQuery = z.infer<typeof IncidentReleasesQuery>
export const IncidentReleaseRow = z.object({
  incident: Incident.pick({ id: true, type: true, startedOn: true, state: true, disputed: true, version: true }),
  placeName: Texts,
  release: IncidentRelease.nullable(),
  /** False where the incident was told anew, or is no longer established: then it is in no export. */
  standing: z.boolean(),
  proposedByName: z.string(),
})
export type IncidentReleaseRow = z.infer<typeof IncidentReleaseRow>
export const IncidentReleasesView = z.object({ releases: z.array(IncidentReleaseRow), ...pageShape })
export type IncidentReleasesView = z.infer<typeof IncidentReleasesView>

export const ExportFileQuery = z.object({ id: soughtText(40).default('') })
