import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { BankMessage } from './said-entry.ts'

/**
 * A file that a bank or a provider sent, of one account. The file itself is not kept, since it names payees; what it said of each
 * movement is, entry by entry.
 */
export const BankFile = z.object({
  id: Id,
  sideId: Id,
  accountId: Id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  message: BankMessage,
  messageId: z.string().max(140).nullable(),
  entries: z.int().min(0),
  /** How many of them were taken in, from the first on: a file that was cut short goes on where it stopped. */
  taken: z.int().min(0),
  sentBy: Id,
  sentAt: Instant,
})
export type BankFile = z.infer<typeof BankFile>
export const bankFileNoun = defineNoun({ name: 'bankFile', table: 'bank_files', schema: BankFile })

/** One file of one account is one record, however often it is sent. */
export function bankFileId(accountId: Id, sha256: string): Id {
  return derivedId(accountId, `bank file ${sha256}`)
}
