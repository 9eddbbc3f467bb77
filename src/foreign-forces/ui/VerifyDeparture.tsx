import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { howTexts } from '../code-lists.ts'
import { VerifiedHow } from '../movement.ts'
import { verifyDeparture } from '../movement-actions.ts'
import type { DepartureRow } from '../views.ts'
import { texts } from './texts.ts'

/** What monitors found of a departure so far, the newest first. */
export function Verifications({ row: { verifications } }: { row: DepartureRow }) {
  const t = useText()
  const { number, list } = useFormat()
  if (verifications.length === 0) return <Badge tone="waiting">{t(texts.notVerified)}</Badge>
  return (
    <ul>
      {verifications.map((one) => (
        <li key={one.id}>
          <Badge tone="good">{number(one.number)}</Badge> <DateText value={one.verifiedOn} plain /> ·{' '}
          {list(one.how.map((how) => t(howTexts[how])))} · <Bidi>{one.note}</Bidi>
        </li>
      ))}
    </ul>
  )
}

/** Verifying a departure: by another than who wrote it down. */
export function VerifyDeparture({ row }: { row: DepartureRow }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(verifyDeparture)
  const own = row.departure.recordedBy === actor.id ? t(texts.ownReport) : undefined
  return (
    <Disclosure title={t(texts.verify)}>
      {(close) => <VerifyForm row={row} disabledReason={bar ?? own} onDone={close} />}
    </Disclosure>
  )
}

function VerifyForm({
  row,
  disabledReason,
  onDone,
}: {
  row: DepartureRow
  disabledReason: string | undefined
  onDone: () => void
}) {
  const t = useText()
  const state = useAction(verifyDeparture)
  const [id] = useState(() => newId())
  const [verifiedOn, setVerifiedOn] = useState('')
  const [number, setNumber] = useState('')
  const [how, setHow] = useState<VerifiedHow[]>([])
  const [note, setNote] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, departureId: row.departure.id, verifiedOn, how, note, number: wholeNumber(number) })}
      onDone={onDone}
      submit={t(texts.verify)}
      disabledReason={disabledReason}
    >
      <DayField name="verifiedOn" label={t(texts.verifiedOn)} value={verifiedOn} onChange={setVerifiedOn} />
      <TextField
        name="number"
        label={t(texts.verifiedNumber)}
        hint={t(texts.numberHint)}
        value={number}
        onChange={setNumber}
        inputMode="numeric"
        maxLength={7}
      />
      <CheckboxGroup
        name="how"
        label={t(texts.how)}
        value={how}
        onChange={setHow}
        choices={VerifiedHow.options.map((key) => ({ key, label: t(howTexts[key]) }))}
      />
      <TextField name="note" label={t(texts.found)} value={note} onChange={setNote} lines={3} />
    </Form>
  )
}
