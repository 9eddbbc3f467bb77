import { takeBankFile } from '../src/bank-messages/file-store.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import type { AccountKind } from '../src/ledger/account.ts'
import { openAccount } from '../src/ledger/account-actions.ts'
import { handOverCash, receiveCash } from '../src/ledger/cash-move-actions.ts'
import { proposeCorrection } from '../src/ledger/correction-actions.ts'
import { allot, recordReceipt } from '../src/ledger/receipt-actions.ts'
import { listedPayments } from '../src/payment-lists/bank-store.ts'
import type { HttpWorld } from './http.ts'
import { type CastName, cast, idOf, type World } from './world.ts'

/** An account as it is opened; what differs is given. */
export const account = (kind: AccountKind, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), kind, name: kind, currency: 'LYD', siteId: null, donorId: null, reference: null, iban: null },
  ...given,
})

/** Invented IBANs whose check digits fit. */
export const ibans = { north: 'LY83002048000020100120361', south: 'LY38021001000000123456789' } as const

/** The accounts with which the money of a side begins; their names say the marker. */
export async function booksOf(
  world: World,
  who: 'warda' | 'hisham',
  { said, site }: { said: string; site: string },
): Promise<Record<'bank' | 'desk' | 'donor' | 'line' | 'suspense' | 'payable', Id>> {
  const open = (kind: AccountKind, given: Record<string, unknown> = {}) =>
    world.done(who, openAccount, account(kind, { name: said, ...given }))
  const donor = await open('donor', { reference: said })
  return {
    donor,
    bank: await open('bank', { iban: who === 'warda' ? ibans.north : ibans.south }),
    desk: await open('cashDesk', { siteId: idOf(`site ${site}`) }),
    line: await open('budgetLine', { donorId: donor, reference: said }),
    suspense: await open('suspense'),
    payable: await open('payable'),
  }
}

/** A statement (camt.053) of an account with a line for each of these. */
export function statement(
  iban: string,
  lines: readonly { id: string | null; amount: string; sign: 'DBIT' | 'CRDT' }[],
): string {
  const said = lines.map(
    ({
      id,
      amount,
      sign,
    }) => `<Ntry><Amt Ccy="LYD">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-02-01</Dt></BookgDt><NtryDtls><TxDtls><Refs>${id === null ? '' : `<EndToEndId>${id}</EndToEndId>`}</Refs>
      </TxDtls></NtryDtls></Ntry>`,
  )
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>S</MsgId></GrpHdr>
    <Stmt><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${said.join('')}</Stmt></BkToCstmrStmt></Document>`
}

/** Sends a file of a bank as somebody signed in. */
export async function sendBankFile(
  world: HttpWorld,
  who: CastName,
  accountId: Id,
  file: string,
): Promise<{ status: number; body: string }> {
  const headers = { cookie: await world.signIn(who), 'content-type': 'application/octet-stream' }
  const payload = Buffer.from(file)
  const response = await world.http.inject({ method: 'PUT', url: `/api/bank-files/${accountId}`, headers, payload })
  return { status: response.statusCode, body: response.body }
}

/** Books with money in them, cash under way and a correction that waits; their words say the marker. Gives the budget line. */
export async function moneyOf(world: World, who: 'warda' | 'hisham', of: { said: string; site: string }): Promise<Id> {
  const { said } = of
  const { bank, desk, donor, line } = await booksOf(world, who, of)
  const receipt = { id: newId(), bankId: bank, donorId: donor, amount: '100000', day: '2026-01-15', note: said }
  await world.done(who, recordReceipt, receipt)
  await world.done(who, allot, { id: newId(), donorId: donor, budgetLineId: line, amount: '40000.5', note: said })
  const advance = { direction: 'advance', bankId: bank, deskId: desk, amount: '50', note: said }
  await world.done(who, handOverCash, { id: newId(), ...advance })
  const filled = await world.done(who, handOverCash, { id: newId(), ...advance, amount: '2000' })
  await world.done(who === 'warda' ? 'zeid' : 'ruba', receiveCash, { id: filled, amount: '2000' })
  await world.done(who, proposeCorrection, { id: newId(), entryId: receipt.id, reason: said })
  const iban = who === 'warda' ? ibans.north : ibans.south
  const file = Buffer.from(statement(iban, [{ id: said, amount: '7', sign: 'DBIT' }]))
  await takeBankFile(world.sulh, cast[who], { accountId: bank, file, payments: listedPayments })
  return line
}
