import { z } from 'zod'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { AttendanceStanding } from '../opportunities/attendance.ts'
import type { Tx } from '../server/database.ts'
import { recordOf } from '../server/records.ts'
import { ExceptionKind } from './benefit-exception.ts'
import { type Block, blocksOf, type Known } from './blocks.ts'
import { type Instalment, instalmentNoun } from './entitlement.ts'
import { HoldKind } from './hold.ts'
import { Channel } from './payee-account.ts'

/** An instalment with the account it would be paid to, and everything that blocks it on a day. */
export interface Standing {
  readonly instalment: Instalment
  readonly accountId: Id | null
  readonly channel: Channel | null
  readonly exceptions: readonly ExceptionKind[]
  readonly blocks: readonly Block[]
}

const Found = z.object({
  transferred: z.boolean(),
  barred: z.boolean(),
  ended: z.boolean(),
  holds: z.array(HoldKind),
  duplicate: z.boolean(),
  linked: z.boolean(),
  salary: z.boolean(),
  account: z.enum(['confirmed', 'shared', 'none']),
  proved: z.boolean(),
  attendance: z.enum([...AttendanceStanding.options, 'notAsked']),
  payment: z.enum(['none', 'listed', 'paid']),
  exceptions: z.array(ExceptionKind),
}) satisfies z.ZodType<Omit<Known, 'opensOn' | 'closesOn'>>

const Row = Found.extend({
  instalment: z.record(z.string(), z.unknown()),
  account_id: z.uuid().nullable(),
  channel: Channel.nullable(),
})

/**
 * Instalments of which something is said of any registration that is linked with the person’s: found for all of them at once, since a
 * question for each of a thousand would be asked of a thousand.
 */
const ofLinked = (table: string, on: string, where: string) =>
  `w.id in (select v.id from wanted v join entitlements g on g.id = v.entitlement_id join registration r on r.person_id = v.person_id
     join ${table} x on ${on} where ${where})`

/**
 * How instalments stand on a day, in one query over as many as `wanted` picks from `instalments i`: one rule for the person’s page, for
 * drawing a list of a hundred thousand, and for the desk (R-PAY1). `values` begin at `$2`; `$1` is the day.
 */
export async function standingsOf(tx: Tx, today: Day, wanted: string, values: readonly unknown[]): Promise<Standing[]> {
  const { rows } = await tx.query(
    `with recursive wanted as (select i.* from instalments i ${wanted}),
       link as (select kept_id, merged_id from merges where status = 'standing'),
       registration (person_id, id) as (select distinct person_id, person_id from wanted
         union select r.person_id, case when link.kept_id = r.id then link.merged_id else link.kept_id end
           from registration r join link on r.id in (link.kept_id, link.merged_id))
     select to_jsonb(w) as instalment, a.id as account_id, a.channel,
       ${ofLinked('pathway_transfers', 'x.id = r.id', `x.status = 'transferred'`)} as transferred,
       ${ofLinked('screening_results', 'x.id = r.id', `x.status = 'listed'`)} as barred,
       e.status = 'ended' as ended,
       coalesce(held.kinds, '[]') as holds,
       ${ofLinked('duplicates', 'x.person_id = r.id', `x.status in ('open', 'proposed')`)}
         or ${ofLinked('duplicates', 'x.other_id = r.id', `x.status in ('open', 'proposed')`)} as duplicate,
       ${ofLinked(
         'entitlements',
         'x.person_id = r.id',
         'x.id <> g.id and x.support = g.support and (x.granted_at, x.id) < (g.granted_at, g.id)',
       )} as linked,
       ${ofLinked(
         'salary_notices',
         'x.person_id = r.id',
         `x.status <> 'wrong' and x.from_day <= v.closes_on and coalesce(x.until_day, v.opens_on) >= v.opens_on`,
       )} as salary,
       case when a.id is not null then 'confirmed'
         when exists (select from payee_accounts s where s.person_id = w.person_id and s.status = 'shared') then 'shared'
         else 'none' end as account,
       exists (select from presence_proofs p where p.instalment_id = w.id) as proved,
       case when w.attendance then attendance_standing(w.person_id, e.left_on, $1::date) else 'notAsked' end as attendance,
       case when exists (select from payments p where p.instalment_id = w.id and (p.status = 'paid'
           or p.status <> 'returned' and exists (select from cash_handouts h where h.payment_id = p.id))) then 'paid'
         when exists (select from payments p where p.instalment_id = w.id and p.status = 'listed') then 'listed'
         else 'none' end as payment,
       coalesce((select jsonb_agg(distinct b.kind) from benefit_exceptions b
         where b.person_id = w.person_id and b.status = 'granted' and b.until_day >= $1::date), '[]') as exceptions
     from wanted w join entitlements e on e.id = w.entitlement_id
       left join (select r.person_id, jsonb_agg(distinct h.kind) as kinds from registration r
         join benefit_holds h on h.person_id = r.id and h.status = 'standing' group by r.person_id) held on held.person_id = w.person_id
       left join payee_accounts a on a.person_id = w.person_id and a.status = 'confirmed'
     order by w.id`,
    [today, ...values],
  )
  return rows.map((row) => standingOf(Row.parse(row), today))
}

function standingOf(
  { instalment, account_id: accountId, channel, ...found }: z.infer<typeof Row>,
  today: Day,
): Standing {
  const record = recordOf(instalmentNoun, instalment)
  const blocks = blocksOf({ ...found, opensOn: record.opensOn, closesOn: record.closesOn }, today)
  return { instalment: record, accountId, channel, exceptions: found.exceptions, blocks }
}
