import { falseDiscoveryRates } from '../statistics/false-discovery.ts'
import { firstDayOf, surpriseOf, weekOf } from '../statistics/weekly.ts'
import { baselineWeeks } from './alert-rule.ts'
import type { AnalysisOptions, Columns } from './columns.ts'
import type { Anomaly, WeekFigures } from './figures.ts'

const mostAnomalies = 100
export const anomalyLevel = 0.05

/** The counts of each district in each week of the period and of the weeks before that it is compared with: a row for each district. */
export function weeklyCounts(
  { days, daySpans, districts }: Columns,
  { from, until, districts: count }: AnalysisOptions,
): Int32Array[] {
  const first = weekOf(from) - baselineWeeks
  const weeks = weekOf(until) - first + 1
  const table = Array.from({ length: count }, () => new Int32Array(weeks))
  for (let i = 0; i < days.length; i++) {
    const row = table[districts[i] ?? -1]
    const week = weekOf(days[i] ?? 0) - first
    if (row && week >= 0 && week < weeks && (daySpans[i] ?? 0) < 7) row[week] = (row[week] ?? 0) + 1
  }
  return table
}

/**
 * Incidents by week, Monday to Sunday, and the weeks of districts that surprise after the eight before them (`surpriseOf`), with false
 * discoveries controlled over the districts of each week. Only whole weeks are held against others. Left out is what is known to a
 * month or a year alone.
 */
export function weekFigures(
  columns: Columns,
  inPeriod: Int32Array,
  { from, until, districts }: AnalysisOptions,
  table: readonly Int32Array[],
): WeekFigures {
  const used = inPeriod.filter((i) => (columns.daySpans[i] ?? 0) < 7)
  const [firstShown, last] = [weekOf(from), weekOf(until)]
  const bars = Array.from({ length: last - firstShown + 1 }, (_, k) => {
    const monday = firstDayOf(firstShown + k)
    return { from: monday, until: monday + 6, count: 0, killed: 0, whole: monday >= from && monday + 6 <= until }
  })
  for (const i of used) {
    const bar = bars[weekOf(columns.days[i] ?? 0) - firstShown]
    if (!bar) continue
    bar.count++
    bar.killed += columns.killed[i] ?? 0
  }
  const anomalies: Anomaly[] = []
  let tests = 0
  for (const [k, bar] of bars.entries()) {
    if (!bar.whole || districts === 0) continue
    tests += districts
    const at = k + baselineWeeks
    const surprises = table.map((row) => surpriseOf(row[at] ?? 0, row.subarray(at - baselineWeeks, at)))
    const rates = falseDiscoveryRates(surprises.map((surprise) => surprise?.p ?? 1))
    surprises.forEach((surprise, district) => {
      const q = rates[district] ?? 1
      const count = table[district]?.[at] ?? 0
      if (!surprise || q > anomalyLevel || count === 0) return
      const { expected, p } = surprise
      anomalies.push({ ...{ district, from: bar.from, until: bar.until, count, expected, p, q }, weeks: baselineWeeks })
    })
  }
  anomalies.sort((a, b) => b.from - a.from || a.q - b.q)
  return {
    basis: { used: used.length, noPoint: 0, tooCoarse: 0, noDay: inPeriod.length - used.length },
    ...{ bars, anomalies: anomalies.slice(0, mostAnomalies), tests },
  }
}
