import { useState } from 'react'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { westernNumerals } from '../../web/typed-number.ts'
import type { Place } from '../answers.ts'
import { labelIn, readForm } from '../content.ts'
import { chosen } from '../evaluate.ts'
import { type Filling, useLabel } from './filling.ts'
import { faultTexts, texts } from './texts.ts'

/** So many choices stand in sight; of more, one is found by typing. */
const inSight = 8

/** One question as its kind is answered. A fault is said in the words of the form, or in ours. */
export function QuestionField({ filling, place }: { filling: Filling; place: Place }) {
  const t = useText()
  const { language } = useLanguage()
  const labelOf = useLabel(filling.form)
  const { item } = place.read
  const value = filling.form.answer(place.path)
  const fault = filling.faults.get(place.path)
  const ownWords = fault?.code === 'constraint' ? labelOf(item.constraintMessage, place) : ''
  const hint = labelOf(item.hint, place)
  const change = (text: string) => {
    const { [place.path]: _, ...rest } = filling.answers
    filling.onChange(text === '' ? rest : { ...rest, [place.path]: text })
  }
  const shared = {
    name: `answers.${place.path}`,
    label: labelOf(item.label, place),
    optional: !item.required,
    error: fault && (ownWords || t(faultTexts[fault.code])),
    ...(hint === '' ? {} : { hint }),
  }
  if (item.kind === 'note') return <p dir="auto">{shared.label}</p>
  if (item.kind === 'date') return <DayField {...shared} value={value} onChange={change} />
  if (item.kind === 'geopoint') return <PlaceField shared={shared} value={value} onChange={change} />
  if (item.list !== null) {
    const list = readForm(filling.content).lists.get(item.list)?.choices ?? []
    const choices = list.map(({ name, label }) => ({ key: name, label: labelIn(label, language) }))
    if (item.kind === 'selectMultiple')
      return (
        <CheckboxGroup
          {...shared}
          value={chosen(value)}
          onChange={(names) => change(names.join(' '))}
          choices={choices}
        />
      )
    if (choices.length > inSight) return <ComboBox {...shared} value={value} onChange={change} choices={choices} />
    return (
      <div>
        <RadioGroup {...shared} value={value} onChange={change} choices={choices} />
        {value !== '' && !item.required && (
          <Button look="quiet" onPress={() => change('')}>
            {t(texts.clear)}
          </Button>
        )}
      </div>
    )
  }
  if (item.kind === 'integer' || item.kind === 'decimal')
    return (
      <TextField
        {...shared}
        value={value}
        onChange={(typed) => change(westernNumerals(typed).trim())}
        code
        inputMode={item.kind === 'integer' ? 'numeric' : 'decimal'}
      />
    )
  return <TextField {...shared} value={value} onChange={change} maxLength={2000} />
}

function PlaceField({
  shared,
  value,
  onChange,
}: {
  shared: { name: string; label: string; optional: boolean; hint?: string; error: string | undefined }
  value: string
  onChange: (text: string) => void
}) {
  const t = useText()
  const [refused, setRefused] = useState(false)
  const locate = () => {
    setRefused(false)
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => onChange(`${coords.latitude.toFixed(6)} ${coords.longitude.toFixed(6)}`),
      () => setRefused(true),
      { enableHighAccuracy: true, timeout: 20_000 },
    )
    if (!navigator.geolocation) setRefused(true)
  }
  return (
    <div>
      <TextField
        {...shared}
        hint={[shared.hint, t(texts.place)].filter(Boolean).join(' · ')}
        value={value}
        onChange={(typed) => onChange(westernNumerals(typed).replace(/[,،]\s*/, ' '))}
        code
      />
      <div className="row">
        <Button look="quiet" onPress={locate}>
          {t(texts.here)}
        </Button>
        {refused && <span className="fault">{t(texts.noPlace)}</span>}
      </div>
    </div>
  )
}
