import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposeException, secondException } from '../../src/benefits/exception-actions.ts'
import { placeHold } from '../../src/benefits/hold-actions.ts'
import { cardCounts } from '../../src/benefits/store.ts'
import { issueCard, printCard } from '../../src/cards/card-actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { answerPayments } from '../../src/payment-lists/answer-actions.ts'
import { payAtDesk, recordFromSheet } from '../../src/payment-lists/desk-actions.ts'
import * as lists from '../../src/payment-lists/list-actions.ts'
import { type Payment, referenceOf } from '../../src/payment-lists/payment.ts'
import { bringSheetBack, takeSheet } from '../../src/payment-lists/sheet-actions.ts'
import {
  ArrearsView,
  CashDeskView,
  DeskPaymentView,
  PaymentListsView,
  PaymentListView,
  PaymentsView,
  SuspicionsView,
} from '../../src/payment-lists/views.ts'
import { proveDocument } from '../../src/server/document-proof.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import {
  account,
  drawn,
  fullBooks,
  listOfId,
  onAccount,
  payee,
  paymentsOf,
  readyToBePaid,
  ruleInForce,
  sumOfBooks,
} from '../benefits.ts'
import { cardFor, leasedNumbers, photographed } from '../cards.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { journalKey } from '../state.ts'
import { type CastName, cast, dayHere, idOf } from '../world.ts'

let world: HttpWorld
let ruleId: Id
let people: Id[]
let listId: Id
let books: Awaited<ReturnType<typeof fullBooks>>
let cash: { n: number; channel: 'cashDesk'; siteId: Id; budgetLineId: Id }
const site = idOf('site TAR')

const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const codeOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const flagsOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.flags.map(({ code }) => code)
}
const deskOf = (payment: Payment | undefined, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), paymentId: payment?.id, listId: payment?.listId, personId: payment?.personId },
  ...{ identity: 'photo', cardNumber: '', ...given },
})

beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  books = await fullBooks(world)
  cash = { n: 1, channel: 'cashDesk', siteId: site, budgetLineId: books.line }
  ruleId = await ruleInForce(world, ['sana', 'fatou'])
  people = []
  for (let n = 1; n <= 6; n++) people.push(await payee(world, n))
  for (const personId of people) await readyToBePaid(world, ruleId, personId)
})
afterAll(() => world.end())

