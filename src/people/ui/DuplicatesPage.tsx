import { useRead } from '../../web/api.ts'
import { useCountText, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { ReviewBadge } from '../../web/Review.tsx'
import { fullName, type Person } from '../person.ts'
import { type DuplicateRow, DuplicatesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'proposed', 'decided'] as const
const words = { open: texts.waitProposal, proposed: texts.waitDecision, decided: texts.decided }

/** The reviewers' work list: pairs of registrations that may be one person, likeliest first. */
export function DuplicatesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-score')
  const status = list.filter('status')
  const read = useRead(list.path('/api/duplicates'), DuplicatesView)
  const content = (
    <Loaded read={read}>
      {(data) => (
        <>
          <DuplicateTable rows={data.duplicates} order={list.order} onOrder={list.setOrder} />
          <Pagination {...data} onPage={list.setPage} />
        </>
      )}
    </Loaded>
  )
  const countOf = useCountText()
  const tabs = statuses.map((key) => ({
    key,
    title: read.data ? `${t(words[key])} (${countOf(read.data.counts[key])})` : t(words[key]),
    content: key === status ? content : null,
  }))
  return (
    <Page title={t(texts.duplicatesTitle)} lead={t(texts.machine)}>
      <Tabs
        label={t(texts.duplicatesTitle)}
        value={status}
        onChange={(key) => list.setFilter('status', key)}
        tabs={tabs}
      />
    </Page>
  )
}

function DuplicateTable({ rows, order, onOrder }: OrderedRows<DuplicateRow>) {
  const t = useText()
  const columns: Column<DuplicateRow>[] = [
    {
      key: 'person',
      header: t(texts.person),
      cell: ({ duplicate, person }) => (
        <Link href={`/duplicates/${duplicate.id}`}>
          <InLine person={person} />
        </Link>
      ),
    },
    {
      key: 'other',
      header: t(texts.otherRegistration),
      cell: ({ other, otherSide }) => (
        <>
          {other && <InLine person={other} />} {otherSide && <Badge tone="neutral">{t(texts.ofOtherSide)}</Badge>}
        </>
      ),
    },
    {
      key: 'score',
      header: t(texts.likeness),
      cell: ({ duplicate }) => <ScoreBar score={duplicate.score} />,
      ordered: true,
    },
    { key: 'state', header: t(texts.state), cell: ({ duplicate }) => <ReviewBadge status={duplicate.status} /> },
    {
      key: 'raised',
      header: t(texts.since),
      cell: ({ duplicate }) => <DateText value={duplicate.raisedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.duplicatesTitle)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ duplicate }) => duplicate.id}
      empty={<Empty>{t(texts.nothingWaits)}</Empty>}
    />
  )
}

function InLine({ person }: { person: Person }) {
  return (
    <>
      <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi> <Code>{person.number}</Code>
    </>
  )
}
