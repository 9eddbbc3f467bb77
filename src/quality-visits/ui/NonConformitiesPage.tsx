import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { severityTexts, statusTexts } from '../code-lists.ts'
import { NonConformity, Severity } from '../quality-visit.ts'
import { NonConformitiesView, type NonConformityRow } from '../views.ts'
import { nonConformityTones } from './NonConformityCard.tsx'
import { texts } from './texts.ts'

const statuses = ['standing', 'all', ...NonConformity.shape.status.options] as const
const severities = ['all', ...Severity.options] as const
const filterTexts = { ...statusTexts, standing: texts.standing, all: texts.all }

/** What visits found wrong and is not closed, the nearest to its day first. */
export function NonConformitiesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses, severity: severities }, 'due')
  const read = useRead(list.path('/api/non-conformities'), NonConformitiesView)
  return (
    <Page title={t(texts.nonConformities)} crumbs={[{ title: t(texts.visits), href: '/quality-visits' }]}>
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
        <Select
          {...list.select('severity')}
          label={t(texts.severity)}
          choices={severities.map((key) => ({ key, label: t(key === 'all' ? texts.all : severityTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.nonConformities)}
              columns={columnsIn(t)}
              rows={data.rows}
              rowKey={({ found }) => found.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noNonConformities)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/non-conformities')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<NonConformityRow>[] {
  return [
    {
      key: 'severity',
      header: t(texts.severity),
      cell: ({ found }) => <Link href={`/quality-visits/${found.visitId}`}>{t(severityTexts[found.severity])}</Link>,
    },
    { key: 'area', header: t(texts.area), cell: ({ hazardName }) => <Bidi>{hazardName}</Bidi> },
    {
      key: 'due',
      header: t(texts.dueOn),
      ordered: true,
      cell: ({ found }) => <DateText value={found.dueOn} plain />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ found }) => <Badge tone={nonConformityTones[found.status]}>{t(statusTexts[found.status])}</Badge>,
    },
    {
      key: 'description',
      header: t(texts.description),
      wide: true,
      cell: ({ found }) => <Bidi>{found.description}</Bidi>,
    },
  ]
}
