import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { type ListQuery, useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { incidentExporters } from '../incident-export.ts'
import { type IncidentExportRow, IncidentExportsView } from '../views.ts'
import { NewExport } from './NewExport.tsx'
import { ReleasesTab, releaseStates } from './ReleasesTab.tsx'
import { texts } from './texts.ts'

/** Incidents out of the programme: what went out and to whom, and what may be published. */
export function IncidentExportsPage() {
  const t = useText()
  const list = useListQuery({ tab: ['exports', 'releases'], shown: [...releaseStates] }, '')
  const tab = list.filter('tab') === 'releases' ? 'releases' : 'exports'
  return (
    <Page title={t(texts.exports)} lead={t(texts.lead)}>
      <Tabs
        label={t(texts.exports)}
        value={tab}
        onChange={(key) => list.setFilter('tab', key)}
        tabs={[
          { key: 'exports', title: t(texts.past), content: <Exports list={list} /> },
          { key: 'releases', title: t(texts.releases), content: <ReleasesTab list={list} /> },
        ]}
      />
    </Page>
  )
}

function Exports({ list }: { list: ListQuery<'shown' | 'tab'> }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const read = useRead(`/api/incident-exports?page=${list.page}`, IncidentExportsView)
  return (
    <>
      {incidentExporters.some((role) => actor.roles.includes(role)) && <NewExport />}
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.past)}
              columns={columnsIn(t, number)}
              rows={data.exports}
              rowKey={({ given }) => given.id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<IncidentExportRow>[] {
  return [
    { key: 'when', header: t(texts.when), cell: ({ given }) => <Moment value={given.exportedAt} /> },
    { key: 'by', header: t(texts.by), cell: ({ exportedByName }) => <Bidi>{exportedByName}</Bidi> },
    { key: 'audience', header: t(texts.audience), wide: true, cell: ({ given }) => t(texts[given.audience]) },
    { key: 'place', header: t(texts.place), cell: ({ given }) => t(texts[given.place]) },
    { key: 'period', header: t(texts.period), cell: ({ given }) => <Bidi>{`${given.fromDay} – ${given.toDay}`}</Bidi> },
    {
      key: 'fields',
      header: t(texts.fields),
      cell: ({ given }) => given.fields.map((field) => t(texts[field])).join(' · '),
    },
    { key: 'rows', header: t(texts.rows), end: true, cell: ({ given }) => number(given.rows) },
    { key: 'recipient', header: t(texts.recipient), cell: ({ given }) => <Bidi>{given.recipient}</Bidi> },
    { key: 'purpose', header: t(texts.purpose), wide: true, cell: ({ given }) => <Bidi>{given.purpose}</Bidi> },
    { key: 'expires', header: t(texts.expires), cell: ({ given }) => <DateText value={given.expiresOn} plain /> },
  ]
}
