import { clusters } from './cluster-figure.ts'
import { type AnalysisOptions, type Columns, chosen, isInPeriod, sumAt } from './columns.ts'
import type { Figures } from './figures.ts'
import { hotSpots } from './hot-spot-figure.ts'
import { trends } from './trend-figure.ts'
import { weekFigures, weeklyCounts } from './week-figure.ts'

/** All figures of a period. Columns begin before it, as far as the weeks and the period before need it. */
export function analysed(columns: Columns, options: AnalysisOptions): Figures {
  const inPeriod = chosen(columns, (i) => isInPeriod(columns, i, options))
  const weekly = weeklyCounts(columns, options)
  return {
    ...{ count: inPeriod.length, killed: sumAt(columns.killed, inPeriod) },
    hotSpots: hotSpots(columns, inPeriod, options),
    clusters: clusters(columns, inPeriod, options),
    weeks: weekFigures(columns, inPeriod, options, weekly),
    trends: trends(columns, options, weekly),
  }
}
