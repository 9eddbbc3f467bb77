import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
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
import { ArmedGroup } from '../group.ts'
import { type GroupRow, GroupsView } from '../views.ts'
import { statusTexts } from './code-texts.ts'
import { StatusBadge } from './GroupLink.tsx'
import { texts } from './texts.ts'

const filters = ['all', ...ArmedGroup.shape.status.options] as const

/** The register of armed groups. Searched, filtered and sorted by the server, so that every page is of all groups. */
export function GroupsPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: filters }, 'code')
  const read = useRead(list.path('/api/groups'), GroupsView)
  const report = actor.roles.includes('groupOfficer') && (
    <ButtonLink href="/groups/new" look="main">
      {t(texts.report)}
    </ButtonLink>
  )
  return (
    <Page
      title={t(texts.groups)}
      actions={
        <>
          <ButtonLink href="/group-areas">{t(texts.mapOfInfluence)}</ButtonLink>
          {report}
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <GroupTable rows={data.groups} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/groups')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function GroupTable({ rows, order, onOrder }: OrderedRows<GroupRow>) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<GroupRow>[] = [
    {
      key: 'code',
      ordered: true,
      header: t(texts.code),
      cell: ({ id, code }) => (
        <Link href={`/groups/${id}`}>
          <Code>{code}</Code>
        </Link>
      ),
    },
    {
      key: 'name',
      ordered: true,
      header: t(texts.name),
      cell: ({ nameArabic, nameLatin }) => (
        <>
          <Bidi lang="ar">{nameArabic}</Bidi> <Bidi lang="en">{nameLatin}</Bidi>
        </>
      ),
    },
    { key: 'status', header: t(texts.status), cell: ({ status }) => <StatusBadge status={status} /> },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    {
      key: 'strength',
      ordered: true,
      header: t(texts.strength),
      end: true,
      cell: ({ strength }) =>
        strength
          ? t(texts.ofEstimates, { low: number(strength.low), high: number(strength.high), count: strength.estimates })
          : '—',
    },
    { key: 'members', header: t(texts.counted), end: true, cell: ({ members }) => number(members), ordered: true },
    {
      key: 'updated',
      header: t(texts.updated),
      cell: ({ updatedAt }) => <DateText value={updatedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.groups)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
