import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainBankEntry, signBankEntry, turnDownBankEntry } from '../../src/bank-messages/entry-actions.ts'
import { BankEntriesView, BankEntryView, BankFilesView } from '../../src/bank-messages/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { openAccount } from '../../src/ledger/account-actions.ts'
import { allot, recordReceipt } from '../../src/ledger/receipt-actions.ts'
import { AccountView } from '../../src/ledger/views.ts'
import { approveList, freezeList, releaseList } from '../../src/payment-lists/list-actions.ts'
import { type Payment, referenceOf } from '../../src/payment-lists/payment.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { stoppedBy } from '../attempt.ts'
import { account, drawn, listOfId, payee, paymentsOf, readyToBePaid, ruleInForce } from '../benefits.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { booksOf, ibans, account as moneyAccount, sendBankFile, statement } from '../money.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
let books: Awaited<ReturnType<typeof booksOf>>

beforeAll(async () => {
  world = await newHttpWorld()
  books = await booksOf(world, 'warda', { said: 'north', site: 'TAR' })
  const receipt = { bankId: books.bank, donorId: books.donor, amount: '1000', day: '2026-01-15', note: '' }
  await world.done('warda', recordReceipt, { id: newId(), ...receipt })
})
afterAll(() => world.end())

const codeOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const entries = async (query = '') => BankEntriesView.parse(await read('warda', `/api/bank-entries${query}`)).entries
const balance = async (id: Id) => AccountView.parse(await read('warda', `/api/money-accounts/${id}`)).account.balance
const send = (who: CastName, file: string, accountId = books.bank) => sendBankFile(world, who, accountId, file)

