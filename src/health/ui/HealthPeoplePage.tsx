import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { HealthPeopleView, type HealthPersonRow } from '../views.ts'
import { FitnessBadge } from './Fitness.tsx'
import { texts } from './texts.ts'

const statuses = ['waiting', 'screened', 'all'] as const

/** The people at the clinician's site, who waits for a screening first. */
export function HealthPeoplePage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, 'registered')
  const read = useRead(list.path('/api/health/people'), HealthPeopleView)
  return (
    <Page title={t(texts.health)} lead={t(texts.lead)}>
      <div className="filters">
        <SearchField label={t(texts.searchPeople)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <PatientsTable rows={data.people} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function PatientsTable({ rows, order, onOrder }: OrderedRows<HealthPersonRow>) {
  const t = useText()
  const columns: Column<HealthPersonRow>[] = [
    {
      key: 'number',
      header: t(texts.number),
      cell: ({ person }) => (
        <Link href={`/health/${person.id}`}>
          <Code>{person.number}</Code>
        </Link>
      ),
    },
    {
      key: 'name',
      header: t(texts.name),
      cell: ({ person }) => <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>,
    },
    { key: 'sex', header: t(texts.sex), cell: ({ person }) => t(texts[person.sex]) },
    {
      key: 'registered',
      header: t(texts.registered),
      cell: ({ person }) => <DateText value={person.registeredAt} plain />,
      ordered: true,
    },
    {
      key: 'screened',
      header: t(texts.lastScreened),
      cell: ({ screenedAt }) => (screenedAt === null ? '—' : <DateText value={screenedAt} plain />),
    },
    { key: 'fit', header: t(texts.fit), cell: ({ fitness }) => <FitnessBadge fit={fitness?.fit ?? null} /> },
  ]
  return (
    <Table
      caption={t(texts.health)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ person }) => person.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
