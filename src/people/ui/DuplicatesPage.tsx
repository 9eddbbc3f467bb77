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
import { fullName, type Person } from '../person.ts'
import { type DuplicateRow, DuplicatesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'proposed', 'decided'] as const
type Status = (typeof statuses)[number]
const words = { open: texts.waitProposal, proposed: texts.waitDecision, decided: texts.decided }

/** The reviewers' work list: pairs of registrations that may be one person, likeliest first. */
export function DuplicatesPage() {
  const t = useText()
  const asked = useQueryText('status')
  const [status, setStatus] = useState<Status>(statuses.find((one) => one === asked) ?? 'open')
  const read = useRead(`/api/duplicates?status=${status}`, DuplicatesView)
  const content = <Loaded read={read}>{(data) => <DuplicateTable rows={data.duplicates} />}</Loaded>
  const tabs = statuses.map((key) => ({
    key,
    title: read.data ? `${t(words[key])} (${read.data.counts[key]})` : t(words[key]),
    content: key === status ? content : null,
  }))
  return (
    <Page title={t(texts.duplicatesTitle)} lead={t(texts.machine)}>
      <Tabs label={t(texts.duplicatesTitle)} value={status} onChange={setStatus} tabs={tabs} />
    </Page>
  )
}

function DuplicateTable({ rows }: { rows: readonly DuplicateRow[] }) {
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
      sort: ({ person }) => person.number,
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
      sort: ({ duplicate }) => duplicate.score,
    },
    { key: 'state', header: t(texts.state), cell: ({ duplicate }) => <ReviewBadge status={duplicate.status} /> },
    {
      key: 'since',
      header: t(texts.since),
      cell: ({ duplicate }) => <DateText value={duplicate.raisedAt} plain />,
      sort: ({ duplicate }) => duplicate.raisedAt,
    },
  ]
  return (
    <Table
      caption={t(texts.duplicatesTitle)}
      columns={columns}
      rows={rows}
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
