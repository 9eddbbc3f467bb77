import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { ReviewBadge } from '../../web/Review.tsx'
import { MatchesView, type MatchRow } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'proposed', 'decided'] as const
type Status = (typeof statuses)[number]

/** The screening officers' work list: what waits, since when. */
export function MatchesPage() {
  const t = useText()
  const asked = useQueryText('status')
  const [status, setStatus] = useState<Status>(statuses.find((one) => one === asked) ?? 'open')
  const read = useRead(`/api/matches?status=${status}`, MatchesView)
  const counts = read.data?.counts ?? {}
  const content = <Loaded read={read}>{(data) => <MatchTable rows={data.matches} />}</Loaded>
  const tabs = statuses.map((key) => ({
    key,
    title: counts[key] === undefined ? t(texts[key]) : `${t(texts[key])} (${counts[key]})`,
    content: key === status ? content : null,
  }))
  return (
    <Page title={t(texts.matches)} lead={t(texts.machine)}>
      <Tabs label={t(texts.matches)} value={status} onChange={setStatus} tabs={tabs} />
    </Page>
  )
}

function MatchTable({ rows }: { rows: readonly MatchRow[] }) {
  const t = useText()
  const columns: Column<MatchRow>[] = [
    {
      key: 'person',
      header: t(texts.applicant),
      cell: (row) => <Applicant row={row} />,
      sort: ({ person }) => person.number,
    },
    {
      key: 'entry',
      header: t(texts.entry),
      cell: ({ match, reference }) => (
        <>
          <Bidi>{match.evidence.name}</Bidi> {reference !== null && <Code>{reference}</Code>}
        </>
      ),
      sort: ({ match }) => match.evidence.name,
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
      sort: ({ match }) => match.score,
    },
    { key: 'state', header: t(texts.state), cell: ({ match }) => <ReviewBadge status={match.status} /> },
    {
      key: 'since',
      header: t(texts.since),
      cell: ({ match }) => <DateText value={match.raisedAt} plain />,
      sort: ({ match }) => match.raisedAt,
    },
  ]
  return (
    <Table
      caption={t(texts.matches)}
      columns={columns}
      rows={rows}
      rowKey={({ match }) => match.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

function Applicant({ row: { match, person } }: { row: MatchRow }) {
  return (
    <Link href={`/matches/${match.id}`}>
      <Bidi>{person.nameArabic || person.nameLatin}</Bidi> <Code>{person.number}</Code>
    </Link>
  )
}
