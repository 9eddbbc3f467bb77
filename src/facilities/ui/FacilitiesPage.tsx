import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useSession } from '../../web/session.tsx'
import { statusTexts } from '../code-lists.ts'
import { facilityDesk, facilityImporters } from '../facility.ts'
import { facilityKinds } from '../open-lists.ts'
import { FacilitiesView, type FacilityRow } from '../views.ts'
import { FacilityName } from './FacilityName.tsx'
import { facilityShape } from './facility-shape.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'closed', 'all'] as const

/** The register of facilities: on the map, and the same in a table. */
export function FacilitiesPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, kind: ['all', ...facilityKinds.codes] }, 'name')
  const read = useRead(list.path('/api/facilities'), FacilitiesView)
  const may = (roles: typeof facilityDesk) => roles.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.facilities)}
      lead={t(texts.lead)}
      actions={
        <>
          {may(facilityDesk) && <ButtonLink href="/facilities/new">{t(texts.record)}</ButtonLink>}
          {may(facilityImporters) && <ButtonLink href="/facilities/import">{t(texts.importFile)}</ButtonLink>}
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={[
            { key: 'all', label: t(texts.all) },
            ...facilityKinds.codes.map((key) => ({ key, label: t(facilityKinds.words(key)) })),
          ]}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <CountryMap
              label={t(texts.map)}
              closest={13}
              shapes={data.facilities.map(({ facility }) => facilityShape(facility, ''))}
            />
            <Table
              caption={t(texts.facilities)}
              columns={columnsIn(t, number)}
              rows={data.facilities}
              rowKey={({ facility }) => facility.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<FacilityRow>[] {
  const people = (value: number | null) => (value === null ? '—' : number(value))
  return [
    { key: 'name', header: t(texts.name), ordered: true, cell: ({ facility }) => <FacilityName {...facility} /> },
    { key: 'kind', header: t(texts.kind), cell: ({ facility }) => t(facilityKinds.words(facility.kind)) },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => (placeName ? t(placeName) : '—') },
    { key: 'day', header: t(texts.peopleDay), end: true, cell: ({ facility }) => people(facility.peopleDay) },
    { key: 'night', header: t(texts.peopleNight), end: true, cell: ({ facility }) => people(facility.peopleNight) },
    {
      key: 'whose',
      header: t(texts.whose),
      cell: ({ facility }) => t(facility.sideId === null ? texts.public : texts.own),
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ facility }) => (
        <Badge tone={facility.status === 'open' ? 'good' : 'neutral'}>{t(statusTexts[facility.status])}</Badge>
      ),
    },
  ]
}
