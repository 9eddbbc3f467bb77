import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { formatTexts, purposeTexts, stateTexts } from '../code-lists.ts'
import { findExportedList } from '../exported-lists.ts'
import { ListExport, saidFilters } from '../list-export.ts'
import { type ListExportRow, ListExportsView } from '../views.ts'
import { ExportSteps } from './ExportSteps.tsx'
import { texts } from './texts.ts'

const states = ['all', ...ListExport.shape.state.options] as const
const whileWriting = 1500

/** What left the programme as files of lists: one's own exports, and to who oversees a side everybody's. */
export function ListExportsPage() {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ state: states }, '-exported')
  const read = useRead(list.path('/api/list-exports'), ListExportsView, {
    refetchInterval: (view) => (view?.exports.some(({ writing }) => writing !== null) ? whileWriting : false),
  })
  return (
    <Page title={t(texts.exports)} lead={t(texts.lead)}>
      <p className="muted">{t(texts.begin)}</p>
      <div className="filters">
        <Select
          {...list.select('state')}
          label={t(texts.shown)}
          choices={states.map((key) => ({ key, label: t(key === 'all' ? texts.all : stateTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.exports)}
              columns={columnsIn(t, number)}
              rows={data.exports}
              rowKey={({ given }) => given.id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<ListExportRow>[] {
  return [
    {
      ...{ key: 'list', header: t(texts.list), wide: true },
      cell: ({ given, reference }) => (
        <>
          <Code>{reference}</Code> · {t(findExportedList(given.list)?.title ?? texts.list)} ·{' '}
          {t(formatTexts[given.format])}
          <Filters given={given} />
        </>
      ),
    },
    {
      ...{ key: 'state', header: t(texts.shown) },
      cell: ({ given, expired }) => (
        <Badge>{t(stateTexts[expired && given.state === 'ready' ? 'expired' : given.state])}</Badge>
      ),
    },
    {
      ...{ key: 'when', header: t(texts.when), wide: true },
      cell: ({ given, exportedByName, decidedByName }) => (
        <>
          <ByWhom name={exportedByName} at={given.exportedAt} />
          {decidedByName !== null && given.decidedAt !== null && (
            <div>
              <ByWhom name={decidedByName} at={given.decidedAt} /> <Bidi>{given.decision}</Bidi>
            </div>
          )}
        </>
      ),
    },
    {
      ...{ key: 'recipient', header: t(texts.recipient), wide: true },
      cell: ({ given }) => (
        <>
          <Bidi>{given.recipient}</Bidi> · {t(purposeTexts[given.purpose])}
          {given.note !== '' && (
            <div>
              <Bidi>{given.note}</Bidi>
            </div>
          )}
        </>
      ),
    },
    { key: 'fields', header: t(texts.fields), wide: true, cell: ({ given }) => fieldsOf(given, t) },
    { key: 'expires', header: t(texts.expires), cell: ({ given }) => <DateText value={given.expiresOn} plain /> },
    {
      ...{ key: 'files', header: t(texts.files) },
      cell: ({ files, newest, writing }) => {
        if (writing !== null) return t(texts.writing, { rows: number(writing) })
        if (newest === null) return t(texts.notGiven)
        const said = t(texts.rowsOf, { files: number(files), rows: number(newest.rows) })
        return newest.whole ? said : `${said} · ${t(texts.broken)}`
      },
    },
    { key: 'step', header: t(texts.step), cell: (row) => <ExportSteps row={row} /> },
  ]
}

function fieldsOf({ list, fields }: ListExportRow['given'], t: ReturnType<typeof useText>): string {
  const columns = findExportedList(list)?.columns ?? []
  return columns
    .filter(({ key }) => fields.includes(key))
    .map(({ words }) => t(words))
    .join(' · ')
}

/** By which filters, but those that leave everything in. */
function Filters({ given }: { given: ListExportRow['given'] }) {
  const t = useText()
  const said = saidFilters(given.filters)
  if (said === '' && !given.searched) return null
  return (
    <div className="muted">
      {t(texts.filters)}: <Bidi>{said}</Bidi> {given.searched && t(texts.searched)}
    </div>
  )
}
