import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { recordsUnaccounted } from './formats/count-records.ts'

/** A list of persons and organisations to screen against, in the version in force. */
export const List = z.object({
  id: Id,
  code: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  title: requiredText(200),
  /** The date or number that the list gives itself. */
  version: requiredText(60),
  format: z.string(),
  /** True for the demonstration list: every screen that shows a match with it says that it is invented. */
  invented: z.boolean(),
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 over the entries, so that `sulh verify` finds an entry that was changed by hand. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  persons: z.int().min(0),
  organisations: z.int().min(0),
  others: z.int().min(0),
  names: z.int().min(0),
  added: z.int().min(0),
  removed: z.int().min(0),
  changed: z.int().min(0),
  /** Records of its files by a count of its own, and what became of those that are no entries (see `RecordCounts`). Null
   * for a version that was taken into force before both were counted. */
  records: z.int().min(0).nullable(),
  refused: z.int().min(0).nullable(),
  joined: z.int().min(0).nullable(),
  passedOver: z.int().min(0).nullable(),
  note: plainText(500),
  adoptedAt: Instant,
  /** The content that everybody registered was screened against again; null before the first time. */
  screenedHash: z.string().nullable(),
  screenedAt: Instant.nullable(),
  /** How many questions that raised or reopened. */
  raised: z.int().min(0),
  reopened: z.int().min(0),
})
export type List = z.infer<typeof List>
export const listNoun = defineNoun({ name: 'list', table: 'lists', schema: List })

/** Whether everybody who was registered has been screened against the version in force. */
export function isScreened(list: Pick<List, 'contentHash' | 'screenedHash'>): boolean {
  return list.contentHash === list.screenedHash
}

/** By how many records the two counts of a version differ; null where it was not counted twice. */
export function unaccountedOf(list: List): number | null {
  const { records, refused, joined, passedOver, persons, organisations, others } = list
  if (records === null || refused === null || joined === null || passedOver === null) return null
  return recordsUnaccounted({ records, refused, joined, passedOver, entries: persons + organisations + others })
}
