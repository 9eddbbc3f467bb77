import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import type { Erasure } from '../erasure.ts'
import { ErasuresView } from '../views.ts'
import { groundTexts, texts } from './texts.ts'

const filters = { status: ['open', 'executed', 'declined', 'all'] } as const
const tones: Readonly<Record<Erasure['status'], Tone>> = {
  requested: 'waiting',
  recommended: 'waiting',
  approved: 'moving',
  declined: 'neutral',
  executed: 'good',
}

/** How an erasure stands. */
export function ErasureBadge({ status }: { status: Erasure['status'] }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(texts[status])}</Badge>
}

/** What is asked, and the tombstones of those who were erased: numbers and reasons, no names. */
export function ErasuresPage() {
  const t = useText()
  const list = useListQuery(filters, '-requested')
  const read = useRead(list.path('/api/erasures'), ErasuresView)
  const columns: Column<Erasure>[] = [
    {
      key: 'number',
      header: t(texts.number),
      ordered: true,
      cell: ({ id, number }) => (
        <Link href={`/erasures/${id}`}>
          <Code>{number}</Code>
        </Link>
      ),
    },
    { key: 'status', header: t(texts.status), cell: ({ status }) => <ErasureBadge status={status} /> },
    { key: 'ground', header: t(texts.ground), cell: ({ ground }) => t(groundTexts[ground]) },
    {
      key: 'requested',
      header: t(texts.requested),
      ordered: true,
      cell: ({ requestedAt }) => <DateText value={requestedAt} plain />,
    },
    {
      key: 'executed',
      header: t(texts.executed),
      cell: ({ executedAt }) => (executedAt === null ? '—' : <DateText value={executedAt} plain />),
    },
  ]
  return (
    <Page title={t(texts.erasures)} lead={t(texts.erasuresLead)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.status.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.erasures)}
              columns={columns}
              rows={data.erasures}
              rowKey={({ id }) => id}
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
