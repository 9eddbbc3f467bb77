import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import type { Shipment } from '../shipment.ts'
import { type ShipmentRow, ShipmentsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', 'incoming', 'inTransit', 'disputed', 'received', 'settled'] as const
export const shipmentTones: Readonly<Record<Shipment['status'], Tone>> = {
  inTransit: 'moving',
  received: 'good',
  disputed: 'bad',
  settled: 'neutral',
}

/** Weapons on the road together, and what became of them. */
export function ShipmentsPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, '-sent')
  const read = useRead(list.path('/api/shipments'), ShipmentsView)
  return (
    <Page
      title={t(texts.shipments)}
      lead={t(texts.lead)}
      actions={
        actor.roles.includes('armourer') && (
          <ButtonLink href="/shipments/new" look="main">
            {t(texts.send)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.shipments)}
              columns={columnsIn(t)}
              rows={data.shipments}
              rowKey={({ shipment }) => shipment.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<ShipmentRow>[] {
  return [
    {
      key: 'seal',
      header: t(texts.seal),
      cell: ({ shipment }) => (
        <Link href={`/shipments/${shipment.id}`}>
          <Code>{shipment.seal}</Code>
        </Link>
      ),
    },
    { key: 'count', header: t(texts.count), cell: ({ sent }) => sent, end: true },
    { key: 'from', header: t(texts.from), cell: ({ fromName }) => t(fromName) },
    { key: 'to', header: t(texts.to), cell: ({ toName }) => t(toName) },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ shipment: { status } }) => <Badge tone={shipmentTones[status]}>{t(texts[status])}</Badge>,
    },
    {
      key: 'expected',
      header: t(texts.expected),
      cell: ({ shipment }) => <DateText value={shipment.expectedOn} plain />,
    },
    {
      key: 'sent',
      header: t(texts.sentAt),
      cell: ({ shipment }) => <Moment value={shipment.sentAt} />,
      ordered: true,
    },
  ]
}
