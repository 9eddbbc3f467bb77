import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { schemeTexts, statusTexts, supportTexts } from '../code-lists.ts'
import { noReasonText } from '../notice-texts.ts'
import { type DiligenceRequest, Scheme } from '../request.ts'
import { DiligenceList, type DiligenceRow, statusFilters } from '../views.ts'
import { texts } from './texts.ts'

const statusWords = { ...statusTexts, all: texts.all, overdue: texts.overdue, uncovered: texts.uncovered }
const schemes = ['all', ...Scheme.options] as const
const schemeWords = { ...schemeTexts, all: texts.all }
export const statusTones: Readonly<Record<DiligenceRequest['status'], Tone>> = {
  open: 'waiting',
  proposed: 'moving',
  cleared: 'good',
  conditional: 'waiting',
  withheld: 'bad',
}

/** Whom a request is about: a unit, or the number of a vetting case. */
export function Recipient({ row: { request, unitName, caseNumber } }: { row: DiligenceRow }) {
  const t = useText()
  if (unitName) return <Bidi>{t(unitName)}</Bidi>
  return caseNumber ? <Code>{caseNumber}</Code> : <Bidi>{request.named}</Bidi>
}

/** What outside bodies were asked, with what is overdue and what runs without an answer. */
export function DiligenceListPage() {
  const t = useText()
  const list = useListQuery({ status: statusFilters, scheme: schemes }, '-recorded')
  const read = useRead(list.path('/api/due-diligence'), DiligenceList)
  return (
    <Page
      title={t(texts.list)}
      lead={t(texts.lead)}
      actions={
        <ButtonLink href="/due-diligence/new" look="main">
          {t(texts.request)}
        </ButtonLink>
      }
    >
      <Notice kind="info">{t(noReasonText)}</Notice>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statusFilters.map((key) => ({ key, label: t(statusWords[key]) }))}
        />
        <Select
          {...list.select('scheme')}
          label={t(texts.scheme)}
          choices={schemes.map((key) => ({ key, label: t(schemeWords[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.list)}
              rows={data.requests}
              rowKey={({ request }) => request.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'recorded',
                  header: t(texts.number),
                  ordered: true,
                  cell: ({ request, number }) => (
                    <Link href={`/due-diligence/${request.id}`}>
                      <Code>{number}</Code>
                    </Link>
                  ),
                },
                { key: 'recipient', header: t(texts.recipient), cell: (row) => <Recipient row={row} /> },
                { key: 'scheme', header: t(texts.scheme), cell: ({ request }) => t(schemeTexts[request.scheme]) },
                { key: 'support', header: t(texts.support), cell: ({ request }) => t(supportTexts[request.support]) },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ request }) => (
                    <Badge tone={statusTones[request.status]}>{t(statusTexts[request.status])}</Badge>
                  ),
                },
                {
                  key: 'reassess',
                  header: t(texts.reassessOn),
                  ordered: true,
                  cell: ({ request, overdue }) =>
                    request.reassessOn === null ? (
                      '–'
                    ) : (
                      <>
                        <DateText value={request.reassessOn} plain />{' '}
                        {overdue && <Badge tone="bad">{t(texts.overdue)}</Badge>}
                      </>
                    ),
                },
                { key: 'running', header: t(texts.running), end: true, cell: ({ running }) => running },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
