import { Day } from '../../kernel/dates.ts'
import { Amount, compareAmounts, leftOf, sumOf } from '../../kernel/money.ts'
import type { BankMessage, SaidEntry } from '../said-entry.ts'
import { allAt, at, BankFileRefusal, readElements, textAt, type XmlElement } from './xml-elements.ts'

/** A file of a bank as it was read: its message, its own id, the account that it is of, and each entry handed over in order. */
export interface BankFileHead {
  readonly message: BankMessage
  readonly messageId: string | null
  /** The IBAN of a statement’s account; of a status report there is none. */
  readonly iban: string | null
}

type Said = Omit<SaidEntry, 'position' | 'message'>

const roots: Readonly<Record<string, BankMessage>> = {
  CstmrPmtStsRpt: 'pain.002',
  BkToCstmrStmt: 'camt.053',
  BkToCstmrDbtCdtNtfctn: 'camt.054',
}

/**
 * Reads a payment status report (pain.002), a statement (camt.053) or a notification (camt.054) of any of their versions, 02 to the
 * newest: what is read here has kept its names and places, or is looked for in each of them. Nothing is left out: a line of a
 * statement whose details do not add up to it gives one entry more, over the rest.
 */
export async function readBankXml(
  pieces: AsyncIterable<string> | Iterable<string>,
  take: (entry: SaidEntry) => void,
): Promise<BankFileHead> {
  const file: { message: BankMessage | null; messageId: string | null; iban: string | null } = {
    ...{ message: null, messageId: null, iban: null },
  }
  let group: { id: string | null; status: string | null; reason: string | null } | undefined
  let part: { id: string; status: string | null; before: number } | undefined
  let position = 0
  const say = (said: Said) => {
    if (file.message) take({ ...said, position: ++position, message: file.message })
  }
  // A whole order, or a part of it, that was refused or taken names no transaction.
  const endPart = () => {
    if (part?.status && part.before === position) say({ ...nothing, ...statusIn(part.status), orderId: part.id })
    part = undefined
  }
  await readElements(pieces, {
    records: new Set(['Ntry', 'TxInfAndSts', 'OrgnlGrpInfAndSts']),
    onText(path, text) {
      file.message ??= roots[path[1] ?? ''] ?? null
      const end = path.at(-1)
      if (end === 'MsgId' && path.at(-2) === 'GrpHdr') file.messageId ??= text.slice(0, 140)
      if (end === 'OrgnlPmtInfId') {
        endPart()
        part = { id: text.slice(0, 140), status: null, before: position }
      }
      if (end === 'PmtInfSts' && part) part.status = text
      if (end === 'IBAN' && path.at(-3) === 'Acct') file.iban ??= text.replace(/\s/g, '')
    },
    onRecord(record, path) {
      file.message ??= roots[path[1] ?? ''] ?? null
      if (record.name === 'Ntry') for (const said of entriesOf(record)) say(said)
      else if (record.name === 'TxInfAndSts') say(statusOf(record))
      else group = groupOf(record)
    },
  })
  const { message, messageId, iban } = file
  if (message === null) throw new BankFileRefusal('unknownMessage', 1)
  endPart()
  if (group?.status && position === 0)
    say({ ...nothing, ...statusIn(group.status), orderId: group.id, reasonCode: group.reason })
  return { message, messageId, iban }
}

const nothing: Said = {
  ...{ endToEndId: null, orderId: null, bankReference: null, amount: null, currency: null, direction: null },
  ...{ status: 'pending', reversal: false, returned: false, reasonCode: null, day: null },
}

/** Where a status code leaves a payment: ACSC and ACCC are settled as far as the payer’s bank goes, RJCT and CANC never will be. */
function statusIn(code: string | null): Pick<Said, 'status'> {
  if (code === 'RJCT' || code === 'CANC') return { status: 'rejected' }
  // A status moves no money: that it is settled shows when a statement says so.
  return { status: code === null || code === 'PDNG' || code === 'RCVD' ? 'pending' : 'accepted' }
}

function groupOf(record: XmlElement) {
  return {
    id: short(textAt(record, 'OrgnlMsgId')),
    status: textAt(record, 'GrpSts'),
    reason: reasonIn(at(record, 'StsRsnInf')),
  }
}

function statusOf(record: XmlElement): Said {
  const instructed = at(record, 'OrgnlTxRef', 'Amt', 'InstdAmt')
  return {
    ...nothing,
    ...statusIn(textAt(record, 'TxSts')),
    ...amountIn(instructed),
    endToEndId: reference(textAt(record, 'OrgnlEndToEndId')),
    bankReference: short(textAt(record, 'AcctSvcrRef')),
    reasonCode: reasonIn(at(record, 'StsRsnInf')),
    day: dayIn(at(record, 'AccptncDtTm')) ?? null,
  }
}

