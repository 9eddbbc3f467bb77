import { countryName } from '../../kernel/country.ts'
import { classTexts } from '../../weapons/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
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
import { localeOf } from '../../web/language.ts'
import { useListQuery } from '../../web/list-query.ts'
import { useToday } from '../../web/time-zone.ts'
import type { TraceRequest } from '../trace-request.ts'
import { type TraceRow, TracesView } from '../views.ts'
import { outcomeTexts, statusTexts, texts } from './texts.ts'

const filters = ['all', 'drafted', 'released', 'overdue', 'closed', 'withdrawn'] as const
const tones: Readonly<Record<TraceRequest['status'], Tone>> = {
  drafted: 'waiting',
  released: 'moving',
  closed: 'good',
  withdrawn: 'neutral',
}

/** How a request stands: its outcome once it is closed, and that its answer is late. */
export function TraceBadge({ request }: { request: Pick<TraceRequest, 'status' | 'outcome' | 'dueOn'> }) {
  const t = useText()
  const today = useToday()
  if (request.status === 'released' && request.dueOn !== null && request.dueOn < today)
    return <Badge tone="bad">{t(texts.overdue)}</Badge>
  const { outcome } = request
  return <Badge tone={tones[request.status]}>{t(outcome ? outcomeTexts[outcome] : statusTexts[request.status])}</Badge>
}

/** The trace requests within reach. */
export function TracesPage() {
  const t = useText()
  const { language } = useLanguage()
  const list = useListQuery({ status: filters }, '-proposed')
  const read = useRead(list.path('/api/traces'), TracesView)
  const columns: Column<TraceRow>[] = [
    {
      key: 'number',
      ordered: true,
      header: t(texts.number),
      cell: ({ id, number }) => (
        <Link href={`/traces/${id}`}>
          <Code>{number}</Code>
        </Link>
      ),
    },
    { key: 'tag', header: t(texts.tag), cell: ({ weapon }) => <Code>{weapon.tag}</Code> },
    { key: 'class', header: t(texts.class), cell: ({ weapon }) => t(classTexts[weapon.class]) },
    { key: 'serial', header: t(texts.serial), cell: ({ weapon }) => <Code>{weapon.serial ?? '—'}</Code> },
    { key: 'to', header: t(texts.to), cell: ({ toCountry }) => countryName(toCountry, localeOf[language]) },
    { key: 'status', header: t(texts.status), cell: (request) => <TraceBadge request={request} /> },
    {
      key: 'due',
      ordered: true,
      header: t(texts.due),
      cell: ({ dueOn }) => (dueOn === null ? '—' : <DateText value={dueOn} plain />),
    },
    {
      key: 'proposed',
      ordered: true,
      header: t(texts.proposed),
      cell: ({ proposedAt }) => <Moment value={proposedAt} />,
    },
  ]
  return (
    <Page
      title={t(texts.title)}
      lead={t(texts.lead)}
      actions={<ButtonLink href="/traces/waivers">{t(texts.waivers)}</ButtonLink>}
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({
            key,
            label: t(key === 'all' || key === 'overdue' ? texts[key] : statusTexts[key]),
          }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.title)}
              columns={columns}
              rows={data.traces}
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
