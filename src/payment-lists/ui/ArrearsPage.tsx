import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { faultTexts, paymentTexts } from '../code-lists.ts'
import { Age, ArrearsView } from '../views.ts'
import { PayeeLink } from './PayeeLink.tsx'
import { texts } from './texts.ts'
import { paymentTones } from './tones.ts'

const ages = ['all', ...Age.options] as const
const whys = ['all', 'failed', 'never'] as const

/** Instalments that are due and unpaid: how much of each age, and whose. */
export function ArrearsPage() {
  const t = useText()
  const list = useListQuery({ age: ages, why: whys }, 'opens')
  const read = useRead(list.path('/api/arrears'), ArrearsView)
  return (
    <Page title={t(texts.arrears)} lead={t(texts.arrearsLead)}>
      <div className="filters">
        <Select
          {...list.select('age')}
          label={t(texts.age)}
          choices={ages.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('why')}
          label={t(texts.why)}
          choices={whys.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            {data.sums.length > 0 && <Sums sums={data.sums} />}
            <Rows data={data} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Sums({ sums }: { sums: ArrearsView['sums'] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Table
      caption={t(texts.age)}
      rows={sums}
      rowKey={({ age, currency }) => `${age} ${currency}`}
      columns={[
        { key: 'age', header: t(texts.age), cell: ({ age }) => t(texts[age]) },
        { key: 'count', header: t(texts.count), end: true, cell: ({ count }) => number(count) },
        {
          key: 'amount',
          header: t(texts.total),
          end: true,
          cell: ({ amount, currency }) => <MoneyText amount={amount} currency={currency} />,
        },
      ]}
    />
  )
}

function Rows({ data }: { data: ArrearsView }) {
  const t = useText()
  return (
    <Table
      caption={t(texts.arrears)}
      rows={data.rows}
      rowKey={({ instalment }) => instalment.id}
      empty={<Empty>{t(texts.noArrears)}</Empty>}
      columns={[
        { key: 'payee', header: t(texts.payee), cell: ({ payee }) => <PayeeLink payee={payee} /> },
        { key: 'n', header: t(texts.instalment), cell: ({ instalment: { n } }) => n },
        {
          key: 'amount',
          header: t(texts.amount),
          end: true,
          cell: ({ instalment }) => <MoneyText amount={instalment.amount} currency={instalment.currency} />,
        },
        {
          key: 'opens',
          header: t(texts.opensOn),
          cell: ({ instalment: { opensOn } }) => <DateText value={opensOn} plain />,
        },
        { key: 'age', header: t(texts.age), cell: ({ age }) => t(texts[age]) },
        {
          key: 'last',
          header: t(texts.last),
          cell: ({ last }) =>
            last === null ? (
              '—'
            ) : (
              <span className="row">
                <Badge tone={paymentTones[last.status]}>{t(paymentTexts[last.status])}</Badge>
                {last.fault && t(faultTexts[last.fault])}
              </span>
            ),
        },
      ]}
    />
  )
}
