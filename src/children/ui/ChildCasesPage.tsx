import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { type ChildCaseRow, ChildCasesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'late', 'inCare', 'settled', 'closed', 'all'] as const

/** The cases of children, the first contact first; inside the compartment alone. */
export function ChildCasesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, 'contact')
  const read = useRead(list.path('/api/child-cases'), ChildCasesView)
  return (
    <Page
      title={t(texts.cases)}
      lead={t(texts.lead)}
      actions={
        <ButtonLink href="/hand-over" look="main">
          {t(texts.handOver)}
        </ButtonLink>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <CasesTable rows={data.cases} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function CasesTable({ rows, order, onOrder }: OrderedRows<ChildCaseRow>) {
  const t = useText()
  const columns: Column<ChildCaseRow>[] = [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ child }) => (
        <Link href={`/child-cases/${child.id}`}>
          <Code>{child.code}</Code>
        </Link>
      ),
      ordered: true,
    },
    { key: 'name', header: t(texts.name), cell: ({ name }) => <Bidi>{name ?? t(texts.erased)}</Bidi> },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ child, late }) => (
        <>
          <Badge>{t(texts[child.status])}</Badge> {late && <Badge tone="bad">{t(texts.late)}</Badge>}
        </>
      ),
    },
    {
      key: 'contact',
      header: t(texts.contact),
      cell: ({ child }) => <Moment value={child.firstContactAt} />,
      ordered: true,
    },
    {
      key: 'due',
      header: t(texts.due),
      cell: ({ child, dueAt }) => (child.inCareAt === null && child.closedAt === null ? <Moment value={dueAt} /> : '—'),
    },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => (siteName ? t(siteName) : '—') },
  ]
  return (
    <Table
      caption={t(texts.cases)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ child }) => child.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
