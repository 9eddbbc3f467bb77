import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { carrierTexts, directionTexts, findingTexts, statusTexts } from '../code-lists.ts'
import { DeliveryStatus, deliveryRecorders, deliveryReference, Finding } from '../delivery.ts'
import { DeliveriesView, type DeliveryRow } from '../views.ts'
import { CarrierText, toneOf } from './DeliveryFacts.tsx'
import { texts } from './texts.ts'

const statuses = ['all', 'unreported', ...DeliveryStatus.options] as const
const directions = ['all', 'to', 'from'] as const
const means = ['all', 'vessel', 'aircraft', 'vehicle'] as const
const findings = ['all', 'none', ...Finding.options] as const

/** The file of arms deliveries to and from the country. */
export function DeliveriesPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, direction: directions, means, finding: findings }, '-started')
  const read = useRead(list.path('/api/arms-deliveries'), DeliveriesView)
  const records = deliveryRecorders.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.deliveries)}
      lead={t(texts.lead)}
      actions={
        <>
          <a href={list.path('/api/arms-deliveries.csv')}>{t(texts.file)}</a>
          {records && (
            <ButtonLink href="/arms-deliveries/new" look="main">
              {t(texts.record)}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({
            key,
            label: t(key === 'all' ? texts.all : key === 'unreported' ? texts.unreported : statusTexts[key]),
          }))}
        />
        <Select
          {...list.select('direction')}
          label={t(texts.direction)}
          choices={directions.map((key) => ({ key, label: t(key === 'all' ? texts.all : directionTexts[key]) }))}
        />
        <Select
          {...list.select('means')}
          label={t(texts.means)}
          choices={means.map((key) => ({ key, label: t(key === 'all' ? texts.all : carrierTexts[key]) }))}
        />
        <Select
          {...list.select('finding')}
          label={t(texts.finding)}
          choices={findings.map((key) => ({ key, label: t(key === 'all' ? texts.all : findingTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.deliveries)}
              columns={columnsIn(t)}
              rows={data.deliveries}
              rowKey={({ delivery }) => delivery.id}
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

function columnsIn(t: ReturnType<typeof useText>): Column<DeliveryRow>[] {
  return [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ delivery }) => (
        <Link href={`/arms-deliveries/${delivery.id}`}>
          <Code>{deliveryReference(delivery.id)}</Code>
        </Link>
      ),
    },
    {
      key: 'started',
      header: t(texts.startedOn),
      ordered: true,
      cell: ({ delivery }) => <DateText value={delivery.startedOn} plain />,
    },
    { key: 'direction', header: t(texts.direction), cell: ({ delivery }) => t(directionTexts[delivery.direction]) },
    {
      key: 'means',
      header: t(texts.means),
      wide: true,
      cell: ({ delivery }) =>
        delivery.carriedBy.length === 0
          ? '—'
          : delivery.carriedBy.map((carrier) => (
              <div key={JSON.stringify(carrier)}>
                <CarrierText carrier={carrier} />
              </div>
            )),
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => (placeName ? t(placeName) : '—') },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ delivery }) => <Badge tone={toneOf(delivery)}>{t(statusTexts[delivery.status])}</Badge>,
    },
    {
      key: 'committee',
      header: t(texts.committee),
      cell: ({ delivery }) => (delivery.committeeOn ? <Bidi>{delivery.committeeReference}</Bidi> : t(texts.notTold)),
    },
    {
      key: 'matches',
      header: t(texts.matches),
      cell: ({ toConfirm }) =>
        toConfirm > 0 ? <Badge tone="waiting">{t(texts.toConfirm, { count: toConfirm })}</Badge> : '—',
    },
    {
      key: 'recorded',
      header: t(texts.history),
      ordered: true,
      cell: ({ delivery }) => <Moment value={delivery.recordedAt} />,
    },
  ]
}
