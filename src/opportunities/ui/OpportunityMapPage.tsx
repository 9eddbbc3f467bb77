import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { typeTexts } from '../code-lists.ts'
import { OpportunityPlacesView } from '../views.ts'
import { texts } from './texts.ts'
import { useWantedChoices, type WantedFilter, WantedFilters } from './WantedFilters.tsx'

type PlaceRow = OpportunityPlacesView['places'][number]

/** Where there is something to learn and to do: each place with the seats that are left of each kind. */
export function OpportunityMapPage() {
  const t = useText()
  const list = useListQuery<WantedFilter>(useWantedChoices(), '')
  const read = useRead(list.path('/api/opportunity-places'), OpportunityPlacesView)
  const kept = (['type', 'childcare', 'accessible'] as const).map((name) => [name, list.filter(name)])
  return (
    <Page
      title={t(texts.map)}
      lead={t(texts.mapLead)}
      crumbs={[{ title: t(texts.opportunities), href: '/opportunities' }]}
    >
      <div className="filters filters-many">
        <WantedFilters list={list} />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.map)}
              columns={columnsIn(t, (place) => `/opportunities?${new URLSearchParams([...kept, ['place', place]])}`)}
              rows={data.places}
              rowKey={({ code }) => code}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, href: (place: string) => string): Column<PlaceRow>[] {
  return [
    {
      key: 'place',
      header: t(texts.place),
      cell: ({ code, name, parentName }) => (
        <>
          <Link href={href(code)}>{t(name)}</Link>
          {parentName && <span className="muted"> · {t(parentName)}</span>}
        </>
      ),
    },
    { key: 'opportunities', header: t(texts.count), end: true, cell: ({ opportunities }) => opportunities },
    {
      key: 'kinds',
      header: t(texts.perKind),
      cell: ({ kinds }) => (
        <span className="row">
          {kinds.map(({ type, seatsLeft }) => (
            <Badge key={type} tone={seatsLeft > 0 ? 'good' : 'bad'}>
              {t(texts.kindSeats, { kind: t(typeTexts[type]), seats: seatsLeft })}
            </Badge>
          ))}
        </span>
      ),
    },
    { key: 'seats', header: t(texts.seatsLeft), end: true, cell: ({ seatsLeft }) => <strong>{seatsLeft}</strong> },
  ]
}
