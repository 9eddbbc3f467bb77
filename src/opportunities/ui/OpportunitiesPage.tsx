import { texts } from '../../reintegration/ui/texts.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { sectorTexts, typeTexts } from '../code-lists.ts'
import { OpportunitiesView } from '../views.ts'

const shows = ['all', 'free', 'childcare', 'accessible'] as const

/** What there is to learn and to do, where, and how many seats are left. */
export function OpportunitiesPage() {
  const t = useText()
  const list = useListQuery({ show: shows }, '-added')
  const read = useRead(list.path('/api/opportunities'), OpportunitiesView)
  return (
    <Page title={t(texts.opportunities)}>
      <div className="filters">
        <SearchField label={t(texts.title)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={shows.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.opportunities)}
              rows={data.opportunities}
              rowKey={({ opportunity }) => opportunity.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noOpportunities)}</Empty>}
              columns={[
                {
                  key: 'title',
                  header: t(texts.title),
                  ordered: true,
                  cell: ({ opportunity }) => <Bidi>{opportunity.title}</Bidi>,
                },
                {
                  key: 'kind',
                  header: t(texts.kind),
                  cell: ({ opportunity }) =>
                    `${t(typeTexts[opportunity.type])} · ${t(sectorTexts[opportunity.sector])}`,
                },
                { key: 'provider', header: t(texts.provider), cell: ({ providerName }) => <Bidi>{providerName}</Bidi> },
                { key: 'place', header: t(texts.place), ordered: true, cell: ({ placeName }) => t(placeName) },
                {
                  key: 'seats',
                  header: t(texts.seatsLeft),
                  cell: ({ seatsLeft }) => <Badge tone={seatsLeft > 0 ? 'good' : 'bad'}>{String(seatsLeft)}</Badge>,
                },
                {
                  key: 'childcare',
                  header: t(texts.childcare),
                  cell: ({ opportunity }) => t(opportunity.childcare ? texts.yes : texts.no),
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
