import type { z } from 'zod'
import { confirmAccount, proposeAccount } from '../src/benefits/account-actions.ts'
import { type Instalment, instalmentNoun } from '../src/benefits/entitlement.ts'
import { grantEntitlement } from '../src/benefits/entitlement-actions.ts'
import { proposeException } from '../src/benefits/exception-actions.ts'
import { placeHold } from '../src/benefits/hold-actions.ts'
import { provePresence } from '../src/benefits/presence-actions.ts'
import { draftBenefitRule, signBenefitRule } from '../src/benefits/rule-actions.ts'
import { enterSalary } from '../src/benefits/salary-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { accountNoun, availableOn } from '../src/ledger/account.ts'
import { openAccount } from '../src/ledger/account-actions.ts'
import { handOverCash, receiveCash } from '../src/ledger/cash-move-actions.ts'
import { allot, recordReceipt } from '../src/ledger/receipt-actions.ts'
import { payAtDesk } from '../src/payment-lists/desk-actions.ts'
import { approveList, drawList, fillList, freezeList, releaseList } from '../src/payment-lists/list-actions.ts'
import { type Payment, paymentNoun } from '../src/payment-lists/payment.ts'
import { type PaymentList, paymentListNoun } from '../src/payment-lists/payment-list.ts'
import { bringSheetBack, takeSheet } from '../src/payment-lists/sheet-actions.ts'
import { recordOf } from '../src/server/records.ts'
import { booksOf, account as moneyAccount } from './money.ts'
import { dischargedAt } from './reintegration.ts'
import { type CastName, dayHere, idOf, type World } from './world.ts'

/** A rule of three instalments that decrease; `given` says what is different. */
export const ruleOf = (given: Partial<z.input<typeof draftBenefitRule.input>> = {}) => ({
  ...{ id: newId(), support: 'reinsertion' as const, title: 'دعم الإدماج الأولي', currency: 'LYD' as const },
  instalments: [
    { amount: '900.000', opensAfter: 0, closesAfter: 60, attendance: false },
    { amount: '600', opensAfter: 90, closesAfter: 150, attendance: false },
    { amount: '300', opensAfter: 180, closesAfter: 300, attendance: false },
  ],
  supplements: [{ ground: 'dependants' as const, percent: 15, announcement: 'الجريدة الرسمية 14' }],
  announcedOn: dayHere(-30),
  ...given,
})

/** A rule in force: drafted by one, signed by another. */
export async function ruleInForce(
  world: World,
  [drafts, signs]: readonly [CastName, CastName],
  given: Parameters<typeof ruleOf>[0] = {},
): Promise<Id> {
  const id = await world.done(drafts, draftBenefitRule, ruleOf(given))
  await world.done(signs, signBenefitRule, { id })
  return id
}

const givens = ['سعيد', 'منصور', 'خليفة', 'عياد', 'مفتاح', 'بشير', 'نوري', 'صالح', 'رمضان', 'جمعة', 'شعبان', 'الهادي']
const families = ['الورفلي', 'التاورغي', 'الزنتاني', 'المصراتي', 'الغرياني', 'الزوي', 'العبيدي', 'الفيتوري', 'القماطي']

/** Somebody who left a site so many days ago, whose name is nobody else’s: the `n`th of those who are to be paid. */
export async function payee(world: World, n: number, who: CastName = 'awa', days = 10): Promise<Id> {
  const [given = '', father = ''] = [givens[n % 12], givens[(5 * n + 3) % 12]]
  const grandfather = givens[(7 * n + 1) % 12] ?? ''
  const family = families[(n * 4) % 9] ?? ''
  const born = `${1970 + ((n * 7) % 25)}-0${1 + (n % 9)}-1${n % 9}`
  const personId = await dischargedAt(
    world,
    who,
    {
      nameArabic: { given, father, grandfather, family },
      nameLatin: { given: '', father: '', grandfather: '', family: '' },
      birth: { from: born, to: born, precision: 'day' },
      documents: [{ kind: 'nationalId', number: `1${String(19700000000 + n * 7919)}` }],
    },
    days,
  )
  return personId
}

/** The instalments of a person, by their number. */
export async function instalmentsOf(world: World, personId: Id): Promise<Instalment[]> {
  const { rows } = await world.sulh.database.owner.query(
    'select to_jsonb(i) as row from instalments i where person_id = $1 order by n',
    [personId],
  )
  return rows.map(({ row }) => recordOf(instalmentNoun, row))
}

/** The payments of a list or a person. */
export async function paymentsOf(world: World, column: 'list_id' | 'person_id', id: Id): Promise<Payment[]> {
  const { rows } = await world.sulh.database.owner.query(
    `select to_jsonb(p) as row from payments p where ${column} = $1 order by id`,
    [id],
  )
  return rows.map(({ row }) => recordOf(paymentNoun, row))
}

export async function listOfId(world: World, id: Id): Promise<PaymentList> {
  const { rows } = await world.sulh.database.owner.query(
    'select to_jsonb(l) as row from payment_lists l where id = $1',
    [id],
  )
  return recordOf(paymentListNoun, rows[0].row)
}

/** An account that two people vouch for. */
export async function account(
  world: World,
  [proposes, confirms]: readonly [CastName, CastName],
  personId: Id,
  channel: 'cashDesk' | 'bank' | 'mobileMoney' = 'cashDesk',
  number = '',
): Promise<Id> {
  const id = await world.done(proposes, proposeAccount, { id: newId(), personId, channel, number })
  await world.done(confirms, confirmAccount, { id })
  return id
}

