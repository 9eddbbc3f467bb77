import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { amountOf } from '../../web/typed-number.ts'
import { type CashMove, cashMoveMay } from '../cash-move.ts'
import { handOverCash, receiveCash } from '../cash-move-actions.ts'
import { cashDirectionTexts, cashStatusTexts } from '../code-lists.ts'
import { type CashMoveRow, CashMovesView } from '../views.ts'
import { AccountSelect } from './AccountSelect.tsx'
import { AmountField } from './ReceiptForms.tsx'
import { texts } from './texts.ts'

const statuses = ['all', 'underWay', 'received'] as const
const filterTexts = { ...cashStatusTexts, all: texts.all }

/** Cash that went to the desks of sites and back, counted at both ends. */
export function CashMovesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-day')
  const read = useRead(list.path('/api/cash-moves'), CashMovesView)
  return (
    <Page
      title={t(texts.cash)}
      lead={t(texts.cashLead)}
      crumbs={[{ title: t(texts.accounts), href: '/money-accounts' }]}
    >
      <HandOver />
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
            {data.moves.length === 0 && <Empty>{t(texts.noCash)}</Empty>}
            {data.moves.map((row) => (
              <MoveCard key={row.move.id} row={row} />
            ))}
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/cash-moves')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function MoveCard({ row: { move, fromName, toName } }: { row: CashMoveRow }) {
  const t = useText()
  const { handedOver, received, currency, status } = move
  const differs = received !== null && received !== handedOver
  return (
    <article className="card">
      <h2>
        {t(cashDirectionTexts[move.direction])} ·{' '}
        <Badge tone={status === 'received' ? 'good' : 'moving'}>{t(cashStatusTexts[status])}</Badge>{' '}
        {differs && <Badge tone="bad">{t(texts.difference)}</Badge>}
      </h2>
      <DescriptionList
        items={[
          { term: t(texts.handedOver), value: <MoneyText amount={handedOver} currency={currency} /> },
          ...(received === null
            ? []
            : [{ term: t(texts.received), value: <MoneyText amount={received} currency={currency} /> }]),
          ...(fromName === null ? [] : [{ term: t(texts.from), value: <Bidi>{fromName}</Bidi> }]),
          ...(toName === null ? [] : [{ term: t(texts.to), value: <Bidi>{toName}</Bidi> }]),
          { term: t(texts.day), value: <Moment value={move.handedOverAt} /> },
          { term: t(texts.note), value: <Bidi>{move.note || '—'}</Bidi> },
        ]}
      />
      {cashMoveMay('receive', move) && <Receive move={move} />}
    </article>
  )
}

function Receive({ move }: { move: CashMove }) {
  const t = useText()
  const { actor } = useSession()
  const [typed, setAmount] = useState('')
  const state = useAction(receiveCash)
  const role = move.direction === 'advance' ? 'cashier' : 'accountant'
  const may = actor.roles.includes(role) && actor.id !== move.handedOverBy
  return (
    <Disclosure title={t(texts.receiveCash)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: move.id, amount: amountOf(typed) })}
          onDone={close}
          submit={t(texts.receiveCash)}
          disabledReason={may ? undefined : t(texts.notTheReceiver)}
        >
          <AmountField value={typed} onChange={setAmount} label={`${t(texts.counted)} (${move.currency})`} />
        </Form>
      )}
    </Disclosure>
  )
}

function HandOver() {
  const t = useText()
  return <Disclosure title={t(texts.handOver)}>{(close) => <HandOverFields onDone={close} />}</Disclosure>
}

function HandOverFields({ onDone }: { onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const direction: CashMove['direction'] = actor.roles.includes('accountant') ? 'advance' : 'return'
  const [id] = useState(() => newId())
  const [bankId, setBank] = useState('')
  const [deskId, setDesk] = useState('')
  const [typed, setAmount] = useState('')
  const [note, setNote] = useState('')
  const may = actor.roles.includes('accountant') || actor.roles.includes('cashier')
  return (
    <Form
      state={useAction(handOverCash)}
      input={() => ({
        id,
        direction,
        bankId: direction === 'advance' ? bankId : null,
        deskId,
        amount: amountOf(typed),
        note,
      })}
      onDone={onDone}
      submit={t(texts.handOver)}
      disabledReason={may ? undefined : t(texts.cashOnly)}
    >
      <p>{t(cashDirectionTexts[direction])}</p>
      {direction === 'advance' && (
        <AccountSelect kind="bank" name="bankId" label={t(texts.bank)} value={bankId} onChange={setBank} />
      )}
      <AccountSelect kind="cashDesk" name="deskId" label={t(texts.desk)} value={deskId} onChange={setDesk} />
      <AmountField value={typed} onChange={setAmount} label={t(texts.counted)} />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} maxLength={500} optional />
    </Form>
  )
}
