import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { PatternSample } from '../../web/map/CountryMap.tsx'
import type { HotCell } from '../figures.ts'
import type { AnalysisView } from '../views.ts'
import { verdictLooks } from './AnalysisMap.tsx'
import { Explained } from './Explained.tsx'
import { useFigureFormat } from './numbers.ts'
import { Records } from './Records.tsx'
import { texts, verdictTexts } from './texts.ts'
import type { AnalysisAsked } from './use-analysis-query.ts'

const keyOf = ({ west, south }: HotCell) => `${west} ${south}`

/** Cells in which more happened than chance puts there, in words, and whether neighbours are alike (Moran's I). */
export function HotSpotsSection({
  view,
  hotSpots: { found, moran, basis, cells },
  asked,
}: {
  view: AnalysisView
  hotSpots: NonNullable<AnalysisView['figures']>['hotSpots']
  asked: AnalysisAsked
}) {
  const t = useText()
  const { number, short, chance } = useFigureFormat()
  const columns: Column<HotCell>[] = [
    {
      key: 'cell',
      header: t(texts.cellAt),
      cell: (cell) => (
        <bdi dir="ltr">
          {number((cell.south + cell.north) / 2)}, {number((cell.west + cell.east) / 2)}
        </bdi>
      ),
    },
    {
      key: 'verdict',
      header: t(texts.verdict),
      cell: ({ verdict }) => (
        <>
          {verdict !== 'fewer95' && <PatternSample look={verdictLooks[verdict]} />}{' '}
          <Badge tone={verdict === 'fewer95' ? 'good' : 'bad'}>{t(verdictTexts[verdict])}</Badge>
        </>
      ),
    },
    {
      key: 'count',
      header: t(texts.inCell),
      end: true,
      sort: ({ count }) => count,
      cell: ({ count }) => number(count),
    },
    {
      key: 'around',
      header: t(texts.around),
      end: true,
      sort: ({ around }) => around,
      cell: ({ around }) => number(around),
    },
    { key: 'expected', header: t(texts.expected), end: true, cell: ({ expected }) => short(expected) },
    {
      key: 'gi',
      header: t(texts.giStar),
      end: true,
      sort: ({ giStar }) => giStar,
      cell: ({ giStar }) => short(giStar),
    },
    { key: 'q', header: t(texts.q), end: true, sort: ({ q }) => q, cell: ({ q }) => chance(q) },
    {
      key: 'behind',
      header: t(texts.behind),
      cell: (cell) => (
        <Disclosure title={t(texts.showBehind)}>{() => <InCell cell={cell} filters={asked.filters} />}</Disclosure>
      ),
    },
  ]
  return (
    <Section title={t(texts.hotSpots)}>
      <Table
        caption={t(texts.hotSpots)}
        columns={columns}
        rows={found}
        rowKey={keyOf}
        empty={<Empty>{t(texts.noHotSpots)}</Empty>}
      />
      {found.length > 0 && <p className="hint">{t(texts.giSays)}</p>}
      {moran && (
        <p>
          {t(moran.byPermutation <= 0.05 ? texts.alike : texts.notAlike)}{' '}
          <span className="muted">
            {t(texts.moranSays, {
              ...{ i: short(moran.i), expected: short(moran.expected), z: short(moran.z) },
              ...{ p: chance(moran.p), byPermutation: chance(moran.byPermutation) },
            })}
          </span>
        </p>
      )}
      <Explained
        figure="hotSpots"
        period={view}
        basis={basis}
        filters={asked.filters}
        parameters={[
          {
            term: t(texts.parameters),
            value: t(texts.cellsExactly, {
              ...{ cells: number(cells), degrees: Number(asked.list.filter('cell')) / 1000 },
            }),
          },
        ]}
      />
    </Section>
  )
}

function InCell({ cell: { west, south, east, north }, filters }: { cell: HotCell; filters: URLSearchParams }) {
  const query = new URLSearchParams(filters)
  query.set('box', [west, south, east, north].join(','))
  return <Records filters={query} />
}
