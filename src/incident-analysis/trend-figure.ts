import { countInterval, rateRatio } from '../statistics/rates.ts'
import { cumulativeSums } from '../statistics/weekly.ts'
import { baselineWeeks, rateHours } from './alert-rule.ts'
import { type AnalysisOptions, type Columns, isInPeriod } from './columns.ts'
import type { Trend } from './figures.ts'

export const confidence = 0.95
/** The rise that the cumulative sum watches for, and the level at which it warns: settings of the program, no standard gives them. */
export const cusumRise = 2
export const cusumLevel = 5

/**
 * Each district in the period beside the period of the same length before it. Rates are of what own watchers noticed, per 100 monitored
 * hours, with their exact intervals; a count of what people told says nothing of hours watched, and without hours there is no rate (§2.3).
 */
export function trends(columns: Columns, options: AnalysisOptions, table: readonly Int32Array[]): Trend[] {
  const { from, until, districts } = options
  const length = until - from + 1
  const before = { from: from - length, until: from - 1 }
  const now = Array.from({ length: districts }, () => ({ count: 0, noticed: 0 }))
  const then = Array.from({ length: districts }, () => ({ count: 0, noticed: 0 }))
  for (let i = 0; i < columns.days.length; i++) {
    const of = isInPeriod(columns, i, options) ? now : isInPeriod(columns, i, before) ? then : undefined
    const sum = of?.[columns.districts[i] ?? -1]
    if (!sum) continue
    sum.count++
    sum.noticed += columns.noticed[i] ?? 0
  }
  return now.flatMap(({ count, noticed }, district) => {
    const { count: countBefore, noticed: noticedBefore } = then[district] ?? { count: 0, noticed: 0 }
    const [hours, hoursBefore] = [options.hoursNow[district] ?? 0, options.hoursBefore[district] ?? 0]
    if (count + countBefore === 0 && hours + hoursBefore === 0) return []
    const ratio = rateRatio({ count: noticed, hours }, { count: noticedBefore, hours: hoursBefore }, confidence)
    return [
      {
        ...{ district, count, countBefore, noticed, noticedBefore, hours, hoursBefore },
        ...{ rate: rateOf(noticed, hours), rateBefore: rateOf(noticedBefore, hoursBefore) },
        ratio: ratio ? { value: finite(ratio.ratio), low: ratio.low, high: finite(ratio.high), p: ratio.p } : null,
        cusum: cusumOf(table[district] ?? new Int32Array()),
      },
    ]
  })
}

const finite = (value: number) => (Number.isFinite(value) ? value : null)

function rateOf(count: number, hours: number): Trend['rate'] {
  if (!(hours > 0)) return null
  const { low, high } = countInterval(count, confidence)
  const per = (value: number) => (value / hours) * rateHours
  return { value: per(count), low: per(low), high: per(high) }
}

/** The sum over the weeks of the period, with the weeks before them as what is usual; undefined where nothing was usual. */
function cusumOf(counts: Int32Array): Trend['cusum'] {
  const usual = counts.subarray(0, baselineWeeks).reduce((sum, count) => sum + count, 0) / baselineWeeks
  if (usual === 0 || counts.length <= baselineWeeks) return null
  const sums = cumulativeSums(counts.subarray(baselineWeeks), usual, cusumRise)
  return { value: sums.at(-1) ?? 0, warnsFrom: cusumLevel, usual }
}
