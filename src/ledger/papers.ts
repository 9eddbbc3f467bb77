import { stringify } from 'csv-stringify/sync'
import type { Day } from '../kernel/dates.ts'
import type { Language } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { causeTexts, columnTexts, directionTexts } from './code-lists.ts'
import { EntryCause } from './entry.ts'

/** The most lines of one file; whoever needs more asks for fewer days. */
export const linesAtMost = 100_000

/** The lines of the entries of some days as CSV, oldest first: a row for each line, debits and credits in columns of their own. */
export async function linesCsv(
  tx: Tx,
  days: { from?: Day | undefined; to?: Day | undefined },
  language: Language,
): Promise<string> {
  const { rows } = await tx.query<{ day: string; cause: string; entry: string; account: string; note: string } & Sums>(
    `select e.day::text as day, e.cause, e.id::text as entry, a.name as account, e.currency, e.note,
       case l.direction when 'debit' then l.amount else '' end as debit,
       case l.direction when 'credit' then l.amount else '' end as credit
     from money_entries e join money_lines l on l.entry_id = e.id join money_accounts a on a.id = l.account_id
     where ($1::date is null or e.day >= $1) and ($2::date is null or e.day <= $2) order by e.day, e.id, l.n limit ${linesAtMost}`,
    [days.from ?? null, days.to ?? null],
  )
  const words = [columnTexts.day, columnTexts.cause, columnTexts.entry, columnTexts.account, columnTexts.currency]
  const header = [...words, directionTexts.debit, directionTexts.credit, columnTexts.note].map((word) => word[language])
  const lines = rows.map(({ day, cause, entry, account, currency, debit, credit, note }) => [
    ...[day, causeTexts[EntryCause.parse(cause)][language], entry, account, currency, debit, credit, note],
  ])
  // A cell that begins like a formula is written so that no spreadsheet runs it.
  return stringify([header, ...lines], { bom: true, escape_formulas: true })
}

interface Sums {
  readonly currency: string
  readonly debit: string
  readonly credit: string
}