describe('a file of a bank', () => {
  const file = statement(ibans.north, [
    { id: 'NOBODY', amount: '12.500', sign: 'DBIT' },
    { id: null, amount: '3.000', sign: 'DBIT' },
  ])

  it('is of one of the side’s accounts, and is read once', async () => {
    expect((await send('sana', file)).status).toBe(403)
    expect((await send('warda', file, books.desk)).body).toContain('moneyAccount.unknown')
    expect((await send('hisham', file)).body).toContain('moneyAccount.unknown')
    expect((await send('warda', statement(ibans.south, []))).body).toContain('bankFile.otherAccount')
    expect((await send('warda', '<!DOCTYPE a><a/>')).body).toContain('bankFile.docType')
    expect((await send('warda', 'PK\u0003')).body).toContain('bankFile.columns')
    expect((await send('warda', file)).status).toBe(200)
    expect((await send('warda', file)).status).toBe(200)
    const { files } = BankFilesView.parse(await read('karim', '/api/bank-files'))
    expect(files.map(({ file: { entries, taken } }) => [entries, taken])).toEqual([[2, 2]])
  })

  it('leaves what fits no payment to be explained by two people, which books it', async () => {
    const [first, second] = (await entries()).map(({ entry }) => entry).toSorted((a, b) => a.position - b.position)
    expect([first?.reason, second?.reason]).toEqual(['noPayment', 'noReference'])
    expect((await read('warda', '/api/work')).items.map(({ kind }: { kind: string }) => kind)).toContain(
      'bankEntry.explain',
    )
    const explain = (given: Record<string, unknown>) =>
      codeOf('warda', explainBankEntry, { id: first?.id, againstId: books.suspense, explanation: 'Unknown.', ...given })
    expect(await explain({ againstId: null })).toBe('bankEntry.against')
    expect(await explain({ againstId: books.bank })).toBe('bankEntry.against')
    expect(await codeOf('tariq', signBankEntry, { id: first?.id })).toBe('bankEntry.notNow')
    expect(await explain({})).toBe('accepted')
    expect(await codeOf('salwa', signBankEntry, { id: first?.id })).toBe('bankEntry.unknown')
    await world.done('tariq', turnDownBankEntry, { id: first?.id, reason: 'Ask the bank first.' })
    expect(await explain({})).toBe('accepted')
    expect(await balance(books.suspense)).toBe('0.000')
    await world.done('tariq', signBankEntry, { id: first?.id })
    expect([await balance(books.suspense), await balance(books.bank)]).toEqual(['12.500', '987.500'])
    expect(await codeOf('tariq', signBankEntry, { id: first?.id })).toBe('bankEntry.notNow')
    // Charges on a budget line that has no money are not booked.
    expect(await explain({ id: second?.id, againstId: books.line })).toBe('accepted')
    expect(await codeOf('fatou', signBankEntry, { id: second?.id })).toBe('moneyEntry.overdrawn')
    expect((await entries()).map(({ entry }) => entry.id)).toEqual([second?.id])
    const view = BankEntryView.parse(await read('karim', `/api/bank-entries/${first?.id}`))
    expect(view.entry).toMatchObject({ resolution: 'resolved', explanation: 'Unknown.' })
  })

  it('of mobile money says what moved no money, which is explained and not booked', async () => {
    const head = 'reference,status,amount,currency,provider_reference,reason,date\n'
    await send('warda', `${head}M-1,failed,,,,no wallet,2026-02-01\n`)
    const found = (await entries()).map(({ entry }) => entry).find(({ message }) => message === 'mobileMoney')
    const explain = { id: found?.id, againstId: books.suspense, explanation: 'A test of the provider.' }
    expect(await codeOf('warda', explainBankEntry, explain)).toBe('bankEntry.nothingMoved')
    expect(await codeOf('warda', explainBankEntry, { ...explain, againstId: null })).toBe('accepted')
    expect(await codeOf('tariq', signBankEntry, { id: found?.id })).toBe('accepted')
  })

  it('of many entries is taken in piece by piece', async () => {
    const many = Array.from({ length: 1_201 }, (_, n) => ({ id: `N${n}`, amount: '1', sign: 'DBIT' as const }))
    expect((await send('warda', statement(ibans.north, many))).status).toBe(200)
    const { files } = BankFilesView.parse(await read('warda', '/api/bank-files'))
    expect(files.map(({ file: { taken } }) => taken)).toContain(1_201)
  })

  it('settles the payments of a list by what was said of each, and no payment by another amount', async () => {
    await world.done('warda', openAccount, moneyAccount('paid'))
    const more = { bankId: books.bank, donorId: books.donor, amount: '9000', day: '2026-01-16', note: '' }
    await world.done('warda', recordReceipt, { id: newId(), ...more })
    const given = { donorId: books.donor, budgetLineId: books.line, amount: '5000', note: '' }
    await world.done('warda', allot, { id: newId(), ...given })
    const ruleId = await ruleInForce(world, ['sana', 'fatou'])
    for (const n of [1, 2, 3]) {
      const personId = await payee(world, n)
      await readyToBePaid(world, ruleId, personId)
      await account(world, ['sana', 'basma'], personId, 'mobileMoney', `21891234560${n}`)
    }
    const listId = await drawn(world, 'sana', {
      ...{ ruleId, n: 1, channel: 'mobileMoney', siteId: null, budgetLineId: books.line },
    })
    await world.done('sana', freezeList, { id: listId })
    await world.done('tariq', approveList, { id: listId, digest: (await listOfId(world, listId)).digest ?? '' })
    await world.done('warda', releaseList, { id: listId, bankId: books.bank })
    const [first, second, third] = await paymentsOf(world, 'list_id', listId)
    const reference = (payment: Payment | undefined) => (payment ? referenceOf(payment) : '')
    const head = 'reference,status,amount,currency,provider_reference,reason,date\n'
    const line = (payment: Payment | undefined, status: string, amount: string) =>
      `${reference(payment)},${status},${amount},LYD,,,2026-02-02\n`
    const states = async () => (await paymentsOf(world, 'list_id', listId)).map(({ status }) => status)
    const others = Array.from({ length: 600 }, (_, n) => `X${n},paid,1,LYD,,,\n`).join('')
    const once = `${line(first, 'paid', '900')}${line(second, 'failed', '')}${line(third, 'paid', '899')}`
    // Told again after so many others, it is still told again.
    await send('warda', `${head}${once}${others}${line(first, 'paid', '900')}`)
    expect(await states()).toEqual(['paid', 'failed', 'listed'])
    expect((await entries('?status=alreadySettled')).map(({ entry }) => entry.position)).toEqual([604])
    await send('warda', `${head}${line(first, 'returned', '900.000')}${line(third, 'paid', '900')}`)
    // What left in part is for two people to explain; the rest of it settles nothing by itself.
    expect(await states()).toEqual(['returned', 'failed', 'listed'])
    expect((await entries('?status=partial')).map(({ entry }) => entry.paymentId)).toEqual([third?.id])
  })

  it('is kept by the database against its own writer', async () => {
    const as = (sql: string) => stoppedBy(world, 'sulh_writer', sql)
    expect(await as(`update bank_entries set amount = '1'`)).toBe('23001')
    expect(await as(`update bank_entries set resolution = 'none' where resolution = 'resolved'`)).toBe('23001')
    expect(await as(`delete from bank_entries`)).toBe('42501')
    expect(await as(`update bank_files set sha256 = repeat('0', 64)`)).toBe('23001')
    expect(
      await as(`update bank_entries set resolution = 'resolved', signed_by = proposed_by, signed_at = now()
      where resolution = 'proposed'`),
    ).toBe('signed_by_another')
    expect(
      await as(`insert into bank_files select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid()))).*
      from bank_files f`),
    ).toBe('file_read_once')
  })

  it('verifies whole', async () => {
    const { findings } = await verifyRecord(world.sulh, recordChecks)
    // The visits of those who were paid were put in past the journal.
    expect(findings.filter(({ table }) => table !== 'site_visits')).toEqual([])
  })
})
