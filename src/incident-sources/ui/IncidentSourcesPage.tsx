import { incidentRecorders } from '../../incidents/incident.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { sourceKindTexts } from '../code-lists.ts'
import { SourceKind } from '../source.ts'
import { type SourceRow, SourcesView } from '../views.ts'
import { SourceForm } from './SourceForm.tsx'
import { texts } from './texts.ts'

const kinds = ['all', ...SourceKind.options] as const

/** The sources of a side, by their codes. */
export function IncidentSourcesPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ kind: kinds }, '-recorded')
  const read = useRead(list.path('/api/incident-sources'), SourcesView)
  const records = incidentRecorders.some((role) => actor.roles.includes(role))
  const columns: Column<SourceRow>[] = [
    {
      key: 'code',
      header: t(texts.code),
      ordered: true,
      cell: ({ source }) => (
        <Link href={`/incident-sources/${source.id}`}>
          <Code>{source.code}</Code>
        </Link>
      ),
    },
    { key: 'kind', header: t(texts.kind), cell: ({ source }) => t(sourceKindTexts[source.kind]) },
    {
      key: 'label',
      header: t(texts.label),
      wide: true,
      cell: ({ source }) =>
        source.protected ? <Badge tone="waiting">{t(texts.protected)}</Badge> : <Bidi>{source.label || '—'}</Bidi>,
    },
    { key: 'statements', header: t(texts.statementsOf), end: true, cell: ({ statements }) => number(statements) },
    {
      key: 'recorded',
      header: t(texts.recorded),
      ordered: true,
      cell: ({ source }) => <Moment value={source.recordedAt} />,
    },
  ]
  return (
    <Page title={t(texts.sources)} lead={t(texts.sourcesLead)}>
      <div className="filters">
        <SearchField label={t(texts.searchSources)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : sourceKindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.sources)}
              columns={columns}
              rows={data.sources}
              rowKey={({ source }) => source.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noSources)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
      {records && (
        <Disclosure title={t(texts.recordSource)}>
          {(close) => <SourceForm incidentId={null} onDone={close} />}
        </Disclosure>
      )}
    </Page>
  )
}
