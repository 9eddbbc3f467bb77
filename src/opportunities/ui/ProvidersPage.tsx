import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { providerTexts } from '../code-lists.ts'
import { ProvidersView } from '../views.ts'
import { AddProvider } from './AddProvider.tsx'
import { texts } from './texts.ts'

/** Who offers training, work or school, where, and how to reach the desk. */
export function ProvidersPage() {
  const t = useText()
  const list = useListQuery<never>({}, 'name')
  const read = useRead(list.path('/api/providers'), ProvidersView)
  return (
    <Page title={t(texts.providers)} crumbs={[{ title: t(texts.opportunities), href: '/opportunities' }]}>
      <AddProvider />
      <div className="filters">
        <SearchField label={t(texts.searchProvider)} value={list.search} onSearch={list.setSearch} />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.providers)}
              rows={data.providers}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noProviders)}</Empty>}
              columns={[
                { key: 'name', header: t(texts.name), ordered: true, cell: ({ name }) => <Bidi>{name}</Bidi> },
                { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(providerTexts[kind]) },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                { key: 'contact', header: t(texts.contact), cell: ({ contact }) => <Bidi>{contact || '—'}</Bidi> },
                { key: 'count', header: t(texts.count), end: true, cell: ({ opportunities }) => opportunities },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/providers')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
