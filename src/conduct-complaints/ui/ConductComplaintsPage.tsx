import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
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
import { kindTexts, statusTexts } from '../code-lists.ts'
import { ConductComplaint, ConductKind } from '../conduct-complaint.ts'
import { type ConductComplaintRow, ConductComplaintsView } from '../views.ts'
import { texts } from './texts.ts'
import { complaintTones } from './tones.ts'

const statuses = ['open', 'held', 'withdrawn', 'all', ...ConductComplaint.shape.status.options] as const
const kinds = ['all', ...ConductKind.options] as const
const filterTexts = { ...statusTexts, open: texts.open, held: texts.held, withdrawn: texts.withdrawn, all: texts.all }
const kindFilterTexts = { ...kindTexts, all: texts.all }

/** Complaints about conduct that the reader may see, the newest first. */
export function ConductComplaintsPage() {
  const t = useText()
  const { list: inList } = useFormat()
  const list = useListQuery({ status: statuses, kind: kinds }, '-received')
  const read = useRead(list.path('/api/conduct-complaints'), ConductComplaintsView)
  return (
    <Page
      title={t(texts.complaints)}
      lead={t(texts.lead)}
      actions={
        <>
          <ButtonLink href="/conduct-complaints/new">{t(texts.record)}</ButtonLink>
          <ButtonLink href="/conduct-figures">{t(texts.figures)}</ButtonLink>
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(kindFilterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.complaints)}
              columns={columnsIn(t, inList)}
              rows={data.complaints}
              rowKey={({ complaint }) => complaint.id}
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

function columnsIn(t: ReturnType<typeof useText>, inList: (parts: string[]) => string): Column<ConductComplaintRow>[] {
  return [
    {
      key: 'reference',
      header: t(texts.complaint),
      cell: ({ complaint, reference }) => (
        <Link href={`/conduct-complaints/${complaint.id}`}>
          <Code>{reference}</Code>
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t(texts.kind),
      wide: true,
      cell: ({ complaint }) => inList(complaint.kinds.map((kind) => t(kindTexts[kind]))),
    },
    { key: 'unit', header: t(texts.unit), cell: ({ unitName }) => (unitName ? t(unitName) : '—') },
    {
      key: 'day',
      header: t(texts.day),
      cell: ({ complaint }) => (complaint.occurredOn === null ? '—' : <DateText value={complaint.occurredOn} plain />),
    },
    {
      key: 'audience',
      header: t(texts.audience),
      cell: ({ sideName }) => (sideName ? t(sideName) : t(texts.joint)),
    },
    {
      key: 'received',
      header: t(texts.received),
      ordered: true,
      cell: ({ complaint }) => <Moment value={complaint.receivedAt} />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ complaint }) => (
        <>
          {complaint.withdrawnAt === null ? (
            <Badge tone={complaintTones[complaint.status]}>{t(statusTexts[complaint.status])}</Badge>
          ) : (
            <Badge tone="neutral">{t(texts.withdrawn)}</Badge>
          )}{' '}
          {complaint.urgent && <Badge tone="bad">{t(texts.urgent)}</Badge>}{' '}
          {complaint.unread && <Badge tone="waiting">{t(texts.unread)}</Badge>}
        </>
      ),
    },
  ]
}
