import { balanceOf, sumOfEstimates } from '../foreign-forces/balance.ts'
import { rowsOfForces } from '../foreign-forces/balance-store.ts'
import type { Day } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { Texts } from '../kernel/texts.ts'
import { coverageOf, dayBegins } from '../monitoring/coverage.ts'
import { readWatched } from '../monitoring/coverage-store.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Commitment } from './commitment.ts'
import { measureOf } from './measures/definitions.ts'
import { type MeasureId, type MeasureValues, progressOf } from './measures/measure.ts'
import { weeksUntil } from './measures/weeks.ts'
import type { FigureView } from './views.ts'

/** Which figure, of which days. Days come in order, and the first is that of the comparison where there is one. */
interface Wanted {
  readonly days: readonly Day[]
  /** The authority that owes the commitment; null where it is an outside party. */
  readonly owedBy: Id | null
  readonly baselineOn: Day
}

/** The numbers of an office on a day. */
interface Reading {
  readonly sideId: Id
  readonly day: Day
  readonly values: MeasureValues
}

const timeZone = '(select time_zone from programmes)'
const dayOf = (instant: string) => `(${instant} at time zone ${timeZone})::date`

/** SQL of the day from which a row counts, and of the day from which it counts no more; null: never. */
interface Part {
  readonly since: string
  readonly until?: string
}

/** SQL of when a group `g` was first classified by two signatures; null where it never was. */
export const classifiedAt = `(select min(c.signed_at) from classifications c
  where c.group_id = g.id and c.status in ('signed', 'superseded'))`

/** How the parts of a figure are counted in tables. */
interface Counting {
  /** Table with its alias, and the column of its office. */
  readonly from: string
  readonly of: string
  /** SQL of how many a row is; one where nothing is said. */
  readonly number?: string
  readonly parts: Readonly<Record<string, Part>>
  readonly values?: readonly unknown[]
}

/**
 * Counts by office and day. Reads what the transaction's reader may see: a side its own rows, a joint body those of both. An office
 * without any row of the kind is left out: it said nothing, which is no zero. Each row is read once, and those that count from and until
 * the same days are one: half a year of weeks is then asked of few.
 */
async function counted(
  tx: Tx,
  days: readonly Day[],
  { from, of, number = '1', parts, values = [] }: Counting,
): Promise<Reading[]> {
  const spans = Object.values(parts).flatMap(({ since, until = 'null::date' }) => [since, until])
  const sums = Object.keys(parts).map(
    (_, i) => `coalesce(sum(x.n) filter (where x.d${2 * i} <= d.day
      and (x.d${2 * i + 1} is null or x.d${2 * i + 1} > d.day)), 0)::integer as part_${i}`,
  )
  const { rows } = await tx.query<Record<string, number> & { side: Id; day: Day }>(
    `with x as (select ${of} as side, sum(${number}) as n, ${spans.map((span, i) => `${span} as d${i}`).join(', ')}
       from ${from} where ${of} is not null group by 1, ${spans.map((_, i) => i + 3).join(', ')})
     select x.side, to_char(d.day, 'YYYY-MM-DD') as day, ${sums.join(', ')}
     from unnest($1::date[]) d (day) cross join x group by 1, 2`,
    [days, ...values],
  )
  return rows.map(({ side, day, ...row }) => ({
    ...{ sideId: side, day },
    values: Object.fromEntries(Object.keys(parts).map((key, i) => [key, row[`part_${i}`] ?? null])),
  }))
}

async function foreignFighters(tx: Tx, { days }: Wanted): Promise<Reading[]> {
  const { rows: forces } = await tx.query<{ id: Id; side: Id }>('select id, side_id as side from foreign_forces')
  const rows = await rowsOfForces(
    tx,
    forces.map(({ id }) => id),
  )
  const sides = [...new Set(forces.map(({ side }) => side))]
  return sides.flatMap((sideId) =>
    days.map((day) => {
      const balances = forces
        .filter(({ side }) => side === sideId)
        .flatMap(({ id }) => {
          const of = rows.get(id)
          return of ? [balanceOf(of, day)] : []
        })
      const sum = (key: 'everVerified' | 'everReported') => balances.reduce((all, one) => all + one[key], 0)
      const remaining = sumOfEstimates(balances.map((one) => one.remaining)).best
      return {
        sideId,
        day,
        values: { remaining, leftVerified: sum('everVerified'), leftReported: sum('everReported') },
      }
    }),
  )
}

/** How many days before a day are counted with it, so that a week without watches is no week of peace. */
const window = 28

async function violationsPerHour(tx: Tx, { days, owedBy }: Wanted): Promise<Reading[]> {
  const counts = await counted(tx, days, {
    from: 'violations v join incidents i on i.id = v.incident_id',
    of: 'v.side_id',
    parts: {
      violations: {
        since: `case when v.status = 'confirmed' and v.finding is distinct from 'noBreach'
          and ($2::uuid is null or v.party_side_id = $2) then i.started_on end`,
        until: `i.started_on + ${window}`,
      },
    },
    values: [owedBy],
  })
  const zone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const begins = (day: Day) => dayBegins(day, zone)
  const iso = (moment: number) => new Date(moment).toISOString()
  const first = days[0] ?? ''
  const last = days.at(-1) ?? ''
  const { rows: watching } = await tx.query<{ side: Id }>('select distinct side_id as side from watches')
  const sides = [...new Set([...counts.map(({ sideId }) => sideId), ...watching.map(({ side }) => side)])]
  const readings: Reading[] = []
  for (const sideId of sides) {
    const span = { from: iso(begins(daysAfter(first, 1 - window))), until: iso(begins(daysAfter(last, 1))) }
    const watches = await readWatched(tx, { ...span, sideId })
    for (const day of days) {
      const within = { from: begins(daysAfter(day, 1 - window)), until: begins(daysAfter(day, 1)) }
      const { districts } = coverageOf(watches, { window: within, timeZone: zone, now: within.until })
      const hours = Math.round(districts.reduce((sum, one) => sum + one.hours, 0))
      const of = counts.find((one) => one.sideId === sideId && one.day === day)
      const violations = of?.values.violations ?? 0
      const rate = hours === 0 ? null : Math.round((violations / hours) * 1000) / 10
      readings.push({ sideId, day, values: { rate, violations, hours } })
    }
  }
  return readings
}

