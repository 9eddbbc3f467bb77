import type { Paged } from '../../kernel/paging.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import type { ListQuery } from '../../web/list-query.ts'
import { useToday } from '../../web/time-zone.ts'
import type { AccessRequest } from '../access-request.ts'
import type { CorrectionRequest } from '../correction-request.ts'
import { texts } from './texts.ts'

type Status = AccessRequest['status'] | CorrectionRequest['status']

const tones: Readonly<Record<Status, Tone>> = {
  recorded: 'waiting',
  released: 'moving',
  refused: 'bad',
  handedOver: 'good',
  accepted: 'moving',
  declined: 'bad',
  appealed: 'waiting',
  upheldDecline: 'bad',
  done: 'good',
}
const waiting: readonly Status[] = ['recorded', 'released', 'accepted', 'appealed']

/** How a request stands, and that its clock ran out. */
export function RequestBadge({ of: { status, dueOn } }: { of: { status: Status; dueOn: string } }) {
  const t = useText()
  const today = useToday()
  return (
    <>
      <Badge tone={tones[status]}>{t(texts[status])}</Badge>{' '}
      {waiting.includes(status) && dueOn < today && <Badge tone="bad">{t(texts.overdue)}</Badge>}
    </>
  )
}

interface Row {
  readonly id: string
  readonly number: string
  readonly askedOn: string
  readonly dueOn: string
  readonly status: Status
}

export const requestFilters = { status: ['open', 'closed', 'all'] } as const

/** The filters of a list of requests. */
export function RequestFilters({ list }: { list: ListQuery<'status'> }) {
  const t = useText()
  return (
    <div className="filters">
      <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
      <Select
        {...list.select('status')}
        label={t(texts.status)}
        choices={requestFilters.status.map((key) => ({ key, label: t(texts[key]) }))}
      />
    </div>
  )
}

/** A page of requests, by number: a list names nobody. */
export function RequestsTable({
  list,
  data,
  href,
  caption,
}: {
  list: ListQuery<'status'>
  data: Paged & { requests: readonly Row[] }
  href: (id: string) => string
  caption: string
}) {
  const t = useText()
  const columns: Column<Row>[] = [
    {
      key: 'number',
      header: t(texts.number),
      cell: ({ id, number }) => (
        <Link href={href(id)}>
          <Code>{number}</Code>
        </Link>
      ),
    },
    { key: 'status', header: t(texts.status), cell: (row) => <RequestBadge of={row} /> },
    { key: 'asked', header: t(texts.askedOn), cell: ({ askedOn }) => <DateText value={askedOn} plain /> },
    { key: 'due', header: t(texts.due), ordered: true, cell: ({ dueOn }) => <DateText value={dueOn} plain /> },
  ]
  return (
    <>
      <Table
        caption={caption}
        columns={columns}
        rows={data.requests}
        rowKey={({ id }) => id}
        order={list.order}
        onOrder={list.setOrder}
        empty={<Empty>{t(texts.none)}</Empty>}
      />
      <Pagination {...data} onPage={list.setPage} />
    </>
  )
}