/** One entry for each transaction of a line, or one for the line where it names none. */
function entriesOf(line: XmlElement): Said[] {
  const whole: Said = {
    ...nothing,
    ...amountIn(at(line, 'Amt')),
    direction: directionIn(line),
    reversal: isReversal(line),
    // Older versions write the code as text of the element, newer ones below it.
    status: (textAt(line, 'Sts', 'Cd') ?? textAt(line, 'Sts') ?? 'BOOK') === 'BOOK' ? 'settled' : 'pending',
    bankReference: short(textAt(line, 'AcctSvcrRef')),
    day: dayIn(at(line, 'BookgDt')) ?? dayIn(at(line, 'ValDt')) ?? null,
  }
  const details = allAt(line, 'NtryDtls').flatMap((detail) => allAt(detail, 'TxDtls'))
  const only = details.length === 1
  const transactions = details.map((detail) => transactionOf(detail, whole, only))
  if (transactions.length === 0) return [whole]
  return [...transactions, ...restOf(whole, transactions)]
}

function transactionOf(detail: XmlElement, whole: Said, only: boolean): Said {
  const own = at(detail, 'Amt') ?? at(detail, 'AmtDtls', 'TxAmt', 'Amt') ?? at(detail, 'AmtDtls', 'InstdAmt', 'Amt')
  const amount = own ? amountIn(own) : only ? { amount: whole.amount, currency: whole.currency } : amountIn(undefined)
  const reason = textAt(detail, 'RtrInf', 'Rsn', 'Cd') ?? textAt(detail, 'RtrInf', 'Rsn', 'Prtry')
  return {
    ...whole,
    ...amount,
    direction: directionIn(detail) ?? whole.direction,
    endToEndId: reference(textAt(detail, 'Refs', 'EndToEndId')),
    bankReference: short(textAt(detail, 'Refs', 'AcctSvcrRef')) ?? whole.bankReference,
    returned: at(detail, 'RtrInf') !== undefined,
    reasonCode: reason?.slice(0, 35) ?? null,
  }
}

/** What the details of a line leave out of it, so that no money of a statement is lost. */
function restOf(whole: Said, transactions: readonly Said[]): Said[] {
  const { amount, direction } = whole
  if (amount === null || transactions.some((one) => one.amount === null || one.currency !== whole.currency)) return []
  const told = (of: Said['direction']) =>
    sumOf(
      transactions.flatMap((one) => (one.direction === of && one.amount !== null ? [one.amount] : [])),
      'USD',
    )
  const sum = leftOf(told(direction), told(direction === 'debit' ? 'credit' : 'debit'), 'USD')
  const rest = leftOf(amount, sum, 'USD')
  const sign = compareAmounts(rest, '0')
  if (sign === 0) return []
  const other = direction === 'debit' ? 'credit' : 'debit'
  return [{ ...whole, amount: withoutNoughts(rest.replace('-', '')), direction: sign > 0 ? direction : other }]
}

function directionIn(element: XmlElement): Said['direction'] {
  const said = textAt(element, 'CdtDbtInd')
  return said === 'DBIT' ? 'debit' : said === 'CRDT' ? 'credit' : null
}

const isReversal = (element: XmlElement) => ['true', '1'].includes(textAt(element, 'RvslInd') ?? '')
const short = (text: string | null) => text?.slice(0, 140) ?? null
const reference = (text: string | null) => (text === null || text === 'NOTPROVIDED' ? null : text.slice(0, 140))
const reasonIn = (info: XmlElement | undefined) =>
  (textAt(info, 'Rsn', 'Cd') ?? textAt(info, 'Rsn', 'Prtry'))?.slice(0, 35) ?? null

function amountIn(element: XmlElement | undefined): Pick<Said, 'amount' | 'currency'> {
  // What is no amount of ours is kept as none, and explained by hand.
  const text = element && withoutNoughts(element.text.trim())
  const amount = Amount.safeParse(text).data ?? null
  return { amount, currency: amount === null ? null : (element?.attributes.Ccy?.slice(0, 3) ?? null) }
}

/** An amount as short as it can be written: a file may write more noughts than a currency has places. */
function withoutNoughts(amount: string): string {
  return amount
    .replace(/^\+?0*(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
}

function dayIn(element: XmlElement | undefined): Day | undefined {
  const text = textAt(element, 'Dt') ?? textAt(element, 'DtTm') ?? element?.text.trim()
  return Day.safeParse(text?.slice(0, 10)).data
}
