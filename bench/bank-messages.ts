import { readBankXml } from '../src/bank-messages/formats/read-bank-xml.ts'
import { writePain001 } from '../src/bank-messages/pain001.ts'

const instalments = 100_000
const iban = 'LY83002048000020100120361'

/** A hundred thousand instalments to an order for a bank, and the statement of as many back; each asked for in under 30 s. */
export async function benchBankMessages(): Promise<void> {
  const transfers = Array.from({ length: instalments }, (_, n) => ({
    endToEndId: `PAYMENT${n}`,
    amount: `${100 + (n % 900)}.250`,
    name: n % 2 === 0 ? 'عبد الرحمن مسعود الككلي' : 'Fatima Ibrahim al-Warfalli',
    ...{ iban, bic: null, purpose: 'Instalment' },
  }))
  const group = { id: 'BENCH-1', debtorName: 'Belmora', debtorIban: iban, debtorBic: null, currency: 'LYD' } as const
  const order = { messageId: 'BENCH', createdAt: '2026-06-24T09:30:00.000Z', initiator: 'Belmora' }
  const from = performance.now()
  let characters = 0
  const groups = [{ ...group, executeOn: '2026-06-25', transfers }]
  for await (const piece of writePain001({ ...order, groups })) characters += piece.length
  say(`${instalments} instalments to pain.001`, performance.now() - from, characters)

  const start = performance.now()
  let entries = 0
  await readBankXml(statement(transfers), () => entries++)
  say(`${entries} entries from camt.053`, performance.now() - start)
}

function* statement(transfers: readonly { endToEndId: string; amount: string }[]): Generator<string> {
  yield '<Document><BkToCstmrStmt><GrpHdr><MsgId>S</MsgId></GrpHdr><Stmt>'
  for (const { endToEndId, amount } of transfers)
    yield `<Ntry><Amt Ccy="LYD">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-25</Dt></BookgDt>
      <NtryDtls><TxDtls><Refs><EndToEndId>${endToEndId}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`
  yield '</Stmt></BkToCstmrStmt></Document>'
}

function say(what: string, took: number, characters?: number): void {
  const size = characters === undefined ? '' : `, ${(characters / 1024 / 1024).toFixed(0)} MB`
  process.stdout.write(`${what}: ${(took / 1000).toFixed(1)} s${size}\n`)
}
