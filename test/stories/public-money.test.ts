import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayOf } from '../../src/kernel/dates.ts'
import { daysAfter, monthsAfter } from '../../src/kernel/deadline.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { payAtDesk } from '../../src/payment-lists/desk-actions.ts'
import type { Payment } from '../../src/payment-lists/payment.ts'
import { correctBulletin, decideBulletin, proposeBulletin } from '../../src/public-bulletins/actions.ts'
import { BulletinView, PreviewView, PublicBulletinView } from '../../src/public-bulletins/views.ts'
import { drawn, fullBooks, opened, payee, paymentsOf, readyToBePaid, ruleInForce } from '../benefits.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, idOf } from '../world.ts'

/** How far the clock of this story is ahead; pages are kept for a while, so that it also goes on by minutes. */
let ahead = 0
let world: HttpWorld
const clock = () => new Date(Date.now() + ahead)
const firstOfNext = monthsAfter(`${dayOf(new Date().toISOString(), 'Africa/Tripoli').slice(0, 7)}-01`, 1)
const firstEnd = daysAfter(firstOfNext, -1)
const secondEnd = daysAfter(monthsAfter(firstOfNext, 1), -1)
const goTo = (day: string) => {
  ahead = Date.parse(`${day}T12:00:00Z`) - Date.now()
  world.forgetSessions()
}

let payments: Payment[] = []
const pay = (payment: Payment | undefined) =>
  world.done('zeid', payAtDesk, {
    ...{ id: newId(), paymentId: payment?.id, listId: payment?.listId, personId: payment?.personId },
    ...{ identity: 'photo', cardNumber: '' },
  })
beforeAll(async () => {
  world = await newHttpWorld({}, clock)
  const { line } = await fullBooks(world)
  const ruleId = await ruleInForce(world, ['sana', 'fatou'])
  for (let n = 0; n < 8; n++) await readyToBePaid(world, ruleId, await payee(world, n))
  const of = { ruleId, n: 1, channel: 'cashDesk', siteId: idOf('site TAR'), budgetLineId: line } as const
  const listId = await drawn(world, 'sana', of)
  await opened(world, listId)
  payments = await paymentsOf(world, 'list_id', listId)
  for (const payment of payments.slice(0, 6)) await pay(payment)
}, 120_000)
afterAll(() => world.end())

const json = async (who: CastName | null, path: string) => JSON.parse((await world.get(who, path)).body)
async function wordsOfPage(): Promise<string> {
  ahead += 301_000
  world.forgetSessions()
  const { body } = await world.http.inject({ method: 'GET', url: '/public/en' })
  return body
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
const numberOf = async (sql: string) => (await world.sulh.database.owner.query<{ sum: string }>(sql)).rows[0]?.sum
/** What left the desk for what was owed, line by line of its account. */
const ledger = () =>
  numberOf(`select sum(l.amount::numeric)::text as sum from money_lines l join money_entries e on e.id = l.entry_id
    where e.cause = 'payment' and l.account_kind = 'cashDesk' and l.direction = 'credit'`)
const paid = () => numberOf(`select sum(amount::numeric)::text as sum from payments where status = 'paid'`)

let first: Id
it('GOV-01: the page says of money what the ledger and the payments have, to the last coin', async () => {
  goTo(daysAfter(firstEnd, 3))
  const { money } = PreviewView.parse(await json('fatou', `/api/public-bulletin-preview?toDay=${firstEnd}`))
  const north = money?.[0]?.sides.find(({ sideId }) => sideId === idOf('authority north'))
  expect(money).toMatchObject([{ currency: 'LYD', amount: '5400.000', why: null }])
  expect(north).toMatchObject({
    ...{ amount: '5400.000', why: null },
    kinds: [
      { key: 'transitional', amount: '0.000', why: null },
      { key: 'reinsertion', amount: '5400.000', why: null },
    ],
  })
  first = await world.done('fatou', proposeBulletin, { id: newId(), toDay: firstEnd })
  await world.done('ismail', decideBulletin, { id: first, publish: true, note: '' })
  const [onPage] = /(?<=Paid out to people .*? All )[\d,.]+(?= LYD)/.exec(await wordsOfPage()) ?? []
  expect([await ledger(), await paid(), onPage?.replaceAll(',', '')]).toEqual(['5400.000', '5400.000', '5400.000'])
})

it('tells nothing of what two people got, nor of its difference, and a correction says the money as it stood', async () => {
  for (const payment of payments.slice(6)) await pay(payment)
  expect(await ledger()).toBe('7200.000')
  const change = { ar: 'تغيير', en: 'A change', fr: '' }
  expect(await world.do('ismail', correctBulletin, { id: newId(), corrects: first, change })).toMatchObject({
    code: 'publicBulletin.nothingDifferent',
  })
  goTo(daysAfter(secondEnd, 3))
  const id = await world.done('fatou', proposeBulletin, { id: newId(), toDay: secondEnd })
  await world.done('ismail', decideBulletin, { id, publish: true, note: '' })
  const { bulletin } = BulletinView.parse(await json('ismail', `/api/public-bulletins/${id}`))
  expect(bulletin.money).toMatchObject({ from: firstOfNext, tables: [{ currency: 'LYD', amount: null }] })
  const { content } = PublicBulletinView.parse(await json(null, `/api/public/bulletins/${id}`))
  const words = await wordsOfPage()
  for (const said of [content, words]) expect(said).not.toMatch(/1,?800|7,?200/)
  expect(words).toContain('All 5,400.000 LYD and what is not told')
  // To the other authority neither the preview says it.
  const later = daysAfter(monthsAfter(firstOfNext, 2), -1)
  goTo(daysAfter(later, 3))
  const seen = await json('ismail', `/api/public-bulletin-preview?toDay=${later}`)
  expect(PreviewView.parse(seen).money).toEqual([])
})
