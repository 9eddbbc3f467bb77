import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { closeAccount, openAccount } from '../../src/ledger/account-actions.ts'
import { handOverCash, receiveCash } from '../../src/ledger/cash-move-actions.ts'
import { proposeCorrection, signCorrection, turnDownCorrection } from '../../src/ledger/correction-actions.ts'
import { allot, recordReceipt } from '../../src/ledger/receipt-actions.ts'
import { AccountsView, AccountView, CashMovesView, EntriesView, EntryView } from '../../src/ledger/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { account, booksOf, ibans } from '../money.ts'
import { type CastName, idOf } from '../world.ts'

let world: HttpWorld
let books: Awaited<ReturnType<typeof booksOf>>
const ids = { receipt: newId(), allotment: newId(), advance: newId(), back: newId(), correction: newId() }

beforeAll(async () => {
  world = await newHttpWorld()
  books = await booksOf(world, 'warda', { said: 'north', site: 'TAR' })
})
afterAll(() => world.end())

const codeOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const balance = async (id: Id) => AccountView.parse(await read('warda', `/api/money-accounts/${id}`)).account.balance
const receipt = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), bankId: books.bank, donorId: books.donor, amount: '1000', day: '2026-01-15', note: 'x', ...given },
})
const allotment = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), donorId: books.donor, budgetLineId: books.line, amount: '400.5', note: '', ...given },
})
const cash = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), direction: 'advance', bankId: books.bank, deskId: books.desk, amount: '50', note: '', ...given },
})

