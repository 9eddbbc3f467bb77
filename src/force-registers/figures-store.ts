import { rowsWithoutSmallCells, withoutSmallCells } from '../groups/small-cells.ts'
import type { Day } from '../kernel/dates.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { judgeHours } from './detention.ts'
import { ForceFiguresView } from './views.ts'

/**
 * Both registers as numbers without words, of the reader's side or of all for a joint body. Counted as the writer, since no ordinary reader
 * may look; small numbers are hidden, and a second where one would follow from the total (R-SHR).
 */
export async function readForceFigures(
  tx: Tx,
  actor: Actor,
  { from, to }: { from: Day; to: Day },
): Promise<ForceFiguresView> {
  const values = [actor.joint, actor.sideId, from, to]
  const force = `from force_uses f left join force_reviews r on r.id = f.review_id
    where ($1::boolean or f.side_id = $2::uuid) and f.occurred_on between $3 and $4`
  const { rows: kinds } = await tx.query<{ key: string; n: number }>(
    `select k.kind as key, count(*) as n from (select f.kinds ${force}) f cross join unnest(f.kinds) as k (kind) group by 1 order by 1`,
    values,
  )
  const faulted = `'no' in (r.lawful, r.necessary, r.proportionate)`
  const { rows: uses } = await tx.query<Record<string, number>>(
    `select count(*) filter (where r.id is not null) as reviewed, count(*) filter (where r.id is null) as unreviewed,
       count(*) filter (where r.lawful = 'yes' and r.necessary = 'yes' and r.proportionate = 'yes') as in_order,
       count(*) filter (where ${faulted}) as faulted,
       count(*) filter (where r.id is not null and not ${faulted}
         and not (r.lawful = 'yes' and r.necessary = 'yes' and r.proportionate = 'yes')) as unclear,
       coalesce(sum(f.killed_best), 0) as killed, coalesce(sum(f.injured_best), 0) as injured ${force}`,
    values,
  )
  const { rows: held } = await tx.query<Record<string, number>>(
    `select count(*) filter (where d.age = 'adult') as adults, count(*) filter (where d.age <> 'adult') as children,
       count(*) filter (where d.judge_at <= d.arrested_at + interval '${judgeHours} hours') as in_time,
       count(*) filter (where coalesce(d.judge_at, d.ended_at, now()) > d.arrested_at + interval '${judgeHours} hours') as late,
       count(*) filter (where d.status = 'released') as released, count(*) filter (where d.status = 'handedOver') as handed_over,
       count(*) filter (where d.status = 'escaped') as escaped, count(*) filter (where d.status = 'died') as died
     from detentions d where ($1::boolean or d.side_id = $2::uuid)
       and (d.arrested_at at time zone (select time_zone from programmes))::date between $3 and $4`,
    values,
  )
  const [use = {}] = uses
  const [one = {}] = held
  const counts = (of: Record<string, number>, names: Readonly<Record<string, string>>) =>
    withoutSmallCells(Object.fromEntries(Object.entries(names).map(([key, column]) => [key, Number(of[column] ?? 0)])))
  return ForceFiguresView.parse({
    ...{ from, to, kinds: rowsWithoutSmallCells(kinds) },
    uses: counts(use, { reviewed: 'reviewed', unreviewed: 'unreviewed' }),
    found: counts(use, { inOrder: 'in_order', faulted: 'faulted', unclear: 'unclear' }),
    people: counts(use, { killed: 'killed', injured: 'injured' }),
    detained: counts(one, { adults: 'adults', children: 'children' }),
    judge: counts(one, { inTime: 'in_time', late: 'late' }),
    ended: counts(one, { released: 'released', handedOver: 'handed_over', escaped: 'escaped', died: 'died' }),
  })
}
