import { Currency, isPayable, writtenAmount } from '../../kernel/money.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { type BankEntry, explainable } from '../bank-entry.ts'
import { movedTexts, outcomeTexts, reasonTexts, resolutionTexts } from '../code-lists.ts'
import { Outcome } from '../reconcile.ts'
import { BankEntriesView, type BankEntryRow } from '../views.ts'
import { SendFile } from './SendFile.tsx'
import { texts } from './texts.ts'

const statuses = ['unexplained', 'all', ...Outcome.options] as const
const filterTexts = { ...outcomeTexts, unexplained: texts.unexplained, all: texts.all }
export const resolutionTones: Readonly<Record<BankEntry['resolution'], Tone>> = {
  none: 'bad',
  proposed: 'waiting',
  resolved: 'good',
}

/** The entries of banks, first of all those that nobody has explained. */
export function BankEntriesPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, '-sent')
  const read = useRead(list.path('/api/bank-entries'), BankEntriesView)
  return (
    <Page
      title={t(texts.title)}
      lead={t(texts.lead)}
      crumbs={[{ title: t(texts.books), href: '/money-accounts' }]}
      actions={<ButtonLink href="/bank-files">{t(texts.files)}</ButtonLink>}
    >
      {actor.roles.includes('accountant') && <SendFile />}
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.title)}
              columns={columnsIn(t)}
              rows={data.entries}
              rowKey={({ entry }) => entry.id}
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

/** The amount of an entry as the bank wrote it; its currency may be one in which no programme keeps accounts. */
export function SaidAmount({ entry: { amount, currency } }: { entry: BankEntry }) {
  if (amount === null) return '—'
  const known = Currency.safeParse(currency).data
  const places = known && isPayable(amount, known) ? writtenAmount(amount, known) : amount
  return known ? <MoneyText amount={places} currency={known} /> : <Code>{`${amount} ${currency ?? ''}`}</Code>
}

function columnsIn(t: ReturnType<typeof useText>): Column<BankEntryRow>[] {
  return [
    {
      key: 'day',
      header: t(texts.day),
      cell: ({ entry: { id, day, position } }) => (
        <Link href={`/bank-entries/${id}`}>{day ? <DateText value={day} plain /> : `#${position}`}</Link>
      ),
    },
    { key: 'account', header: t(texts.account), cell: ({ accountName }) => <Bidi>{accountName}</Bidi> },
    {
      key: 'moved',
      header: t(texts.moved),
      cell: ({ entry: { direction } }) => (direction === null ? '—' : t(movedTexts[direction])),
    },
    { key: 'amount', header: t(texts.amount), end: true, cell: ({ entry }) => <SaidAmount entry={entry} /> },
    {
      key: 'outcome',
      header: t(texts.outcome),
      cell: ({ entry: { outcome, resolution } }) =>
        explainable.includes(outcome) ? (
          <Badge tone={resolutionTones[resolution]}>{t(resolutionTexts[resolution])}</Badge>
        ) : (
          t(outcomeTexts[outcome])
        ),
    },
    { key: 'reason', header: t(texts.reason), wide: true, cell: ({ entry: { reason } }) => t(reasonTexts[reason]) },
  ]
}
