import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ManyRows } from '../../web/kit/ManyRows.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRowChoice } from '../../web/row-choice.ts'
import { useSession } from '../../web/session.tsx'
import { fullName } from '../person.ts'
import { PeopleView, type PersonRow } from '../views.ts'
import { ScreeningBadge } from './ScreeningBadge.tsx'
import { texts } from './texts.ts'

const sexes = ['all', 'female', 'male'] as const
const filters = ['all', 'clear', 'pending', 'listed'] as const

const queueTexts = { all: texts.everybody, female: texts.women, male: texts.men } as const

/** The applicants within reach: searched in either script, newest first. */
export function PeoplePage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ screening: filters, sex: sexes }, '-registered')
  const read = useRead(list.path('/api/people'), PeopleView)
  const choice = useRowChoice()
  const register = actor.roles.includes('registrationOfficer') && (
    <ButtonLink href="/people/new" look="main">
      {t(texts.register)}
    </ButtonLink>
  )
  return (
    <Page title={t(texts.people)} actions={register}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('screening')}
          label={t(texts.screening)}
          choices={filters.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('sex')}
          label={t(texts.queue)}
          choices={sexes.map((key) => ({ key, label: t(queueTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <PeopleTable rows={data.people} order={list.order} onOrder={list.setOrder} choice={choice} />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/people')} />
            <ManyRows address={list.path('/api/people')} choice={choice} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function PeopleTable(ordered: OrderedRows<PersonRow>) {
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
          {person.erasedAt !== null && <Badge>{t(texts.erasedBadge)}</Badge>}
        </>
      ),
      ordered: true,
    },
    {
      key: 'arabic',
      header: t(texts.nameArabic),
      cell: ({ person }) => <Bidi lang="ar">{fullName(person.nameArabic)}</Bidi>,
      ordered: true,
    },
    {
      key: 'latin',
      header: t(texts.nameLatin),
      cell: ({ person }) => <Bidi lang="en">{fullName(person.nameLatin)}</Bidi>,
      ordered: true,
    },
    { key: 'screening', header: t(texts.screening), cell: ({ screening }) => <ScreeningBadge status={screening} /> },
    {
      key: 'weapons',
      header: t(texts.weapons),
      cell: ({ weapons }) => weapons,
      end: true,
    },
    {
      key: 'registered',
      header: t(texts.registered),
      cell: ({ person }) => <DateText value={person.registeredAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      {...ordered}
      caption={t(texts.people)}
      columns={columns}
      rowKey={({ person }) => person.id}
      empty={<Empty>{t(texts.nobody)}</Empty>}
    />
  )
}
