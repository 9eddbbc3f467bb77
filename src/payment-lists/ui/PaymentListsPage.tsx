import { useState } from 'react'
import { channelTexts } from '../../benefits/code-lists.ts'
import { Channel } from '../../benefits/payee-account.ts'
import { BenefitRulesView } from '../../benefits/views.ts'
import { newId } from '../../kernel/ids.ts'
import { AccountSelect } from '../../ledger/ui/AccountSelect.tsx'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { listTexts } from '../code-lists.ts'
import { drawList } from '../list-actions.ts'
import { PaymentList } from '../payment-list.ts'
import { PaymentListsView } from '../views.ts'
import { texts } from './texts.ts'
import { listTones } from './tones.ts'

const statuses = ['open', 'all', ...PaymentList.shape.status.options] as const

/** The payment lists within reach, and beginning one. */
export function PaymentListsPage() {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ status: statuses }, '-drawn')
  const read = useRead(list.path('/api/payment-lists'), PaymentListsView)
  return (
    <Page title={t(texts.lists)} lead={t(texts.listsLead)}>
      <Disclosure title={t(texts.draw)}>{() => <DrawForm />}</Disclosure>
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({
            key,
            label: t(key === 'open' || key === 'all' ? texts[key] : listTexts[key]),
          }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.lists)}
              rows={data.lists}
              rowKey={({ list: { id } }) => id}
              empty={<Empty>{t(texts.noLists)}</Empty>}
              columns={[
                {
                  key: 'number',
                  header: t(texts.number),
                  cell: ({ list: { id, number: printed } }) => (
                    <Link href={`/payment-lists/${id}`}>
                      <Code>{printed}</Code>
                    </Link>
                  ),
                },
                {
                  key: 'rule',
                  header: t(texts.rule),
                  cell: ({ title, list: { n } }) => (
                    <>
                      <Bidi>{title}</Bidi> · {t(texts.instalment)} {n}
                    </>
                  ),
                },
                {
                  key: 'channel',
                  header: t(texts.channel),
                  cell: ({ list: { channel }, siteName }) =>
                    siteName === null ? t(channelTexts[channel]) : `${t(channelTexts[channel])} · ${t(siteName)}`,
                },
                { key: 'lines', header: t(texts.lines), end: true, cell: ({ list: { lines } }) => number(lines) },
                {
                  key: 'total',
                  header: t(texts.total),
                  end: true,
                  cell: ({ list: { total, currency } }) => <MoneyText amount={total} currency={currency} />,
                },
                {
                  key: 'drawn',
                  header: t(texts.drawnBy),
                  cell: ({ list: { drawnAt } }) => <Moment value={drawnAt} />,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ list: { status } }) => <Badge tone={listTones[status]}>{t(listTexts[status])}</Badge>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/payment-lists')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function DrawForm() {
  const t = useText()
  const rules = useRead('/api/benefit-rules?status=inForce', BenefitRulesView)
  const programme = useRead('/api/programme', ProgrammeView)
  return (
    <Loaded read={rules}>
      {({ rules: inForce }) => (
        <Loaded read={programme}>
          {({ sites }) =>
            inForce.length === 0 ? <Empty>{t(texts.noLists)}</Empty> : <DrawFields rules={inForce} sites={sites} />
          }
        </Loaded>
      )}
    </Loaded>
  )
}

function DrawFields({ rules, sites }: { rules: BenefitRulesView['rules']; sites: ProgrammeView['sites'] }) {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [ruleId, setRule] = useState(rules[0]?.id ?? '')
  const [n, setN] = useState('1')
  const [channel, setChannel] = useState<Channel>('cashDesk')
  const [siteId, setSite] = useState('')
  const [budgetLineId, setLine] = useState('')
  const rule = rules.find((one) => one.id === ruleId)
  const ours = sites.filter(({ sideId }) => sideId === actor.sideId)
  return (
    <Form
      state={useAction(drawList)}
      input={() => ({
        id,
        ruleId,
        n: Number(n),
        channel,
        siteId: channel === 'cashDesk' ? siteId : null,
        budgetLineId,
      })}
      onDone={({ subject }) => go(`/payment-lists/${subject}`)}
      submit={t(texts.draw)}
      disabledReason={useRoleBar(drawList)}
    >
      <Select
        name="ruleId"
        label={t(texts.rule)}
        value={ruleId}
        onChange={setRule}
        choices={rules.map((one) => ({ key: one.id, label: one.title }))}
      />
      <Select
        name="n"
        label={t(texts.instalment)}
        value={n}
        onChange={setN}
        choices={(rule?.instalments ?? []).map((_, i) => ({ key: String(i + 1), label: String(i + 1) }))}
      />
      <AccountSelect
        kind="budgetLine"
        name="budgetLineId"
        label={t(texts.budgetLine)}
        value={budgetLineId}
        onChange={setLine}
        among={({ currency }) => currency === rule?.currency}
      />
      <Select
        name="channel"
        label={t(texts.channel)}
        value={channel}
        onChange={setChannel}
        choices={Channel.options.map((key) => ({ key, label: t(channelTexts[key]) }))}
      />
      {channel === 'cashDesk' && (
        <Select
          name="siteId"
          label={t(texts.site)}
          hint={t(texts.siteHint)}
          value={siteId}
          onChange={setSite}
          choices={ours.map((site) => ({ key: site.id, label: t(site.name) }))}
        />
      )}
    </Form>
  )
}
