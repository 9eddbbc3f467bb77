import Big from 'big.js'
import type { Figure } from '../indicators/cells.ts'
import type { MeasuredIndicator, Unit } from '../indicators/indicator.ts'
import type { Day } from '../kernel/dates.ts'

/** A figure as it was published for a period of its indicator, which lies in that of the report. */
export interface PublishedPeriod {
  readonly version: number
  readonly from: Day
  readonly to: Day
  readonly figure: Figure
}

/** The figure of an indicator over the period of a report, and of how many published periods it is made. */
export interface OverPeriod extends PublishedPeriod {
  readonly periods: number
}

const times: Readonly<Partial<Record<Unit, number>>> = { percent: 100, perThousand: 1000, ratio: 1 }

/**
 * What an indicator says of the period of a report, from the figures that were published of shorter periods in it, in their order. What happened
 * (`during`) is added up: weapons of four weeks, and of a share its numerators and its denominators. How things stood (`atEnd`, `now`) is said as
 * they stood last, since who is there in two weeks is not two; and so is a median, which no sum gives. Where a figure to be added up was hidden, the
 * sum is hidden too: it would tell it. Where the definition changed on the way, what was counted by the newest is added up alone.
 */
export function overPeriod(
  { window, unit }: Pick<MeasuredIndicator, 'window' | 'unit'>,
  published: readonly PublishedPeriod[],
): OverPeriod | undefined {
  const last = published.at(-1)
  if (!last) return undefined
  const alike = published.filter(({ version }) => version === last.version)
  const first = alike[0] ?? last
  const isFlow = window === 'during' && (unit === 'count' || times[unit] !== undefined)
  if (!isFlow || alike.length === 1) return { ...last, periods: 1 }
  const figure = summed(
    alike.map((one) => one.figure),
    unit,
  )
  return { version: last.version, from: first.from, to: last.to, figure, periods: alike.length }
}

function summed(figures: readonly Figure[], unit: Unit): Figure {
  if (figures.some(({ hidden }) => hidden)) return { numerator: null, denominator: null, value: null, hidden: true }
  const sumOf = (values: readonly (string | null)[]) => values.reduce((sum, value) => sum.plus(value ?? 0), new Big(0))
  const numerator = sumOf(figures.map((one) => one.numerator))
  const factor = times[unit]
  if (factor === undefined)
    return { numerator: numerator.toFixed(), denominator: null, value: numerator.toFixed(), hidden: false }
  const denominator = sumOf(figures.map((one) => one.denominator))
  // As the indicators round: to two places, half away from zero.
  const value = denominator.eq(0)
    ? null
    : new Big(numerator.times(factor).div(denominator).toFixed(2, Big.roundHalfUp)).toFixed()
  return { numerator: numerator.toFixed(), denominator: denominator.toFixed(), value, hidden: false }
}
