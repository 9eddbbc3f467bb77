import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { Suspicion, SuspicionsView } from '../views.ts'
import { PayeeLink } from './PayeeLink.tsx'
import { texts } from './texts.ts'

/** What looks wrong in payments, kind by kind, for people to look at. */
export function SuspicionsPage() {
  const t = useText()
  const list = useListQuery({ kind: Suspicion.options }, '')
  const read = useRead(list.path('/api/payment-suspicions'), SuspicionsView)
  return (
    <Page title={t(texts.suspicions)} lead={t(texts.suspicionsLead)}>
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.why)}
          choices={Suspicion.options.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.suspicions)}
              rows={data.rows}
              rowKey={({ id }) => id}
              empty={<Empty>{t(texts.nothingFound)}</Empty>}
              columns={[
                { key: 'payee', header: t(texts.payee), cell: ({ payee }) => <PayeeLink payee={payee} /> },
                {
                  key: 'others',
                  header: t(texts.others),
                  cell: ({ others, otherSide }) => (
                    <>
                      {others.map((other) => (
                        <PayeeLink key={other.id} payee={other} />
                      ))}
                      {otherSide && t(texts.otherSide)}
                      {others.length === 0 && !otherSide && '—'}
                    </>
                  ),
                },
                {
                  key: 'amount',
                  header: t(texts.amount),
                  end: true,
                  cell: ({ amount, currency }) =>
                    amount === null || currency === null ? '—' : <MoneyText amount={amount} currency={currency} />,
                },
                { key: 'at', header: t(texts.at), cell: ({ at }) => <Moment value={at} /> },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
