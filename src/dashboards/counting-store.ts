import type { Tx } from '../server/database.ts'
import type { Conditions } from '../server/lists.ts'
import type { Scope } from './panel-store.ts'
import type { PartsPanel, TrendPanel } from './views.ts'

/** What happened when, for a trend: a table with its alias `r`, the moment in it, and by which series it is told apart. */
export interface Happened {
  /** `people r`, with joins where the moment lies elsewhere. */
  readonly from: string
  /** An instant, or where `dated` is set a day, of what is counted. */
  readonly at: string
  readonly dated?: true
  /** An expression that gives one of `series`; what it gives otherwise is not counted. */
  readonly by: string
  readonly series: readonly string[]
  readonly where: Conditions
}

/** Counts by the parts of time of the scope, told apart by series. What is dated in the future is not counted. */
export async function countTrend(
  tx: Tx,
  { spans, timeZone }: Scope,
  { from, at, dated, by, series, where }: Happened,
): Promise<Omit<TrendPanel, 'key' | 'href'>> {
  // A moment is compared as it is kept, with the beginnings of days: an index of it serves, and no day is reckoned for each row.
  const zone = dated ? '' : where.value(timeZone)
  const begins = (day: string) => (dated ? day : `((${day})::timestamp at time zone ${zone}::text)`)
  const starts = `(select array_agg(${begins('begun')} order by begun)
    from unnest(${where.value(spans.map((span) => span.from))}::date[]) as begun)`
  const first = begins(`${where.value(spans[0]?.from)}::date`)
  const end = begins(`${where.value(spans.at(-1)?.until)}::date + 1`)
  const { rows } = await tx.query<{ span: number; series: string; n: number }>(
    `select width_bucket(${at}, ${starts}) - 1 as span, ${by} as series, count(*)::integer as n
     from ${from} where ${at} >= ${first} and ${at} < ${end} and ${where.where} group by 1, 2`,
    where.values,
  )
  const counted = spans.map(({ from: begun, until }, span) => ({
    from: begun,
    until,
    counts: series.map((one) => rows.find((row) => row.span === span && row.series === one)?.n ?? 0),
  }))
  return { kind: 'trend', series: [...series], spans: counted }
}

/** Counts how things stand, in the order of `parts`; a part of which there is none is said, too. */
export async function countParts(
  tx: Tx,
  { from, by, parts, where }: { from: string; by: string; parts: readonly string[]; where: Conditions },
): Promise<Omit<PartsPanel, 'key' | 'href'>> {
  const { rows } = await tx.query<{ part: string; n: number }>(
    `select ${by} as part, count(*)::integer as n from ${from} where ${where.where} group by 1`,
    where.values,
  )
  const counted = new Map(rows.map(({ part, n }) => [part, n]))
  return { kind: 'parts', parts: parts.map((key) => ({ key, words: null, count: counted.get(key) ?? 0 })) }
}
