import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { planTransfer } from '../actions.ts'
import type { StateTransfer } from '../transfer.ts'
import { type TransferRow, TransfersView } from '../views.ts'
import { statusTexts, texts } from './texts.ts'

export const transferTones: Readonly<Record<StateTransfer['status'], Tone>> = {
  proposed: 'waiting',
  signed: 'moving',
  executed: 'good',
  cancelled: 'neutral',
}
const filters = ['all', 'proposed', 'signed', 'executed', 'cancelled'] as const

/** The transfers to the state within reach. */
export function TransfersPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: filters }, '-plannedOn')
  const read = useRead(list.path('/api/transfers'), TransfersView)
  const may = actor.roles.some((role) => planTransfer.roles.includes(role))
  const columns: Column<TransferRow>[] = [
    {
      key: 'plannedOn',
      ordered: true,
      header: t(texts.plannedOn),
      cell: ({ id, plannedOn }) => (
        <Link href={`/transfers/${id}`}>
          <DateText value={plannedOn} plain />
        </Link>
      ),
    },
    {
      key: 'recipient',
      header: t(texts.recipient),
      cell: ({ recipient, unit }) => <Bidi>{unit === '' ? recipient : `${recipient} · ${unit}`}</Bidi>,
    },
    { key: 'site', header: t(texts.site), cell: ({ code }) => <Code>{code}</Code> },
    { key: 'count', header: t(texts.count), cell: ({ count }) => count, end: true },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ status }) => <Badge tone={transferTones[status]}>{t(statusTexts[status])}</Badge>,
    },
    { key: 'protocol', header: t(texts.protocol), cell: ({ protocol }) => <Code>{protocol ?? '—'}</Code> },
  ]
  return (
    <Page
      title={t(texts.title)}
      lead={t(texts.lead)}
      actions={
        may && (
          <ButtonLink href="/transfers/new" look="main">
            {t(texts.newPlan)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.title)}
              columns={columns}
              rows={data.transfers}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/transfers')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
