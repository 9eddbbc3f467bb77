import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { bankText } from './bank-text.ts'
import { readBankXml } from './formats/read-bank-xml.ts'
import { BankFileRefusal } from './formats/xml-elements.ts'
import { mobileMoneyOrder, readMobileMoneyAnswer } from './mobile-money.ts'
import { OrderRefusal, writePain001 } from './pain001.ts'
import type { PaymentOrder, Transfer } from './payment-order.ts'
import { type OrderedPayment, Outcome, reconcile } from './reconcile.ts'
import type { SaidEntry } from './said-entry.ts'

const iban = 'LY83002048000020100120361'
const transfer = (n: number, given: Partial<Transfer> = {}): Transfer => ({
  ...{ endToEndId: `P-${n}`, amount: `${n}.5`, name: 'عبد الرحمن الككلي', iban, bic: null, purpose: 'Instalment 1' },
  ...given,
})
const order = (transfers: readonly Transfer[]): PaymentOrder => ({
  ...{ messageId: 'LIST-7', createdAt: '2026-06-24T09:30:00.000Z', initiator: 'لجنة نزع السلاح' },
  groups: [
    {
      ...{ id: 'LIST-7-1', debtorName: 'Belmora', debtorIban: iban, debtorBic: 'CBLYLYLT' },
      ...{ executeOn: '2026-06-25', currency: 'LYD', transfers },
    },
  ],
})
const written = async (of: PaymentOrder, following = {}) => {
  const pieces: string[] = []
  for await (const piece of writePain001(of, following)) pieces.push(piece)
  return pieces.join('')
}
const schema = readFileSync(new URL('../../test/data/iso20022/pain.001.001.09-subset.xsd', import.meta.url), 'utf8')
const validate = (xml: string) => {
  const xsd = XmlDocument.fromString(schema)
  const validator = XsdValidator.fromDoc(xsd)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    for (const one of [document, validator, xsd]) one.dispose()
  }
}

describe('an order to a bank', () => {
  it('is valid by the message definition, for whatever names and amounts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            amount: fc.integer({ min: 1, max: 2_000_000_000 }).map((units) => String(units / 1000)),
            name: fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }).map((name) => `A${name}`),
            purpose: fc.string({ maxLength: 300, unit: 'grapheme' }),
          }),
          { minLength: 1, maxLength: 20 },
        ),
        async (given) => validate(await written(order(given.map((one, i) => transfer(i, one))))),
      ),
      { numRuns: 50 },
    )
  })

  it('says names in Latin letters, amounts in the places of the currency, and the exact sum', async () => {
    const xml = await written(order([transfer(1), transfer(2, { amount: '0.005', name: "O'Brien & <Co>" })]))
    expect(xml).toContain('<Nm>Abd al-Rahman al-Kikli</Nm>')
    expect(xml).toContain('<Nm>O&apos;Brien Co</Nm>')
    expect(xml).toContain('<InstdAmt Ccy="LYD">1.500</InstdAmt>')
    expect(xml.match(/<CtrlSum>1\.505<\/CtrlSum>/g)).toHaveLength(2)
    expect(bankText('محمد\u202e', 140)).toBe('Muhammad')
  })

  it('refuses what no bank pays, before a word of it is written', async () => {
    for (const [code, wrong] of [
      ['bankOrder.iban', transfer(1, { iban: 'LY84002048000020100120361' })],
      ['bankOrder.bic', transfer(1, { bic: 'NOBIC' })],
      ['bankOrder.amount', transfer(1, { amount: '1.0001' })],
      ['bankOrder.amount', transfer(1, { amount: '0' })],
      ['bankOrder.name', transfer(1, { name: '🎈' })],
      ['bankOrder.reference', transfer(1, { endToEndId: 'x'.repeat(36) })],
    ] as const) {
      const refused = await written(order([transfer(2), wrong])).catch((error: unknown) => error)
      expect(refused, code).toBeInstanceOf(OrderRefusal)
      expect(refused).toMatchObject({ code })
    }
    await expect(written(order([transfer(1), transfer(1)]))).rejects.toMatchObject({ code: 'bankOrder.twice' })
    await expect(written(order([]))).rejects.toMatchObject({ code: 'bankOrder.empty' })
  })

  it('tells how far it is, and stops when it is told to', async () => {
    const many = order(Array.from({ length: 2500 }, (_, n) => transfer(n + 1)))
    const told: number[] = []
    await written(many, { progress: (done: number) => told.push(done) })
    expect(told).toEqual([1000, 2000, 2500])
    const stop = new AbortController()
    const stopped = written(many, { progress: () => stop.abort(), signal: stop.signal })
    await expect(stopped).rejects.toThrow('aborted')
  })
})

