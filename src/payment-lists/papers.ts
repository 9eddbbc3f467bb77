import { CashReceiptStatement } from '../journal/receipt-code.ts'
import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { sumOf, writtenAmount } from '../kernel/money.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { fullName } from '../people/person.ts'
import type { Tx } from '../server/database.ts'
import { proveDocument } from '../server/document-proof.ts'
import { renderRecordPaper } from '../server/documents/record-paper.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { type CashHandout, cashHandoutNoun } from './cash-handout.ts'
import { deskSheetNoun } from './desk-sheet.ts'
import { deskWords } from './paper-words.ts'
import { paymentNoun } from './payment.ts'
import { type PaymentList, paymentListNoun } from './payment-list.ts'
import { payeeOf } from './read-store.ts'

interface Titles {
  readonly programme: Texts
  readonly authority: Texts
  readonly site: Texts
}

async function titlesOf(tx: Tx, sideId: Id, siteId: Id | null): Promise<Titles> {
  const { rows } = await tx.query<Titles>(
    `select (select title from programmes) as programme, (select name from authorities where id = $1) as authority,
       (select name from sites where id = $2) as site`,
    [sideId, siteId],
  )
  const [found] = rows
  if (!found) throw new Error('there is no programme')
  return found
}

/** A handing-out within reach with the titles of its paper; undefined where there is none. */
export async function readHandout(tx: Tx, id: Id): Promise<{ handout: CashHandout; titles: Titles } | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(cashHandoutNoun)} from cash_handouts where id = $1`, [id])
  if (!rows[0]) return undefined
  const handout = recordOf(cashHandoutNoun, rows[0])
  return { handout, titles: await titlesOf(tx, handout.sideId, handout.siteId) }
}

/** The receipt of one handing-out as PDF, with the code that /verify proves without a network; undefined after an erasure. */
export async function cashReceiptPaper(
  sulh: Sulh,
  { handout, titles }: { handout: CashHandout; titles: Titles },
  { language, verifyUrl }: { language: Language; verifyUrl: string },
): Promise<Uint8Array | undefined> {
  const proven = await proveDocument(sulh, handout.receiptId)
  if (!proven) return undefined
  const stated = CashReceiptStatement.parse(proven.statement)
  const words = deskWords[language]
  return renderRecordPaper({
    language,
    title: words.receipt,
    authorityTitle: titles.authority[language],
    programmeTitle: titles.programme[language],
    mark: null,
    rows: [
      { label: words.number, value: stated.number, mono: true },
      { label: words.reference, value: stated.reference, mono: true },
      { label: words.date, value: `${stated.date} · ${hijri(stated.date, language)}` },
      { label: words.place, value: titles.site[language] },
      { label: words.instalment, value: String(stated.instalment) },
      { label: words.amount, value: `${stated.amount} ${stated.currency}`, mono: true },
      { label: words.paidBy, value: stated.paidBy },
    ],
    table: null,
    notes: [words.notTransferable],
    pictures: [],
    signatures: [words.signPayee, words.signCashier],
    proof: { code: proven.code, words: words.check, verifyUrl },
    footer: [stated.number],
  })
}

/** A sheet that is out, with its lines that wait, in the order of the list. */
export async function readSheet(tx: Tx, id: Id) {
  const { rows: sheets } = await tx.query<{ sheet: Record<string, unknown>; list: Record<string, unknown> }>(
    `select to_jsonb(s) as sheet, to_jsonb(l) as list from desk_sheets s join payment_lists l on l.id = s.list_id
     where s.id = $1 and s.status = 'out'`,
    [id],
  )
  if (!sheets[0]) return undefined
  const sheet = recordOf(deskSheetNoun, sheets[0].sheet)
  const list = recordOf(paymentListNoun, sheets[0].list)
  const { rows } = await tx.query<{ payment: Record<string, unknown>; person: Record<string, unknown> }>(
    `select to_jsonb(y) as payment, to_jsonb(p) as person from payments y join people p on p.id = y.person_id
     where y.sheet_id = $1 and y.status = 'listed' order by y.id`,
    [id],
  )
  const lines = rows.map(({ payment, person }) => ({ payment: recordOf(paymentNoun, payment), payee: payeeOf(person) }))
  return { list, sheet, lines, titles: await titlesOf(tx, list.sideId, list.siteId) }
}
type Sheet = NonNullable<Awaited<ReturnType<typeof readSheet>>>

/** A sheet of the desk as PDF: a line for each person with room for their signature, and the sum of the sheet. */
export function sheetPaper({ list, sheet, lines, titles }: Sheet, language: Language): Promise<Uint8Array> {
  const words = deskWords[language]
  const total = sumOf(
    lines.map(({ payment }) => payment.amount),
    list.currency,
  )
  return renderRecordPaper({
    language,
    title: words.sheet,
    authorityTitle: titles.authority[language],
    programmeTitle: titles.programme[language],
    mark: null,
    rows: [
      { label: words.list, value: `${list.number} · ${words.instalment} ${list.n}`, mono: true },
      { label: words.site, value: titles.site[language] },
      { label: words.part, value: String(sheet.n) },
      { label: words.lines, value: String(lines.length) },
      { label: words.total, value: `${total} ${list.currency}`, mono: true },
    ],
    table: {
      title: words.rows,
      columns: [
        { header: words.reference, width: 'auto', mono: true },
        { header: words.name, width: '3' },
        { header: `${words.amount} (${list.currency})`, width: 'auto', mono: true },
        { header: words.signature, width: '3', toSign: true },
      ],
      rows: lines.map(({ payment, payee }) => [
        payee.number,
        fullName(payee.nameArabic) || fullName(payee.nameLatin),
        writtenAmount(payment.amount, payment.currency),
        '',
      ]),
    },
    notes: [words.sheetNote],
    pictures: [],
    signatures: [words.signCashier, words.signApprover],
    proof: null,
    footer: [list.number, String(sheet.n), sheetMark(list)],
  })
}

/** The beginning of the digest of the frozen list, so that no sheet of another list can be put among them. */
function sheetMark({ digest }: PaymentList): string {
  return (digest ?? '').slice(0, 16)
}
