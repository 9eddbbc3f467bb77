import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, type Order, Table } from '../../web/kit/Table.tsx'
import type { RowChoice } from '../../web/row-choice.ts'
import { attributionTexts, stateTexts, stateTones, typeTexts } from '../code-lists.ts'
import { type Incident, incidentReference } from '../incident.ts'
import type { IncidentRow } from '../views.ts'
import { texts } from './texts.ts'

/** How far an incident is established, with what a person is asked to look at. */
export function StateBadges({ incident }: { incident: Pick<Incident, 'state' | 'disputed' | 'unsupported'> }) {
  const t = useText()
  return (
    <>
      <Badge tone={stateTones[incident.state]}>{t(stateTexts[incident.state])}</Badge>{' '}
      {incident.disputed && <Badge tone="bad">{t(texts.disputed)}</Badge>}{' '}
      {incident.unsupported && <Badge tone="waiting">{t(texts.unsupported)}</Badge>}
    </>
  )
}

/** Incidents, one in a row. */
export function IncidentsTable({
  rows,
  empty,
  ...ordered
}: {
  rows: readonly IncidentRow[]
  empty: string
  order?: Order
  onOrder?: (order: Order) => void
  choice?: RowChoice
}) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<IncidentRow>[] = [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ incident }) => (
        <Link href={`/incidents/${incident.id}`}>
          <Code>{incidentReference(incident.id)}</Code>
        </Link>
      ),
    },
    {
      key: 'started',
      header: t(texts.day),
      ordered: true,
      cell: ({ incident }) => <DateText value={incident.startedOn} plain />,
    },
    { key: 'type', header: t(texts.type), cell: ({ incident }) => t(typeTexts[incident.type]) },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    {
      key: 'harm',
      header: t(texts.killedInjured),
      end: true,
      cell: ({ incident }) => <bdi dir="ltr">{`${number(incident.killedBest)} / ${number(incident.injuredBest)}`}</bdi>,
    },
    { key: 'state', header: t(texts.state), cell: ({ incident }) => <StateBadges incident={incident} /> },
    {
      key: 'attribution',
      header: t(texts.attribution),
      cell: ({ incident }) => (
        <>
          {t(attributionTexts[incident.attribution])} <Bidi>{incident.attributedTo}</Bidi>
        </>
      ),
    },
  ]
  return (
    <Table
      caption={t(texts.incidents)}
      columns={columns}
      rows={rows}
      rowKey={({ incident }) => incident.id}
      empty={<Empty>{empty}</Empty>}
      {...ordered}
    />
  )
}