const read = async (xml: string) => {
  const entries: SaidEntry[] = []
  const file = await readBankXml([xml], (entry) => entries.push(entry))
  return { file, entries }
}
const statement = (lines: string, version = '08') =>
  `<?xml version="1.0"?><d:Document xmlns:d="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><d:BkToCstmrStmt>
   <d:GrpHdr><d:MsgId>S-1</d:MsgId></d:GrpHdr><d:Stmt><d:Acct><d:Id><d:IBAN>${iban}</d:IBAN></d:Id></d:Acct>${lines}</d:Stmt>
   </d:BkToCstmrStmt></d:Document>`
const detail = (id: string, amount: string, more = '') =>
  `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="LYD">${amount}</Amt>${more}</TxDtls>`
const line = (amount: string, details: string, { sign = 'DBIT', status = '<Cd>BOOK</Cd>', more = '' } = {}) =>
  `<Ntry><Amt Ccy="LYD">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd>${more}<Sts>${status}</Sts>
   <BookgDt><Dt>2026-06-25</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`

describe('a file of a bank', () => {
  it('is read in every version, transaction by transaction, with the rest of a line that its details leave out', async () => {
    for (const version of ['02', '04', '08']) {
      const lines = line('30.000', detail('A', '10.0') + detail('B', '15'), {
        status: version === '08' ? '<Cd>BOOK</Cd>' : 'BOOK',
      })
      const { file, entries } = await read(statement(lines, version))
      expect(file).toEqual({ message: 'camt.053', messageId: 'S-1', iban })
      expect(entries).toMatchObject([
        { position: 1, endToEndId: 'A', amount: '10', direction: 'debit', status: 'settled', day: '2026-06-25' },
        { position: 2, endToEndId: 'B', amount: '15' },
        { position: 3, endToEndId: null, amount: '5', direction: 'debit' },
      ])
    }
  })

  it('says what was returned and why, what was taken back, and what is not booked yet', async () => {
    const { entries } = await read(
      statement(
        line('5', detail('R', '5', '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>'), { sign: 'CRDT' }) +
          line('6', detail('T', '6'), { sign: 'CRDT', more: '<RvslInd>true</RvslInd>' }) +
          line('7', detail('NOTPROVIDED', '7'), { status: 'PDNG' }),
      ),
    )
    expect(entries).toMatchObject([
      { endToEndId: 'R', returned: true, reasonCode: 'AC04', direction: 'credit' },
      { endToEndId: 'T', returned: false, reversal: true },
      { endToEndId: null, status: 'pending' },
    ])
  })

  it('says the status of each transaction, or of a whole order that names none', async () => {
    const report = (body: string) =>
      `<Document><CstmrPmtStsRpt><GrpHdr><MsgId>R</MsgId></GrpHdr>${body}</CstmrPmtStsRpt></Document>`
    const status = (id: string, code: string, reason = '') =>
      `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>${code}</TxSts>${reason}</TxInfAndSts>`
    const { entries } = await read(
      report(
        `<OrgnlGrpInfAndSts><OrgnlMsgId>LIST-7</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
        <OrgnlPmtInfAndSts><OrgnlPmtInfId>LIST-7-1</OrgnlPmtInfId>
        ${status('A', 'ACSC')}${status('B', 'RJCT', '<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>')}${status('C', 'PDNG')}
        </OrgnlPmtInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>LIST-7-2</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>`,
      ),
    )
    expect(
      entries.map(({ endToEndId, orderId, status, reasonCode }) => [endToEndId ?? orderId, status, reasonCode]),
    ).toEqual([
      ['A', 'accepted', null],
      ['B', 'rejected', 'AC01'],
      ['C', 'pending', null],
      ['LIST-7-2', 'rejected', null],
    ])
    const whole = await read(
      report(`<OrgnlGrpInfAndSts><OrgnlMsgId>LIST-7</OrgnlMsgId><GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts>`),
    )
    expect(whole.entries).toMatchObject([{ endToEndId: null, orderId: 'LIST-7', status: 'rejected' }])
  })

  it('is refused where it is hostile, cut short, or of another kind', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'
    for (const [code, xml] of [
      ['docType', `${bomb}<Document><BkToCstmrStmt>&c;</BkToCstmrStmt></Document>`],
      ['damaged', '<Document><BkToCstmrStmt>&other;</BkToCstmrStmt></Document>'],
      ['damaged', statement(line('5', detail('A', '5'))).slice(0, -20)],
      ['damaged', `<Document><BkToCstmrStmt><Ntry>${'<a>'.repeat(60)}`],
      ['encoding', `<?xml version="1.0" encoding="UTF-16"?><Document/>`],
      [
        'unknownMessage',
        '<Document><FIToFICstmrCdtTrf><GrpHdr><MsgId>x</MsgId></GrpHdr></FIToFICstmrCdtTrf></Document>',
      ],
      ['tooLarge', `<Document><BkToCstmrStmt><Ntry>${'x'.repeat(33 * 1024 * 1024)}</Ntry></BkToCstmrStmt></Document>`],
    ] as const) {
      const refused = await read(xml).catch((error: unknown) => error)
      expect(refused, code).toBeInstanceOf(BankFileRefusal)
      expect(refused).toMatchObject({ code })
    }
  })

  it('of mobile money is written and read back, its cells guarded', () => {
    const csv = mobileMoneyOrder([
      { endToEndId: 'M1', telephone: '+218 91 000 0000', name: '=cmd()', amount: '5', currency: 'LYD' },
    ])
    expect(csv).toBe('reference,telephone,name,amount,currency\nM1,218910000000,cmd(),5.000,LYD\n')
    const head = 'status,reference,amount,currency,provider_reference,reason,date\n'
    expect(
      readMobileMoneyAnswer(`\ufeff${head}PAID,M1,5.000,lyd,'=9,,2026-06-25T10:00\nfailed,M2,,,,no wallet,\n`),
    ).toMatchObject([
      { endToEndId: 'M1', status: 'settled', amount: '5.000', currency: 'LYD', bankReference: '=9', day: '2026-06-25' },
      { endToEndId: 'M2', status: 'rejected', amount: null, reasonCode: 'no wallet' },
    ])
    for (const wrong of ['a,b\n1,2\n', `${head}maybe,M1,5,LYD,,,\n`, `${head}paid,M1\n`, '"'])
      expect(() => readMobileMoneyAnswer(wrong)).toThrow(BankFileRefusal)
  })
})

