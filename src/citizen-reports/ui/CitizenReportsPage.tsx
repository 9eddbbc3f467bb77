import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CitizenReport } from '../citizen-report.ts'
import { kindTexts, statusTexts } from '../code-lists.ts'
import { type CitizenReportRow, CitizenReportsView } from '../views.ts'
import { texts } from './texts.ts'
import { citizenTones } from './tones.ts'

const statuses = ['open', 'held', 'withdrawn', 'all', ...CitizenReport.shape.status.options] as const
const audiences = ['all', 'joint', 'side'] as const
const filterTexts = { ...statusTexts, open: texts.open, held: texts.held, withdrawn: texts.withdrawn, all: texts.all }

/** Citizens' reports that the reader may see, the newest first. */
export function CitizenReportsPage() {
  const t = useText()
  const { list: inList } = useFormat()
  const list = useListQuery({ status: statuses, audience: audiences }, '-received')
  const read = useRead(list.path('/api/citizen-reports'), CitizenReportsView)
  return (
    <Page title={t(texts.reports)} lead={t(texts.lead)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
        <Select
          {...list.select('audience')}
          label={t(texts.audience)}
          choices={audiences.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.reports)}
              columns={columnsIn(t, inList)}
              rows={data.reports}
              rowKey={({ report }) => report.id}
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

function columnsIn(t: ReturnType<typeof useText>, inList: (parts: string[]) => string): Column<CitizenReportRow>[] {
  return [
    {
      key: 'reference',
      header: t(texts.report),
      cell: ({ report, reference }) => (
        <Link href={`/citizen-reports/${report.id}`}>
          <Code>{reference}</Code>
        </Link>
      ),
    },
    {
      key: 'what',
      header: t(texts.what),
      wide: true,
      cell: ({ report }) => inList(report.kinds.map((kind) => t(kindTexts[kind]))),
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => (placeName ? t(placeName) : '—') },
    {
      key: 'day',
      header: t(texts.day),
      cell: ({ report }) => (report.occurredOn === null ? '—' : <DateText value={report.occurredOn} plain />),
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
      cell: ({ report }) => <Moment value={report.receivedAt} />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ report }) => (
        <>
          {report.withdrawnAt === null ? (
            <Badge tone={citizenTones[report.status]}>{t(statusTexts[report.status])}</Badge>
          ) : (
            <Badge tone="neutral">{t(texts.withdrawn)}</Badge>
          )}{' '}
          {report.urgent && <Badge tone="bad">{t(texts.urgent)}</Badge>}{' '}
          {report.unread && <Badge tone="waiting">{t(texts.unread)}</Badge>}
        </>
      ),
    },
  ]
}
