import { type ReactNode, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { IntakeSource } from '../../kernel/intake-source.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { FileField } from '../../web/kit/FileField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { NumberField } from '../../web/stations/NumberField.tsx'
import { useLeasedNumbers } from '../../web/stations/use-leased-numbers.ts'
import { takeIn } from '../actions.ts'
import {
  Condition,
  classTexts,
  clearingTexts,
  commonCalibres,
  conditionTexts,
  Legibility,
  legibilityTexts,
  WeaponClass,
} from '../code-lists.ts'
import { texts } from './texts.ts'

const clearings = ['empty', 'unloaded', 'loaded'] as const

interface IntakeFormProps {
  source: IntakeSource
  giver?: string
  children?: ReactNode
}

/** What the armourer says of a weapon, after where it comes from. */
export function IntakeForm({ source, giver = '', children }: IntakeFormProps) {
  const t = useText()
  const go = useGo()
  const state = useAction(takeIn)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<WeaponClass | ''>('')
  const [make, setMake] = useState('')
  const [model, setModel] = useState('')
  const [calibre, setCalibre] = useState('')
  const [legibility, setLegibility] = useState<Legibility | ''>('')
  const [serial, setSerial] = useState('')
  const [condition, setCondition] = useState<Condition | ''>('')
  const [tag, setTag] = useState('')
  const numbers = useLeasedNumbers('tag', id)
  const [clearing, setClearing] = useState<(typeof clearings)[number] | ''>('')
  const [photo, setPhoto] = useState<string | null>(null)
  const [markingPhoto, setMarkingPhoto] = useState<string | null>(null)
  const [flagged, setFlagged] = useState(false)
  const readable = legibility === 'clear' || legibility === 'part'
  const input = () => ({
    id,
    source,
    giver: giver.trim() === '' ? null : giver,
    tag: tag.trim() === '' ? null : tag,
    leaseId: numbers.leaseOf(tag),
    clearing,
    class: kind,
    make,
    model,
    calibre,
    legibility,
    serial: readable ? serial : null,
    condition,
    photo,
    markingPhoto,
  })
  if (flagged) {
    return (
      <Notice kind="warning" title={t(texts.sameSerial)}>
        <p>{t(texts.flagged)}</p>
        <ButtonLink href="/exceptions">{t(texts.exceptions)}</ButtonLink>
      </Notice>
    )
  }
  return (
    <Form
      state={state}
      input={input}
      submit={t(texts.save)}
      onDone={({ outcome, subject }) => (outcome === 'flagged' ? setFlagged(true) : go(`/weapons/${subject}`))}
    >
      {children}
      <FieldGroup title={t(texts.description)}>
        <Select
          name="class"
          label={t(texts.class)}
          value={kind}
          onChange={setKind}
          choices={WeaponClass.options.map((key) => ({ key, label: t(classTexts[key]) }))}
        />
        <TextField name="make" label={t(texts.make)} value={make} onChange={setMake} optional maxLength={80} />
        <TextField name="model" label={t(texts.model)} value={model} onChange={setModel} optional maxLength={80} />
        <ComboBox
          name="calibre"
          label={t(texts.calibre)}
          value={calibre}
          onChange={setCalibre}
          choices={commonCalibres.map((key) => ({ key, label: key }))}
          custom
          code
        />
      </FieldGroup>
      <FieldGroup title={t(texts.serialShort)}>
        <RadioGroup
          name="legibility"
          label={t(texts.legibility)}
          value={legibility}
          onChange={setLegibility}
          choices={Legibility.options.map((key) => ({ key, label: t(legibilityTexts[key]) }))}
        />
        {readable && (
          <TextField
            name="serial"
            label={t(texts.serial)}
            value={serial}
            onChange={setSerial}
            code
            maxLength={60}
            {...(legibility === 'part' ? { hint: t(texts.serialPartHint) } : {})}
          />
        )}
      </FieldGroup>
      <FieldGroup title={t(texts.condition)}>
        <RadioGroup
          name="condition"
          label={t(texts.condition)}
          value={condition}
          onChange={setCondition}
          choices={Condition.options.map((key) => ({ key, label: t(conditionTexts[key]) }))}
        />
        <RadioGroup
          name="clearing"
          label={t(texts.clearing)}
          value={clearing}
          onChange={setClearing}
          choices={clearings.map((key) => ({ key, label: t(clearingTexts[key]) }))}
        />
        <FileField
          name="photo"
          label={t(texts.photo)}
          hint={t(texts.photoHint)}
          value={photo}
          onChange={setPhoto}
          optional
        />
        <FileField
          name="markingPhoto"
          label={t(texts.markingPhoto)}
          hint={t(texts.markingPhotoHint)}
          value={markingPhoto}
          onChange={setMarkingPhoto}
          optional
        />
        <NumberField
          numbers={numbers}
          name="tag"
          label={t(texts.label)}
          hint={t(texts.labelHint)}
          value={tag}
          onChange={setTag}
          optional
        />
      </FieldGroup>
    </Form>
  )
}
