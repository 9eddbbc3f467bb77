import { z } from 'zod'
import { Support } from '../benefits/benefit-rule.ts'
import type { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Currency, compareAmounts, sumOf } from '../kernel/money.ts'
import type { Tx } from '../server/database.ts'
import type { CountedMoney } from './money.ts'

/**
 * What left the banks and the desks for people from one day to another, less what banks sent back: entries of the ledger, whose day is that on
 * which they were booked here, so that a day that is over does not change.
 */
const paidOut = `select e.side_id, e.currency, e.recorded_at, e.recorded_by, e.cause,
    case e.cause when 'payment' then 1 else -1 end * e.amount::numeric as amount
  from money_entries e where e.day between $1::date and $2::date and (e.cause = 'return' or e.cause = 'payment'
    and exists (select from money_lines l where l.entry_id = e.id and l.direction = 'credit' and l.account_kind in ('bank', 'cashDesk', 'suspense'))
    and exists (select from money_lines l where l.entry_id = e.id and l.direction = 'debit' and l.account_kind in ('payable', 'paid')))`

/** Payments that stand as paid, without those of who was handed over to another pathway, by an act whose entry is among those: by the hand and the moment of both. */
const payments = `select y.side_id, y.currency, n.support, y.person_id, y.amount::numeric as amount
  from payments y join instalments i on i.id = y.instalment_id join entitlements n on n.id = i.entitlement_id
  where y.status = 'paid' and y.person_id not in (select id from pathway_transfers where status = 'transferred') and exists (select from out o where o.cause = 'payment' and o.side_id = y.side_id and o.currency = y.currency
    and o.recorded_at = y.settled_at and o.recorded_by = y.settled_by)`

const Booked = z.object({ sideId: Id, currency: Currency, amount: z.string() })
const Paid = z.object({
  sideId: Id,
  currency: Currency,
  support: Support.nullable(),
  amount: z.string(),
  people: z.int(),
})

/** The money of a period, of each currency in which anything was booked, with every authority and every kind of support. */
export async function countMoney(tx: Tx, { from, to }: { from: Day; to: Day }): Promise<CountedMoney[]> {
  const { rows: entries } = await tx.query(
    `select side_id as "sideId", currency, sum(amount)::text as amount from (${paidOut}) o group by side_id, currency`,
    [from, to],
  )
  const { rows: standing } = await tx.query(
    `with out as materialized (${paidOut})
     select side_id as "sideId", currency, support, sum(amount)::text as amount, count(distinct person_id)::integer as people
     from (${payments}) y group by grouping sets ((side_id, currency), (side_id, currency, support))`,
    [from, to],
  )
  const { rows: authorities } = await tx.query<{ id: Id }>('select id from authorities order by position')
  const booked = Booked.array().parse(entries)
  const paid = Paid.array().parse(standing)
  return [...new Set(booked.map(({ currency }) => currency))].toSorted().map((currency) => {
    const exact = (amounts: readonly string[]) => sumOf(amounts, currency)
    const sides = authorities.map(({ id: sideId }) => {
      const own = paid.filter((one) => one.sideId === sideId && one.currency === currency)
      const whole = own.find(({ support }) => support === null)
      const kinds = Support.options.map((key) => {
        const of = own.find(({ support }) => support === key)
        return { key, amount: exact(of ? [of.amount] : []), recipients: of?.people ?? 0 }
      })
      const amount = exact(
        booked.flatMap((one) => (one.sideId === sideId && one.currency === currency ? [one.amount] : [])),
      )
      const agrees = compareAmounts(amount, whole?.amount ?? '0') === 0
      return { sideId, amount, recipients: whole?.people ?? 0, kinds, agrees }
    })
    const recipients = sides.reduce((sum, side) => sum + side.recipients, 0)
    return { currency, amount: exact(sides.map(({ amount }) => amount)), recipients, sides }
  })
}
