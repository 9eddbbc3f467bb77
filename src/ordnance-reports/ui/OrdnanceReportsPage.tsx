import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { channelTexts, classTexts, dangerTexts, statusTexts } from '../code-lists.ts'
import { OrdnanceReport } from '../ordnance-report.ts'
import { type OrdnanceReportRow, OrdnanceReportsView } from '../views.ts'
import { texts } from './texts.ts'
import { reportTones } from './tones.ts'

const statuses = ['open', 'held', 'all', ...OrdnanceReport.shape.status.options] as const
const filterTexts = { ...statusTexts, open: texts.open, held: texts.held, all: texts.all }

/** What was reported of explosive ordnance, the most urgent first. */
export function OrdnanceReportsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-priority')
  const read = useRead(list.path('/api/ordnance-reports'), OrdnanceReportsView)
  return (
    <Page
      title={t(texts.reports)}
      lead={t(texts.lead)}
      actions={
        <ButtonLink href="/ordnance-reports/new" look="main">
          {t(texts.record)}
        </ButtonLink>
      }
    >
      <Notice kind="info">{t(texts.aid)}</Notice>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.reports)}
              columns={columnsIn(t)}
              rows={data.reports}
              rowKey={({ report }) => report.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/ordnance-reports')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<OrdnanceReportRow>[] {
  return [
    {
      key: 'reference',
      header: t(texts.report),
      cell: ({ report, reference }) => (
        <Link href={`/ordnance-reports/${report.id}`}>
          <Code>{reference}</Code>
        </Link>
      ),
    },
    { key: 'priority', header: t(texts.priority), ordered: true, end: true, cell: ({ report }) => report.priority },
    { key: 'what', header: t(texts.what), cell: ({ report }) => t(classTexts[report.itemClass]) },
    {
      key: 'dangers',
      header: t(texts.dangers),
      wide: true,
      cell: ({ report }) => report.dangers.map((danger) => t(dangerTexts[danger])).join(' · '),
    },
    { key: 'place', header: t(texts.where), cell: ({ placeName }) => (placeName ? t(placeName) : '—') },
    { key: 'channel', header: t(texts.channel), cell: ({ report }) => t(channelTexts[report.channel]) },
    {
      key: 'received',
      header: t(texts.received),
      ordered: true,
      cell: ({ report }) => <Moment value={report.receivedAt} />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ report }) => <Badge tone={reportTones[report.status]}>{t(statusTexts[report.status])}</Badge>,
    },
  ]
}
