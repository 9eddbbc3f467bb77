import { isValidBIC, isValidIBAN } from 'ibantools'
import { type Currency, isNothing, isPayable, sumOf, writtenAmount } from '../kernel/money.ts'
import { bankText } from './bank-text.ts'
import type { Following, PaymentOrder, Transfer, TransferGroup } from './payment-order.ts'

/** What no bank takes; each has a text of this code. */
type OrderFault =
  | 'bankOrder.iban'
  | 'bankOrder.bic'
  | 'bankOrder.amount'
  | 'bankOrder.name'
  | 'bankOrder.reference'
  | 'bankOrder.twice'
  | 'bankOrder.empty'

/** Something in an order that no bank takes; `endToEndId` says of which transfer, and no name or account is told. */
export class OrderRefusal extends Error {
  readonly code: OrderFault
  readonly endToEndId: string
  constructor(code: OrderFault, endToEndId: string) {
    super(`${code} of ${endToEndId}`)
    this.code = code
    this.endToEndId = endToEndId
  }
}

/** So many transfers are written before others get their turn. */
const atOnce = 1_000
const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'

/**
 * A customer credit transfer initiation (ISO 20022 pain.001.001.09; IDDRS 4.20 §7 asks for payment through banks where it can be),
 * piece by piece: a header, for each account and day a payment information, and in it one transaction for each transfer. Amounts have
 * the places of their currency and are summed exactly. Throws `OrderRefusal` before the first piece where a transfer cannot be paid.
 */
export async function* writePain001(order: PaymentOrder, { progress, signal }: Following = {}): AsyncGenerator<string> {
  check(order)
  const of = order.groups.reduce((sum, { transfers }) => sum + transfers.length, 0)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespace}"><CstmrCdtTrfInitn>${header(order, of)}`
  let done = 0
  for (const group of order.groups) {
    yield `<PmtInf>${groupHead(group)}`
    for (let from = 0; from < group.transfers.length; from += atOnce) {
      signal?.throwIfAborted()
      const piece = group.transfers.slice(from, from + atOnce)
      yield piece.map((transfer) => transaction(transfer, group.currency)).join('')
      done += piece.length
      progress?.(done, of)
      await new Promise((resolve) => setImmediate(resolve))
    }
    yield '</PmtInf>'
  }
  yield '</CstmrCdtTrfInitn></Document>\n'
}

/** A reference comes back as it was sent, so that it is never changed: it has the signs of a bank text, and at most 35. */
const isReference = (text: string) => /^[A-Za-z0-9/\-?:().,+][A-Za-z0-9/\-?:().,+ ]{0,34}$/.test(text)

function check({ messageId, groups }: PaymentOrder): void {
  const seen = new Set<string>()
  if (!isReference(messageId)) throw new OrderRefusal('bankOrder.reference', messageId)
  for (const { id, debtorIban, debtorBic, transfers } of groups) {
    if (!isReference(id)) throw new OrderRefusal('bankOrder.reference', id)
    if (transfers.length === 0) throw new OrderRefusal('bankOrder.empty', id)
    if (!isValidIBAN(debtorIban)) throw new OrderRefusal('bankOrder.iban', id)
    if (debtorBic !== null && !isValidBIC(debtorBic)) throw new OrderRefusal('bankOrder.bic', id)
  }
  for (const { currency, transfers } of groups) {
    for (const transfer of transfers) {
      const { endToEndId, amount, iban, bic, name } = transfer
      if (!isReference(endToEndId)) throw new OrderRefusal('bankOrder.reference', endToEndId)
      if (seen.has(endToEndId)) throw new OrderRefusal('bankOrder.twice', endToEndId)
      seen.add(endToEndId)
      if (!isPayable(amount, currency) || isNothing(amount)) throw new OrderRefusal('bankOrder.amount', endToEndId)
      if (!isValidIBAN(iban)) throw new OrderRefusal('bankOrder.iban', endToEndId)
      if (bic !== null && !isValidBIC(bic)) throw new OrderRefusal('bankOrder.bic', endToEndId)
      if (bankText(name, 140) === '') throw new OrderRefusal('bankOrder.name', endToEndId)
    }
  }
}

function header({ messageId, createdAt, initiator, groups }: PaymentOrder, count: number): string {
  // The control sum of a message adds its numbers whatever their currencies are.
  const sum = sumOf(
    groups.flatMap(({ transfers }) => transfers.map(({ amount }) => amount)),
    groups[0]?.currency ?? 'USD',
  )
  const party = tag('InitgPty', tag('Nm', escaped(bankText(initiator, 140))))
  const head = [tag('MsgId', messageId), tag('CreDtTm', createdAt)]
  return tag('GrpHdr', [...head, tag('NbOfTxs', String(count)), tag('CtrlSum', sum), party].join(''))
}

function groupHead({ id, transfers, executeOn, currency, ...debtor }: TransferGroup): string {
  const sum = sumOf(
    transfers.map(({ amount }) => amount),
    currency,
  )
  const account = tag('Id', tag('IBAN', debtor.debtorIban)) + tag('Ccy', currency)
  return [
    tag('PmtInfId', id),
    tag('PmtMtd', 'TRF'),
    // One line of the statement for each payee: a batch in one line says of nobody whether the money left.
    tag('BtchBookg', 'false'),
    tag('NbOfTxs', String(transfers.length)),
    tag('CtrlSum', sum),
    tag('ReqdExctnDt', tag('Dt', executeOn)),
    tag('Dbtr', tag('Nm', escaped(bankText(debtor.debtorName, 140)))),
    tag('DbtrAcct', account),
    tag('DbtrAgt', institution(debtor.debtorBic)),
    tag('ChrgBr', 'SLEV'),
  ].join('')
}

function transaction({ endToEndId, amount, name, iban, bic, purpose }: Transfer, currency: Currency): string {
  const said = bankText(purpose, 140)
  return tag(
    'CdtTrfTxInf',
    [
      tag('PmtId', tag('EndToEndId', endToEndId)),
      tag('Amt', `<InstdAmt Ccy="${currency}">${writtenAmount(amount, currency)}</InstdAmt>`),
      bic === null ? '' : tag('CdtrAgt', institution(bic)),
      tag('Cdtr', tag('Nm', escaped(bankText(name, 140)))),
      tag('CdtrAcct', tag('Id', tag('IBAN', iban))),
      said === '' ? '' : tag('RmtInf', tag('Ustrd', escaped(said))),
    ].join(''),
  )
}

/** A bank by its code; the standard wants the element even where nobody knows it. */
function institution(bic: string | null): string {
  return tag('FinInstnId', bic === null ? tag('Othr', tag('Id', 'NOTPROVIDED')) : tag('BICFI', bic))
}

const tag = (name: string, content: string) => `<${name}>${content}</${name}>`
/** Of the signs that are left in a bank text, the apostrophe alone means something in XML, and only in attributes. */
const escaped = (text: string) => text.replaceAll("'", '&apos;')
