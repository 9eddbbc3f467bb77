import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { causeTexts } from '../code-lists.ts'
import { EntryCause, type MoneyEntry } from '../entry.ts'
import { EntriesView } from '../views.ts'
import { texts } from './texts.ts'

const causes = ['all', ...EntryCause.options] as const
const filterTexts = { ...causeTexts, all: texts.all }

/** Everything that was booked, and the same as a file for a spreadsheet. */
export function MoneyEntriesPage() {
  const t = useText()
  const list = useListQuery({ cause: causes }, '-day')
  const read = useRead(list.path('/api/money-entries'), EntriesView)
  return (
    <Page title={t(texts.entries)} crumbs={[{ title: t(texts.accounts), href: '/money-accounts' }]}>
      <div className="filters">
        <Select
          {...list.select('cause')}
          label={t(texts.cause)}
          choices={causes.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.entries)}
              columns={columnsIn(t)}
              rows={data.entries}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noEntries)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/money-entries')} />
          </>
        )}
      </Loaded>
      <Section title={t(texts.csv)}>
        <PaperLinks path="/api/money-lines" />
      </Section>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<MoneyEntry>[] {
  return [
    { key: 'day', header: t(texts.day), ordered: true, cell: ({ day }) => <DateText value={day} plain /> },
    {
      key: 'cause',
      header: t(texts.cause),
      cell: ({ id, cause }) => <Link href={`/money-entries/${id}`}>{t(causeTexts[cause])}</Link>,
    },
    { key: 'note', header: t(texts.note), wide: true, cell: ({ note }) => <Bidi>{note}</Bidi> },
    {
      key: 'amount',
      header: t(texts.amount),
      end: true,
      cell: ({ amount, currency }) => <MoneyText amount={amount} currency={currency} />,
    },
  ]
}
