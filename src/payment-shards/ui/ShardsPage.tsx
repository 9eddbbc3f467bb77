import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { type ShardRow, ShardsView } from '../views.ts'
import { EndShard, GiveBack, GiveOn, LeaseShard } from './ShardForms.tsx'
import { texts } from './texts.ts'

/** Which desk alone pays which lines of a list; the centre leases shares, a site's own server gives its own on. */
export function ShardsPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/payment-lists/${id}/shards`, ShardsView)
  const number = read.data?.list.number ?? ''
  return (
    <Page
      title={`${t(texts.title)} ${number}`}
      crumbs={[{ title: number, href: `/payment-lists/${id}` }]}
      lead={t(texts.lead)}
    >
      <Loaded read={read}>{(view) => <Shards view={view} />}</Loaded>
    </Page>
  )
}

function Shards({ view }: { view: ShardsView }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<ShardRow>[] = [
    { key: 'desk', header: t(texts.desk), cell: ({ stationName }) => <Bidi>{stationName}</Bidi> },
    { key: 'waiting', header: t(texts.waiting), cell: ({ waiting }) => number(waiting), end: true },
    { key: 'paid', header: t(texts.paid), cell: ({ paid }) => number(paid), end: true },
    { key: 'until', header: t(texts.until), cell: ({ shard }) => <Moment value={shard.until} /> },
    { key: 'state', header: t(texts.state), cell: (row) => <State row={row} /> },
    {
      key: 'leased',
      header: t(texts.leased),
      cell: ({ shard, leasedByName }) => (
        <>
          <Moment value={shard.leasedAt} /> <Bidi>{leasedByName}</Bidi>
          {shard.parentId !== null && <> · {t(texts.parted)}</>}
        </>
      ),
    },
  ]
  const open = view.shards.filter(({ shard }) => shard.endedFor === null)
  return (
    <>
      <Table
        caption={t(texts.title)}
        columns={columns}
        rows={view.shards}
        rowKey={({ shard }) => shard.id}
        empty={<Empty>{t(texts.none)}</Empty>}
      />
      {view.tier === 'hub' ? <p className="hint">{t(texts.atCentre)}</p> : <LeaseShard view={view} />}
      {open
        .filter(({ isHere }) => isHere)
        .map((row) => (
          <div key={row.shard.id}>
            <GiveOn row={row} view={view} />
            <GiveBack id={row.shard.id} />
          </div>
        ))}
      {view.tier === 'centre' && open.map((row) => <EndShard key={row.shard.id} row={row} />)}
    </>
  )
}

function State({ row: { shard, isInForce } }: { row: ShardRow }) {
  const t = useText()
  if (shard.endedFor !== null)
    return (
      <>
        <Badge tone="neutral">{t(texts[shard.endedFor])}</Badge> {shard.reason !== '' && <Bidi>{shard.reason}</Bidi>}
      </>
    )
  if (isInForce && Date.parse(shard.until) > Date.now()) return <Badge tone="good">{t(texts.inForce)}</Badge>
  return (
    <>
      <Badge tone="waiting">{t(isInForce ? texts.timeOver : texts.shutOut)}</Badge> {t(texts.stays)}
    </>
  )
}
