import { useCallback, useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ListCount } from '../../web/kit/ListCount.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { decideWithinDays, SubjectKind } from '../appeal.ts'
import { type AppealRow, type AppealsQuery, AppealsView } from '../views.ts'
import { AppealBadge, AppealClock } from './AppealBadge.tsx'
import { texts } from './texts.ts'

const statuses = ['open', 'overdue', 'decided', 'all'] as const
const kinds = ['all', ...SubjectKind.options] as const
const lates = ['all', 'late', 'inTime'] as const
const orders = { due: texts.byDue, newest: texts.byNewest } as const

/** The appeals within reach with their clock: what is overdue stands on top. */
export function AppealsPage() {
  const t = useText()
  const [query, setQuery] = useState<AppealsQuery>({
    ...{ status: 'open', kind: 'all', late: 'all' },
    ...{ order: 'due', search: '', page: 1 },
  })
  const change = (part: Partial<AppealsQuery>) => setQuery((before) => ({ ...before, page: 1, ...part }))
  const search = useCallback((text: string) => setQuery((before) => ({ ...before, page: 1, search: text })), [])
  const read = useRead(`/api/appeals?${new URLSearchParams({ ...query, page: String(query.page) })}`, AppealsView)
  return (
    <Page title={t(texts.appeals)} lead={t(texts.lead, { days: decideWithinDays })}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={query.search} onSearch={search} />
        <Select
          name="status"
          label={t(texts.status)}
          value={query.status}
          onChange={(status) => change({ status })}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          name="kind"
          label={t(texts.kind)}
          value={query.kind}
          onChange={(kind) => change({ kind })}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.allKinds : texts[key]) }))}
        />
        <Select
          name="late"
          label={t(texts.whetherLate)}
          value={query.late}
          onChange={(late) => change({ late })}
          choices={lates.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          name="order"
          label={t(texts.order)}
          value={query.order}
          onChange={(order) => change({ order })}
          choices={(['due', 'newest'] as const).map((key) => ({ key, label: t(orders[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <ListCount total={data.total} />
            <AppealTable rows={data.appeals} />
            <Pagination
              page={data.page}
              pageSize={data.pageSize}
              total={data.total}
              onPage={(page) => change({ page })}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function AppealTable({ rows }: { rows: readonly AppealRow[] }) {
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
    { key: 'due', header: t(texts.due), cell: ({ appeal }) => <DateText value={appeal.dueOn} plain /> },
    { key: 'filed', header: t(texts.filed), cell: ({ appeal }) => <DateText value={appeal.filedAt} plain /> },
  ]
  return (
    <Table
      caption={t(texts.appeals)}
      columns={columns}
      rows={rows}
      rowKey={({ appeal }) => appeal.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
