import { useCallback, useState } from 'react'
import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ListCount } from '../../web/kit/ListCount.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { CheckKind, checkKindTexts } from '../kinds.ts'
import { type CheckRow, type ChecksQuery, ChecksView } from '../views.ts'
import { CheckBadge } from './CheckBadge.tsx'
import { Shares } from './Shares.tsx'
import { texts } from './texts.ts'

const statuses = ['waiting', 'overdue', 'answered', 'all'] as const
const kinds = ['all', ...CheckKind.options] as const
const orders = { due: texts.byDue, oldest: texts.byOldest, newest: texts.byNewest } as const

/** The requests of the reader's office: due first, so that what is overdue stands on top. */
export function ChecksPage() {
  const t = useText()
  const { actor } = useSession()
  const [query, setQuery] = useState<ChecksQuery>({ status: 'waiting', kind: 'all', order: 'due', search: '', page: 1 })
  const change = (part: Partial<ChecksQuery>) => setQuery((before) => ({ ...before, page: 1, ...part }))
  const search = useCallback((text: string) => setQuery((before) => ({ ...before, page: 1, search: text })), [])
  const read = useRead(`/api/checks?${new URLSearchParams({ ...query, page: String(query.page) })}`, ChecksView)
  const office = read.data?.officeName
  return (
    <Page title={t(texts.checks)} lead={office ? t(texts.ofOffice, { office: t(office) }) : t(texts.ofAll)}>
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
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.allKinds : checkKindTexts[key]) }))}
        />
        <Select
          name="order"
          label={t(texts.order)}
          value={query.order}
          onChange={(order) => change({ order })}
          choices={(['due', 'oldest', 'newest'] as const).map((key) => ({ key, label: t(orders[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <ListCount total={data.total} />
            <ChecksTable rows={data.checks} today={data.today} />
            <Pagination
              page={data.page}
              pageSize={data.pageSize}
              total={data.total}
              onPage={(page) => change({ page })}
            />
          </>
        )}
      </Loaded>
      {actor.roles.includes('checkOfficer') && <Shares />}
    </Page>
  )
}

function ChecksTable({ rows, today }: { rows: readonly CheckRow[]; today: string }) {
  const t = useText()
  const columns: Column<CheckRow>[] = [
    {
      key: 'name',
      header: t(texts.name),
      cell: ({ check, person }) => (
        <Link href={`/checks/${check.id}`}>
          <Bidi lang="ar">{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>
        </Link>
      ),
    },
    {
      key: 'latin',
      header: t(texts.nameLatin),
      cell: ({ person }) => <Bidi lang="en">{fullName(person.nameLatin) || '—'}</Bidi>,
    },
    { key: 'kind', header: t(texts.kind), cell: ({ check }) => t(checkKindTexts[check.kind]) },
    { key: 'status', header: t(texts.status), cell: ({ check }) => <CheckBadge check={check} today={today} /> },
    { key: 'since', header: t(texts.since), cell: ({ check }) => <DateText value={check.requestedAt} plain /> },
    { key: 'due', header: t(texts.due), cell: ({ check }) => <DateText value={check.dueOn} plain /> },
  ]
  return (
    <Table
      caption={t(texts.checks)}
      columns={columns}
      rows={rows}
      rowKey={({ check }) => check.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
