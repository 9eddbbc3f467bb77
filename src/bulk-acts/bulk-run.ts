import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { RowRefusal, rowRunShape } from '../kernel/row-run.ts'
import { mostRows } from './bulk-act.ts'

/** A row that was chosen, and the mark of its record as the preview saw it. */
export const BulkRow = z.strictObject({ id: Id, seen: z.string().regex(/^[0-9a-f]{32}$/) })
export type BulkRow = z.infer<typeof BulkRow>

/** What was filled in once for all rows. */
export const SaidForAll = z.record(z.string().max(40), z.string().max(2000))
export type SaidForAll = z.infer<typeof SaidForAll>

/** One act that somebody does on many records, one after the other, each an act of its own in their name. */
export const BulkRun = z.object({
  id: Id,
  ...rowRunShape,
  /** The name of the action. */
  act: z.string().max(60),
  rows: z.array(BulkRow).min(1).max(mostRows),
  /** The moment that its acts say: when it began, or was let go on. */
  actsAt: Instant,
  /** What was filled in: under the run's own key, since a reason can speak of people. */
  sealedSaid: z.string(),
})
export type BulkRun = z.infer<typeof BulkRun>
export const bulkRunNoun = defineNoun({ name: 'bulkRun', table: 'bulk_runs', schema: BulkRun })

/** Why the act was not done on a row. Never changed. */
export const BulkRefusal = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  runId: Id,
  ...RowRefusal.shape,
  /** What fills the words of the reason. */
  facts: z.record(z.string(), z.union([z.string().max(200), z.number(), z.boolean(), z.null()])),
})
export type BulkRefusal = z.infer<typeof BulkRefusal>
export const bulkRefusalNoun = defineNoun({
  name: 'bulkRefusal',
  table: 'bulk_refusals',
  schema: BulkRefusal,
  appendOnly: true,
})
