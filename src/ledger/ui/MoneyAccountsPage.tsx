import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { AccountKind, availableOn, type MoneyAccount } from '../account.ts'
import { accountKindTexts } from '../code-lists.ts'
import { bookReaders } from '../readers.ts'
import { AccountsView, type TrialBalance } from '../views.ts'
import { OpenAccountForm } from './OpenAccountForm.tsx'
import { AllotForm, ReceiptForm } from './ReceiptForms.tsx'
import { texts } from './texts.ts'

const statuses = ['open', 'all'] as const
const kinds = ['all', ...AccountKind.options] as const
const kindTexts = { ...accountKindTexts, all: texts.all }

/** The accounts of a side with what is on each, and that the books balance. */
export function MoneyAccountsPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, kind: kinds }, 'name')
  const read = useRead(list.path('/api/money-accounts'), AccountsView)
  const readsBooks = actor.roles.some((role) => bookReaders.includes(role))
  return (
    <Page
      title={t(texts.accounts)}
      lead={t(texts.lead)}
      actions={
        <>
          {readsBooks && <ButtonLink href="/money-entries">{t(texts.entries)}</ButtonLink>}
          <ButtonLink href="/cash-moves">{t(texts.cash)}</ButtonLink>
        </>
      }
    >
      {actor.roles.includes('accountant') && (
        <>
          <ReceiptForm />
          <AllotForm />
          <OpenAccountForm />
        </>
      )}
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(kindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.accounts)}
              columns={columnsIn(t)}
              rows={data.accounts}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/money-accounts')} />
            {data.trial.length > 0 && <TrialSection trial={data.trial} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<MoneyAccount>[] {
  return [
    {
      key: 'name',
      header: t(texts.name),
      ordered: true,
      cell: ({ id, name }) => (
        <Link href={`/money-accounts/${id}`}>
          <Bidi>{name}</Bidi>
        </Link>
      ),
    },
    { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(accountKindTexts[kind]) },
    {
      key: 'reference',
      header: t(texts.reference),
      cell: ({ reference, iban }) => (reference || iban ? <Code long>{reference ?? iban}</Code> : '—'),
    },
    {
      key: 'balance',
      header: t(texts.balance),
      end: true,
      cell: (account) => <MoneyText amount={availableOn(account)} currency={account.currency} />,
    },
    {
      key: 'opened',
      header: t(texts.opened),
      ordered: true,
      cell: ({ openedAt, closedAt }) =>
        closedAt === null ? <DateText value={openedAt} plain /> : <Badge tone="neutral">{t(texts.closed)}</Badge>,
    },
  ]
}

function TrialSection({ trial }: { trial: readonly TrialBalance[] }) {
  const t = useText()
  const columns: Column<TrialBalance>[] = [
    { key: 'currency', header: t(texts.currency), cell: ({ currency }) => <Code>{currency}</Code> },
    { key: 'debits', header: t(texts.debits), end: true, cell: ({ debits }) => <MoneyText amount={debits} /> },
    { key: 'credits', header: t(texts.credits), end: true, cell: ({ credits }) => <MoneyText amount={credits} /> },
    {
      key: 'agrees',
      header: t(texts.status),
      cell: ({ debits, credits }) => (
        <Badge tone={debits === credits ? 'good' : 'bad'}>
          {t(debits === credits ? texts.agrees : texts.disagrees)}
        </Badge>
      ),
    },
  ]
  return (
    <Section title={t(texts.trial)}>
      <p className="muted">{t(texts.trialLead)}</p>
      <Table
        caption={t(texts.trial)}
        columns={columns}
        rows={trial}
        rowKey={({ currency }) => currency}
        empty={<Empty>{t(texts.none)}</Empty>}
      />
    </Section>
  )
}
