import { useCallback, useState } from 'react'
import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
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
import { type InterviewRow, type InterviewsQuery, InterviewsView } from '../views.ts'
import { InterviewBadge } from './InterviewBadge.tsx'
import { texts } from './texts.ts'

const statuses = ['toGrade', 'waiting', 'finished', 'all'] as const

/** The interviews that wait for grades, longest waiting first; a grader begins with those that they may grade. */
export function InterviewsPage() {
  const t = useText()
  const { actor } = useSession()
  const grades = actor.roles.some((role) => role === 'screener' || role === 'groupOfficer')
  const [query, setQuery] = useState<InterviewsQuery>({
    status: grades ? 'toGrade' : 'all',
    order: grades ? 'oldest' : 'newest',
    search: '',
    page: 1,
  })
  const change = (part: Partial<InterviewsQuery>) => setQuery((before) => ({ ...before, page: 1, ...part }))
  const search = useCallback((text: string) => setQuery((before) => ({ ...before, page: 1, search: text })), [])
  const read = useRead(`/api/interviews?${new URLSearchParams({ ...query, page: String(query.page) })}`, InterviewsView)
  return (
    <Page title={t(texts.interviews)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={query.search} onSearch={search} />
        <Select
          name="status"
          label={t(texts.status)}
          value={query.status}
          onChange={(status) => change({ status })}
          choices={statuses.filter((key) => grades || key !== 'toGrade').map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          name="order"
          label={t(texts.order)}
          value={query.order}
          onChange={(order) => change({ order })}
          choices={(['oldest', 'newest'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <ListCount total={data.total} />
            <InterviewTable rows={data.interviews} />
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

function InterviewTable({ rows }: { rows: readonly InterviewRow[] }) {
  const t = useText()
  const columns: Column<InterviewRow>[] = [
    {
      key: 'number',
      header: t(texts.person),
      cell: ({ interview, person }) => (
        <div>
          <Link href={`/interviews/${interview.id}`}>
            <Code>{person.number}</Code>
          </Link>{' '}
          <Bidi lang="ar">{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>
        </div>
      ),
    },
    {
      key: 'group',
      header: t(texts.group),
      cell: ({ group }) => (group ? <Bidi lang="ar">{group.nameArabic}</Bidi> : '—'),
    },
    { key: 'role', header: t(texts.role), cell: ({ interview }) => t(texts[interview.role]) },
    { key: 'status', header: t(texts.status), cell: ({ interview }) => <InterviewBadge status={interview.status} /> },
    { key: 'grades', header: t(texts.grades), cell: ({ grades }) => grades, end: true },
    { key: 'by', header: t(texts.interviewer), cell: ({ interviewerName }) => <Bidi>{interviewerName}</Bidi> },
    { key: 'held', header: t(texts.heldAt), cell: ({ interview }) => <DateText value={interview.heldAt} plain /> },
  ]
  return (
    <Table
      caption={t(texts.interviews)}
      columns={columns}
      rows={rows}
      rowKey={({ interview }) => interview.id}
      empty={<Empty>{t(texts.nothing)}</Empty>}
    />
  )
}