/** Somebody who has a benefit, an account, and was seen for their first instalment. */
export async function readyToBePaid(world: World, ruleId: Id, personId: Id): Promise<Instalment> {
  await world.done('sana', grantEntitlement, { id: newId(), personId, ruleId, grounds: [] })
  await account(world, ['sana', 'basma'], personId)
  const [first] = await instalmentsOf(world, personId)
  if (!first) throw new Error('no instalment was granted')
  await world.done('awa', provePresence, {
    ...{ id: newId(), personId, instalmentId: first.id, how: 'photo', cardNumber: '', witnessId: null },
  })
  return first
}

/** Draws a list to its end. */
export async function drawn(world: World, who: CastName, of: Omit<z.input<typeof drawList.input>, 'id'>): Promise<Id> {
  const id = await world.done(who, drawList, { id: newId(), ...of })
  while ((await listOfId(world, id)).status === 'drawing') await world.done(who, fillList, { id })
  return id
}

/** Books from which this side pays: an account of each kind, with money on the line and at the desk. */
export async function fullBooks(world: World, site: 'TAR' | 'SUD' = 'TAR') {
  const [accountant, cashier] = site === 'TAR' ? (['warda', 'zeid'] as const) : (['hisham', 'ruba'] as const)
  const books = await booksOf(world, accountant, { said: 'Books', site })
  const ordered = await world.done(accountant, openAccount, moneyAccount('paid'))
  const sums = { receipt: '100000', line: '90000', desk: '20000' }
  const received = { bankId: books.bank, donorId: books.donor, amount: sums.receipt, day: dayHere(-20), note: '' }
  await world.done(accountant, recordReceipt, { id: newId(), ...received })
  const given = { donorId: books.donor, budgetLineId: books.line, amount: sums.line, note: '' }
  await world.done(accountant, allot, { id: newId(), ...given })
  const carried = { direction: 'advance', bankId: books.bank, deskId: books.desk, amount: sums.desk, note: '' }
  const moveId = await world.done(accountant, handOverCash, { id: newId(), ...carried })
  await world.done(cashier, receiveCash, { id: moveId, amount: sums.desk })
  return { ...books, ordered }
}

/** What is on an account, as people say it. */
export async function onAccount(world: World, id: Id): Promise<string> {
  const { rows } = await world.sulh.database.owner.query(
    'select to_jsonb(a) as row from money_accounts a where id = $1',
    [id],
  )
  return availableOn(recordOf(accountNoun, rows[0].row))
}

/** What all accounts of a currency come to: nothing, in books that balance. */
export async function sumOfBooks(world: World): Promise<string> {
  const { rows } = await world.sulh.database.owner.query(
    'select coalesce(sum(balance::numeric), 0)::text as sum from money_accounts',
  )
  return rows[0].sum
}

/** Takes a drawn list through three people until it is paid. */
export async function opened(
  world: World,
  id: Id,
  who: Pick<MoneyCast, 'officer' | 'approver' | 'manager'> = moneyCasts.north,
): Promise<void> {
  await world.done(who.officer, freezeList, { id })
  await world.done(who.approver, approveList, { id, digest: (await listOfId(world, id)).digest ?? '' })
  await world.done(who.manager, releaseList, { id, bankId: null })
}

/** Who does what about money on a side. */
export interface MoneyCast {
  readonly officer: CastName
  readonly director: CastName
  readonly registers: CastName
  readonly manager: CastName
  readonly approver: CastName
  readonly cashier: CastName
}
export const moneyCasts = {
  north: { officer: 'sana', director: 'fatou', registers: 'awa', manager: 'basma', approver: 'tariq', cashier: 'zeid' },
  south: {
    officer: 'idris',
    director: 'ismail',
    registers: 'hania',
    manager: 'omayma',
    approver: 'salwa',
    cashier: 'ruba',
  },
} as const satisfies Record<string, MoneyCast>

/** One of everything that benefits and payment lists keep, on one side; its words say the marker. */
export async function moneyPaid(
  world: World,
  side: keyof typeof moneyCasts,
  { said, budgetLineId }: { said: string; budgetLineId: Id },
): Promise<Id> {
  const who = moneyCasts[side]
  const siteId = idOf(side === 'north' ? 'site TAR' : 'site SUD')
  const ruleId = await ruleInForce(world, [who.officer, who.director], { title: said })
  const personId = await payee(world, side === 'north' ? 31 : 34, who.registers)
  await world.done(who.officer, grantEntitlement, { id: newId(), personId, ruleId, grounds: [] })
  await account(world, [who.officer, who.manager], personId)
  const [first] = await instalmentsOf(world, personId)
  const seen = { how: 'photo', cardNumber: '', witnessId: null }
  await world.done(who.registers, provePresence, { id: newId(), personId, instalmentId: first?.id, ...seen })
  const listId = await drawn(world, who.officer, { ruleId, n: 1, channel: 'cashDesk', siteId, budgetLineId })
  await opened(world, listId, who)
  const [payment] = await paymentsOf(world, 'list_id', listId)
  const pays = { paymentId: payment?.id, listId, personId, identity: 'photo', cardNumber: '' }
  const sheetId = await world.done(who.cashier, takeSheet, { id: newId(), listId })
  await world.done(who.cashier, bringSheetBack, { id: sheetId })
  await world.done(who.cashier, payAtDesk, { id: newId(), ...pays })
  await world.done(who.director, placeHold, { id: newId(), personId, kind: 'suspended', reason: said })
  const salary = { institution: said, fromDay: dayHere(-9), untilDay: null }
  await world.done(who.officer, enterSalary, { id: newId(), personId, ...salary })
  const exception = { kind: 'presence', untilDay: dayHere(60), reason: said, receiver: '' }
  await world.done(who.officer, proposeException, { id: newId(), personId, ...exception })
  return personId
}
