import { statusTexts } from '../../hazards/code-lists.ts'
import { Hazard } from '../../hazards/hazard.ts'
import { hazardTones } from '../../hazards/ui/HazardsPage.tsx'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { type LandLedgerRow, LandLedgersView } from '../views.ts'
import { Sums } from './Sums.tsx'
import { texts } from './texts.ts'

const statuses = ['all', 'standing', ...Hazard.shape.status.options] as const
const filterTexts = { ...statusTexts, standing: texts.standing, all: texts.all }

/** All areas with their ledgers, and the sums of what is shown. */
export function LandLedgersPage() {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ status: statuses }, '-remaining')
  const read = useRead(list.path('/api/land-ledgers'), LandLedgersView)
  return (
    <Page title={t(texts.ledgers)} lead={t(texts.lead)}>
      <Notice kind="warning">{t(texts.aid)}</Notice>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Section title={t(texts.sums)}>
              <Sums of={data.sums} />
            </Section>
            <Table
              caption={t(texts.ledgers)}
              columns={columnsIn(t, number)}
              rows={data.rows}
              rowKey={({ hazard }) => hazard.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<LandLedgerRow>[] {
  const m2 = (value: number | undefined) => (value === undefined ? '—' : number(Math.round(value)))
  const sum = (key: 'addedM2' | 'cancelledM2' | 'reducedM2' | 'clearedM2', header: string): Column<LandLedgerRow> => ({
    ...{ key, header, end: true },
    cell: ({ ledger }) => m2(ledger?.[key]),
  })
  return [
    {
      key: 'area',
      header: t(texts.area),
      cell: ({ hazard }) => (
        <Link href={`/land-release/${hazard.id}`}>
          <Bidi>{hazard.name}</Bidi>
        </Link>
      ),
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ hazard }) => <Badge tone={hazardTones[hazard.status]}>{t(statusTexts[hazard.status])}</Badge>,
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    {
      key: 'initial',
      header: t(texts.initial),
      end: true,
      cell: ({ hazard, ledger }) => m2(ledger?.initialM2 ?? hazard.areaM2),
    },
    sum('addedM2', t(texts.added)),
    sum('cancelledM2', t(texts.cancelled)),
    sum('reducedM2', t(texts.reduced)),
    sum('clearedM2', t(texts.cleared)),
    {
      key: 'remaining',
      header: t(texts.remaining),
      ordered: true,
      end: true,
      cell: ({ hazard, ledger }) => <strong>{m2(ledger?.remainingM2 ?? hazard.areaM2)}</strong>,
    },
  ]
}