describe('a payment list', () => {
  it('holds whom nothing blocks, and says how many something does', async () => {
    const [blocked] = people
    await world.done('fatou', placeHold, { id: newId(), personId: blocked, kind: 'suspended', reason: 'Left camp' })
    listId = await drawn(world, 'sana', { ruleId, ...cash })
    expect(await listOfId(world, listId)).toMatchObject({ status: 'drawn', lines: 5, total: '4500.000', blocked: 1 })
    expect((await paymentsOf(world, 'list_id', listId)).map(({ personId }) => personId).sort()).toEqual(
      people.slice(1).sort(),
    )
  })

  it('has no line that another list has, in SQL too', async () => {
    const second = await drawn(world, 'sana', { ruleId, ...cash })
    expect(await listOfId(world, second)).toMatchObject({ lines: 0 })
    expect(await codeOf('sana', lists.freezeList, { id: second })).toBe('paymentList.empty')
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into payments select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'list_id', '${second}'))).*
         from payments p where list_id = '${listId}' limit 1`,
      ),
    ).toBe('23505')
    await world.done('sana', lists.returnList, { id: second, reason: 'Empty' })
  })

  it('is of a site where it is a desk’s, and of a rule and instalment that there are', async () => {
    const draw = (given: Record<string, unknown>) =>
      codeOf('sana', lists.drawList, { id: newId(), ruleId, ...cash, ...given })
    expect(await draw({ budgetLineId: books.donor })).toBe('paymentList.budgetLine')
    expect(await draw({ siteId: null })).toBe('paymentList.site')
    expect(await draw({ channel: 'bank' })).toBe('paymentList.site')
    expect(await draw({ siteId: idOf('site SUD') })).toBe('paymentList.site')
    expect(await draw({ n: 4 })).toBe('paymentList.noSuchInstalment')
    expect(await draw({ ruleId: newId() })).toBe('benefitRule.unknown')
  })

  it('is frozen, approved, and released by three people; what was frozen cannot be changed', async () => {
    expect(await codeOf('tariq', lists.approveList, { id: listId, digest: 'x' })).toBe('paymentList.notNow')
    await world.done('sana', lists.freezeList, { id: listId })
    const { digest } = await listOfId(world, listId)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    const change = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await change(`update payment_lists set total = '1' where id = '${listId}'`)).toBe('23514')
    expect(await change(`update payments set amount = '9000' where list_id = '${listId}'`)).toBe('23514')
    expect(await change(`delete from payments where list_id = '${listId}'`)).toBe('42501')
    expect(
      await change(`update payment_lists set status = 'approved', approved_by = drawn_by, approved_at = now()
        where id = '${listId}'`),
    ).toBe('23514')
    expect(await codeOf('tariq', lists.approveList, { id: listId, digest: 'f'.repeat(64) })).toBe('paymentList.changed')
    expect(await codeOf('zeid', payAtDesk, deskOf((await paymentsOf(world, 'list_id', listId))[0]))).toBe(
      'payment.notNow',
    )
    await world.done('tariq', lists.approveList, { id: listId, digest })
    expect((await read('basma', '/api/work')).items.map(({ kind }: { kind: string }) => kind)).toContain(
      'paymentList.release',
    )
    await world.done('basma', lists.releaseList, { id: listId, bankId: null })
    expect(await onAccount(world, books.line)).toBe('85500.000')
    expect(await onAccount(world, books.payable)).toBe('4500.000')
    const { lists: open } = PaymentListsView.parse(await read('zeid', '/api/payment-lists'))
    expect(open).toMatchObject([{ list: { id: listId, status: 'paying' } }])
  })

  it('is sent back whole with the reason, and its instalments are free again', async () => {
    const personId = await payee(world, 8)
    await readyToBePaid(world, ruleId, personId)
    const other = await drawn(world, 'sana', { ruleId, ...cash })
    await world.done('sana', lists.freezeList, { id: other })
    await world.done('tariq', lists.returnList, { id: other, reason: 'The budget is spent' })
    expect(await listOfId(world, other)).toMatchObject({ status: 'returned', returnedFor: 'The budget is spent' })
    expect(await paymentsOf(world, 'list_id', other)).toMatchObject([{ status: 'lapsed' }])
    const again = await drawn(world, 'sana', { ruleId, ...cash })
    expect(await listOfId(world, again)).toMatchObject({ lines: 1 })
    await world.done('sana', lists.returnList, { id: again, reason: 'For the next test' })
  })
})

describe('the cash desk', () => {
  let payments: Payment[]
  beforeAll(async () => {
    payments = await paymentsOf(world, 'list_id', listId)
  })

  it('pays one person once, with a receipt that proves itself', async () => {
    const [first] = payments
    const { payments: shown } = CashDeskView.parse(await read('zeid', '/api/cash-desk'))
    expect(shown).toHaveLength(5)
    const outcome = await world.do('zeid', payAtDesk, deskOf(first))
    expect(outcome).toMatchObject({ outcome: 'accepted', documents: [expect.any(String)] })
    expect(await codeOf('zeid', payAtDesk, deskOf(first))).toBe('payment.paid')
    expect(CashDeskView.parse(await read('zeid', '/api/cash-desk')).payments).toHaveLength(4)
    const desk = DeskPaymentView.parse(await read('zeid', `/api/cash-desk/${first?.id}`))
    expect(desk.handout).toMatchObject({ identity: 'photo', again: false })
    expect((await world.get('zeid', `/api/cash-handouts/${desk.handout?.id}/receipt`)).body).toMatch(/^%PDF/)
    const paper = await proveDocument(world.sulh, desk.handout?.receiptId ?? '')
    expect(paper?.statement).toMatchObject({ kind: 'cashReceipt', amount: '900.000', reference: desk.payee.number })
    expect(JSON.stringify(paper?.statement)).not.toContain(desk.payee.nameArabic.family)
    expect(verifyReceiptCode(paper?.code ?? '', [journalKey(world)])).toMatchObject({ genuine: true })
  })

  it('knows a card by its number however it was typed, and nobody by another’s', async () => {
    const [, second, third] = payments
    await photographed(world, 'awa', second?.personId ?? '')
    const [number = ''] = await leasedNumbers(world, 'awa')
    const cardId = await world.done('awa', issueCard, cardFor(second?.personId ?? '', number))
    await world.done('awa', printCard, { id: cardId })
    for (const typed of [number, ` ${number.toLowerCase()} `, number.replaceAll('-', ' - ')]) {
      const found = CashDeskView.parse(await read('zeid', `/api/cash-desk?search=${encodeURIComponent(typed)}`))
      expect(found.payments.map(({ payment: { id } }) => id)).toEqual([second?.id])
      const counts = (personId: Id = '') =>
        world.sulh.database.read(cast.zeid, (tx) => cardCounts(tx, { personId, number: typed, today: dayHere() }))
      expect([await counts(second?.personId), await counts(third?.personId)]).toEqual([true, false])
    }
  })

  it('pays once under two cashiers at once, and when a tablet sends twice', async () => {
    const [, second] = payments
    const same = deskOf(second)
    const outcomes = await Promise.all([
      ...[1, 2, 3, 4].map(() => codeOf('zeid', payAtDesk, deskOf(second))),
      ...[1, 2, 3].map(() => codeOf('zeid', payAtDesk, same)),
    ])
    expect(outcomes.filter((code) => code === 'accepted')).toHaveLength(1)
    const { rows } = await world.sulh.database.owner.query('select from cash_handouts where payment_id = $1', [
      second?.id,
    ])
    expect(rows).toHaveLength(1)
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into cash_handouts select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid()))).*
         from cash_handouts h where payment_id = '${second?.id}'`,
      ),
    ).toBe('23505')
  })

  it('refuses who is blocked by now, another’s card, and a receiver whom no panel allowed', async () => {
    const [, , third] = payments
    expect(await codeOf('zeid', payAtDesk, deskOf(third, { identity: 'card', cardNumber: '1' }))).toBe(
      'cashHandout.card',
    )
    expect(await codeOf('zeid', payAtDesk, deskOf(third, { identity: 'receiver' }))).toBe('cashHandout.receiver')
    expect(await codeOf('bilal', payAtDesk, deskOf(third))).toBe('payment.unknown')
    const ask = { id: newId(), personId: third?.personId, kind: 'receiver', reason: 'Lost both legs' }
    await world.done('sana', proposeException, { ...ask, receiver: 'مريم بنت سالم', untilDay: dayHere(30) })
    await world.done('rashid', secondException, { id: ask.id })
    await world.done('fatou', secondException, { id: ask.id })
    // As after a restart: the keys are found again, by whom they are for.
    world.sulh.sealer.forgetAll()
    expect(DeskPaymentView.parse(await read('zeid', `/api/cash-desk/${third?.id}`)).receiver).toBe('مريم بنت سالم')
    const hold = { id: newId(), personId: third?.personId, kind: 'deceased', reason: 'Told at the gate' }
    await world.done('fatou', placeHold, hold)
    expect(await codeOf('zeid', payAtDesk, deskOf(third, { identity: 'receiver' }))).toBe('block.deceased')
  })

  it('records what a signed sheet says and drops nothing: a second payment is flagged and listed', async () => {
    const [first, , third, fourth] = payments
    const sheet = await world.done('zeid', takeSheet, { id: newId(), listId })
    expect(await codeOf('zeid', takeSheet, { id: newId(), listId })).toBe('deskSheet.nothingLeft')
    expect(await codeOf('zeid', payAtDesk, deskOf(fourth))).toBe('payment.onASheet')
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into cash_handouts select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(),
           'payment_id', '${fourth?.id}', 'person_id', '${fourth?.personId}'))).* from cash_handouts h limit 1`,
      ),
    ).toBe('23514')
    expect((await world.get('zeid', `/api/desk-sheets/${sheet}/paper?language=en`)).body).toMatch(/^%PDF/)
    expect(await codeOf('warda', lists.lapseLines, { id: listId })).toBe('paymentList.sheetsOut')
    expect(await flagsOf('zeid', recordFromSheet, deskOf(fourth, { identity: 'thumbprint' }))).toEqual([])
    expect(await flagsOf('zeid', recordFromSheet, deskOf(first))).toEqual(['cashHandout.again'])
    await world.done('zeid', bringSheetBack, { id: sheet })
    expect(await flagsOf('zeid', recordFromSheet, deskOf(third))).toEqual(['cashHandout.noSheet', 'block.deceased'])
    const { rows } = SuspicionsView.parse(await read('warda', '/api/payment-suspicions?kind=paidAgain'))
    expect(rows.map(({ payee: { id } }) => id)).toEqual([first?.personId])
  })

  it('is reconciled by a fourth person, when every line has its end, and a difference is kept', async () => {
    const reconcile = (who: CastName, counted: string) => codeOf(who, lists.reconcileList, { id: listId, counted })
    expect(await reconcile('warda', '4500')).toBe('paymentList.waiting')
    await world.done('warda', lists.lapseLines, { id: listId })
    expect(await flagsOf('warda', lists.reconcileList, { id: listId, counted: '3500' })).toEqual([
      'paymentList.difference',
      'paymentList.paidAgain',
    ])
    const view = PaymentListView.parse(await read('warda', `/api/payment-lists/${listId}`))
    expect(view).toMatchObject({
      list: { status: 'closed', counted: '3500' },
      counts: { paid: 4, lapsed: 1 },
      again: 1,
    })
    expect(Number(view.paid)).toBe(3600)
    // Four were owed and paid, one went back on its line, and the second payment of one is for somebody to explain.
    expect(await onAccount(world, books.payable)).toBe('0.000')
    expect(await onAccount(world, books.line)).toBe('86400.000')
    expect(await onAccount(world, books.desk)).toBe('15500.000')
    expect(await onAccount(world, books.suspense)).toBe('900.000')
    expect(Number(await sumOfBooks(world))).toBe(0)
    const { payments: lapsed } = PaymentsView.parse(
      await read('sana', `/api/payment-lists/${listId}/payments?status=lapsed`),
    )
    expect(lapsed).toMatchObject([{ payment: { fault: 'notCollected' } }])
    const again = await drawn(world, 'sana', { ruleId, ...cash })
    // Whoever did not come, and whoever the list before was sent back with.
    expect(await listOfId(world, again)).toMatchObject({ lines: 2 })
  })
})

describe('a list for the bank', () => {
  let bankList: Id
  let payments: Payment[]
  beforeAll(async () => {
    for (const [i, n] of [20, 21, 22].entries()) {
      const personId = await payee(world, n)
      await readyToBePaid(world, ruleId, personId)
      await account(world, ['sana', 'basma'], personId, 'mobileMoney', `2189123456${70 + i}`)
      people.push(personId)
    }
    bankList = await drawn(world, 'sana', {
      ...{ ruleId, n: 1, channel: 'mobileMoney', siteId: null, budgetLineId: books.line },
    })
    await world.done('sana', lists.freezeList, { id: bankList })
    await world.done('tariq', lists.approveList, {
      id: bankList,
      digest: (await listOfId(world, bankList)).digest ?? '',
    })
    payments = await paymentsOf(world, 'list_id', bankList)
  })

  it('holds back who was blocked after it was approved', async () => {
    const [first] = payments
    await world.done('fatou', placeHold, {
      id: newId(),
      personId: first?.personId,
      kind: 'revoked',
      reason: 'Armed again',
    })
    expect(await codeOf('warda', lists.releaseList, { id: bankList, bankId: books.line })).toBe('paymentList.bank')
    await world.done('warda', lists.releaseList, { id: bankList, bankId: books.bank })
    // Nine hundred went back on the line; the rest is ordered.
    expect(await onAccount(world, books.ordered)).toBe('-1800.000')
    expect(await listOfId(world, bankList)).toMatchObject({ status: 'paying', heldBack: 1, lines: 3 })
    expect((await paymentsOf(world, 'list_id', bankList))[0]).toMatchObject({ status: 'lapsed', fault: 'heldBack' })
    expect((await world.get('sana', `/api/payment-lists/${bankList}/order`)).status).toBe(403)
    const order = (await world.get('warda', `/api/payment-lists/${bankList}/order`)).body
    expect(order.split('\n').filter((line) => line !== '')).toHaveLength(3)
    expect(order).toContain(payments[1] ? referenceOf(payments[1]) : '')
    expect(order).not.toContain(first ? referenceOf(first) : '')
    expect(order).toMatch(/2189123456\d\d,/)
  })

  it('takes answers once, lets what was paid come back, and changes nothing that contradicts', async () => {
    const [first, second, third] = payments
    const answer = (answers: Record<string, unknown>[]) => flagsOf('warda', answerPayments, { id: bankList, answers })
    const paid = (payment: Payment | undefined) => ({ paymentId: payment?.id, outcome: 'paid', fault: null })
    const came = { paymentId: second?.id, outcome: 'returned', fault: 'closedAccount' }
    expect(await answer([paid(second), paid(second), paid(third)])).toEqual([])
    expect(await answer([paid(second)])).toEqual([])
    expect(await answer([came])).toEqual([])
    expect(await answer([paid(second), paid(first), { ...came, paymentId: newId() }])).toEqual([
      'payment.contradicted',
      'payment.contradicted',
      'payment.notOfList',
    ])
    expect((await paymentsOf(world, 'list_id', bankList)).map(({ status }) => status)).toEqual([
      'lapsed',
      'returned',
      'paid',
    ])
    // One left the bank; what came back is on the line again, with what failed.
    expect(await onAccount(world, books.ordered)).toBe('0.000')
    expect(await onAccount(world, books.bank)).toBe('79100.000')
    expect(Number(await sumOfBooks(world))).toBe(0)
    expect((await read('sana', '/api/work')).items).toContainEqual(
      expect.objectContaining({ kind: 'payment.cameBack', id: second?.personId }),
    )
    expect(await codeOf('warda', lists.lapseLines, { id: bankList })).toBe('paymentList.bankAnswers')
    const { rows } = ArrearsView.parse(await read('warda', '/api/arrears?why=failed'))
    expect(rows).toMatchObject([{ payee: { id: second?.personId }, age: 'upTo30', last: { fault: 'closedAccount' } }])
  })

  it('is told to a bank as ISO 20022, with names in Latin letters and accounts that were sealed', async () => {
    const personId = await payee(world, 24)
    await readyToBePaid(world, ruleId, personId)
    await account(world, ['sana', 'basma'], personId, 'bank', 'LY38021001000000123456789')
    const id = await drawn(world, 'sana', {
      ...{ ruleId, n: 1, channel: 'bank', siteId: null, budgetLineId: books.line },
    })
    await world.done('sana', lists.freezeList, { id })
    await world.done('tariq', lists.approveList, { id, digest: (await listOfId(world, id)).digest ?? '' })
    expect((await world.get('warda', `/api/payment-lists/${id}/order`)).status).toBe(404)
    await world.done('warda', lists.releaseList, { id, bankId: books.bank })
    world.sulh.sealer.forgetAll()
    const xml = (await world.get('warda', `/api/payment-lists/${id}/order`)).body
    expect(xml).toMatch(/<IBAN>LY38021001000000123456789<\/IBAN>/)
    expect(xml).toMatch(/<NbOfTxs>1<\/NbOfTxs><CtrlSum>900\.000<\/CtrlSum>/)
    expect(xml).not.toMatch(/[\u0600-\u06ff]/)
  })

  it('rests on a record that verifies', async () => {
    await world.asOwner(
      `set session_replication_role = replica; delete from site_visits where number like 'V-%' and n > 99999`,
    )
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
