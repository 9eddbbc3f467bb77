import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { mostRows } from './bulk-act.ts'
import { BulkRow, BulkRun, SaidForAll } from './bulk-run.ts'

/** Body of `POST /api/bulk-previews`: what would come of an act on these rows. */
export const BulkPreviewRequest = z.strictObject({
  act: BulkRun.shape.act,
  said: SaidForAll,
  rows: z.array(Id).min(1).max(mostRows),
})
export type BulkPreviewRequest = z.infer<typeof BulkPreviewRequest>

export const BulkPreviewRow = z.object({
  id: Id,
  /** Its number; empty where the reader does not see it. */
  name: z.string(),
  /** The mark of the record as it is now; null where nothing would be done. */
  seen: BulkRow.shape.seen.nullable(),
  /** Why it would be refused, or what somebody would have to look at afterwards. */
  why: z.string(),
})
export type BulkPreviewRow = z.infer<typeof BulkPreviewRow>
export const BulkPreview = z.object({
  /** What is wrong with what was filled in; then no row was looked at. */
  faults: z.array(z.object({ field: z.string(), text: z.string() })),
  rows: z.array(BulkPreviewRow),
})
export type BulkPreview = z.infer<typeof BulkPreview>

/** Query of `GET /api/bulk-runs`. */
export const BulkRunsQuery = z.object({
  state: z.enum(['all', ...BulkRun.shape.state.options]).default('all'),
  order: orderOf(['begun']).default('-begun'),
  page: PageNumber,
})
export type BulkRunsQuery = z.infer<typeof BulkRunsQuery>

/** A run without what was filled in and without its rows. */
export const BulkRunRow = z.object({
  one: BulkRun.omit({ rows: true, sealedSaid: true }).extend({ chosen: z.int() }),
  begunByName: z.string(),
})
export type BulkRunRow = z.infer<typeof BulkRunRow>
/** `GET /api/bulk-runs`: the reader's own, and to who oversees a side everybody's. */
export const BulkRunsView = z.object({ runs: z.array(BulkRunRow), ...pageShape })
export type BulkRunsView = z.infer<typeof BulkRunsView>

/** What became of a row. */
export const BulkOutcome = z.object({
  row: z.int(),
  id: Id,
  name: z.string(),
  outcome: z.enum(['done', 'refused', 'notReached']),
  why: z.string(),
})
export type BulkOutcome = z.infer<typeof BulkOutcome>
/** `GET /api/bulk-runs/{id}`: with every row. */
export const BulkRunView = BulkRunRow.extend({ rows: z.array(BulkOutcome) })
export type BulkRunView = z.infer<typeof BulkRunView>