const payment = (n: number, given: Partial<OrderedPayment> = {}): OrderedPayment => ({
  ...{
    id: `00000000-0000-4000-8000-00000000000${n}`,
    endToEndId: `P${n}`,
    orderId: 'L',
    amount: '10',
    currency: 'LYD',
  },
  ...{ left: 'no', failed: false, back: false },
  ...given,
})
const said = (given: Partial<SaidEntry>): SaidEntry => ({
  ...{ position: 1, message: 'camt.053', endToEndId: 'P1', orderId: null, bankReference: null, amount: '10.000' },
  ...{
    currency: 'LYD',
    direction: 'debit',
    status: 'settled',
    reversal: false,
    returned: false,
    reasonCode: null,
    day: null,
  },
  ...given,
})
const outcomes = (entries: readonly SaidEntry[], payments = [payment(1)]) =>
  reconcile(entries, payments).reconciled.map(({ outcome, reason }) => `${outcome} ${reason}`)

describe('reconciling', () => {
  const paid = said({})
  const back = said({ direction: 'credit', returned: true })
  const taken = said({ direction: 'credit', reversal: true })
  const rejectedEntry = said({ status: 'rejected', amount: null, direction: null })

  it.each([
    ['what was paid', [paid], ['paid settled']],
    ['the same again', [paid, paid], ['paid settled', 'alreadySettled seenBefore']],
    ['another amount', [said({ amount: '9.999' })], ['partial amountDiffers']],
    ['what came back', [paid, back], ['paid settled', 'returned sentBack']],
    ['what came back before it left', [back, paid], ['returned sentBack', 'paid settled']],
    ['what the bank took back', [paid, taken], ['paid settled', 'reversed takenBack']],
    [
      'what it took back and booked anew',
      [paid, taken, said({ reversal: true })],
      [...['paid settled', 'reversed takenBack', 'reversed takenBack']],
    ],
    ['what was refused', [rejectedEntry, rejectedEntry], ['failed rejected', 'alreadySettled seenBefore']],
    ['what was refused and paid all the same', [rejectedEntry, paid], ['failed rejected', 'unknown failedBefore']],
    ['what was paid and refused', [paid, rejectedEntry], ['paid settled', 'unknown contradicts']],
    ['what the bank has and did not move', [said({ status: 'accepted' })], ['pending accepted']],
    [
      'nobody’s payment',
      [said({ endToEndId: 'X' }), said({ endToEndId: null })],
      ['unknown noPayment', 'unknown noReference'],
    ],
    ['another currency', [said({ currency: 'USD' })], ['unknown otherCurrency']],
    ['no amount', [said({ amount: null })], ['unknown noAmount']],
  ] as const)('%s', (_what, entries, expected) => {
    expect(outcomes(entries)).toEqual(expected)
  })

  it('a whole order that was refused fails each of its payments', () => {
    const whole = said({ endToEndId: null, orderId: 'L', status: 'rejected', amount: null, direction: null })
    expect(outcomes([whole], [payment(1), payment(2), payment(3, { orderId: 'M' })])).toEqual([
      ...['failed rejected', 'failed rejected'],
    ])
  })

  const anyEntry = fc.record({
    endToEndId: fc.constantFrom('P1', 'P2', 'X', null),
    amount: fc.constantFrom('10', '10.000', '9', null),
    direction: fc.constantFrom('debit' as const, 'credit' as const),
    status: fc.constantFrom('settled' as const, 'settled' as const, 'rejected' as const, 'pending' as const),
    reversal: fc.boolean(),
    returned: fc.boolean(),
  })

  it('drops nothing, and pays nothing twice, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (given) => {
        const entries = given.map((one, i) => said({ ...one, position: i + 1 }))
        const { reconciled } = reconcile(entries, [payment(1), payment(2)])
        expect(reconciled.map(({ entry }) => entry.position)).toEqual(entries.map(({ position }) => position))
        for (const { outcome } of reconciled) expect(Outcome.options).toContain(outcome)
        for (const { id } of [payment(1), payment(2)]) {
          const left = reconciled.filter(
            ({ paymentId, outcome, entry }) =>
              paymentId === id && entry.direction === 'debit' && (outcome === 'paid' || outcome === 'partial'),
          )
          expect(left.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('gives the same answers whatever the order, where a payment went, came back and was told twice', () => {
    const set = [
      paid,
      paid,
      back,
      back,
      said({ endToEndId: 'X' }),
      said({ endToEndId: 'P2' }),
      said({ endToEndId: 'P2' }),
    ]
    const usual = outcomes(set, [payment(1), payment(2)]).toSorted()
    fc.assert(
      fc.property(fc.shuffledSubarray(set, { minLength: set.length }), (entries) => {
        expect(outcomes(entries, [payment(1), payment(2)]).toSorted()).toEqual(usual)
      }),
    )
  })
})
