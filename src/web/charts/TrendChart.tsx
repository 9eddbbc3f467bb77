import type { PlotOptions } from '@observablehq/plot'
import { useCallback } from 'react'
import type { Day } from '../../kernel/dates.ts'
import { daysUntil } from '../../kernel/deadline.ts'
import { dayText } from '../day-text.ts'
import { useFormat, useLanguage, useText } from '../i18n.tsx'
import { DateText } from '../kit/Dates.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { type Column, Table } from '../kit/Table.tsx'
import { localeOf } from '../language.ts'
import { fillOf, Legend } from './looks.tsx'
import { PlotFigure } from './PlotFigure.tsx'
import { chartTexts } from './texts.ts'

/** A part of the time that a chart is of. */
export interface CountedSpan {
  readonly from: Day
  readonly until: Day
  /** One count for each series. */
  readonly counts: readonly number[]
}

const sumOf = ({ counts }: CountedSpan) => counts.reduce((sum, count) => sum + count, 0)

/** Counts over a time, part by part, as stacked bars in the direction of reading, and the same as a table. */
export function TrendChart({
  title,
  series,
  spans,
}: {
  title: string
  series: readonly string[]
  spans: readonly CountedSpan[]
}) {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')): PlotOptions => {
      const rightToLeft = language === 'ar'
      const day = new Intl.DateTimeFormat(localeOf[language], { ...tickOf(spans), timeZone: 'UTC' })
      const apart = Math.max(1, Math.ceil(spans.length / ticksAtMost))
      const bars = spans.flatMap(({ until, counts }) => counts.map((count, at) => ({ until, count, fill: fillOf(at) })))
      const most = Math.max(4, ...spans.map(sumOf))
      return {
        width: 640,
        height: 220,
        marginLeft: rightToLeft ? 30 : 48,
        marginRight: rightToLeft ? 48 : 30,
        marginBottom: 34,
        style: { fontSize: '13px', background: 'transparent' },
        color: { type: 'identity' },
        x: {
          type: 'band',
          domain: spans.map(({ until }) => until),
          reverse: rightToLeft,
          // Counted from the last, so that the newest bar always has its day.
          ticks: spans.filter((_, i) => (spans.length - 1 - i) % apart === 0).map(({ until }) => until),
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
    [spans, language, number],
  )
  const columns: Column<CountedSpan>[] = [
    {
      key: 'period',
      header: t(chartTexts.period),
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
      cell: ({ counts }: CountedSpan) => number(counts[at] ?? 0),
    })),
    ...(series.length > 1
      ? [{ key: 'total', header: t(chartTexts.total), end: true, cell: (span: CountedSpan) => number(sumOf(span)) }]
      : []),
  ]
  return (
    <PlotFigure alternative={useAlternative(title, spans)} draw={draw}>
      <Legend names={series} />
      <Disclosure title={t(chartTexts.table)}>
        {() => <Table caption={title} columns={columns} rows={[...spans].reverse()} rowKey={({ until }) => until} />}
      </Disclosure>
    </PlotFigure>
  )
}

/** What the bars say, as a sentence. */
function useAlternative(title: string, spans: readonly CountedSpan[]): string {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const sum = spans.reduce((all, span) => all + sumOf(span), 0)
  const [first, last] = [spans[0], spans.at(-1)]
  const fullest = [...spans].sort((a, b) => sumOf(b) - sumOf(a))[0]
  if (!first || !last || !fullest) return title
  const time = { title, from: dayText(first.from, language), until: dayText(last.until, language) }
  if (sum === 0) return t(chartTexts.nothing, time)
  return t(chartTexts.trendSays, {
    ...{ ...time, sum: number(sum), last: number(sumOf(last)), most: number(sumOf(fullest)) },
    when: dayText(fullest.until, language),
  })
}

const ticksAtMost = 6

/** How the bar of a part is called: by its day, or where it is as long as a month by that, or by its year. */
function tickOf(spans: readonly CountedSpan[]): Intl.DateTimeFormatOptions {
  const longest = Math.max(...spans.map(({ from, until }) => daysUntil(from, until)))
  if (longest > 31) return { year: 'numeric' }
  return longest > 6 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }
}
