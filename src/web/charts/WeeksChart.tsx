import type { PlotOptions } from '@observablehq/plot'
import { useCallback } from 'react'
import type { Day } from '../../kernel/dates.ts'
import { dayText } from '../day-text.ts'
import { useFormat, useLanguage, useText } from '../i18n.tsx'
import { DateText } from '../kit/Dates.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { type Column, Table } from '../kit/Table.tsx'
import { localeOf } from '../language.ts'
import { fillOf, Legend } from './looks.tsx'
import { PlotFigure } from './PlotFigure.tsx'
import { chartTexts } from './texts.ts'

export interface Week {
  readonly from: Day
  readonly until: Day
  /** One count for each series. */
  readonly counts: readonly number[]
}

const sumOf = ({ counts }: Week) => counts.reduce((sum, count) => sum + count, 0)

/** Counts by weeks as stacked bars, in the direction of reading, and the same as a table. */
export function WeeksChart({
  title,
  series,
  weeks,
}: {
  title: string
  series: readonly string[]
  weeks: readonly Week[]
}) {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')): PlotOptions => {
      const rightToLeft = language === 'ar'
      const day = new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'short', timeZone: 'UTC' })
      const bars = weeks.flatMap(({ until, counts }) => counts.map((count, at) => ({ until, count, fill: fillOf(at) })))
      const most = Math.max(4, ...weeks.map(sumOf))
      return {
        width: 640,
        height: 220,
        marginLeft: rightToLeft ? 12 : 48,
        marginRight: rightToLeft ? 48 : 12,
        marginBottom: 34,
        style: { fontSize: '13px', background: 'transparent' },
        color: { type: 'identity' },
        x: {
          type: 'band',
          domain: weeks.map(({ until }) => until),
          reverse: rightToLeft,
          // Every fifth from the last, so that the newest week always has its day.
          ticks: weeks.filter((_, i) => (weeks.length - 1 - i) % 5 === 0).map(({ until }) => until),
          tickFormat: (until: string) => day.format(new Date(`${until}T00:00:00Z`)),
          label: null,
        },
        y: {
          axis: rightToLeft ? 'right' : 'left',
          domain: [0, most],
          nice: true,
          ticks: 4,
          grid: true,
          tickFormat: (count: number) => (Number.isInteger(count) ? number(count) : ''),
          label: null,
        },
        marks: [plot.barY(bars, plot.stackY({ x: 'until', y: 'count', fill: 'fill' })), plot.ruleY([0])],
      }
    },
    [weeks, language, number],
  )
  const columns: Column<Week>[] = [
    {
      key: 'week',
      header: t(chartTexts.week),
      cell: ({ from, until }) => (
        <>
          <DateText value={from} plain /> – <DateText value={until} plain />
        </>
      ),
    },
    ...series.map((name, at) => ({
      key: name,
      header: name,
      end: true,
      cell: ({ counts }: Week) => number(counts[at] ?? 0),
    })),
    ...(series.length > 1
      ? [{ key: 'total', header: t(chartTexts.total), end: true, cell: (week: Week) => number(sumOf(week)) }]
      : []),
  ]
  return (
    <PlotFigure alternative={useAlternative(title, weeks)} draw={draw}>
      <Legend names={series} />
      <Disclosure title={t(chartTexts.table)}>
        {() => <Table caption={title} columns={columns} rows={[...weeks].reverse()} rowKey={({ until }) => until} />}
      </Disclosure>
    </PlotFigure>
  )
}

/** What the bars say, as a sentence. */
function useAlternative(title: string, weeks: readonly Week[]): string {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const sum = weeks.reduce((all, week) => all + sumOf(week), 0)
  const last = weeks.at(-1)
  const fullest = [...weeks].sort((a, b) => sumOf(b) - sumOf(a))[0]
  if (sum === 0 || !last || !fullest) return t(chartTexts.nothing, { title, weeks: weeks.length })
  return t(chartTexts.weeksSay, {
    title,
    sum: number(sum),
    weeks: weeks.length,
    last: number(sumOf(last)),
    most: number(sumOf(fullest)),
    when: dayText(fullest.until, language),
  })
}
