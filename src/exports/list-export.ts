import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { Language, plainText, requiredText } from '../kernel/texts.ts'
import { exportedLists } from './exported-lists.ts'

export const ListFormat = z.enum(['csv', 'xlsx', 'json', 'jsonl', 'ftm', 'dhis2'])
export type ListFormat = z.infer<typeof ListFormat>

/** What an export is for (ddr.md R-SHR). */
export const ExportPurpose = z.enum([
  ...(['ownWork', 'coordination', 'reporting', 'verification', 'services', 'payment', 'statistics', 'legal'] as const),
  'handOver',
])
export type ExportPurpose = z.infer<typeof ExportPurpose>

/** Filters of a list as its address says them; the words of a search are kept apart, sealed. */
export const ListFilters = z.record(z.string().max(40), z.string().max(200))

/**
 * That a list leaves the programme, a share: which list by which filters and fields, in which form, for whom, what for and until when.
 * It is recorded before the file is given. With a guarded field a second person answers for it first.
 */
export const ListExport = z.object({
  id: Id,
  sideId: Id,
  /** The site of the officer; null for an office. */
  siteId: Id.nullable(),
  list: z.string(),
  filters: ListFilters,
  /** Whom or what was searched for, sealed under the export; null where nothing was. */
  sealedSearch: z.string().nullable(),
  fields: z.array(z.string()).min(1).max(60),
  guarded: z.boolean(),
  format: ListFormat,
  language: Language,
  purpose: ExportPurpose,
  note: plainText(500),
  recipient: requiredText(200),
  /** Until when it may be used, and its file is given. */
  expiresOn: Day,
  state: z.enum(['proposed', 'ready', 'turnedDown', 'ended']),
  exportedBy: Id,
  exportedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  decision: plainText(500),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type ListExport = z.infer<typeof ListExport>
export const listExportNoun = defineNoun({ name: 'listExport', table: 'list_exports', schema: ListExport })

/** A file that was given of an export: how many rows left, and the hash by which the file is known again. Never changed. */
export const ListExportFile = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  exportId: Id,
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** False where the line broke before the end: what left is the beginning. */
  whole: z.boolean(),
  givenTo: Id,
  givenAt: Instant,
})
export type ListExportFile = z.infer<typeof ListExportFile>
export const listExportFileNoun = defineNoun({
  name: 'listExportFile',
  table: 'list_export_files',
  schema: ListExportFile,
  appendOnly: true,
})

/** What an export is called, also in the name of its file; made of the id's random part. */
export function exportReference(id: Id): string {
  return shortCode('EX', id)
}

/** What filters say in words, without those that leave everything in. */
export function saidFilters(filters: ListExport['filters']): string {
  return Object.entries(filters)
    .filter(([name, value]) => name !== 'order' && value !== '' && value !== 'all')
    .map(([name, value]) => `${name} = ${value}`)
    .join(' · ')
}

/** What is at most between the day of an export and its end. */
export const usableDays = 366

/** Whoever reads one of the lists. */
export const listExporters: readonly Role[] = [...new Set(exportedLists.flatMap(({ readers }) => readers))]
/** Who answers for a guarded field beside the person who lets it out. */
export const exportDeciders: readonly Role[] = ['dataProtectionOfficer', 'director']
/** Who sees every export of a side; all others see their own. */
export const exportOverseers: readonly Role[] = [...exportDeciders, 'auditor']
export const exportReaders: readonly Role[] = [...new Set([...listExporters, ...exportOverseers])]
