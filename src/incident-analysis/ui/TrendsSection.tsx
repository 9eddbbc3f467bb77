import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import type { AnalysisView } from '../views.ts'
import { Explained } from './Explained.tsx'
import { useFigureFormat } from './numbers.ts'
import { texts } from './texts.ts'
import type { AnalysisAsked } from './use-analysis-query.ts'

type Trend = NonNullable<AnalysisView['figures']>['trends'][number]

/** Each district beside the period before, with the hours watched: a count alone tells who looked as much as what happened. */
export function TrendsSection({
  view,
  trends,
  asked,
}: {
  view: AnalysisView
  trends: readonly Trend[]
  asked: AnalysisAsked
}) {
  const t = useText()
  const { number, short } = useFigureFormat()
  const interval = (rate: Trend['rate']) =>
    rate ? (
      t(texts.interval, { value: short(rate.value), low: short(rate.low), high: short(rate.high) })
    ) : (
      <span className="muted">{t(texts.noHours)}</span>
    )
  const bound = (value: number | null) => (value === null ? t(texts.noEnd) : short(value))
  const pair = (before: number, now: number) => (
    <bdi dir="ltr">
      {number(Math.round(before))} → {number(Math.round(now))}
    </bdi>
  )
  const columns: Column<Trend>[] = [
    { key: 'district', header: t(texts.district), cell: ({ placeName }) => <Bidi>{t(placeName)}</Bidi> },
    {
      key: 'count',
      header: t(texts.count),
      end: true,
      sort: ({ count }) => count,
      cell: ({ countBefore, count }) => pair(countBefore, count),
    },
    {
      key: 'noticed',
      header: t(texts.noticed),
      end: true,
      cell: ({ noticedBefore, noticed }) => pair(noticedBefore, noticed),
    },
    { key: 'hours', header: t(texts.hours), end: true, cell: ({ hoursBefore, hours }) => pair(hoursBefore, hours) },
    { key: 'rate', header: t(texts.rate), cell: ({ rate }) => interval(rate) },
    {
      key: 'ratio',
      header: t(texts.ratio),
      cell: ({ ratio }) =>
        ratio ? (
          t(texts.interval, { value: bound(ratio.value), low: short(ratio.low), high: bound(ratio.high) })
        ) : (
          <span className="muted">—</span>
        ),
    },
    {
      key: 'cusum',
      header: t(texts.cusum),
      cell: ({ cusum }) =>
        cusum === null ? (
          <span className="muted">—</span>
        ) : (
          <>
            {short(cusum.value)} {cusum.value >= cusum.warnsFrom && <Badge tone="waiting">{t(texts.cusumWarns)}</Badge>}
          </>
        ),
    },
  ]
  return (
    <Section title={t(texts.trends)}>
      <Table
        caption={t(texts.trends)}
        columns={columns}
        rows={trends}
        rowKey={({ placeCode }) => placeCode}
        empty={<Empty>{t(texts.none)}</Empty>}
      />
      <p className="hint">
        {t(texts.arrow)} {t(texts.cusumSays)}
      </p>
      <Explained figure="trends" period={view} filters={asked.filters} />
    </Section>
  )
}
