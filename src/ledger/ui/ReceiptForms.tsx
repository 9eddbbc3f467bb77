import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useToday } from '../../web/time-zone.ts'
import { amountOf } from '../../web/typed-number.ts'
import { allot, recordReceipt } from '../receipt-actions.ts'
import { AccountSelect } from './AccountSelect.tsx'
import { texts } from './texts.ts'

/** Recording what a donor paid into a bank account. */
export function ReceiptForm() {
  const t = useText()
  return <Disclosure title={t(texts.receive)}>{(close) => <ReceiptFields onDone={close} />}</Disclosure>
}

function ReceiptFields({ onDone }: { onDone: () => void }) {
  const t = useText()
  const today = useToday()
  const [id] = useState(() => newId())
  const [donorId, setDonor] = useState('')
  const [bankId, setBank] = useState('')
  const [typed, setAmount] = useState('')
  const [day, setDay] = useState(today)
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(recordReceipt)}
      input={() => ({ id, donorId, bankId, amount: amountOf(typed), day, note })}
      onDone={onDone}
      submit={t(texts.receive)}
    >
      <AccountSelect kind="donor" name="donorId" label={t(texts.donor)} value={donorId} onChange={setDonor} />
      <AccountSelect kind="bank" name="bankId" label={t(texts.bank)} value={bankId} onChange={setBank} />
      <AmountField value={typed} onChange={setAmount} />
      <DayField name="day" label={t(texts.valueDay)} value={day} onChange={setDay} max={today} />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} maxLength={500} optional />
    </Form>
  )
}

/** Giving a budget line a part of what its donor paid. */
export function AllotForm() {
  const t = useText()
  return <Disclosure title={t(texts.allot)}>{(close) => <AllotFields onDone={close} />}</Disclosure>
}

function AllotFields({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [donorId, setDonor] = useState('')
  const [budgetLineId, setLine] = useState('')
  const [typed, setAmount] = useState('')
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(allot)}
      input={() => ({ id, donorId, budgetLineId, amount: amountOf(typed), note })}
      onDone={onDone}
      submit={t(texts.allot)}
    >
      <AccountSelect kind="donor" name="donorId" label={t(texts.donor)} value={donorId} onChange={setDonor} />
      <AccountSelect
        kind="budgetLine"
        name="budgetLineId"
        label={t(texts.budgetLine)}
        value={budgetLineId}
        onChange={setLine}
        among={(account) => account.donorId === donorId}
      />
      <AmountField value={typed} onChange={setAmount} />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} maxLength={500} optional />
    </Form>
  )
}

/** An amount as somebody types it, in Western or Arabic digits. */
export function AmountField({
  value,
  onChange,
  label,
}: {
  value: string
  onChange: (typed: string) => void
  label?: string
}) {
  const t = useText()
  return (
    <TextField
      name="amount"
      label={label ?? t(texts.amount)}
      value={value}
      onChange={onChange}
      inputMode="decimal"
      maxLength={19}
      code
    />
  )
}
