import { isNothing } from '../../kernel/money.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { availableOn, growsBy, type MoneyAccount, opposite } from '../account.ts'
import { closeAccount } from '../account-actions.ts'
import { accountKindTexts, causeTexts } from '../code-lists.ts'
import { bookReaders } from '../readers.ts'
import { type AccountLine, AccountView } from '../views.ts'
import { texts } from './texts.ts'

/** One account with its lines, each with the balance that it left. */
export function MoneyAccountPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({}, '-seq')
  const read = useRead(list.path(`/api/money-accounts/${useParam('id')}`), AccountView)
  const readsLines = actor.roles.some((role) => bookReaders.includes(role))
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.account.name}
          heading={<Bidi>{view.account.name}</Bidi>}
          crumbs={[{ title: t(texts.accounts), href: '/money-accounts' }]}
        >
          <Head view={view} />
          {readsLines && (
            <Section title={t(texts.entries)}>
              <Table
                caption={t(texts.entries)}
                columns={columnsIn(t, view.account)}
                rows={view.lines}
                rowKey={({ line }) => line.id}
                order={list.order}
                onOrder={list.setOrder}
                empty={<Empty>{t(texts.noEntries)}</Empty>}
              />
              <Pagination {...view} onPage={list.setPage} />
            </Section>
          )}
          {view.account.closedAt === null && <Close account={view.account} />}
        </Page>
      )}
    </Loaded>
  )
}

function Head({ view: { account, donorName } }: { view: AccountView }) {
  const t = useText()
  const { kind, currency, iban, reference, openedAt, closedAt } = account
  const only = (term: string, value: string | null) => (value === null ? [] : [{ term, value: <Code>{value}</Code> }])
  return (
    <DescriptionList
      items={[
        { term: t(texts.balance), value: <MoneyText amount={availableOn(account)} currency={currency} /> },
        { term: t(texts.kind), value: t(accountKindTexts[kind]) },
        ...(donorName === null ? [] : [{ term: t(texts.donor), value: <Bidi>{donorName}</Bidi> }]),
        ...only(t(texts.reference), reference),
        ...only(t(texts.iban), iban),
        { term: t(texts.opened), value: <DateText value={openedAt} plain /> },
        ...(closedAt === null
          ? []
          : [{ term: t(texts.status), value: <Badge tone="neutral">{t(texts.closed)}</Badge> }]),
      ]}
    />
  )
}

function columnsIn(t: ReturnType<typeof useText>, account: MoneyAccount): Column<AccountLine>[] {
  const shown = (balance: string) => (growsBy[account.kind] === 'credit' ? opposite(balance) : balance)
  const amounts = (['debit', 'credit'] as const).map(
    (key): Column<AccountLine> => ({
      key,
      header: t(texts[key]),
      end: true,
      cell: ({ line }) => (line.direction === key ? <MoneyText amount={line.amount} /> : '—'),
    }),
  )
  return [
    { key: 'seq', header: t(texts.day), ordered: true, cell: ({ entry }) => <DateText value={entry.day} plain /> },
    {
      key: 'cause',
      header: t(texts.cause),
      cell: ({ entry }) => <Link href={`/money-entries/${entry.id}`}>{t(causeTexts[entry.cause])}</Link>,
    },
    { key: 'note', header: t(texts.note), wide: true, cell: ({ entry }) => <Bidi>{entry.note}</Bidi> },
    ...amounts,
    { key: 'after', header: t(texts.after), end: true, cell: ({ line }) => <MoneyText amount={shown(line.after)} /> },
  ]
}

function Close({ account: { id, balance } }: { account: MoneyAccount }) {
  const t = useText()
  const { actor } = useSession()
  const why = actor.roles.includes('accountant') ? undefined : t(texts.accountantOnly)
  return (
    <Form
      state={useAction(closeAccount)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(texts.closeAccount)}
      look="danger"
      disabledReason={why ?? (isNothing(balance) ? undefined : t(texts.closeWhy))}
    >
      {null}
    </Form>
  )
}
