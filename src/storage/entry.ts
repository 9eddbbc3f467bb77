import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Purpose } from './opening.ts'

/** Somebody who is no user: the name, for whom they come, and by what they were known. */
export const Visitor = z.strictObject({
  name: requiredText(160),
  affiliation: requiredText(160),
  identity: requiredText(160),
})
export type Visitor = z.infer<typeof Visitor>

/**
 * One line of the access log of a store (ddr.md §1.6: name, affiliation, authentication, signature, date and time in and out, items,
 * purpose). Nobody enters alone (MOSAIC 05.20); who did is a fact, and flagged.
 */
export const Entry = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  armouryId: Id,
  userId: Id.nullable(),
  visitor: Visitor.nullable(),
  /** Who went in with them; null for somebody who was alone. */
  withId: Id.nullable(),
  purpose: Purpose,
  /** What was carried in or out. */
  items: plainText(500),
  /** True where the store was not open under its keys then. */
  shut: z.boolean(),
  enteredAt: Instant,
  recordedBy: Id,
  leftAt: Instant.nullable(),
  leftRecordedBy: Id.nullable(),
})
export type Entry = z.infer<typeof Entry>
export const entryNoun = defineNoun({ name: 'armouryEntry', table: 'armoury_entries', schema: Entry })
