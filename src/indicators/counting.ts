import type { Unit } from './indicator.ts'

/**
 * How an indicator is counted: SQL of the records, one row each, and of what each row is. The figure, its breakdown and the list of records
 * behind it are all asked of these same rows, so that they cannot differ. `period` is a row of the statement with the moments `starts` and
 * `ends` (which is no part of it), the days `first_day` and `last_day`, and the `zone` of the programme. Whoever asks, the rows are the same:
 * who was handed over to another pathway is left out here and not by the reader's policies alone.
 */
export interface Counting {
  /** Tables and conditions; `period` can be named anywhere. */
  readonly from: string
  readonly where?: string
  readonly id: string
  /** What people call the record: a number or a code, never a name. */
  readonly label: string
  /** The moment or day that places it in the period, or since when it stands. */
  readonly at: string
  /** How much of the row counts; one where nothing is said. */
  readonly n?: string
  /** How much of the row is in the denominator; left out where there is none. */
  readonly d?: string
  /** What is measured of it, for a median: seconds. */
  readonly measure?: string
  readonly side: string
  readonly place?: string
  readonly sex?: string
  /** SQL of the latest day of birth: of an age that is known roughly, the youngest counts. */
  readonly born?: string
}

/** The rows of a counting as one select. */
export function rowsOf({ from, where = 'true', id, label, at, n = '1', d, measure, side, ...of }: Counting): string {
  const { place = 'null', sex = 'null', born = 'null' } = of
  return `select ${id} as id, (${label})::text as label, (${at})::timestamptz as at, coalesce((${n})::numeric, 0) as n,
    (${d ?? 'null'})::numeric as d, (${measure ?? 'null'})::double precision as measure, ${side} as side_id,
    (${place})::text as place_code, (${sex})::text as sex, (${born})::date as born
    from period cross join ${from} where ${where}`
}

/** SQL of the value of a unit over the rows of a group. */
export const valueSql: Readonly<Record<Unit, string>> = {
  count: 'coalesce(sum(n), 0)',
  percent: 'round(100 * sum(n) / nullif(sum(d), 0), 2)',
  perThousand: 'round(1000 * sum(n) / nullif(sum(d), 0), 2)',
  ratio: 'round(sum(n) / nullif(sum(d), 0), 2)',
  medianDays: 'round((percentile_cont(0.5) within group (order by measure) / 86400)::numeric, 2)',
  medianHours: 'round((percentile_cont(0.5) within group (order by measure) / 3600)::numeric, 2)',
}

/** SQL of a person `p` whose record everybody of the side sees, joined to the column that names them. Who was handed over to another pathway is of nobody. */
export const personOf = (column: string) => `left join people p on p.id = ${column} and p.transferred_at is null`
/** The columns of a person for the breakdown. */
export const ofPerson = {
  sex: 'case when p.erased_at is null then p.sex end',
  born: `case when p.erased_at is null then (p.birth ->> 'to')::date end`,
} as const
/** SQL of the day of a moment where the programme works. */
export const dayHere = (moment: string) => `(${moment} at time zone period.zone)::date`
/** SQL of whether a moment lies in the period. */
export const during = (moment: string) => `${moment} >= period.starts and ${moment} < period.ends`
/** SQL of whether a day lies in the period. */
export const onDays = (day: string) => `${day} between period.first_day and period.last_day`
