import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import type { AnalysisView } from '../views.ts'
import { Explained } from './Explained.tsx'
import { useFigureFormat } from './numbers.ts'
import { Records } from './Records.tsx'
import { texts } from './texts.ts'
import type { AnalysisAsked } from './use-analysis-query.ts'

/** Weeks in which a district had more than the weeks before let one expect. */
export function AnomaliesSection({
  view,
  weeks: { anomalies, basis, tests },
  asked,
}: {
  view: AnalysisView
  weeks: NonNullable<AnalysisView['figures']>['weeks']
  asked: AnalysisAsked
}) {
  const t = useText()
  const { number, short, chance } = useFigureFormat()
  const inWeek = (place: string, from: string, until: string) => {
    const query = new URLSearchParams(asked.filters)
    query.set('place', place)
    query.set('from', from)
    query.set('until', until)
    return query
  }
  return (
    <Section title={t(texts.anomalies)}>
      <Table
        caption={t(texts.anomalies)}
        columns={[
          { key: 'district', header: t(texts.district), cell: ({ placeName }) => <Bidi>{t(placeName)}</Bidi> },
          {
            key: 'week',
            header: t(texts.week),
            sort: ({ from }) => from,
            cell: ({ from, until }) => (
              <>
                <DateText value={from} plain /> – <DateText value={until} plain />
              </>
            ),
          },
          {
            key: 'count',
            header: t(texts.count),
            end: true,
            sort: ({ count }) => count,
            cell: ({ count }) => number(count),
          },
          { key: 'usual', header: t(texts.usual), end: true, cell: ({ expected }) => short(expected) },
          { key: 'p', header: t(texts.p), end: true, cell: ({ p }) => chance(p) },
          { key: 'q', header: t(texts.q), end: true, sort: ({ q }) => q, cell: ({ q }) => chance(q) },
          {
            key: 'behind',
            header: t(texts.behind),
            cell: ({ placeCode, from, until }) => (
              <Disclosure title={t(texts.showBehind)}>
                {() => <Records filters={inWeek(placeCode, from, until)} />}
              </Disclosure>
            ),
          },
        ]}
        rows={anomalies}
        rowKey={({ placeCode, from }) => `${placeCode} ${from}`}
        empty={<Empty>{t(texts.noAnomalies)}</Empty>}
      />
      {anomalies.length > 0 && <p className="hint">{t(texts.pSays)}</p>}
      <Explained
        figure="anomalies"
        period={view}
        basis={basis}
        filters={asked.filters}
        parameters={[{ term: t(texts.parameters), value: t(texts.districtWeeks, { tests: number(tests) }) }]}
      />
    </Section>
  )
}
