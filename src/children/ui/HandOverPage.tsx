import { useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import type { Person } from '../../people/person.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { identifyChild } from '../actions.ts'
import { texts } from './texts.ts'

/** Handing somebody over to child protection, by whoever meets them; nothing of it stays on the officer's pages. */
export function HandOverPage() {
  const t = useText()
  const [done, setDone] = useState(false)
  return (
    <Page title={t(texts.handOver)} lead={t(texts.handOverLead)} narrow>
      {done ? <Notice kind="success">{t(texts.handedOver)}</Notice> : <HandOver onDone={() => setDone(true)} />}
    </Page>
  )
}

function HandOver({ onDone }: { onDone: () => void }) {
  const t = useText()
  const personId = useQueryText('person') ?? null
  const state = useAction(identifyChild)
  const [id] = useState(() => newId())
  const [age, setAge] = useState<'under18' | 'maybe' | ''>('')
  const [hours, setHours] = useState('0')
  const [name, setName] = useState('')
  const [birth, setBirth] = useState<PartialDate | null>(null)
  const [sex, setSex] = useState<Person['sex'] | ''>('')
  const [foundAt, setFoundAt] = useState('')
  const [reason, setReason] = useState('')
  const input = () => ({
    ...{ id, reason, inDoubt: age === '' ? null : age === 'maybe' },
    firstContactAt: /^\d{1,4}$/.test(hours) ? new Date(Date.now() - Number(hours) * 3_600_000).toISOString() : '',
    identity: sex === '' ? null : { name, birth, sex, foundAt, personId, knownAs: '', language: '', note: '' },
  })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.handOver)}>
      <RadioGroup
        name="inDoubt"
        label={t(texts.sure)}
        value={age}
        onChange={setAge}
        choices={(['under18', 'maybe'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      <TextField name="firstContactAt" label={t(texts.hours)} value={hours} onChange={setHours} inputMode="numeric" />
      <TextField name="identity.name" label={t(texts.name)} value={name} onChange={setName} optional />
      <RadioGroup
        name="identity"
        label={t(texts.sex)}
        value={sex}
        onChange={setSex}
        choices={(['male', 'female'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      <DateField name="identity.birth" label={t(texts.birth)} value={birth} onChange={setBirth} />
      <TextField name="identity.foundAt" label={t(texts.foundAt)} value={foundAt} onChange={setFoundAt} optional />
      <TextField name="reason" label={t(texts.why)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}
