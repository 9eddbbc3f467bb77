import { useCallback, useState } from 'react'
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
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { ArmedGroup } from '../group.ts'
import { type GroupRow, GroupsView, groupSorts } from '../views.ts'
import { sortTexts, statusTexts } from './code-texts.ts'
import { StatusBadge } from './GroupLink.tsx'
import { texts } from './texts.ts'

const filters = ['all', ...ArmedGroup.shape.status.options] as const

/** The register of armed groups. Searched, filtered and sorted by the server, so that every page is of all groups. */
export function GroupsPage() {
  const t = useText()
  const { actor } = useSession()
  const [status, setStatus] = useState<(typeof filters)[number]>('all')
  const [sort, setSort] = useState<(typeof groupSorts)[number]>('code')
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const query = new URLSearchParams({ status, search, sort, page: String(page) })
  const read = useRead(`/api/groups?${query}`, GroupsView)
  const first =
    <A,>(set: (value: A) => void) =>
    (value: A) => {
      set(value)
      setPage(1)
    }
  const find = useCallback((text: string) => {
    setSearch(text)
    setPage(1)
  }, [])
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
      <div className="filters filters-three">
        <SearchField label={t(texts.search)} value={search} onSearch={find} />
        <Select
          name="status"
          label={t(texts.status)}
          value={status}
          onChange={first(setStatus)}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
        <Select
          name="sort"
          label={t(texts.sort)}
          value={sort}
          onChange={first(setSort)}
          choices={groupSorts.map((key) => ({ key, label: t(sortTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <GroupTable rows={data.groups} />
            <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function GroupTable({ rows }: { rows: readonly GroupRow[] }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<GroupRow>[] = [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ id, code }) => (
        <Link href={`/groups/${id}`}>
          <Code>{code}</Code>
        </Link>
      ),
    },
    {
      key: 'name',
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
      header: t(texts.strength),
      end: true,
      cell: ({ strength }) =>
        strength
          ? t(texts.ofEstimates, { low: number(strength.low), high: number(strength.high), count: strength.estimates })
          : '—',
    },
    { key: 'members', header: t(texts.counted), end: true, cell: ({ members }) => number(members) },
    { key: 'updated', header: t(texts.updated), cell: ({ updatedAt }) => <DateText value={updatedAt} plain /> },
  ]
  return (
    <Table
      caption={t(texts.groups)}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
