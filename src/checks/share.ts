import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/** What of a request may go to another system. The office needs no more to look somebody up (R-SHR). */
export const ShareField = z.enum(['nameArabic', 'nameLatin', 'birth', 'documents', 'question', 'dueOn'])
export type ShareField = z.infer<typeof ShareField>

/** Where the packet goes. A choice and no free text, so that nobody's name is written into the journal in the open. */
export const SharePurpose = z.enum(['ownRecords', 'interpolChannel', 'foreignAuthority'])
export type SharePurpose = z.infer<typeof SharePurpose>

/** A packet can be fetched for this long. A setting of this programme, no standard. */
export const shareDays = 7
/** More requests than this are taken out in several packets. */
export const shareAtMost = 2000

/**
 * That an office took its waiting requests out to look them up in a system of its own (R-SHR: every export is a share
 * with purpose, field list and expiry). History: it is added once and never changes.
 */
export const CheckShare = z.object({
  id: Id,
  sideId: Id,
  officeId: Id,
  purpose: SharePurpose,
  fields: z.array(ShareField),
  /** The requests in the packet, oldest first. */
  checkIds: z.array(Id),
  expiresOn: Day,
  exportedBy: Id,
  exportedAt: Instant,
})
export type CheckShare = z.infer<typeof CheckShare>
export const checkShareNoun = defineNoun({
  name: 'checkShare',
  table: 'check_shares',
  schema: CheckShare,
  appendOnly: true,
})
