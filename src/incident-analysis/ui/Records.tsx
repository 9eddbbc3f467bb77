import { useState } from 'react'
import { stateTexts, stateTones, typeTexts } from '../../incidents/code-lists.ts'
import { incidentReference } from '../../incidents/incident.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { LowBestHigh } from '../../web/kit/LowBestHigh.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { type BehindRow, RecordsView } from '../views.ts'
import { texts } from './texts.ts'

/** The incidents behind a figure, page by page; of some ids, so many at once as a question may name. */
export function Records({ filters, ids }: { filters: URLSearchParams; ids?: readonly string[] }) {
  const [page, setPage] = useState(1)
  const [order, setOrder] = useState({ key: 'started', down: true })
  const query = new URLSearchParams(filters)
  query.set('order', `${order.down ? '-' : ''}${order.key}`)
  const from = (page - 1) * idsAtOnce
  if (ids) query.set('only', ids.slice(from, from + idsAtOnce).join(','))
  else query.set('page', String(page))
  const source = filters.get('source')
  const read = useRead(`/api/incident-analysis/records?${query}`, RecordsView)
  // Events of others are read where their file is.
  if (source !== null && source !== 'own') return <OutsideNote source={source} />
  return (
    <Loaded read={read}>
      {(data) => (
        <>
          <RecordsTable rows={data.records} order={order} onOrder={setOrder} />
          <Pagination
            {...data}
            {...(ids ? { page, total: ids.length, pageSize: idsAtOnce, more: false } : {})}
            onPage={setPage}
          />
        </>
      )}
    </Loaded>
  )
}

function OutsideNote({ source }: { source: string }) {
  const t = useText()
  return (
    <p>
      {t(texts.outside)} <Link href={`/event-imports/${source}`}>{t(texts.toImport)}</Link>
    </p>
  )
}

const idsAtOnce = 50

/** Incidents in few words, each leading to its own page. */
export function RecordsTable({
  rows,
  ...order
}: { rows: readonly BehindRow[] } & Partial<Pick<OrderedRows<BehindRow>, 'order' | 'onOrder'>>) {
  const t = useText()
  const columns: Column<BehindRow>[] = [
    {
      key: 'incident',
      header: t(texts.incident),
      cell: ({ id }) => (
        <Link href={`/incidents/${id}`}>
          <Code>{incidentReference(id)}</Code>
        </Link>
      ),
    },
    { key: 'type', header: t(texts.type), cell: ({ type }) => t(typeTexts[type]) },
    {
      key: 'started',
      header: t(texts.startedOn),
      ordered: true,
      cell: ({ startedOn }) => <DateText value={startedOn} plain />,
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    {
      key: 'killed',
      header: t(texts.toll),
      end: true,
      ordered: true,
      cell: ({ killedLow, killedBest, killedHigh }) => (
        <LowBestHigh of={{ low: killedLow, best: killedBest, high: killedHigh }} />
      ),
    },
    {
      key: 'state',
      header: t(texts.state),
      cell: ({ state }) => <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>,
    },
  ]
  return (
    <Table
      caption={t(texts.behind)}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.none)}</Empty>}
      {...order}
    />
  )
}
