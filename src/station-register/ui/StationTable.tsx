import { WorkPart } from '../../stations/scope.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import type { Station } from '../station.ts'
import type { StationRow } from '../views.ts'
import { workPartTexts } from '../work-part-texts.ts'
import { texts } from './texts.ts'

const tones: Readonly<Record<Station['state'], Tone>> = { invited: 'waiting', inForce: 'good', revoked: 'bad' }
/** A clock that is off by less than this is right enough: minutes. */
const rightWithin = 2

/** The stations with how each was when it last spoke. */
export function StationTable({ rows, order, onOrder }: OrderedRows<StationRow>) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<StationRow>[] = [
    { key: 'name', header: t(texts.name), cell: ({ station }) => <Bidi>{station.name}</Bidi>, ordered: true },
    { key: 'kind', header: t(texts.kind), cell: ({ station }) => t(texts[station.kind]) },
    {
      key: 'site',
      header: t(texts.site),
      cell: ({ siteCode, siteName }) => (
        <>
          <Code>{siteCode}</Code> {t(siteName)}
        </>
      ),
    },
    { key: 'work', header: t(texts.work), cell: (row) => <Work row={row} /> },
    { key: 'state', header: t(texts.state), cell: (row) => <State row={row} /> },
    {
      key: 'seen',
      header: t(texts.seen),
      cell: ({ health }) => (health ? <Moment value={health.lastSeen} /> : t(texts.never)),
      ordered: true,
    },
    {
      key: 'backlog',
      header: t(texts.backlog),
      cell: ({ health }) => (health ? number(health.backlog) : '—'),
      end: true,
    },
    {
      key: 'clock',
      header: t(texts.clock),
      cell: ({ health }) => {
        if (!health) return '—'
        const minutes = Math.round(health.clockOffsetMs / 60_000)
        if (Math.abs(minutes) < rightWithin) return t(texts.clockRight)
        const words = minutes > 0 ? texts.clockAhead : texts.clockBehind
        return <Badge tone="waiting">{t(words, { minutes: number(Math.abs(minutes)) })}</Badge>
      },
    },
    { key: 'version', header: t(texts.version), cell: ({ health }) => (health ? <Code>{health.app}</Code> : '—') },
    { key: 'ticks', header: t(texts.ticks), cell: ({ counts }) => <Ticks counts={counts} /> },
  ]
  return (
    <Table
      caption={t(texts.stations)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ station }) => station.id}
      empty={<Empty>{t(texts.noStations)}</Empty>}
    />
  )
}

function Work({ row: { parts, changed } }: { row: StationRow }) {
  const t = useText()
  const isAll = WorkPart.options.every((part) => parts.includes(part))
  const { list } = useFormat()
  return (
    <>
      {isAll ? t(texts.allWork) : list(parts.map((part) => t(workPartTexts[part])))}
      {changed && (
        <p className="hint">
          {t(texts.changedWork, { name: changed.changedByName, site: changed.fromSiteCode, reason: changed.reason })}{' '}
          <Moment value={changed.changedAt} />
        </p>
      )}
    </>
  )
}

function State({ row: { station, isForked } }: { row: StationRow }) {
  const t = useText()
  if (isForked && station.state === 'inForce') return <Badge tone="bad">{t(texts.forked)}</Badge>
  return <Badge tone={tones[station.state]}>{t(texts[station.state])}</Badge>
}

function Ticks({ counts }: Pick<StationRow, 'counts'>) {
  const t = useText()
  const { number } = useFormat()
  const open = counts.held + counts.forked
  return (
    <>
      {t(texts.ticksSaid, { decided: number(counts.decided), received: number(counts.received) })}
      {counts.waiting > 0 && (
        <>
          {' '}
          <Badge tone="waiting">{t(texts.waiting, { count: number(counts.waiting) })}</Badge>
        </>
      )}
      {open > 0 && (
        <>
          {' '}
          <Link href="/held-entries">{t(texts.heldCount, { count: number(open) })}</Link>
        </>
      )}
    </>
  )
}
