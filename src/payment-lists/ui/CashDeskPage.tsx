import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { usePaymentShards } from '../../web/stations/use-payment-shards.ts'
import { CashDeskView } from '../views.ts'
import { texts } from './texts.ts'

/** Who waits to be paid at this desk; a card that is scanned finds its holder. */
export function CashDeskPage() {
  const t = useText()
  const { isTablet } = usePaymentShards()
  const list = useListQuery<never>({}, '')
  const read = useRead(list.path('/api/cash-desk'), CashDeskView)
  return (
    <Page title={t(texts.desk)} lead={t(texts.deskLead)}>
      {isTablet && (
        <p>
          <ButtonLink href="/tablet-shards">{t(texts.shardsHere)}</ButtonLink>
        </p>
      )}
      <div className="filters">
        <SearchField label={t(texts.deskSearch)} value={list.search} onSearch={list.setSearch} />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.desk)}
              rows={data.payments}
              rowKey={({ payment }) => payment.id}
              empty={<Empty>{t(texts.nobody)}</Empty>}
              columns={[
                {
                  key: 'payee',
                  header: t(texts.payee),
                  cell: ({ payee }) => (
                    <span className="row">
                      <strong>
                        <Bidi>{fullName(payee.nameArabic) || fullName(payee.nameLatin)}</Bidi>
                      </strong>
                      <Code>{payee.number}</Code>
                    </span>
                  ),
                },
                {
                  key: 'amount',
                  header: t(texts.amount),
                  end: true,
                  cell: ({ payment }) => <MoneyText amount={payment.amount} currency={payment.currency} />,
                },
                {
                  key: 'list',
                  header: t(texts.list),
                  cell: ({ listNumber, n }) => (
                    <>
                      <Code>{listNumber}</Code> · {t(texts.instalment)} {n}
                    </>
                  ),
                },
                {
                  key: 'pay',
                  header: t(texts.pay),
                  cell: ({ payment }) => (
                    <ButtonLink href={`/cash-desk/${payment.id}`} look="main">
                      {t(texts.payNow)}
                    </ButtonLink>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
