import { useText } from '../../web/i18n.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { PatternSample } from '../../web/map/CountryMap.tsx'
import type { AnalysisView } from '../views.ts'
import { Explained } from './Explained.tsx'
import { useFigureFormat } from './numbers.ts'
import { Records } from './Records.tsx'
import { texts } from './texts.ts'
import type { AnalysisAsked } from './use-analysis-query.ts'

type Clusters = NonNullable<AnalysisView['figures']>['clusters']
type Row = Clusters['found'][number] & { readonly n: number }

/** Incidents near one another in space and time, and whether such nearness is more than chance (Knox). */
export function ClustersSection({
  view,
  clusters: { found, knox, basis, alone },
  asked,
}: {
  view: AnalysisView
  clusters: Clusters
  asked: AnalysisAsked
}) {
  const t = useText()
  const { number, short, chance } = useFigureFormat()
  const columns: Column<Row>[] = [
    {
      key: 'cluster',
      header: t(texts.cluster),
      cell: ({ n, count }) => (
        <>
          <PatternSample look="dots" /> {t(texts.clusterLabel, { n, count })}
        </>
      ),
    },
    {
      key: 'when',
      header: t(texts.period),
      sort: ({ from }) => from,
      cell: ({ from, until }) => (
        <>
          <DateText value={from} plain /> – <DateText value={until} plain />
        </>
      ),
    },
    { key: 'count', header: t(texts.count), end: true, sort: ({ count }) => count, cell: ({ count }) => number(count) },
    {
      key: 'killed',
      header: t(texts.killed),
      end: true,
      sort: ({ killed }) => killed,
      cell: ({ killed }) => number(killed),
    },
    {
      key: 'behind',
      header: t(texts.behind),
      cell: ({ ids }) => (
        <Disclosure title={t(texts.showBehind)}>{() => <Records filters={asked.filters} ids={ids} />}</Disclosure>
      ),
    },
  ]
  return (
    <Section title={t(texts.clusters)}>
      <Table
        caption={t(texts.clusters)}
        columns={columns}
        rows={found.map((cluster, i) => ({ ...cluster, n: i + 1 }))}
        rowKey={({ n }) => String(n)}
        empty={<Empty>{t(texts.noClusters)}</Empty>}
      />
      <p>
        {found.length > 0 && t(texts.alone, { count: alone })}{' '}
        {knox ? (
          <>
            {t(knox.p <= 0.05 ? texts.knoxYes : texts.knoxNo)}{' '}
            <span className="muted">
              {t(texts.knoxSays, { pairs: number(knox.pairs), expected: short(knox.expected), p: chance(knox.p) })}
            </span>
          </>
        ) : (
          <span className="muted">{t(texts.knoxNone)}</span>
        )}
      </p>
      <Explained
        figure="clusters"
        period={view}
        basis={basis}
        filters={asked.filters}
        parameters={[
          {
            term: t(texts.parameters),
            value: t(texts.nearness, {
              ...{ km: Number(asked.list.filter('metres')) / 1000, days: Number(asked.list.filter('days')) },
              ...{ least: asked.list.filter('least'), permutations: knox?.permutations ?? 0 },
            }),
          },
        ]}
      />
    </Section>
  )
}
