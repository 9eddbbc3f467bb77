import { channelTexts } from '../../benefits/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import { faultTexts, listTexts, paymentTexts } from '../code-lists.ts'
import { Payment } from '../payment.ts'
import { PaymentListView, PaymentsView } from '../views.ts'
import { ListSteps } from './ListSteps.tsx'
import { Order } from './Order.tsx'
import { PayeeLink } from './PayeeLink.tsx'
import { Sheets } from './Sheets.tsx'
import { texts } from './texts.ts'
import { listTones, paymentTones } from './tones.ts'

/** One list: how it stands, who had which hand in it, what comes next, and its lines. */
export function PaymentListPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/payment-lists/${id}`, PaymentListView)
  const title = `${t(texts.list)} ${read.data?.list.number ?? ''}`
  return (
    <Page title={title} crumbs={[{ title: t(texts.lists), href: '/payment-lists' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <ListSteps view={view} />
            <Signatures view={view} />
            {view.list.channel === 'cashDesk' && <Sheets view={view} />}
            {view.list.channel === 'cashDesk' && view.list.status === 'paying' && (
              <p>
                <ButtonLink href={`/payment-lists/${id}/shards`}>{t(texts.shards)}</ButtonLink>
              </p>
            )}
            {view.list.channel !== 'cashDesk' && view.list.status === 'paying' && <Order view={view} />}
            <Lines id={id} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { list, title, siteName, counts, paid, again } }: { view: PaymentListView }) {
  const t = useText()
  const { number } = useFormat()
  const ends = Payment.shape.status.options.filter((status) => counts[status] > 0)
  return (
    <DescriptionList
      items={[
        { term: t(texts.status), value: <Badge tone={listTones[list.status]}>{t(listTexts[list.status])}</Badge> },
        {
          term: t(texts.rule),
          value: (
            <>
              <Bidi>{title}</Bidi> · {t(texts.instalment)} {list.n}
            </>
          ),
        },
        {
          term: t(texts.channel),
          value:
            siteName === null ? t(channelTexts[list.channel]) : `${t(channelTexts[list.channel])} · ${t(siteName)}`,
        },
        { term: t(texts.lines), value: number(list.lines) },
        { term: t(texts.total), value: <MoneyText amount={list.total} currency={list.currency} /> },
        ...(list.blocked === 0 ? [] : [{ term: t(texts.blocked), value: number(list.blocked) }]),
        ...(list.heldBack === 0 ? [] : [{ term: t(texts.heldBack), value: number(list.heldBack) }]),
        ...(paid === '0' ? [] : [{ term: t(texts.paid), value: <MoneyText amount={paid} currency={list.currency} /> }]),
        ...(list.counted === null
          ? []
          : [{ term: t(texts.counted), value: <MoneyText amount={list.counted} currency={list.currency} /> }]),
        ...(again === 0 ? [] : [{ term: t(texts.again), value: <Badge tone="bad">{number(again)}</Badge> }]),
        ...ends.map((status) => ({ term: t(paymentTexts[status]), value: number(counts[status]) })),
        ...(list.returnedFor === null ? [] : [{ term: t(texts.reason), value: <Bidi>{list.returnedFor}</Bidi> }]),
      ]}
    />
  )
}

function Signatures({ view: { list, names } }: { view: PaymentListView }) {
  const t = useText()
  const by = (id: string | null, at: string | null) => <ByWhom name={names[id ?? '']} at={at} />
  return (
    <Section title={t(texts.signatures)}>
      <DescriptionList
        items={[
          { term: t(texts.drawnBy), value: by(list.drawnBy, list.drawnAt) },
          { term: t(texts.frozenBy), value: by(list.frozenBy, list.frozenAt) },
          { term: t(texts.approvedBy), value: by(list.approvedBy, list.approvedAt) },
          { term: t(texts.releasedBy), value: by(list.releasedBy, list.releasedAt) },
          { term: t(texts.reconciledBy), value: by(list.reconciledBy, list.reconciledAt) },
          ...(list.digest === null ? [] : [{ term: t(texts.digest), value: <Code long>{list.digest}</Code> }]),
        ]}
      />
    </Section>
  )
}

const statuses = ['all', ...Payment.shape.status.options] as const

function Lines({ id }: { id: string }) {
  const t = useText()
  const list = useListQuery({ status: statuses }, '')
  const read = useRead(list.path(`/api/payment-lists/${id}/payments`), PaymentsView)
  return (
    <Section title={t(texts.lines)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : paymentTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.lines)}
              rows={data.payments}
              rowKey={({ payment }) => payment.id}
              empty={<Empty>{t(texts.noLines)}</Empty>}
              columns={[
                { key: 'payee', header: t(texts.payee), cell: ({ payee }) => <PayeeLink payee={payee} /> },
                {
                  key: 'amount',
                  header: t(texts.amount),
                  end: true,
                  cell: ({ payment }) => <MoneyText amount={payment.amount} currency={payment.currency} />,
                },
                {
                  key: 'account',
                  header: t(texts.account),
                  cell: ({ account }) => (
                    <>
                      {t(channelTexts[account.channel])} {account.tail !== '' && <Code>{`… ${account.tail}`}</Code>}
                    </>
                  ),
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ payment: { status, fault } }) => (
                    <span className="row">
                      <Badge tone={paymentTones[status]}>{t(paymentTexts[status])}</Badge>
                      {fault && t(faultTexts[fault])}
                    </span>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
