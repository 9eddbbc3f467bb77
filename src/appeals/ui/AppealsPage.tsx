import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { decideWithinDays, SubjectKind } from '../appeal.ts'
import { type AppealRow, AppealsView } from '../views.ts'
import { AppealBadge, AppealClock } from './AppealBadge.tsx'
import { texts } from './texts.ts'

const statuses = ['open', 'overdue', 'decided', 'all'] as const
const kinds = ['all', ...SubjectKind.options] as const
const lates = ['all', 'late', 'inTime'] as const

/** The appeals within reach with their clock: what is overdue stands on top. */
export function AppealsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses, kind: kinds, late: lates }, 'due')
  const read = useRead(list.path('/api/appeals'), AppealsView)
  return (
    <Page title={t(texts.appeals)} lead={t(texts.lead, { days: decideWithinDays })}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.allKinds : texts[key]) }))}
        />
        <Select
          {...list.select('late')}
          label={t(texts.whetherLate)}
          choices={lates.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <AppealTable rows={data.appeals} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function AppealTable({ rows, order, onOrder }: OrderedRows<AppealRow>) {
  const t = useText()
  const columns: Column<AppealRow>[] = [
    {
      key: 'kind',
      header: t(texts.kind),
      cell: ({ appeal }) => <Link href={`/appeals/${appeal.id}`}>{t(texts[appeal.subjectKind])}</Link>,
    },
    {
      key: 'concerned',
      header: t(texts.concerned),
      cell: ({ concerned }) => (concerned ? <Code>{concerned.number}</Code> : '—'),
    },
    { key: 'status', header: t(texts.status), cell: ({ appeal }) => <AppealBadge appeal={appeal} /> },
    {
      key: 'clock',
      header: t(texts.clock),
      cell: ({ appeal, daysLeft }) => <AppealClock appeal={appeal} daysLeft={daysLeft} />,
    },
    { key: 'due', header: t(texts.due), cell: ({ appeal }) => <DateText value={appeal.dueOn} plain />, ordered: true },
    {
      key: 'filed',
      header: t(texts.filed),
      cell: ({ appeal }) => <DateText value={appeal.filedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.appeals)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ appeal }) => appeal.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
