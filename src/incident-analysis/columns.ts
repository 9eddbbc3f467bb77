/**
 * Incidents as columns of numbers, one place for each, so that a hundred thousand go to another thread without being copied one by one.
 * The own log and imported events of others have the same columns.
 */
export interface Columns {
  /** Days since 1970-01-01 on which they began. */
  readonly days: Int32Array
  /** How many days later it can have been, as far as is known: 0 of an exact day, 6 of a week, 30 of a month, 365 of a year. */
  readonly daySpans: Int32Array
  /** Degrees; NaN where there is no point. */
  readonly longitudes: Float64Array
  readonly latitudes: Float64Array
  /** Metres around the point within which they were; −1 where nobody said. */
  readonly radii: Int32Array
  /** Killed, best estimate. */
  readonly killed: Int32Array
  /** Which of the districts; −1 where none is known. */
  readonly districts: Int32Array
  /** 1 where own watchers noticed it: what monitored hours can be held against. */
  readonly noticed: Uint8Array
}

/** None. */
export const noColumns: Columns = {
  ...{ days: new Int32Array(), daySpans: new Int32Array(), radii: new Int32Array(), killed: new Int32Array() },
  ...{ longitudes: new Float64Array(), latitudes: new Float64Array(), districts: new Int32Array() },
  noticed: new Uint8Array(),
}

/** What the figures are asked for. */
export interface AnalysisOptions {
  /** First and last day of the period. */
  readonly from: number
  readonly until: number
  /** Degrees along a side of a cell. */
  readonly cell: number
  /** How near is near, for clusters and repeats. */
  readonly metres: number
  readonly days: number
  /** So many near one another are a cluster. */
  readonly least: number
  readonly districts: number
  /** Hours watched by district, in the period and in the one before it. */
  readonly hoursNow: readonly number[]
  readonly hoursBefore: readonly number[]
  /** Inhabited places: with the incidents they say which cells are looked at. */
  readonly places: readonly (readonly [number, number])[]
}

/** The incidents that satisfy a condition, as places in the columns. */
export function chosen(columns: Columns, test: (i: number) => boolean): Int32Array {
  const found: number[] = []
  for (let i = 0; i < columns.days.length; i++) if (test(i)) found.push(i)
  return Int32Array.from(found)
}

/** Whether an incident's day, as far as it is known, lies in a period from its first to its last day. */
export function isInPeriod({ days }: Columns, i: number, { from, until }: { from: number; until: number }): boolean {
  const day = days[i] ?? 0
  return day >= from && day <= until
}

export function sumAt(values: ArrayLike<number>, at: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < at.length; k++) sum += values[at[k] ?? 0] ?? 0
  return sum
}
