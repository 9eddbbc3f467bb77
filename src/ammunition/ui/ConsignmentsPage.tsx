import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { consignmentTexts } from '../code-texts.ts'
import { type ConsignmentRow, ConsignmentsView } from '../views.ts'
import { Amount } from './Names.tsx'
import { texts } from './texts.ts'

const statuses = ['all', 'inTransit', 'disputed', 'received', 'settled'] as const
export const consignmentTones = { inTransit: 'moving', received: 'good', disputed: 'bad', settled: 'neutral' } as const

/** Ammunition on the road, and what became of it. */
export function ConsignmentsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-sent')
  const read = useRead(list.path('/api/consignments'), ConsignmentsView)
  const columns: Column<ConsignmentRow>[] = [
    {
      key: 'tag',
      header: t(texts.tag),
      cell: ({ consignment, tag }) => (
        <Link href={`/consignments/${consignment.id}`}>
          <Code>{tag}</Code>
        </Link>
      ),
    },
    { key: 'nomenclature', header: t(texts.nomenclature), cell: ({ nomenclature }) => <Bidi>{nomenclature}</Bidi> },
    {
      key: 'quantity',
      header: t(texts.quantity),
      cell: ({ consignment, unit }) => <Amount quantity={consignment.quantity} unit={unit} />,
      end: true,
    },
    { key: 'from', header: t(texts.from), cell: ({ fromName }) => t(fromName) },
    { key: 'to', header: t(texts.to), cell: ({ toName }) => t(toName) },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ consignment: { status } }) => (
        <Badge tone={consignmentTones[status]}>{t(consignmentTexts[status])}</Badge>
      ),
    },
    {
      key: 'sent',
      header: t(texts.sentAt),
      cell: ({ consignment }) => <Moment value={consignment.sentAt} />,
      ordered: true,
    },
  ]
  return (
    <Page title={t(texts.consignments)} crumbs={[{ title: t(texts.ammunition), href: '/ammunition' }]}>
      <div className="filters">
        <Select
          name="status"
          label={t(texts.status)}
          value={list.filter('status')}
          onChange={(key) => list.setFilter('status', key)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : consignmentTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.consignments)}
              columns={columns}
              rows={data.consignments}
              rowKey={({ consignment }) => consignment.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noConsignments)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
