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
import { MatchesView, type MatchRow } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'proposed', 'decided'] as const

/** The screening officers' work list: what waits, since when. */
export function MatchesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, 'raised')
  const status = list.filter('status')
  const read = useRead(list.path('/api/matches'), MatchesView)
  const content = (
    <Loaded read={read}>
      {(data) => (
        <>
          <MatchTable rows={data.matches} order={list.order} onOrder={list.setOrder} />
          <Pagination {...data} onPage={list.setPage} />
        </>
      )}
    </Loaded>
  )
  const countOf = useCountText()
  const tabs = statuses.map((key) => ({
    key,
    title: read.data ? `${t(texts[key])} (${countOf(read.data.counts[key])})` : t(texts[key]),
    content: key === status ? content : null,
  }))
  return (
    <Page title={t(texts.matches)} lead={t(texts.machine)}>
      <Tabs label={t(texts.matches)} value={status} onChange={(key) => list.setFilter('status', key)} tabs={tabs} />
    </Page>
  )
}

function MatchTable({ rows, order, onOrder }: OrderedRows<MatchRow>) {
  const t = useText()
  const columns: Column<MatchRow>[] = [
    {
      key: 'person',
      header: t(texts.who),
      cell: (row) => <Who row={row} />,
    },
    {
      key: 'entry',
      header: t(texts.entry),
      cell: ({ match, reference }) => (
        <>
          <Bidi>{match.evidence.name}</Bidi> {reference !== null && <Code>{reference}</Code>}
        </>
      ),
    },
    {
      key: 'list',
      header: t(texts.list),
      cell: ({ list }) => (
        <>
          <Bidi>{list.title}</Bidi> {list.invented && <Badge>{t(texts.inventedTitle)}</Badge>}
        </>
      ),
    },
    {
      key: 'score',
      header: t(texts.likeness),
      cell: ({ match }) => <ScoreBar score={match.score} />,
      ordered: true,
    },
    { key: 'state', header: t(texts.state), cell: ({ match }) => <ReviewBadge status={match.status} /> },
    {
      key: 'raised',
      header: t(texts.since),
      cell: ({ match }) => <DateText value={match.raisedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.matches)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ match }) => match.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

function Who({ row: { match, person, group, commander } }: { row: MatchRow }) {
  const t = useText()
  const [name, code] = person
    ? [person.nameArabic || person.nameLatin, person.number]
    : [commander ? commander.text || commander.latin : (group?.nameArabic ?? ''), group?.code ?? '']
  return (
    <>
      <Link href={`/matches/${match.id}`}>
        <Bidi>{name}</Bidi> <Code>{code}</Code>
      </Link>{' '}
      {!person && <Badge>{t(commander ? texts.commander : texts.group)}</Badge>}
    </>
  )
}
