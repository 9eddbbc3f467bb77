import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { ListExport, ListExportFile } from './list-export.ts'

/** Query of `GET /api/list-exports`. */
export const ListExportsQuery = z.object({
  state: z.enum(['all', ...ListExport.shape.state.options]).default('all'),
  order: orderOf(['exported']).default('-exported'),
  page: PageNumber,
})
export type ListExportsQuery = z.infer<typeof ListExportsQuery>

export const ListExportRow = z.object({
  given: ListExport.omit({ sealedSearch: true }).extend({ searched: z.boolean() }),
  reference: z.string(),
  exportedByName: z.string(),
  decidedByName: z.string().nullable(),
  expired: z.boolean(),
  /** How often its file was given, and what the newest was. */
  files: z.int(),
  newest: ListExportFile.pick({ rows: true, bytes: true, sha256: true, whole: true, givenAt: true }).nullable(),
  /** How many rows are written of a file that is being given now; null where none is. */
  writing: z.int().nullable(),
})
export type ListExportRow = z.infer<typeof ListExportRow>
/** `GET /api/list-exports`: the reader's own, and to who oversees a side those of everybody in it. */
export const ListExportsView = z.object({ exports: z.array(ListExportRow), ...pageShape })
export type ListExportsView = z.infer<typeof ListExportsView>

export const ExportId = z.object({ id: Id })
