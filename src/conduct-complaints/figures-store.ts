import { rowsWithoutSmallCells, smallCountsHidden } from '../groups/small-cells.ts'
import type { Day } from '../kernel/dates.ts'
import { dayNumber, daysAfter } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, pageAt } from '../server/lists.ts'
import { shareInterval } from '../statistics/rates.ts'
import { ConductFiguresView, type ConductUnitFigures } from './views.ts'

/** Complaints that count: not withdrawn, not held, and not found to lead nowhere; of the reader's side, or of all for a joint body. */
const counted = `c.withdrawn_at is null and not (c.held and c.status = 'received') and c.status <> 'notFollowed'`
const day = '(c.received_at at time zone (select time_zone from programmes))::date'
const decided = 'c.decided_by is not null'
const found = `${decided} and c.finding in ('substantiated', 'partly')`
const confidence = 0.95

/** A share with what chance leaves open; null where one of its numbers may not be told. */
function shareOf(count: number, of: number): ConductUnitFigures['share'] {
  const { low, high } = shareInterval(count, of, confidence)
  return { share: count / of, low, high }
}

interface Counted extends Record<string, unknown> {
  readonly id: Id
  readonly n: number
  readonly before: number
  readonly decided: number
  readonly found: number
}

function figuresOf(row: Counted, kinds: readonly { key: string; n: number }[]) {
  const [n = null] = smallCountsHidden([row.n])
  const [before = null] = smallCountsHidden([row.before])
  // Either part of what was decided would tell the other.
  const [yes = null, no = null] = smallCountsHidden([row.found, row.decided - row.found])
  const whole = n !== null && yes !== null && no !== null
  return {
    ...{ unitId: row.id, name: row.name, institutionName: row.institution_name, complaints: n, before },
    ...{ decided: whole ? row.decided : null, found: whole ? row.found : null },
    share: whole && row.decided > 0 ? shareOf(row.found, row.decided) : null,
    kinds: n === null ? [] : rowsWithoutSmallCells(kinds),
  }
}

/**
 * Complaints about each unit, by kind and by what was found, beside the period of equal length before: patterns, as numbers without words.
 * Counted as the writer, since no ordinary reader may look; every unit stands in the list, so that its place tells nothing.
 */
export async function readConductFigures(
  tx: Tx,
  actor: Actor,
  { from, to, page }: { from: Day; to: Day; page: number },
): Promise<ConductFiguresView> {
  const beforeFrom = daysAfter(from, dayNumber(from) - dayNumber(to) - 1)
  const of = [actor.joint, actor.sideId]
  const within = `($1::boolean or c.side_id = $2::uuid) and ${counted}`
  const { rows: units } = await tx.query<Counted>(
    `select u.id, u.name, i.name as institution_name,
       count(c.id) filter (where ${day} >= $3) as n, count(c.id) filter (where ${day} < $3) as before,
       count(c.id) filter (where ${day} >= $3 and ${decided}) as decided,
       count(c.id) filter (where ${day} >= $3 and ${found}) as found
     from institution_units u join institutions i on i.id = u.institution_id
       left join conduct_complaints c on c.unit_id = u.id and ${within} and ${day} between $5 and $4
     where $1::boolean or u.side_id = $2::uuid
     group by u.id, i.id order by u.side_id, i.id, u.id ${pageAt(page)}`,
    [...of, from, to, beforeFrom],
  )
  const ids = units.map(({ id }) => id)
  const inPeriod = `${within} and ${day} between $3 and $4`
  const values = [...of, from, to]
  const { rows: ofUnits } = await tx.query<{ unit: Id; key: string; n: number }>(
    `select c.unit_id as unit, k.kind as key, count(*) as n from conduct_complaints c cross join unnest(c.kinds) as k (kind)
     where ${inPeriod} and c.unit_id = any($5) group by 1, 2 order by 1, 2`,
    [...values, ids],
  )
  const grouped = async (what: string, from = '', where = 'true') => {
    const { rows } = await tx.query<{ key: string; n: number }>(
      `select ${what} as key, count(*) as n from conduct_complaints c ${from} where ${inPeriod} and ${where} group by 1 order by 1`,
      values,
    )
    return rowsWithoutSmallCells(rows)
  }
  return ConductFiguresView.parse({
    ...{ from, to, beforeFrom, page, pageSize },
    units: units.map((row) =>
      figuresOf(
        row,
        ofUnits.filter(({ unit }) => unit === row.id).map(({ key, n }) => ({ key, n })),
      ),
    ),
    kinds: await grouped('k.kind', 'cross join unnest(c.kinds) as k (kind)'),
    findings: await grouped('c.finding', '', decided),
    outcomes: await grouped('o.outcome', 'cross join unnest(c.outcomes) as o (outcome)', 'c.told_by is not null'),
    ...(await countUpTo(tx, 'select from institution_units u where $1::boolean or u.side_id = $2::uuid', of)),
  })
}
