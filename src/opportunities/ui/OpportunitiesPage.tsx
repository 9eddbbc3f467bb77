import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { typeTexts } from '../code-lists.ts'
import { sectors } from '../open-lists.ts'
import { OpportunitiesView, type OpportunityRow } from '../views.ts'
import { AddOpportunity } from './AddOpportunity.tsx'
import { AddProvider } from './AddProvider.tsx'
import { texts } from './texts.ts'
import { useWantedChoices, WantedFilters } from './WantedFilters.tsx'

const shows = ['all', 'free', 'closed'] as const

/** What there is to learn and to do, where, and how many seats are left. */
export function OpportunitiesPage() {
  const t = useText()
  const list = useListQuery({ show: shows, ...useWantedChoices() }, '-added')
  const read = useRead(list.path('/api/opportunities'), OpportunitiesView)
  return (
    <Page
      title={t(texts.opportunities)}
      lead={t(texts.lead)}
      actions={
        <>
          <ButtonLink href="/opportunities/map">{t(texts.map)}</ButtonLink>
          <ButtonLink href="/opportunities/providers">{t(texts.providers)}</ButtonLink>
          <ButtonLink href="/opportunities/attendance-rule">{t(texts.rule)}</ButtonLink>
        </>
      }
    >
      <AddOpportunity />
      <AddProvider />
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
      </div>
      <div className="filters filters-many">
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={shows.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <WantedFilters list={list} />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.opportunities)}
              columns={columnsIn(t)}
              rows={data.opportunities}
              rowKey={({ opportunity }) => opportunity.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/opportunities')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<OpportunityRow>[] {
  return [
    {
      key: 'title',
      header: t(texts.title),
      ordered: true,
      cell: ({ opportunity }) => (
        <Link href={`/opportunities/${opportunity.id}`}>
          <Bidi>{opportunity.title}</Bidi>
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t(texts.kind),
      cell: ({ opportunity }) => `${t(typeTexts[opportunity.type])} · ${t(sectors.words(opportunity.sector))}`,
    },
    { key: 'provider', header: t(texts.provider), cell: ({ providerName }) => <Bidi>{providerName}</Bidi> },
    { key: 'place', header: t(texts.place), ordered: true, cell: ({ placeName }) => t(placeName) },
    {
      key: 'next',
      header: t(texts.next),
      cell: ({ cycle }) => (cycle ? <DateText value={cycle.startsOn} plain /> : t(texts.noNext)),
    },
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
    {
      key: 'accessible',
      header: t(texts.accessible),
      cell: ({ opportunity }) => t(opportunity.accessible ? texts.yes : texts.no),
    },
  ]
}
