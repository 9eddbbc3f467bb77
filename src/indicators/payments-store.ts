import { type Counting, dayHere, during, ofPerson, onDays } from './counting.ts'
import type { paymentsMeasured } from './definitions/payments.ts'

const person = { label: 'p.number', side: 'p.side_id', place: 's.place_code', ...ofPerson }
const people = (column: string) =>
  `join people p on p.id = ${column} and p.transferred_at is null join sites s on s.id = p.site_id`

/** Everybody who was paid in the period, each once, with their last payment. */
const paid = {
  from: `lateral (select y.person_id, max(y.settled_at) as settled_at from payments y where y.status = 'paid' and ${during('y.settled_at')}
    group by y.person_id) y ${people('y.person_id')}`,
  ...{ ...person, id: 'p.id', at: 'y.settled_at', d: '1' },
}

export const paymentsCountings = {
  'PAY-01': {
    ...{
      ...person,
      from: `instalments i ${people('i.person_id')}`,
      where: onDays('i.closes_on'),
      id: 'p.id',
      at: 'i.closes_on',
    },
    n: `(exists (select from payments y where y.instalment_id = i.id and y.status = 'paid'
      and ${dayHere('y.settled_at')} <= i.closes_on))::integer`,
    d: '1',
  },
  'PAY-02': {
    ...paid,
    n: `(not exists (select from presence_proofs f where f.person_id = p.id
      and f.proved_at between y.settled_at - interval '90 days' and y.settled_at))::integer`,
  },
  'PAY-03': {
    ...{ ...person, from: `payee_accounts a ${people('a.person_id')}`, id: 'p.id', at: 'a.proposed_at', d: '1' },
    where: `a.status in ('proposed', 'confirmed', 'shared')`,
    n: `(a.status = 'shared')::integer`,
  },
  'PAY-04': {
    from: `payments y join payment_lists l on l.id = y.list_id ${people('y.person_id')}`,
    where: 'l.released_at < period.ends',
    ...{ ...person, id: 'l.id', label: 'l.number', at: 'l.released_at', d: '1' },
    n: `(l.released_at < period.ends - interval '15 days' and (y.settled_at is null or y.settled_at >= period.ends))::integer`,
  },
  'PAY-05': {
    ...paid,
    n: `(exists (select from salary_notices q where q.person_id = p.id and q.status <> 'wrong' and q.from_day <= period.last_day
      and (q.until_day is null or q.until_day >= period.first_day)))::integer`,
  },
} satisfies Readonly<Record<keyof typeof paymentsMeasured, Counting>>
