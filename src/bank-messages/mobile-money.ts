import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { Day } from '../kernel/dates.ts'
import { Amount, type Currency, writtenAmount } from '../kernel/money.ts'
import { bankText } from './bank-text.ts'
import { BankFileRefusal } from './formats/xml-elements.ts'
import type { SaidEntry } from './said-entry.ts'

/** One amount for one telephone. */
export interface MobileTransfer {
  readonly endToEndId: string
  /** The number with its country code (E.164). */
  readonly telephone: string
  readonly name: string
  readonly amount: string
  readonly currency: Currency
}

/** The columns of an order, in their order. The telephone is its digits alone: a plus would make the cell a formula. */
const orderColumns = ['reference', 'telephone', 'name', 'amount', 'currency'] as const

/** An order to a provider of mobile money as CSV (RFC 4180, UTF-8): one line for each transfer. */
export function mobileMoneyOrder(transfers: readonly MobileTransfer[]): string {
  const rows = transfers.map(({ endToEndId, telephone, name, amount, currency }) => [
    ...[endToEndId, telephone.replace(/\D/g, ''), bankText(name, 140), writtenAmount(amount, currency), currency],
  ])
  // A cell that begins like a formula is written so that no spreadsheet runs it.
  return stringify([[...orderColumns], ...rows], { escape_formulas: true })
}

const statuses: Readonly<Record<string, Pick<SaidEntry, 'status' | 'direction' | 'returned' | 'reversal'>>> = {
  paid: { status: 'settled', direction: 'debit', returned: false, reversal: false },
  failed: { status: 'rejected', direction: null, returned: false, reversal: false },
  pending: { status: 'pending', direction: null, returned: false, reversal: false },
  returned: { status: 'settled', direction: 'credit', returned: true, reversal: false },
  reversed: { status: 'settled', direction: 'credit', returned: false, reversal: true },
}
const answerColumns = ['reference', 'status', 'amount', 'currency', 'provider_reference', 'reason', 'date'] as const

/**
 * Reads the answer of a provider: a CSV with the columns reference, status (paid, failed, pending, returned, reversed), amount,
 * currency, provider_reference, reason and date, in any order. Refuses a file without them, and a status that is none of these.
 */
export function readMobileMoneyAnswer(text: string): SaidEntry[] {
  const rows = rowsOf(text)
  const [head = [], ...lines] = rows
  const columns = head.map((name) => name.trim().toLowerCase())
  if (answerColumns.some((name) => !columns.includes(name))) throw new BankFileRefusal('columns', 1)
  return lines.map((cells, i) => {
    const said = (name: (typeof answerColumns)[number]) => unguarded(cells[columns.indexOf(name)] ?? '')
    const status = statuses[said('status').toLowerCase()]
    if (!status) throw new BankFileRefusal('columns', i + 2)
    const amount = Amount.safeParse(said('amount')).data ?? null
    return {
      ...{ position: i + 1, message: 'mobileMoney', orderId: null, ...status },
      ...{ endToEndId: said('reference').slice(0, 140) || null, amount },
      currency: amount === null ? null : said('currency').slice(0, 3).toUpperCase() || null,
      bankReference: said('provider_reference').slice(0, 140) || null,
      reasonCode: said('reason').slice(0, 35) || null,
      day: Day.safeParse(said('date').slice(0, 10)).data ?? null,
    }
  })
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, relax_column_count: false })
  } catch {
    throw new BankFileRefusal('damaged', 1)
  }
}

/** A cell without the apostrophe that guards it against being run. */
function unguarded(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '')
}