const inTables: Readonly<
  Record<Exclude<MeasureId, 'foreignFighters' | 'violationsPerHour'>, (wanted: Wanted) => Counting>
> = {
  weaponsWithdrawn: () => ({
    ...{ from: 'withdrawals w join declared_weapons x on x.withdrawal_id = w.id', of: 'w.side_id', number: 'x.count' },
    parts: {
      declared: { since: `case when w.status <> 'cancelled' then ${dayOf('w.recorded_at')} end` },
      withdrawn: { since: `case when w.status = 'verified' then ${dayOf('w.decided_at')} end` },
    },
  }),
  groupsClassified: () => ({
    ...{ from: 'armed_groups g', of: 'g.side_id' },
    parts: {
      classified: {
        since: dayOf(classifiedAt),
      },
      inventoried: { since: dayOf('g.reported_at') },
    },
  }),
  personsDemobilized: () => ({
    ...{ from: 'site_visits v', of: 'v.side_id' },
    parts: { discharged: { since: `case when v.status = 'discharged' then ${dayOf('v.left_at')} end` } },
  }),
  ordnanceCleared: () => ({
    ...{ from: 'ordnance_reports r', of: 'r.side_id' },
    parts: {
      cleared: {
        since: `case when r.status = 'closed' and r.outcome in ('disposed', 'removed', 'handedOver') then
          (select min(${dayOf('s.taken_at')}) from ordnance_report_steps s where s.report_id = r.id and s.kind = 'closed') end`,
      },
      reported: {
        since: `case when r.status not in ('rejected', 'duplicate') then ${dayOf('coalesce(r.taken_on_at, r.received_at)')} end`,
      },
    },
  }),
  restrictionsLifted: () => ({
    ...{ from: 'movement_restrictions r', of: 'r.side_id' },
    parts: {
      standing: { since: dayOf('r.began_at'), until: dayOf('r.ended_at') },
      lifted: { since: dayOf('r.ended_at') },
    },
  }),
  embargoDeliveries: ({ baselineOn }) => ({
    ...{ from: 'embargo_deliveries e', of: 'e.side_id' },
    parts: {
      recorded: { since: 'case when e.started_on > $2::date then e.started_on end' },
      substantiated: {
        since: `case when e.finding = 'substantiated' and e.started_on > $2::date then e.started_on end`,
      },
    },
    values: [baselineOn],
  }),
  detaineesReleased: () => ({
    from: `confidence_tasks t join confidence_measures m on m.id = t.measure_id and m.kind = 'prisonerExchange'
      and m.status in ('agreed', 'underway', 'done')`,
    ...{ of: 't.owed_by', number: 'coalesce(t.number, 0)' },
    parts: {
      confirmed: { since: `case when t.status = 'confirmed' then t.done_on end` },
      said: { since: 't.done_on' },
    },
  }),
}

function readings(tx: Tx, id: MeasureId, wanted: Wanted): Promise<Reading[]> {
  if (id === 'foreignFighters') return foreignFighters(tx, wanted)
  if (id === 'violationsPerHour') return violationsPerHour(tx, wanted)
  return counted(tx, wanted.days, inTables[id](wanted))
}

/**
 * The figure of a commitment on a day: by office, with the day of comparison, the target, and week by week. Figures of two offices are
 * never added up. It reads what the reader may see, and says whose numbers they are; null for a commitment that is followed by none.
 */
export async function figureOf(
  tx: Tx,
  { measure: id, baselineOn, target, owedBy }: Pick<Commitment, 'measure' | 'baselineOn' | 'target' | 'owedBy'>,
  on: Day,
  { weekly = true }: { weekly?: boolean } = {},
): Promise<FigureView | null> {
  if (id === null || baselineOn === null) return null
  const weeks = weekly ? weeksUntil(baselineOn, on) : []
  const days = [...new Set([baselineOn, ...weeks, on])].sort()
  const found = await readings(tx, id, { days, owedBy: owedBy.sideId, baselineOn })
  const { rows } = await tx.query<{ id: Id; name: unknown }>(
    'select id, name from authorities where id = any($1) order by position',
    [[...new Set(found.map(({ sideId }) => sideId))]],
  )
  const { main } = measureOf(id)
  const offices = rows.map((office) => {
    const of = (day: Day) => found.find((one) => one.sideId === office.id && one.day === day)?.values ?? {}
    const mainOn = (day: Day) => of(day)[main] ?? null
    return {
      ...{ sideId: office.id, office: Texts.parse(office.name), now: of(on), baseline: of(baselineOn) },
      progress: progressOf(mainOn(baselineOn), mainOn(on), target),
      trend: weeks.map((day) => ({ day, value: mainOn(day) })),
    }
  })
  return { id, on, baselineOn, target, offices }
}
