import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { DeparturesView } from '../views.ts'
import { useForceName } from './force-name.ts'
import { texts } from './texts.ts'
import { Verifications, VerifyDeparture } from './VerifyDeparture.tsx'

const statuses = ['waiting', 'verified', 'all'] as const
const words = { waiting: texts.waiting, verified: texts.verifiedOnes, all: texts.all }

/** Departures that were reported, of every force: those that nobody verified yet first. */
export function DeparturesPage() {
  const t = useText()
  const nameOf = useForceName()
  const { number } = useFormat()
  const list = useListQuery({ status: statuses }, '-left')
  const read = useRead(list.path('/api/force-departures'), DeparturesView)
  return (
    <Page title={t(texts.departures)} crumbs={[{ title: t(texts.forces), href: '/foreign-forces' }]}>
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(words[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.departures)}
              rows={data.departures}
              rowKey={({ departure }) => departure.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noDepartures)}</Empty>}
              columns={[
                {
                  key: 'force',
                  header: t(texts.name),
                  cell: ({ force }) => (
                    <Link href={`/foreign-forces/${force.id}`}>
                      <Bidi>{nameOf(force)}</Bidi>
                    </Link>
                  ),
                },
                {
                  key: 'left',
                  header: t(texts.leftOn),
                  ordered: true,
                  cell: ({ departure }) => <DateText value={departure.leftOn} plain />,
                },
                {
                  key: 'number',
                  header: t(texts.reported),
                  end: true,
                  cell: ({ departure }) => number(departure.number),
                },
                {
                  key: 'by',
                  header: t(texts.reportedBy),
                  cell: ({ departure, recordedByName }) => (
                    <Bidi>
                      {departure.reportedBy} ({recordedByName})
                    </Bidi>
                  ),
                },
                {
                  key: 'verified',
                  header: t(texts.verified),
                  wide: true,
                  cell: (row) => (
                    <>
                      <Verifications row={row} />
                      <VerifyDeparture row={row} />
                    </>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/force-departures')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
