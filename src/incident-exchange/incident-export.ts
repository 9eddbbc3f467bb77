import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'

/** What an export tells beside the day, the type and the place. Nothing else of an incident has a way into a file. */
export const ExportField = z.enum(['killed', 'injured', 'displaced', 'damaged', 'state'])
export type ExportField = z.infer<typeof ExportField>

/**
 * That incidents left the programme: to whom, why, which fields and how exact, and until when they may be used. Recorded before the file is
 * given, and never changed.
 */
export const IncidentExport = z.object({
  id: Id,
  sideId: Id,
  /** `public`: released by two people, the hurt in bands; `partner`: what is established, the hurt as least, best and most. */
  audience: z.enum(['public', 'partner']),
  /** The district, or the middle of a tenth of a degree: about eleven kilometres. Nothing more exact leaves. */
  place: z.enum(['district', 'tenth']),
  fromDay: Day,
  toDay: Day,
  fields: z.array(ExportField).max(ExportField.options.length),
  rows: z.int().min(1),
  purpose: requiredText(500),
  recipient: requiredText(200),
  /** Until when the recipient may use it. */
  expiresOn: Day,
  exportedBy: Id,
  exportedAt: Instant,
})
export type IncidentExport = z.infer<typeof IncidentExport>
export const incidentExportNoun = defineNoun({
  name: 'incidentExport',
  table: 'incident_exports',
  schema: IncidentExport,
  appendOnly: true,
})

/** How long after it was recorded an export's file is given, to whoever recorded it: an hour, for a slow line. */
export const givenFor = 3_600_000

/** What is at most between the day of an export and the end of its use. */
export const usableDays = 366

export const incidentExporters: readonly Role[] = ['incidentAnalyst', 'director']
export const incidentExportReaders: readonly Role[] = [...incidentExporters, 'ceasefireOfficer', 'auditor']
