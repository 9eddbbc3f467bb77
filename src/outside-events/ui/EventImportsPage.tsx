import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { formatTexts, importStatusTexts } from '../code-lists.ts'
import { EventImport, eventImporters } from '../event-import.ts'
import { type EventImportRow, EventImportsView } from '../views.ts'
import { NewImport } from './NewImport.tsx'
import { texts } from './texts.ts'

const { options: statuses } = EventImport.shape.status

export const statusTones = {
  takingIn: 'moving',
  taken: 'good',
  replaced: 'neutral',
  withdrawn: 'neutral',
  failed: 'bad',
} as const

/** Files of events that others recorded: a new one, and those that were taken in. */
export function EventImportsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: ['all', ...statuses] }, '-begun')
  const read = useRead(list.path('/api/event-imports'), EventImportsView)
  return (
    <Page title={t(texts.imports)} lead={t(texts.importsLead)}>
      {eventImporters.some((role) => actor.roles.includes(role)) && <NewImport />}
      <Section title={t(texts.past)}>
        <div className="filters">
          <Select
            {...list.select('status')}
            label={t(texts.status)}
            choices={[
              { key: 'all', label: t(texts.all) },
              ...statuses.map((key) => ({ key, label: t(importStatusTexts[key]) })),
            ]}
          />
        </div>
        <Loaded read={read}>
          {(data) => (
            <>
              <Table
                caption={t(texts.past)}
                columns={columnsIn(t, number)}
                rows={data.imports}
                rowKey={(row) => row.import.id}
                order={list.order}
                onOrder={list.setOrder}
                empty={<Empty>{t(texts.noImports)}</Empty>}
              />
              <Pagination {...data} onPage={list.setPage} />
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<EventImportRow>[] {
  return [
    {
      ...{ key: 'file', header: t(texts.fileName) },
      cell: ({ import: one }) => (
        <Link href={`/event-imports/${one.id}`}>
          <Bidi>{one.fileName || one.fileHash.slice(0, 12)}</Bidi>
        </Link>
      ),
    },
    { key: 'provider', header: t(texts.provider), cell: ({ import: one }) => <Bidi>{one.provider}</Bidi> },
    { key: 'format', header: t(texts.format), cell: ({ import: one }) => t(formatTexts[one.format]) },
    {
      ...{ key: 'status', header: t(texts.status) },
      cell: ({ import: one }) => <Badge tone={statusTones[one.status]}>{t(importStatusTexts[one.status])}</Badge>,
    },
    { key: 'events', header: t(texts.accepted), end: true, cell: ({ import: one }) => number(one.accepted) },
    { key: 'refused', header: t(texts.refused), end: true, cell: ({ import: one }) => number(one.refused) },
    { key: 'faults', header: t(texts.faults), end: true, cell: ({ faults }) => number(faults) },
    { key: 'begun', header: t(texts.begun), ordered: true, cell: ({ import: one }) => <Moment value={one.begunAt} /> },
    { key: 'by', header: t(texts.by), cell: ({ begunByName }) => <Bidi>{begunByName}</Bidi> },
  ]
}
