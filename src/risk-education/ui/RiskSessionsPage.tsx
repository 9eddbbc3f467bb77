import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { activityTexts, categoryTexts, peopleTexts } from '../code-lists.ts'
import { Category, educators, peopleKeys } from '../risk-session.ts'
import { RiskEducationTotals, RiskSessionsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['standing', 'all'] as const
const categories = ['all', ...Category.options] as const

/** Risk education that was given, and the sums of this year by month, place, sex and age. */
export function RiskSessionsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const year = useToday().slice(0, 4)
  const list = useListQuery({ status: statuses, category: categories }, '-held')
  const read = useRead(list.path('/api/risk-education'), RiskSessionsView)
  const educates = educators.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.title)}
      lead={t(texts.lead)}
      actions={
        educates && (
          <ButtonLink href="/risk-education/new" look="main">
            {t(texts.record)}
          </ButtonLink>
        )
      }
    >
      <Disclosure title={t(texts.year, { year })}>{() => <Totals year={year} />}</Disclosure>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('category')}
          label={t(texts.category)}
          choices={categories.map((key) => ({ key, label: t(key === 'all' ? texts.all : categoryTexts[key]) }))}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.title)}
              rows={data.sessions}
              rowKey={({ session }) => session.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'activity',
                  header: t(texts.activity),
                  cell: ({ session }) => (
                    <Link href={`/risk-education/${session.id}`}>{t(activityTexts[session.activity])}</Link>
                  ),
                },
                {
                  key: 'category',
                  header: t(texts.category),
                  cell: ({ session }) => t(categoryTexts[session.category]),
                },
                {
                  key: 'held',
                  header: t(texts.startsOn),
                  ordered: true,
                  cell: ({ session }) => <DateText value={session.startsOn} plain />,
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'total',
                  header: t(texts.total),
                  end: true,
                  cell: ({ session }) => (session.category === 'broadcast' ? '—' : number(session.total)),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/risk-education')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Totals({ year }: { year: string }) {
  const t = useText()
  const { number } = useFormat()
  const read = useRead(`/api/risk-education-totals?year=${year}`, RiskEducationTotals)
  const counts = [
    {
      key: 'sessions',
      header: t(texts.sessions),
      end: true,
      cell: (row: { sessions: number }) => number(row.sessions),
    },
    { key: 'total', header: t(texts.total), end: true, cell: (row: { total: number }) => number(row.total) },
  ]
  return (
    <Loaded read={read}>
      {(totals) => (
        <>
          <p>
            {t(texts.totalNow, { total: number(totals.total) })} · {t(texts.firstTime)}: {number(totals.firstTime)}
          </p>
          <Table
            caption={t(texts.bySexAndAge)}
            rows={peopleKeys}
            rowKey={(key) => key}
            empty={null}
            columns={[
              { key: 'people', header: t(texts.people), cell: (key) => t(peopleTexts[key]) },
              { key: 'total', header: t(texts.total), end: true, cell: (key) => number(totals.people[key]) },
            ]}
          />
          <Table
            caption={t(texts.byMonth)}
            rows={totals.months.filter(({ total }) => total > 0)}
            rowKey={({ month }) => String(month)}
            empty={<Empty>{t(texts.none)}</Empty>}
            columns={[{ key: 'month', header: t(texts.month), cell: ({ month }) => number(month) }, ...counts]}
          />
          <Table
            caption={t(texts.byPlace)}
            rows={totals.places}
            rowKey={({ code }) => code}
            empty={<Empty>{t(texts.none)}</Empty>}
            columns={[{ key: 'place', header: t(texts.place), cell: ({ name }) => t(name) }, ...counts]}
          />
        </>
      )}
    </Loaded>
  )
}
