import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
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
import { type InterviewRow, InterviewsView } from '../views.ts'
import { InterviewBadge } from './InterviewBadge.tsx'
import { texts } from './texts.ts'

const statuses = ['toGrade', 'waiting', 'finished', 'all'] as const
/** Who grades nothing has all of them in front of them first. */
const others = ['all', 'waiting', 'finished'] as const

/** The interviews that wait for grades, longest waiting first; a grader begins with those that they may grade. */
export function InterviewsPage() {
  const t = useText()
  const { actor } = useSession()
  const grades = actor.roles.some((role) => role === 'screener' || role === 'groupOfficer')
  const list = useListQuery({ status: grades ? statuses : others }, grades ? 'held' : '-held')
  const read = useRead(list.path('/api/interviews'), InterviewsView)
  return (
    <Page title={t(texts.interviews)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={(grades ? statuses : others).map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <InterviewTable rows={data.interviews} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function InterviewTable({ rows, order, onOrder }: OrderedRows<InterviewRow>) {
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
    {
      key: 'held',
      header: t(texts.heldAt),
      cell: ({ interview }) => <DateText value={interview.heldAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.interviews)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ interview }) => interview.id}
      empty={<Empty>{t(texts.nothing)}</Empty>}
    />
  )
}
