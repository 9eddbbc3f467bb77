import { z } from 'zod'
import { ageBands } from '../groups/views.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Cell, Figure, Figures } from './cells.ts'
import { valueSql } from './counting.ts'
import { rowsSql } from './countings-store.ts'
import type { Defined } from './definitions.ts'
import type { MeasuredIndicator } from './indicator.ts'
import type { Period } from './period.ts'
import { type RecordsQuery, RecordsView } from './views.ts'

/** Of which period, of whom (one authority, or null for all), and when it is asked: of a period that is not over, what was until now. */
export interface Asked {
  readonly period: Period
  readonly sideId: Id | null
  readonly now: Date
}

/** The rows of an indicator in a period: `$1` and `$2` are its days, `$3` the authority, `$4` now. */
function counted({ code }: { code: string }): string {
  return `period as materialized (
      select $1::date as first_day, least($2::date, ($4::timestamptz at time zone time_zone)::date) as last_day, time_zone as zone,
        $1::date::timestamp at time zone time_zone as starts,
        least(($2::date + 1)::timestamp at time zone time_zone, $4::timestamptz) as ends from programmes),
    counted as materialized (select * from (${rowsSql(code)}) every_one where ($3::uuid is null or side_id = $3))`
}

const values = ({ period, sideId, now }: Asked) => [period.from, period.to, sideId, now]

/** SQL of the region of each place that lies in one. */
const regions = `regions as (
    with recursive up as (select code, code as top, kind, parent_code from places
      union all select up.code, p.code, p.kind, p.parent_code from up join places p on p.code = up.parent_code)
    select code, top as region from up where kind = 'region')`

const Row = z.object({
  level: z.int(),
  key: z.string().nullable(),
  numerator: z.string(),
  denominator: z.string().nullable(),
  value: z.string().nullable(),
})

/** What of `grouping()` is each breakdown, and the whole. */
const levels = { 15: null, 7: 'sex', 11: 'age', 13: 'side', 14: 'region' } as const

/** The figures of an indicator: exact, whoever may read them. Ages are those of the last day of the period. */
export async function figuresOf(tx: Tx, indicator: Defined<MeasuredIndicator>, asked: Asked): Promise<Figures> {
  const { rows } = await tx.query(
    `with recursive ${counted(indicator)}, ${regions},
     placed as (select c.n, c.d, c.measure, c.sex, c.side_id, r.region,
       width_bucket(date_part('year', age(period.last_day, c.born)), array[18, 25, 35, 50]::double precision[]) as band
       from period cross join counted c left join regions r on r.code = c.place_code)
     select grouping(sex, band, side_id, region) as level, coalesce(sex, band::text, side_id::text, region) as key,
       trim_scale(coalesce(sum(n), 0))::text as numerator, trim_scale(sum(d))::text as denominator,
       trim_scale(${valueSql[indicator.unit]})::text as value
     from placed group by grouping sets ((), (sex), (band), (side_id), (region)) order by 1, 2`,
    values(asked),
  )
  const found = rows.map((row) => Row.parse(row))
  const divided = indicator.denominator !== null
  const figure = ({ numerator, denominator, value }: z.infer<typeof Row>): Figure => ({
    numerator,
    denominator: divided ? (denominator ?? '0') : null,
    value,
    hidden: false,
  })
  const all = found.find(({ level }) => level === 15)
  if (!all) throw new Error(`indicator ${indicator.code} gave no figure`)
  const cells = found.flatMap((row): Cell[] => {
    const by = levels[z.literal([15, 7, 11, 13, 14]).parse(row.level)]
    if (by === null || !indicator.by.includes(by)) return []
    const key = by === 'age' && row.key !== null ? (ageBands[Number(row.key)] ?? '') : (row.key ?? '')
    return [{ by, key, figure: figure(row) }]
  })
  return { all: figure(all), cells }
}

/** A page of the records behind a figure: those that count, or all of the denominator. */
export async function recordsOf(
  tx: Tx,
  indicator: Defined<MeasuredIndicator>,
  asked: Asked,
  query: Pick<RecordsQuery, 'part' | 'order' | 'page'>,
): Promise<RecordsView> {
  const where = query.part === 'counted' ? 'n <> 0' : 'coalesce(d, n) <> 0'
  const from = `from counted where ${where}`
  const statement = `with ${counted(indicator)}`
  const { rows } = await tx.query(
    `${statement} select id, label, at, trim_scale(n)::text as n, trim_scale(d)::text as d, measure
     ${from} ${orderBy(query.order, { at: 'at' }, 'id')} ${pageAt(query.page)}`,
    values(asked),
  )
  const total = await countUpTo(tx, `${statement} select ${from}`, values(asked))
  return RecordsView.parse({ records: rows, ...total, page: query.page, pageSize })
}
