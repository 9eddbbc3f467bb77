import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { openOffice, planSite } from '../actions.ts'
import type { Office, Site } from '../programme.ts'
import type { ProgrammeView } from '../views.ts'
import { texts } from './programme-texts.ts'
import { noTexts, TextsFields } from './TextsFields.tsx'

interface OpenProps {
  readonly view: ProgrammeView
  readonly onDone: () => void
}

/** Opening an organisational unit of an authority. */
export function OpenOfficeForm({ view, onDone }: OpenProps) {
  const t = useText()
  const state = useAction(openOffice)
  const [id] = useState(() => newId())
  const [sideId, setSide] = useState('')
  const [name, setName] = useState(noTexts)
  const [code, setCode] = useState('')
  const [kind, setKind] = useState<Office['kind'] | ''>('')
  const kinds = (['office', 'panel', 'delegation'] as const).map((key) => ({ key, label: t(texts[key]) }))
  const input = () => ({ id, sideId, name, code, kind, headName: null, headTitle: null, members: [], parentCode: null })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.openOffice)}>
      <AuthoritySelect view={view} value={sideId} onChange={setSide} />
      <Select name="kind" label={t(texts.kind)} value={kind} onChange={setKind} choices={kinds} />
      <TextField
        name="code"
        label={t(texts.code)}
        hint={t(texts.officeCodeHint)}
        value={code}
        onChange={setCode}
        code
      />
      <TextsFields value={name} onChange={setName} />
    </Form>
  )
}

/** Planning a site or a store; it opens on its own page when it is ready. */
export function PlanSiteForm({ view, onDone }: OpenProps) {
  const t = useText()
  const state = useAction(planSite)
  const [id] = useState(() => newId())
  const [sideId, setSide] = useState('')
  const [name, setName] = useState(noTexts)
  const [code, setCode] = useState('')
  const [kind, setKind] = useState<Site['kind'] | ''>('')
  const [placeCode, setPlace] = useState('')
  const kinds = (['registrationSite', 'centralStore'] as const).map((key) => ({ key, label: t(texts[key]) }))
  const places = view.places
    .filter((place) => place.kind === 'town')
    .map((place) => ({ key: place.code, label: t(place.name) }))
  return (
    <Form
      state={state}
      input={() => ({ id, sideId, name, code, kind, placeCode })}
      onDone={onDone}
      submit={t(texts.planSite)}
    >
      <AuthoritySelect view={view} value={sideId} onChange={setSide} />
      <Select name="kind" label={t(texts.kind)} value={kind} onChange={setKind} choices={kinds} />
      <TextField
        name="code"
        label={t(texts.code)}
        hint={t(texts.codeHint)}
        value={code}
        onChange={setCode}
        code
        maxLength={5}
      />
      <ComboBox name="placeCode" label={t(texts.place)} value={placeCode} onChange={setPlace} choices={places} />
      <TextsFields value={name} onChange={setName} />
    </Form>
  )
}

export function AuthoritySelect({
  view,
  value,
  onChange,
}: {
  view: ProgrammeView
  value: string
  onChange: (id: string) => void
}) {
  const t = useText()
  const choices = view.authorities.map((authority) => ({ key: authority.id, label: t(authority.name) }))
  return <Select name="sideId" label={t(texts.authority)} value={value} onChange={onChange} choices={choices} />
}
