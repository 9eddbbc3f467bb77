import { z } from 'zod'
import { Compartment } from '../kernel/compartments.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { ReadKind } from './record-read.ts'

const dayOrNone = z.union([Day, z.literal('')]).default('')
const idOrNone = z.union([Id, z.literal('')]).default('')

const filters = {
  kind: z.enum(['all', ...ReadKind.options]).default('all'),
  person: idOrNone,
  reader: idOrNone,
  from: dayOrNone,
  to: dayOrNone,
}

/** Query of `GET /api/record-reads`. */
export const RecordReadsQuery = z.object({ ...filters, order: orderOf(['at']).default('-at'), page: PageNumber })
export type RecordReadsQuery = z.infer<typeof RecordReadsQuery>

/** Query of `GET /api/record-reads/counts`: how often, by who read, whose record, or on which day. */
export const ReadCountsQuery = z.object({ ...filters, by: z.enum(['reader', 'person', 'day']).default('reader') })
export type ReadCountsQuery = z.infer<typeof ReadCountsQuery>

export const RecordRead = z.object({
  id: z.int(),
  at: Instant,
  readerId: Id,
  /** Empty where the reader's body keeps its officers to itself. */
  readerName: z.string(),
  kind: ReadKind,
  compartment: Compartment.nullable(),
  /** Null of a list, and of a compartment for who does not work in it. */
  recordId: Id.nullable(),
  personId: Id.nullable(),
  personNumber: z.string().nullable(),
})
export type RecordRead = z.infer<typeof RecordRead>

/** `GET /api/record-reads`: who read which record and when, for auditors and data protection officers. */
export const RecordReadsView = z.object({ reads: z.array(RecordRead), ...pageShape })

export const ReadCount = z.object({
  /** The reader's or person's id, or the day. */
  key: z.string(),
  label: z.string(),
  reads: z.int(),
  records: z.int(),
  last: Instant,
})
export type ReadCount = z.infer<typeof ReadCount>
/** `GET /api/record-reads/counts`: the two hundred with the most, most first. */
export const ReadCountsView = z.object({ counts: z.array(ReadCount) })
