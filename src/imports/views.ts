import { z } from 'zod'
import { DateOrder } from '../commander-lists/mapping.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { ImportMapping, SpreadsheetImport } from './spreadsheet-import.ts'

/** Query of `GET /api/spreadsheet-imports`. */
export const ImportsQuery = z.object({
  state: z.enum(['all', ...SpreadsheetImport.shape.state.options]).default('all'),
  order: orderOf(['begun']).default('-begun'),
  page: PageNumber,
})
export type ImportsQuery = z.infer<typeof ImportsQuery>

export const ImportRow = z.object({ one: SpreadsheetImport, begunByName: z.string() })
export type ImportRow = z.infer<typeof ImportRow>
/** `GET /api/spreadsheet-imports`: the reader's own, and to who oversees a side everybody's. */
export const ImportsView = z.object({ imports: z.array(ImportRow), ...pageShape })
export type ImportsView = z.infer<typeof ImportsView>

/** A row that was not taken, with the reason in words. */
export const RefusedRow = z.object({ row: z.int(), field: z.string().nullable(), why: z.string() })
/** `GET /api/spreadsheet-imports/{id}`: with the first of its refused rows; the report has them all. */
export const ImportView = ImportRow.extend({ refusedRows: z.array(RefusedRow) })
export type ImportView = z.infer<typeof ImportView>

/** Body of `POST /api/spreadsheet-previews`; null asks for what the file itself proposes. */
export const PreviewRequest = z.strictObject({
  subject: z.string().max(40),
  fileHash: SpreadsheetImport.shape.fileHash,
  sheet: ImportMapping.shape.sheet.nullable(),
  headerRow: ImportMapping.shape.headerRow.nullable(),
  columns: ImportMapping.shape.columns.nullable(),
  /** An import whose mapping is used again. */
  like: Id.nullable(),
})
export type PreviewRequest = z.infer<typeof PreviewRequest>

export const PreviewView = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
  sheet: z.int(),
  headerRow: z.int(),
  /** The first rows, among which the headers are chosen. */
  beginning: z.array(z.object({ row: z.int(), texts: z.array(z.string()) })),
  columns: z.array(
    z.object({
      column: z.int(),
      header: z.string(),
      sample: z.string(),
      field: z.string().nullable(),
      order: DateOrder,
    }),
  ),
  /** How many of the rows that were looked at can be read, and how many cannot. */
  looked: z.int(),
  readable: z.int(),
  /** The first rows as they will be read: what each field says, and what is wrong with them. */
  rows: z.array(
    z.object({
      row: z.int(),
      texts: z.array(z.string()),
      problems: z.array(z.object({ field: z.string(), text: z.string() })),
    }),
  ),
  /** Imports of the same kind whose mapping can be used again, the newest first. */
  mappings: z.array(z.object({ id: Id, label: z.string() })),
})
export type PreviewView = z.infer<typeof PreviewView>
