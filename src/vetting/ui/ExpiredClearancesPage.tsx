import { requirementTexts } from '../../institutions/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { ExpiredClearancesView } from '../views.ts'
import { caseColumns } from './case-columns.tsx'
import { texts } from './texts.ts'

/** Who is in service without a clearance or checks that are good today. */
export function ExpiredClearancesPage() {
  const t = useText()
  const { list: inList } = useFormat()
  const list = useListQuery({}, 'until')
  const read = useRead(list.path('/api/expired-clearances'), ExpiredClearancesView)
  return (
    <Page
      title={t(texts.expired)}
      lead={t(texts.expiredLead)}
      crumbs={[{ title: t(texts.cases), href: '/vetting-cases' }]}
    >
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.expired)}
              rows={data.cases}
              rowKey={(row) => row.case.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noneExpired)}</Empty>}
              columns={[
                ...caseColumns<ExpiredClearancesView['cases'][number]>(t),
                {
                  key: 'clearance',
                  header: t(texts.clearance),
                  cell: ({ clearanceOver }) => (
                    <Badge tone={clearanceOver ? 'bad' : 'good'}>{t(clearanceOver ? texts.over : texts.good)}</Badge>
                  ),
                },
                {
                  key: 'lacking',
                  header: t(texts.lacking),
                  cell: ({ lacking }) =>
                    lacking.length === 0 ? '—' : inList(lacking.map((key) => t(requirementTexts[key]))),
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
