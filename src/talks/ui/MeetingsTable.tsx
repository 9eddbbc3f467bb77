import type { ReactNode } from 'react'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { useFormat, useText } from '../../web/i18n.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { type Column, type Order, Table } from '../../web/kit/Table.tsx'
import type { MeetingRow } from '../views.ts'
import { MeetingBadge } from './MeetingBadge.tsx'
import { texts, venueTexts } from './texts.ts'

/** Meetings with how many delegations agreed to the record. */
export function MeetingsTable({
  rows,
  empty,
  withTrack,
  order,
  onOrder,
}: {
  rows: readonly MeetingRow[]
  empty: ReactNode
  withTrack?: boolean
  order?: Order
  onOrder?: (order: Order) => void
}) {
  const t = useText()
  const { number } = useFormat()
  const track: Column<MeetingRow> = {
    key: 'track',
    header: t(texts.track),
    wide: true,
    cell: ({ meeting, trackName }) => (
      <Link href={`/talks/${meeting.trackId}`}>
        <Given of={trackName} />
      </Link>
    ),
  }
  const columns: Column<MeetingRow>[] = [
    {
      key: 'title',
      header: t(texts.meeting),
      wide: true,
      cell: ({ meeting }) => (
        <Link href={`/talk-meetings/${meeting.id}`}>
          <Given of={meeting.title} />
        </Link>
      ),
    },
    ...(withTrack ? [track] : []),
    {
      key: 'planned',
      header: t(texts.plannedOn),
      ordered: true,
      cell: ({ meeting }) => <DateText value={meeting.heldOn ?? meeting.plannedOn} plain />,
    },
    { key: 'venue', header: t(texts.venue), cell: ({ meeting }) => t(venueTexts[meeting.venue]) },
    {
      key: 'agreed',
      header: t(texts.agreedCount),
      end: true,
      cell: ({ meeting, agreed }) => `${number(agreed)} / ${number(meeting.delegations.length)}`,
    },
    { key: 'status', header: t(texts.status), cell: ({ meeting }) => <MeetingBadge status={meeting.status} /> },
  ]
  return (
    <Table
      caption={t(texts.meetings)}
      rows={rows}
      rowKey={({ meeting }) => meeting.id}
      empty={empty}
      columns={columns}
      {...(order && onOrder ? { order, onOrder } : {})}
    />
  )
}
