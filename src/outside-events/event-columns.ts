/**
 * The events of one import as packed columns, one place per event in the order of their first days: what a map, a histogram or a statistic
 * scans, a million events in milliseconds. Built once when the import is finished and never changed.
 */
export interface EventColumns {
  readonly count: number
  /** The first day of each event, as days since 1970-01-01. */
  readonly days: Int32Array
  /** The last day of each event; the first day again where it ended on the day it began. */
  readonly endDays: Int32Array
  /** Degrees east (WGS 84); NaN where the event has no place. */
  readonly longitudes: Float64Array
  /** Degrees north (WGS 84); NaN where the event has no place. */
  readonly latitudes: Float64Array
  /** Within how many metres of the point it was; -1 where that is not known. */
  readonly radii: Int32Array
  /** Index in `Object.keys(incidentTypes)`. */
  readonly types: Uint8Array
  /** How many were killed: the best estimate. */
  readonly killed: Int32Array
}
