import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { WorkKind } from './kinds.ts'

/** Query of `GET /api/work`. */
export const WorkQuery = z.object({
  kind: z.union([WorkKind, z.literal('all')]).default('all'),
  page: PageNumber,
})
export type WorkQuery = z.infer<typeof WorkQuery>

/** Something that waits for the reader: what, since when, and until when it should be done. */
export const WorkItem = z.object({
  kind: WorkKind,
  id: Id,
  label: z.string(),
  since: Instant,
  due: Instant.nullable(),
})
export type WorkItem = z.infer<typeof WorkItem>

/** `GET /api/work`: what waits for the reader, due first; how much of each kind (counted to 10,001), and how much is overdue. */
export const WorkView = z.object({
  items: z.array(WorkItem),
  counts: z.array(z.object({ kind: WorkKind, count: z.int(), overdue: z.int() })),
  ...pageShape,
})
export type WorkView = z.infer<typeof WorkView>

/** `GET /api/work/offices`: what waits in the reader's reach, by kind and office, for who answers for all of it. */
export const OfficesView = z.object({
  rows: z.array(
    z.object({
      kind: WorkKind,
      /** The one that was asked, or those whose people hold the role that it waits for. */
      offices: z.array(Texts),
      count: z.int(),
      overdue: z.int(),
      oldest: Instant,
      nextDue: Instant.nullable(),
    }),
  ),
})
export type OfficesView = z.infer<typeof OfficesView>
