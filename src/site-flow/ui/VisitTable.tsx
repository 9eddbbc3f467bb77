import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { stationTexts, statusTexts } from '../code-lists.ts'
import type { VisitRow } from '../views.ts'
import { passTexts, texts } from './texts.ts'
import { Since, VisitLink, VisitorName } from './VisitParts.tsx'

/** Visits: who, where now and since when, where they sleep, and when they have to have left. */
export function VisitTable(props: OrderedRows<VisitRow>) {
  const t = useText()
  return (
    <Table
      {...props}
      caption={t(texts.visits)}
      rowKey={({ visit }) => visit.id}
      empty={<Empty>{t(texts.none)}</Empty>}
      columns={[
        { key: 'number', header: t(texts.number), cell: ({ visit }) => <VisitLink {...visit} /> },
        { key: 'who', header: t(texts.who), cell: ({ person, visit }) => <VisitorName person={person} {...visit} /> },
        { key: 'station', header: t(texts.station), cell: (row) => <Where row={row} /> },
        { key: 'bed', header: t(texts.bed), cell: (row) => <BedCode row={row} /> },
        {
          key: 'arrived',
          header: t(texts.arrived),
          cell: ({ visit }) => <Moment value={visit.arrivedAt} />,
          ordered: true,
        },
        {
          key: 'leaveBy',
          header: t(texts.leaveBy),
          cell: ({ visit, late }) =>
            late ? <Badge tone="bad">{t(texts.late)}</Badge> : <DateText value={visit.leaveBy} plain />,
          ordered: true,
        },
      ]}
    />
  )
}

function Where({ row: { visit, station, stationStatus, since } }: { row: VisitRow }) {
  const t = useText()
  if (visit.status !== 'open')
    return <Badge tone={visit.status === 'discharged' ? 'good' : 'neutral'}>{t(statusTexts[visit.status])}</Badge>
  if (!station || !stationStatus) return t(texts.between)
  return (
    <span>
      {t(stationTexts[station])}
      <br />
      <span className="muted">
        {t(passTexts[stationStatus])} · <Since value={since} />
      </span>
    </span>
  )
}

function BedCode({ row: { sectorCode, visit } }: { row: VisitRow }) {
  return sectorCode === null || visit.status !== 'open' ? '—' : <Code>{`${sectorCode}-${visit.bed}`}</Code>
}
