import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { fullName } from '../person.ts'
import { PeopleView, type PersonRow } from '../views.ts'
import { ScreeningBadge } from './ScreeningBadge.tsx'
import { texts } from './texts.ts'

const filters = ['all', 'clear', 'pending', 'listed'] as const
type Filter = (typeof filters)[number]

/** The applicants within reach: searched in either script, newest first. */
export function PeoplePage() {
  const t = useText()
  const { actor } = useSession()
  const [search, setSearch] = useState('')
  const [screening, setScreening] = useState<Filter>('all')
  const [page, setPage] = useState(1)
  const read = useRead(`/api/people?${new URLSearchParams({ search, screening, page: String(page) })}`, PeopleView)
  const register = actor.roles.includes('registrationOfficer') && (
    <ButtonLink href="/people/new" look="main">
      {t(texts.register)}
    </ButtonLink>
  )
  return (
    <Page title={t(texts.people)} actions={register}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={search} onSearch={setSearch} />
        <Select
          name="screening"
          label={t(texts.screening)}
          value={screening}
          onChange={setScreening}
          choices={filters.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <PeopleTable rows={data.people} />
            <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function PeopleTable({ rows }: { rows: readonly PersonRow[] }) {
  const t = useText()
  const columns: Column<PersonRow>[] = [
    {
      key: 'number',
      header: t(texts.number),
      cell: ({ person, merged }) => (
        <>
          <Link href={`/people/${person.id}`}>
            <Code>{person.number}</Code>
          </Link>{' '}
          {merged && <Badge>{t(texts.mergedBadge)}</Badge>}
        </>
      ),
      sort: ({ person }) => person.number,
    },
    {
      key: 'arabic',
      header: t(texts.nameArabic),
      cell: ({ person }) => <Bidi lang="ar">{fullName(person.nameArabic)}</Bidi>,
      sort: ({ person }) => fullName(person.nameArabic),
    },
    {
      key: 'latin',
      header: t(texts.nameLatin),
      cell: ({ person }) => <Bidi lang="en">{fullName(person.nameLatin)}</Bidi>,
      sort: ({ person }) => fullName(person.nameLatin),
    },
    { key: 'screening', header: t(texts.screening), cell: ({ screening }) => <ScreeningBadge status={screening} /> },
    {
      key: 'weapons',
      header: t(texts.weapons),
      cell: ({ weapons }) => weapons,
      sort: ({ weapons }) => weapons,
      end: true,
    },
    {
      key: 'registered',
      header: t(texts.registered),
      cell: ({ person }) => <DateText value={person.registeredAt} plain />,
      sort: ({ person }) => person.registeredAt,
    },
  ]
  return (
    <Table
      caption={t(texts.people)}
      columns={columns}
      rows={rows}
      rowKey={({ person }) => person.id}
      empty={<Empty>{t(texts.nobody)}</Empty>}
    />
  )
}