describe('the books of a side', () => {
  it('have accounts that are what they say, one of a kind where there is one', async () => {
    const open = (given: ReturnType<typeof account>) => codeOf('warda', openAccount, given)
    expect(await codeOf('sana', openAccount, account('donor'))).toBe('action.notAllowed')
    expect(await open(account('bank', { iban: 'LY84002048000020100120361' }))).toBe('moneyAccount.iban')
    expect(await open(account('donor', { iban: ibans.south }))).toBe('moneyAccount.iban')
    expect(await open(account('bank', { iban: ` ly83 0020 4800 0020 1001 2036 1` }))).toBe('moneyAccount.alike')
    expect(await open(account('cashDesk'))).toBe('moneyAccount.site')
    expect(await open(account('cashDesk', { siteId: idOf('site SUD') }))).toBe('moneyAccount.site')
    expect(await open(account('cashDesk', { siteId: idOf('site TAR') }))).toBe('moneyAccount.alike')
    expect(await open(account('budgetLine'))).toBe('moneyAccount.donor')
    expect(await open(account('budgetLine', { donorId: books.donor, currency: 'USD' }))).toBe('moneyAccount.donor')
    expect(await open(account('suspense'))).toBe('moneyAccount.alike')
    expect(await open(account('suspense', { currency: 'USD' }))).toBe('accepted')
    expect(await open(account('donor', { name: '=HYPERLINK("x")' }))).toBe('accepted')
  })

  it('receive what a donor paid, and allot no more than that, out of that donor’s money alone', async () => {
    expect(await codeOf('warda', recordReceipt, receipt({ day: '2199-01-01' }))).toBe('moneyEntry.future')
    expect(await codeOf('warda', recordReceipt, receipt({ amount: '0' }))).toBe('moneyEntry.nothing')
    expect(await codeOf('warda', recordReceipt, receipt({ donorId: books.line }))).toBe('moneyAccount.unknown')
    expect(await codeOf('hisham', recordReceipt, receipt())).toBe('moneyAccount.unknown')
    await world.done('warda', recordReceipt, receipt({ id: ids.receipt }))
    expect(await codeOf('warda', recordReceipt, receipt({ id: ids.receipt }))).toBe('moneyEntry.exists')
    expect(await codeOf('warda', allot, allotment({ amount: '1000.001' }))).toBe('moneyEntry.overdrawn')
    const other = await world.done('warda', openAccount, account('donor', { name: 'another' }))
    expect(await codeOf('warda', allot, allotment({ donorId: other }))).toBe('moneyEntry.otherDonor')
    await world.done('warda', allot, allotment({ id: ids.allotment }))
    expect([await balance(books.bank), await balance(books.donor), await balance(books.line)]).toEqual([
      ...['1000.000', '-599.500', '-400.500'],
    ])
    expect(await codeOf('warda', closeAccount, { id: books.donor })).toBe('moneyAccount.notEmpty')
    expect(await codeOf('warda', closeAccount, { id: other })).toBe('accepted')
    expect(await codeOf('warda', recordReceipt, receipt({ donorId: other }))).toBe('moneyAccount.closed')
  })

  it('move cash to a desk and back, counted by two people; a difference stays in suspense', async () => {
    expect(await codeOf('warda', handOverCash, cash({ amount: '2000' }))).toBe('moneyEntry.overdrawn')
    expect(await codeOf('zeid', handOverCash, cash())).toBe('cashMove.notYours')
    await world.done('warda', handOverCash, cash({ id: ids.advance }))
    expect(await balance(books.suspense)).toBe('50.000')
    expect((await read('zeid', '/api/work')).items.map(({ kind }: { kind: string }) => kind)).toContain(
      'cashMove.receive',
    )
    expect(await codeOf('warda', receiveCash, { id: ids.advance, amount: '50' })).toBe('cashMove.notYours')
    expect(await codeOf('bilal', receiveCash, { id: ids.advance, amount: '50' })).toBe('cashMove.unknown')
    const short = await world.do('zeid', receiveCash, { id: ids.advance, amount: '49.75' })
    expect(short).toMatchObject({ outcome: 'flagged', flags: [{ code: 'cashMove.counts' }] })
    expect(await codeOf('zeid', receiveCash, { id: ids.advance, amount: '0.25' })).toBe('cashMove.received')
    expect([await balance(books.desk), await balance(books.suspense)]).toEqual(['49.750', '0.250'])
    const back = cash({ id: ids.back, direction: 'return', bankId: null, amount: '9.75' })
    expect(await codeOf('bilal', handOverCash, { ...back, id: newId() })).toBe('moneyAccount.unknown')
    expect(await codeOf('warda', handOverCash, cash({ bankId: null }))).toBe('moneyAccount.unknown')
    await world.done('zeid', handOverCash, back)
    await world.done('warda', receiveCash, { id: ids.back, amount: '9.75' })
    expect([await balance(books.desk), await balance(books.bank)]).toEqual(['40.000', '959.750'])
  })

  it('take an entry back once, by two people, and never what a payment or cash under way booked', async () => {
    const wrong = newId()
    await world.done('warda', allot, allotment({ id: wrong, amount: '10' }))
    const { lines } = AccountView.parse(await read('warda', `/api/money-accounts/${books.desk}`))
    const propose = (entryId: Id | undefined, given = {}) =>
      codeOf('warda', proposeCorrection, { id: newId(), entryId, reason: 'Another line.', ...given })
    expect(await propose(lines[0]?.entry.id)).toBe('moneyCorrection.elsewhere')
    expect(await propose(newId())).toBe('moneyEntry.unknown')
    await world.done('warda', proposeCorrection, { id: ids.correction, entryId: wrong, reason: 'Another line.' })
    expect(await propose(wrong)).toBe('moneyCorrection.twice')
    expect(await codeOf('warda', signCorrection, { id: ids.correction })).toBe('action.notAllowed')
    expect(await codeOf('salwa', signCorrection, { id: ids.correction })).toBe('moneyCorrection.unknown')
    await world.done('tariq', turnDownCorrection, { id: ids.correction, reason: 'It was right.' })
    expect(await codeOf('tariq', signCorrection, { id: ids.correction })).toBe('moneyCorrection.decided')
    const again = newId()
    expect(await propose(wrong, { id: again })).toBe('accepted')
    expect((await read('fatou', '/api/work')).items.map(({ kind }: { kind: string }) => kind)).toContain(
      'moneyCorrection.sign',
    )
    await world.done('fatou', signCorrection, { id: again })
    expect(await balance(books.line)).toBe('-400.500')
    expect(await propose(wrong)).toBe('moneyCorrection.twice')
    const entry = EntryView.parse(await read('karim', `/api/money-entries/${wrong}`))
    expect(entry.corrections.map(({ status }) => status)).toEqual(['signed', 'turnedDown'])
    const mirror = EntryView.parse(await read('karim', `/api/money-entries/${entry.takenBackBy}`))
    expect(mirror.takesBack).toBe(wrong)
    // Of the receipt part was spent: it is not taken back from under what was allotted.
    expect(await propose(ids.receipt, { id: ids.receipt })).toBe('accepted')
    expect(await codeOf('fatou', signCorrection, { id: ids.receipt })).toBe('moneyEntry.overdrawn')
  })

  it('show balances, entries and files to whom they concern: a cashier the desk of the site', async () => {
    const { trial, accounts } = AccountsView.parse(await read('karim', '/api/money-accounts'))
    expect(trial.map(({ debits, credits }) => debits === credits)).toEqual(trial.map(() => true))
    expect(accounts.length).toBeGreaterThan(5)
    const desk = AccountsView.parse(await read('zeid', '/api/money-accounts'))
    expect(desk.accounts.map(({ id }) => id)).toEqual([books.desk])
    expect(desk.trial).toEqual([])
    expect((await world.get('zeid', '/api/money-entries')).status).toBe(403)
    expect(CashMovesView.parse(await read('zeid', '/api/cash-moves')).moves).toHaveLength(2)
    expect(AccountsView.parse(await read('hisham', '/api/money-accounts')).accounts).toEqual([])
    expect(EntriesView.parse(await read('sana', '/api/money-entries?cause=receipt')).entries).toHaveLength(1)
    const { body } = await world.get('warda', '/api/money-lines?from=2020-01-01&to=2198-12-31&language=en')
    expect(body.split('\n').filter((line) => line.includes('Allotted to a line'))).toHaveLength(4)
  })
})

