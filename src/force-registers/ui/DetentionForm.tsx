import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { Id } from '../../kernel/ids.ts'
import { MomentField, momentOf, typedOf } from '../../monitoring/ui/MomentField.tsx'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { ageTexts, basisTexts, sexTexts } from '../code-lists.ts'
import { DetainedAge, DetainedSex, LegalBasis } from '../detention.ts'
import { correctDetention, recordDetention } from '../detention-actions.ts'
import type { DetentionView } from '../views.ts'
import { texts } from './texts.ts'
import { UnitField } from './UnitField.tsx'

const spoken = ['name', 'birth', 'where', 'arrestedBy', 'ground', 'property'] as const
const needed: readonly string[] = ['name', 'arrestedBy', 'ground']

/** Somebody held: written down first, or told anew with the reason where it stands. */
export function DetentionForm({ id, stands, onDone }: { id: Id; stands?: DetentionView; onDone: () => void }) {
  const t = useText()
  const zone = useTimeZone()
  const first = useAction(recordDetention)
  const anew = useAction(correctDetention)
  const known = stands?.detention
  const [sex, setSex] = useState<'male' | 'female' | ''>(known?.sex ?? '')
  const [age, setAge] = useState<DetainedAge | ''>(known?.age ?? '')
  const [placeCode, setPlaceCode] = useState(known?.placeCode ?? '')
  const [unitId, setUnitId] = useState(known?.unitId ?? '')
  const [basis, setBasis] = useState<LegalBasis | ''>(known?.basis ?? '')
  const [arrestedAt, setArrestedAt] = useState(typedOf(known?.arrestedAt ?? null, zone))
  const [said, setSaid] = useState<Partial<Record<(typeof spoken)[number], string>>>(stands?.detail ?? {})
  const [holder, setHolder] = useState('')
  const [change, setChange] = useState('')
  const word = (key: (typeof spoken)[number]) => said[key] ?? ''
  const told = () => ({
    ...{ id, sex, age, placeCode, unitId: unitId || null, basis, arrestedAt: momentOf(arrestedAt, zone) },
    detail: {
      ...{ name: word('name'), birth: word('birth'), where: word('where') },
      ...{ arrestedBy: word('arrestedBy'), ground: word('ground'), property: word('property') },
    },
  })
  const fields = (
    <>
      {spoken.map((key) => (
        <TextField
          key={key}
          name={`detail.${key}`}
          label={t(texts[key])}
          value={word(key)}
          onChange={(text) => setSaid((before) => ({ ...before, [key]: text }))}
          lines={key === 'ground' ? 2 : 1}
          optional={!needed.includes(key)}
        />
      ))}
      <RadioGroup
        name="sex"
        label={t(texts.sex)}
        value={sex}
        onChange={setSex}
        choices={DetainedSex.options.map((key) => ({ key, label: t(sexTexts[key]) }))}
      />
      <RadioGroup
        name="age"
        label={t(texts.age)}
        hint={t(texts.ageHint)}
        value={age}
        onChange={setAge}
        choices={DetainedAge.options.map((key) => ({ key, label: t(ageTexts[key]) }))}
      />
      <MomentField name="arrestedAt" label={t(texts.arrestedAt)} value={arrestedAt} onChange={setArrestedAt} />
      <PlaceField value={placeCode} onChange={setPlaceCode} />
      <UnitField value={unitId} onChange={setUnitId} />
      <RadioGroup
        name="basis"
        label={t(texts.basis)}
        value={basis}
        onChange={setBasis}
        choices={LegalBasis.options.map((key) => ({ key, label: t(basisTexts[key]) }))}
      />
    </>
  )
  if (!stands)
    return (
      <Form state={first} input={() => ({ ...told(), holder })} onDone={onDone} submit={t(texts.recordDetention)}>
        {fields}
        <TextField name="holder" label={t(texts.holder)} value={holder} onChange={setHolder} />
      </Form>
    )
  return (
    <Form state={anew} input={() => ({ ...told(), change })} onDone={onDone} submit={t(texts.correct)}>
      {fields}
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
    </Form>
  )
}
