import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { handOverCase } from '../hand-over-actions.ts'
import { CaseloadView, type CaseRow } from '../views.ts'
import { formTexts } from './form-texts.ts'
import { texts } from './texts.ts'

/** A site manager hands a case to another caseworker, by its number; whoever it is of stays out of their sight. */
export function ManagerHandOver({ rows }: { rows: readonly CaseRow[] }) {
  const t = useText()
  const read = useRead('/api/caseload', CaseloadView)
  return (
    <Disclosure title={t(texts.handOver)}>
      {(close) => (
        <Loaded read={read}>
          {({ caseworkers }) => <Fields rows={rows} caseworkers={caseworkers} onDone={close} />}
        </Loaded>
      )}
    </Disclosure>
  )
}

function Fields({
  rows,
  caseworkers,
  onDone,
}: {
  rows: readonly CaseRow[]
  caseworkers: CaseloadView['caseworkers']
  onDone: () => void
}) {
  const t = useText()
  const [id, setId] = useState('')
  const [toUserId, setTo] = useState('')
  const [note, setNote] = useState('')
  const open = rows.filter((row) => row.case.status !== 'closed' && row.case.handOverTo === null)
  const chosen = open.find((row) => row.case.id === id)
  return (
    <Form
      state={useAction(handOverCase)}
      input={() => ({ id, toUserId, note })}
      onDone={onDone}
      submit={t(texts.handOver)}
      disabledReason={open.length === 0 ? t(texts.none) : undefined}
    >
      <Select
        name="id"
        label={t(texts.case)}
        value={id}
        onChange={setId}
        choices={open.map((row) => ({ key: row.case.id, label: `${row.case.number} · ${row.caseworkerName}` }))}
      />
      <Select
        name="toUserId"
        label={t(texts.to)}
        value={toUserId}
        onChange={setTo}
        choices={caseworkers
          .filter(({ id: one, works }) => works && one !== chosen?.case.caseworkerId)
          .map((one) => ({ key: one.id, label: `${one.name} (${t(texts.weight)}: ${one.weight})` }))}
      />
      <TextField name="note" label={t(formTexts.why)} value={note} onChange={setNote} lines={2} maxLength={1000} />
    </Form>
  )
}