describe('whatever is booked', () => {
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('receive' as const, 'allot' as const, 'handOver' as const, 'takeBack' as const),
      amount: fc.integer({ min: 1, max: 900_000 }).map((units) => (units / 1000).toFixed(3)),
      back: fc.boolean(),
    }),
    { minLength: 6, maxLength: 12 },
  )

  it('the books balance to the last unit after each of many random steps', async () => {
    const done: Id[] = []
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const { kind, amount, back } of taken) {
          const id = newId()
          if (kind === 'receive') await world.do('warda', recordReceipt, receipt({ id, amount }))
          if (kind === 'allot') await world.do('warda', allot, allotment({ id, amount }))
          if (kind === 'handOver') {
            const [from, to] = back ? (['zeid', 'warda'] as const) : (['warda', 'zeid'] as const)
            await world.do(from, handOverCash, cash({ id, amount, direction: back ? 'return' : 'advance' }))
            await world.do(to, receiveCash, { id, amount })
          }
          if (kind === 'takeBack') {
            await world.do('warda', proposeCorrection, { id, entryId: done.at(-1) ?? id, reason: 'x' })
            await world.do('fatou', signCorrection, { id })
          } else done.push(id)
          const { trial } = AccountsView.parse(await read('karim', '/api/money-accounts?status=all'))
          for (const { debits, credits } of trial) expect(debits).toBe(credits)
        }
      }),
      { numRuns: 10, seed: 7 },
    )
  }, 30_000)

  it('the database keeps it against its own writer', async () => {
    const as = (sql: string) => stoppedBy(world, 'sulh_writer', sql)
    const entry = (lines: number, cause = 'gen_random_uuid()') =>
      `with e as (insert into money_entries (id, side_id, day, currency, cause, cause_id, line_count, amount, note, recorded_by,
         recorded_at) select gen_random_uuid(), side_id, '2026-01-01', 'LYD', 'receipt', ${cause}, ${lines}, '5', '', opened_by,
         now() from money_accounts where id = '${books.bank}' returning *)`
    const line = (
      n: number,
      of: Id,
      direction: string,
      given: { amount?: string; currency?: string; kind?: string; seq?: string; before?: string } = {},
    ) => {
      const sign = direction === 'debit' ? '+' : '-'
      const { amount = "'5'", currency = 'a.currency', kind = 'a.kind' } = given
      const { seq = 'a.lines + 1', before = 'a.balance' } = given
      return `, l${n} as (insert into money_lines (id, side_id, entry_id, n, line_count, account_id, account_kind, currency, direction,
          amount, seq, before, after)
        select gen_random_uuid(), a.side_id, e.id, ${n}, e.line_count, a.id, ${kind}, ${currency}, '${direction}', ${amount}, ${seq},
          ${before}, (${before}::numeric ${sign} ${amount}::numeric)::text from e, money_accounts a where a.id = '${of}'),
        u${n} as (update money_accounts set lines = lines + 1, balance = (balance::numeric ${sign} ${amount}::numeric)::text
          where id = '${of}')`
    }
    const { bank, donor, desk } = books
    // One that is right comes as far as the end, where this test stops it.
    const stop = '; set constraints all immediate; select 1 / 0'
    expect(await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, donor, 'credit')} select${stop}`)).toBe('22012')
    expect(await as(`${entry(2)}${line(1, bank, 'debit')} select`)).toBe('entry_balances')
    expect(await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, donor, 'credit', { amount: "'4'" })} select`)).toBe(
      'entry_balances',
    )
    expect(
      await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, desk, 'credit', { amount: "'5000'" })} select`),
    ).toBe('never_overdrawn')
    expect(
      await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, donor, 'credit', { currency: "'USD'" })} select`),
    ).toBe('line_of_its_entry')
    expect(await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, donor, 'credit', { kind: "'paid'" })} select`)).toBe(
      'line_of_its_account',
    )
    expect(
      await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, donor, 'credit', { before: "'-7000000'" })} select`),
    ).toBe('line_chain')
    expect(await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, donor, 'credit', { seq: '1' })} select`)).toBe(
      'begins_with_nothing',
    )
    const again = { seq: '1', before: "'0'" }
    expect(await as(`${entry(2)}${line(1, bank, 'debit')}${line(2, donor, 'credit', again)} select`)).toBe(
      'line_no_fork',
    )
    expect(await as(`${entry(2, `'${ids.receipt}'`)}${line(1, bank, 'debit')}${line(2, donor, 'credit')} select`)).toBe(
      'one_entry_of_a_cause',
    )
    expect(await as(`update money_accounts set balance = '999999.000' where id = '${bank}'`)).toBe(
      'balance_of_its_newest_line',
    )
    expect(await as(`update money_accounts set currency = 'USD' where id = '${bank}'`)).toBe('account_goes_on')
    expect(await as(`update money_accounts set closed_at = now(), closed_by = opened_by where id = '${bank}'`)).toBe(
      'closed_empty',
    )
    for (const table of ['money_entries', 'money_lines', 'money_accounts'])
      expect(await as(`delete from ${table}`), table).toBe('42501')
    for (const table of ['money_entries', 'money_lines'])
      expect(await as(`update ${table} set currency = 'USD'`), table).toBe('42501')
  })

  it('verifies whole', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
