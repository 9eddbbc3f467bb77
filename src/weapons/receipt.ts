import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'

/** Who keeps arms, and whoever weighs the case of a person: the receipt is shown at an appeal. */
export const receiptReaders: readonly Role[] = [
  ...(['armourer', 'director', 'auditor', 'registrationOfficer'] as const),
  ...(['screener', 'adjudicator', 'appealsOfficer'] as const),
]

/**
 * The paper that the person takes home: bound to one person and one weapon, issued once (R-RCPT). What it states is
 * a leaf of the journal; further prints are marked as copies. Whoever is disarmed gets one, also who is not eligible and
 * who is not registered: it can be shown at an appeal (ddr.md §1.5).
 */
export const Receipt = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  number: z.string(),
  weaponId: Id,
  /**
   * To whom: a registered person, a group where nobody of it is named, or somebody who is named and not registered. Their
   * name stands on the paper, whose statement is kept sealed, and nowhere else: a stolen copy of the tables does not tell.
   */
  boundTo: z.enum(['person', 'group', 'named']),
  personId: Id.nullable(),
  issuedBy: Id,
  issuedAt: Instant,
  prints: z.int().min(0),
})
export type Receipt = z.infer<typeof Receipt>
export const receiptNoun = defineNoun({ name: 'receipt', table: 'receipts', schema: Receipt })
