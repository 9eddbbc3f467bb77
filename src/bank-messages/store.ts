import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { recordOf } from '../server/records.ts'
import { bankEntryNoun } from './bank-entry.ts'
import { bankFileNoun } from './bank-file.ts'
import type { PaymentsOfFile } from './payments-store.ts'
import { type OrderedPayment, Outcome } from './reconcile.ts'
import { SaidEntry } from './said-entry.ts'
import type { BankEntriesQuery, BankEntriesView, BankEntryView, BankFilesQuery, BankFilesView } from './views.ts'

const present = (texts: readonly (string | null)[]) => [...new Set(texts.filter((text) => text !== null))]

/** Facts of files of banks that need SQL: the payments that their entries are about, as whoever orders payments knows them. */
export function bankMessageLookups(payments: PaymentsOfFile): Readonly<Record<string, Lookup>> {
  return {
    'bankFile.take': {
      facts: async (tx, { said }, { sideId }) => {
        const entries = z.array(SaidEntry).parse(said)
        const endToEndIds = present(entries.map(({ endToEndId }) => endToEndId))
        // An order is asked for only by what is said of it whole: it may have a hundred thousand payments.
        const ofOrders = entries.filter(({ endToEndId }) => endToEndId === null)
        const orderIds = present(ofOrders.map(({ orderId }) => orderId))
        const ordered = await payments.find(tx, sideId, { endToEndIds, orderIds })
        return { ordered: await withEarlier(tx, ordered) }
      },
    },
  }
}

/** The payments as entries before these left them, of this file too: they are settled only when the whole of it was read. */
async function withEarlier(tx: Tx, ordered: readonly OrderedPayment[]): Promise<OrderedPayment[]> {
  const { rows } = await tx.query<{ payment_id: Id; outcome: string; direction: string | null }>(
    `select e.payment_id, e.outcome, e.direction from bank_entries e join bank_files f on f.id = e.file_id
     where e.payment_id = any($1) order by f.sent_at, f.id, e.position`,
    [ordered.map(({ id }) => id)],
  )
  const now = new Map(ordered.map((payment) => [payment.id, payment]))
  for (const { payment_id, outcome, direction } of rows) {
    const payment = now.get(payment_id)
    if (payment) now.set(payment_id, { ...payment, ...leftBy(Outcome.parse(outcome), direction) })
  }
  return [...now.values()]
}

/** What an entry that ended so left of its payment. */
function leftBy(outcome: Outcome, direction: string | null): Partial<OrderedPayment> {
  if (outcome === 'failed') return { failed: true }
  if (outcome === 'paid') return { left: 'whole' }
  if (outcome === 'partial' && direction === 'debit') return { left: 'part' }
  if (outcome === 'partial' || outcome === 'returned') return { back: true }
  return outcome === 'reversed' ? { back: direction === 'credit' } : {}
}

interface FoundEntry {
  readonly entry: Record<string, unknown>
  readonly account_name: string
}

const unexplained = `e.outcome in ('unknown', 'partial') and e.resolution <> 'resolved'`

/** A page of the entries of banks within reach. */
export async function readBankEntries(tx: Tx, query: BankEntriesQuery): Promise<BankEntriesView> {
  const conditions = new Conditions()
  if (query.status === 'unexplained') conditions.say(unexplained)
  else if (query.status !== 'all') conditions.add((place) => `e.outcome = ${place}`, query.status)
  const from = `from bank_entries e join bank_files f on f.id = e.file_id join money_accounts a on a.id = e.account_id
    where ${conditions.where}`
  const { rows } = await tx.query<FoundEntry>(
    `select to_jsonb(e) as entry, a.name as account_name ${from}
     ${orderBy(query.order, { sent: 'f.sent_at' }, 'e.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const entries = rows.map((row) => ({ entry: recordOf(bankEntryNoun, row.entry), accountName: row.account_name }))
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { entries, ...total, page: query.page, pageSize }
}

/** An entry with its file and the account that it is to be booked against; undefined where the reader sees none. */
export async function readBankEntry(tx: Tx, id: Id, language: string): Promise<BankEntryView | undefined> {
  const { rows } = await tx.query<FoundEntry & { file: Record<string, unknown>; against_name: string | null }>(
    `select to_jsonb(e) as entry, to_jsonb(f) as file, a.name as account_name, g.name as against_name
     from bank_entries e join bank_files f on f.id = e.file_id join money_accounts a on a.id = e.account_id
     left join money_accounts g on g.id = e.against_id where e.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const entry = recordOf(bankEntryNoun, row.entry)
  const file = recordOf(bankFileNoun, row.file)
  const names = await userNames(tx, [file.sentBy, entry.proposedBy, entry.signedBy], language)
  const said = { accountName: row.account_name, againstName: row.against_name }
  return { entry, file, ...said, names: Object.fromEntries(names) }
}

/** A page of the files that banks sent, within reach. */
export async function readBankFiles(tx: Tx, query: BankFilesQuery): Promise<BankFilesView> {
  const from = 'from bank_files f join money_accounts a on a.id = f.account_id'
  const { rows } = await tx.query<{ file: Record<string, unknown>; account_name: string }>(
    `select to_jsonb(f) as file, a.name as account_name ${from}
     ${orderBy(query.order, { sent: 'f.sent_at' }, 'f.id')} ${pageAt(query.page)}`,
  )
  const files = rows.map((row) => ({ file: recordOf(bankFileNoun, row.file), accountName: row.account_name }))
  return { files, ...(await countUpTo(tx, `select ${from}`, [])), page: query.page, pageSize }
}
