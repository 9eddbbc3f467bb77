import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { CheckKind, checkKindTexts } from '../kinds.ts'
import { type CheckRow, ChecksView } from '../views.ts'
import { CheckBadge } from './CheckBadge.tsx'
import { Shares } from './Shares.tsx'
import { texts } from './texts.ts'

const statuses = ['waiting', 'overdue', 'answered', 'all'] as const
const kinds = ['all', ...CheckKind.options] as const

/** The requests of the reader's office: due first, so that what is overdue stands on top. */
export function ChecksPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, kind: kinds }, 'due')
  const read = useRead(list.path('/api/checks'), ChecksView)
  const office = read.data?.officeName
  return (
    <Page title={t(texts.checks)} lead={office ? t(texts.ofOffice, { office: t(office) }) : t(texts.ofAll)}>
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
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.allKinds : checkKindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <ChecksTable rows={data.checks} today={data.today} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
      {actor.roles.includes('checkOfficer') && <Shares />}
    </Page>
  )
}

function ChecksTable({ rows, today, order, onOrder }: OrderedRows<CheckRow> & { today: string }) {
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
    {
      key: 'since',
      header: t(texts.since),
      cell: ({ check }) => <DateText value={check.requestedAt} plain />,
      ordered: true,
    },
    { key: 'due', header: t(texts.due), cell: ({ check }) => <DateText value={check.dueOn} plain />, ordered: true },
  ]
  return (
    <Table
      caption={t(texts.checks)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ check }) => check.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
