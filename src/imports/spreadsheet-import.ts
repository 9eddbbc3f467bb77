import { z } from 'zod'
import { DateOrder } from '../commander-lists/mapping.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { RowRefusal, rowRunShape } from '../kernel/row-run.ts'
import { requiredText } from '../kernel/texts.ts'
import { importers } from './subjects.ts'

/** How a file is read: its sheet, the row of headers (0: none), and the field that each column holds. */
export const ImportMapping = z.strictObject({
  sheet: z.int().min(0).max(255),
  headerRow: z.int().min(0).max(1_100_000),
  columns: z
    .array(z.strictObject({ column: z.int().min(0).max(199), field: z.string().max(40), order: DateOrder }))
    .min(1)
    .max(60),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/**
 * A spreadsheet that somebody takes in, row by row, each row by an act of its own in their name. Its `label` also names the mapping, by
 * which the next file of the same make is read.
 */
export const SpreadsheetImport = z.object({
  id: Id,
  ...rowRunShape,
  subject: z.string().max(40),
  label: requiredText(120),
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  mapping: ImportMapping,
  fileRows: z.int().min(0),
  taken: z.int().min(0),
  /** Rows that were there already, from this file or an earlier form of it. */
  already: z.int().min(0),
})
export type SpreadsheetImport = z.infer<typeof SpreadsheetImport>
export const spreadsheetImportNoun = defineNoun({
  name: 'spreadsheetImport',
  table: 'spreadsheet_imports',
  schema: SpreadsheetImport,
})

/** Why a row was not taken: its number and the rule, and nothing that stands in it. Never changed. */
export const ImportRefusal = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  importId: Id,
  ...RowRefusal.shape,
})
export type ImportRefusal = z.infer<typeof ImportRefusal>
export const importRefusalNoun = defineNoun({
  name: 'importRefusal',
  table: 'import_refusals',
  schema: ImportRefusal,
  appendOnly: true,
})

/** Who sees every import of a side; all others see their own. */
export const importOverseers: readonly Role[] = ['director', 'auditor']
export const importReaders: readonly Role[] = [...new Set([...importers, ...importOverseers])]
