import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { rowRunStates } from '../../web/row-run-texts.ts'
import { findBulkAct } from '../bulk-acts.ts'
import { BulkRunsView } from '../views.ts'
import { texts } from './texts.ts'

/** What was done on many records at once, and how far each is. */
export function BulkRunsPage() {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({}, '-begun')
  const read = useRead(list.path('/api/bulk-runs'), BulkRunsView)
  return (
    <Page title={t(texts.runs)} lead={t(texts.runsLead)}>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.runs)}
              rows={data.runs}
              rowKey={({ one }) => one.id}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'what',
                  header: t(texts.what),
                  cell: ({ one }) => <Link href={`/bulk-runs/${one.id}`}>{titleOf(one.act, t)}</Link>,
                },
                {
                  key: 'state',
                  header: t(texts.state),
                  cell: ({ one }) => <Badge>{t(rowRunStates[one.state])}</Badge>,
                },
                { key: 'rows', header: t(texts.rows), end: true, cell: ({ one }) => number(one.chosen) },
                { key: 'done', header: t(texts.done), end: true, cell: ({ one }) => number(one.upTo - one.refused) },
                { key: 'refused', header: t(texts.refused), end: true, cell: ({ one }) => number(one.refused) },
                {
                  key: 'begun',
                  header: t(texts.begun),
                  cell: ({ one, begunByName }) => <ByWhom name={begunByName} at={one.begunAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function titleOf(name: string, t: ReturnType<typeof useText>): string {
  const act = findBulkAct(name)
  return act ? t(act.title) : name
}
