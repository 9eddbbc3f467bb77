import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'

/** The formats in which ordnance data goes out, and the ending of each one's file. */
export const fileEndings = {
  geojson: 'geojson',
  kml: 'kml',
  gpx: 'gpx',
  shapefile: 'shp.zip',
  hxlCsv: 'csv',
  mdrCsv: 'mdr.csv',
  mdrXlsx: 'mdr.xlsx',
} as const
export const ExportFormat = z.enum(['geojson', 'kml', 'gpx', 'shapefile', 'hxlCsv', 'mdrCsv', 'mdrXlsx'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** Formats with the groups of the draft Minimum Data Requirements; of those only hazardous areas are kept here. */
export const mdrFormats: readonly ExportFormat[] = ['mdrCsv', 'mdrXlsx']

/**
 * That ordnance data left the programme: what, in which format, how exact, how much of it, for whom and why. It is recorded before the
 * file is given, and never changed.
 */
export const OrdnanceExport = z.object({
  id: Id,
  sideId: Id,
  what: z.enum(['hazards', 'reports']),
  format: ExportFormat,
  /** `reduced`: places to a hundredth of a degree, about a kilometre, areas as one place, and nothing that was described. */
  precision: z.enum(['exact', 'reduced']),
  chosen: z.enum(['standing', 'all']),
  rows: z.int().min(1),
  purpose: requiredText(500),
  recipient: requiredText(200),
  exportedBy: Id,
  exportedAt: Instant,
})
export type OrdnanceExport = z.infer<typeof OrdnanceExport>
export const ordnanceExportNoun = defineNoun({
  name: 'ordnanceExport',
  table: 'ordnance_exports',
  schema: OrdnanceExport,
  appendOnly: true,
})

/** The name of an export's file, which is also its address. */
export function fileNameOf({ what, format }: Pick<OrdnanceExport, 'what' | 'format'>): string {
  return `${what}.${fileEndings[format]}`
}

/** How long after it was recorded an export's file is given, to whoever recorded it: an hour, for a slow line. */
export const givenFor = 3_600_000

export const importers: readonly Role[] = ['ordnanceOfficer']
export const exporters: readonly Role[] = [...importers, 'director']
/** Who sees what went out. */
export const exportReaders: readonly Role[] = [...exporters, 'auditor']
