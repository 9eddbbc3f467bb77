import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { BankEntry } from './bank-entry.ts'
import { BankFile } from './bank-file.ts'
import { Outcome } from './reconcile.ts'

/** Query of `GET /api/bank-entries`; `unexplained`: what fits no payment and waits for two people. */
export const BankEntriesQuery = z.object({
  status: z.enum(['unexplained', 'all', ...Outcome.options]).default('unexplained'),
  order: orderOf(['sent']).default('-sent'),
  page: PageNumber,
})
export type BankEntriesQuery = z.infer<typeof BankEntriesQuery>
export const BankEntryRow = z.object({ entry: BankEntry, accountName: z.string() })
export type BankEntryRow = z.infer<typeof BankEntryRow>
export const BankEntriesView = z.object({ entries: z.array(BankEntryRow), ...pageShape })
export type BankEntriesView = z.infer<typeof BankEntriesView>

/** `GET /api/bank-entries/{id}`. */
export const BankEntryView = BankEntryRow.extend({
  file: BankFile,
  againstName: z.string().nullable(),
  names: z.record(z.string(), z.string()),
})
export type BankEntryView = z.infer<typeof BankEntryView>

/** Query of `GET /api/bank-files`. */
export const BankFilesQuery = z.object({ order: orderOf(['sent']).default('-sent'), page: PageNumber })
export type BankFilesQuery = z.infer<typeof BankFilesQuery>
export const BankFileRow = z.object({ file: BankFile, accountName: z.string() })
export type BankFileRow = z.infer<typeof BankFileRow>
export const BankFilesView = z.object({ files: z.array(BankFileRow), ...pageShape })
export type BankFilesView = z.infer<typeof BankFilesView>
